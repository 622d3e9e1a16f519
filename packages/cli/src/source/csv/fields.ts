import type { SourceRange } from "../locate";

/** Where the fields of a record stand, with their quotation marks (RFC 4180). */
export function fieldRanges(text: string, offset: number, delimiter: string): SourceRange[] {
  const ranges: SourceRange[] = [];
  let start = offset;
  let at = offset;
  let quoted = false;
  for (; at < text.length; at++) {
    const mark = text[at];
    if (quoted) {
      if (mark !== '"') continue;
      if (text[at + 1] === '"') at++;
      else quoted = false;
    } else if (mark === '"' && at === start) quoted = true;
    else if (mark === delimiter) {
      ranges.push({ start, end: at });
      start = at + 1;
    } else if (mark === "\n" || mark === "\r") break;
  }
  ranges.push({ start, end: at });
  return ranges;
}

/**
 * Where units of a field's value stand in its source.
 *
 * @param offsets UTF-16 offsets into the value, ascending
 */
export function fieldOffsets(
  text: string,
  { start }: SourceRange,
  offsets: readonly number[],
): number[] {
  if (text[start] !== '"') return offsets.map((offset) => start + offset);
  const found: number[] = [];
  let at = start + 1;
  let unit = 0;
  for (const offset of offsets) {
    for (; unit < offset; unit++) at += text[at] === '"' ? 2 : 1;
    found.push(at);
  }
  return found;
}

/** The sign between fields that the first line uses most. */
export function delimiterOf(header: string): string {
  const end = /[\r\n]/.exec(header)?.index ?? header.length;
  const line = header.slice(0, end).replace(/"(?:[^"]|"")*"?/g, "");
  const count = (sign: string) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
