import { explainToken } from "./explain-token";
import type { Expectation, SyntaxFault } from "./fault";
import { literalEnd, numberEnd, stringEnd } from "./token";

/** Hears what a text consists of, in order. Offsets are UTF-16 units; `end` is the first unit after. */
export interface JsonVisitor {
  open?(type: "object" | "array", start: number): void;
  close?(end: number): void;
  /** A key with its quotation marks. */
  key?(start: number, end: number): void;
  /** A string (with its quotation marks), a number, `true`, `false` or `null`. */
  scalar?(start: number, end: number): void;
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

/**
 * Walks a JSON text without recursion, so that no depth of nesting can exhaust the stack. Accepts exactly what
 * JSON.parse accepts (RFC 8259).
 *
 * @param text the text
 * @param visitor what to tell; after a fault it has heard everything before it
 * @returns the first fault, or undefined when the text is JSON
 */
export function scanJson(text: string, visitor: JsonVisitor = {}): SyntaxFault | undefined {
  /** Offsets of the brackets that are open. */
  const stack: number[] = [];
  let expectation: Expectation = "value";
  let at = 0;
  /** End of the token before `at`, where a missing comma belongs. */
  let before = 0;

  const fault = (): SyntaxFault =>
    explainToken(text, { at, before, expectation, opened: stack.at(-1) });
  const afterValue = (): Expectation => (stack.length === 0 ? "end" : "comma-or-close");

  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return expectation === "end" ? undefined : fault();
    const start = at;
    const mark = text[at] as string;
    const inside = stack.length === 0 ? undefined : text[stack.at(-1) as number];

    switch (expectation) {
      case "end":
        return fault();
      case "colon":
        if (mark !== ":") return fault();
        at++;
        expectation = "value";
        break;
      case "comma-or-close":
        if (mark === ",") {
          at++;
          expectation = inside === "{" ? "key" : "value";
        } else if (mark === (inside === "{" ? "}" : "]")) {
          at++;
          stack.pop();
          visitor.close?.(at);
          expectation = afterValue();
        } else return fault();
        break;
      case "key":
      case "key-or-close":
        if (mark === "}" && expectation === "key-or-close") {
          at++;
          stack.pop();
          visitor.close?.(at);
          expectation = afterValue();
        } else if (mark === '"') {
          const end = stringEnd(text, at);
          if (typeof end !== "number") return end;
          at = end;
          visitor.key?.(start, at);
          expectation = "colon";
        } else return fault();
        break;
      default:
        if (mark === "{" || mark === "[") {
          stack.push(at);
          visitor.open?.(mark === "{" ? "object" : "array", at);
          at++;
          expectation = mark === "{" ? "key-or-close" : "value-or-close";
        } else if (mark === "]" && expectation === "value-or-close") {
          at++;
          stack.pop();
          visitor.close?.(at);
          expectation = afterValue();
        } else {
          const end = scalarEnd(text, at, mark);
          if (end === undefined) return fault();
          if (typeof end !== "number") return end;
          at = end;
          visitor.scalar?.(start, at);
          expectation = afterValue();
        }
    }
    before = at;
  }
}

function scalarEnd(text: string, at: number, mark: string): number | SyntaxFault | undefined {
  if (mark === '"') return stringEnd(text, at);
  if (mark === "-" || (mark >= "0" && mark <= "9")) return numberEnd(text, at);
  return literalEnd(text, at);
}
