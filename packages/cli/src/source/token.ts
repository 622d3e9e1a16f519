import type { SyntaxFault } from "./fault";

const hexDigits = /^[0-9A-Fa-f]{4}$/;

function openString(text: string, start: number, at: number): SyntaxFault {
  const ended = at >= text.length;
  return {
    code: "missing-quote",
    start,
    end: at,
    problem: ended
      ? "This text has no closing quotation mark: the file ends inside it"
      : "This text has no closing quotation mark before the end of its line",
    remedy: ended
      ? 'Add the closing `"` and what follows it; the file may have been cut off.'
      : 'Add the closing `"`. A line break inside a text is written `\\n`.',
  };
}

function controlCharacter(text: string, at: number): SyntaxFault {
  const unit = text.charCodeAt(at);
  const names: Record<number, string> = { 8: "\\b", 9: "\\t", 12: "\\f" };
  const escaped = names[unit] ?? `\\u${unit.toString(16).padStart(4, "0")}`;
  return {
    code: "control-character",
    start: at,
    end: at + 1,
    problem: unit === 9 ? "A tab stands inside a text" : "A control character stands inside a text",
    remedy: `Write \`${escaped}\` instead, or a space.`,
  };
}

function badEscape(text: string, at: number): SyntaxFault | number {
  const letter = text[at + 1];
  if (letter !== undefined && '"\\/bfnrt'.includes(letter)) return at + 2;
  if (letter === "u") {
    if (hexDigits.test(text.slice(at + 2, at + 6))) return at + 6;
    return {
      code: "bad-escape",
      start: at,
      end: at + 2,
      problem: "`\\u` is not followed by four hexadecimal digits",
      remedy: "Write all four, such as `\\u00e9`, or the character itself.",
    };
  }
  return {
    code: "bad-escape",
    start: at,
    end: Math.min(at + 2, text.length),
    problem: "A backslash stands before a character that has no escape",
    remedy:
      'Write `\\\\` for a backslash. The escapes are `\\"` `\\\\` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t` `\\uXXXX`.',
  };
}

/**
 * Where a string ends.
 *
 * @param start offset of its opening quotation mark
 * @returns the offset after its closing quotation mark, or what is wrong with it
 */
export function stringEnd(text: string, start: number): number | SyntaxFault {
  let at = start + 1;
  for (;;) {
    if (at >= text.length) return openString(text, start, text.length);
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit === 0x5c) {
      const next = badEscape(text, at);
      if (typeof next !== "number") {
        return at + 1 >= text.length ? openString(text, start, text.length) : next;
      }
      at = next;
    } else if (unit === 0x0a || unit === 0x0d) {
      return openString(text, start, at);
    } else if (unit < 0x20) {
      return controlCharacter(text, at);
    } else at++;
  }
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Where a number ends; undefined when it is not written as JSON wants it (`01`, `1.`, `0x1F`, `-Infinity`). */
export function numberEnd(text: string, start: number): number | undefined {
  number.lastIndex = start;
  if (!number.test(text)) return undefined;
  const end = number.lastIndex;
  return /[\w.+-]/.test(text[end] ?? "") ? undefined : end;
}

/** Where `true`, `false` or `null` ends; undefined when it is none of them. */
export function literalEnd(text: string, start: number): number | undefined {
  for (const word of ["true", "false", "null"]) {
    if (text.startsWith(word, start) && !/\w/.test(text[start + word.length] ?? ""))
      return start + word.length;
  }
  return undefined;
}
