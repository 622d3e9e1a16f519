/**
 * Where units of a string's value stand in its source, through escapes.
 *
 * @param text the source
 * @param quote offset of the string's opening quotation mark
 * @param offsets UTF-16 offsets into the value, ascending; the length of the value is allowed
 * @returns for each the offset in the source of that unit (or of the closing quotation mark)
 * @example stringOffsets('"a\\u00e9b"', 0, [2]) // [8]
 */
export function stringOffsets(text: string, quote: number, offsets: readonly number[]): number[] {
  const found: number[] = [];
  let at = quote + 1;
  let unit = 0;
  for (const offset of offsets) {
    while (unit < offset && at < text.length && text.charCodeAt(at) !== 0x22) {
      if (text.charCodeAt(at) !== 0x5c) at += 1;
      else at += text.charCodeAt(at + 1) === 0x75 ? 6 : 2;
      unit++;
    }
    found.push(at);
  }
  return found;
}
