/** How a YAML scalar is written (YAML 1.2.2, chapters 7 and 8). */
export type ScalarStyle = "plain" | "single" | "double" | "block";

/** What an escape of a double-quoted scalar stands for (section 5.7), by the sign after the backslash. */
const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** One sign of the source and what it stands for. */
interface Sign {
  readonly length: number;
  readonly value: string;
}

function signAt(text: string, at: number, style: ScalarStyle): Sign {
  const mark = text[at] ?? "";
  if (style === "single" && mark === "'" && text[at + 1] === "'") return { length: 2, value: "'" };
  if (style !== "double" || mark !== "\\") return { length: 1, value: mark };
  const letter = text[at + 1] ?? "";
  const digits = hexDigits[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    return {
      length: 2 + digits,
      value: Number.isNaN(code) || code > 0x10ffff ? "" : String.fromCodePoint(code),
    };
  }
  // A backslash before a line break joins the lines.
  if (letter === "\n" || letter === "\r") return { length: 2, value: "" };
  return { length: 2, value: escapes[letter] ?? letter };
}

const isSpace = (sign: string): boolean => /^[ \t\r\n]?$/.test(sign);

/**
 * Where units of a scalar's value stand in its source. Folding, indentation and escapes change nothing but white space
 * and the spelling of single signs, so that the other signs are found one after the other.
 *
 * @param text the source
 * @param start offset of the scalar's content, after a quotation mark or the header of a block
 * @param value what the scalar stands for
 * @param offsets UTF-16 offsets into the value, ascending
 */
export function alignScalar(
  text: string,
  start: number,
  style: ScalarStyle,
  value: string,
  offsets: readonly number[],
): number[] {
  const found: number[] = [];
  let at = start;
  let unit = 0;
  let afterLast = start;
  for (const offset of offsets) {
    while (unit < offset && at < text.length) {
      const wanted = value[unit] as string;
      const sign = signAt(text, at, style);
      if (sign.value === "" || (isSpace(sign.value) && !isSpace(wanted))) {
        at += sign.length;
        continue;
      }
      if (isSpace(wanted) && !isSpace(sign.value)) {
        // A fold: the space stands for a line break that was passed already.
        unit++;
        continue;
      }
      at += sign.length;
      unit += Math.max(1, sign.value.length);
      afterLast = at;
    }
    // A place between words is before the next word, and the end of words is after the last sign.
    found.push(
      unit > 0 && isSpace(value[unit] ?? " ") ? afterLast : skipSpace(text, at, value, unit, style),
    );
  }
  return found;
}

/** The place of the next sign that is wanted, past indentation and joined lines. */
function skipSpace(
  text: string,
  from: number,
  value: string,
  unit: number,
  style: ScalarStyle,
): number {
  const wanted = value[unit] ?? "";
  let at = from;
  while (at < text.length && !isSpace(wanted)) {
    const sign = signAt(text, at, style);
    if (sign.value !== "" && !isSpace(sign.value)) break;
    at += sign.length;
  }
  return at;
}
