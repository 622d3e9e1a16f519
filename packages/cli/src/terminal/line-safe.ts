/** What has no look of its own or reorders what does: JSON may hold it, and a terminal or a log should not. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

const escaped = (sign: string): string =>
  [...sign]
    .flatMap((point) => Array.from({ length: point.length }, (_, unit) => point.charCodeAt(unit)))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");

/**
 * JSON text in which everything invisible is written as an escape, so that it can go to a terminal or into a log: the
 * value stays the same. Line feeds stay, which JSON.stringify writes between values only.
 *
 * @param text what JSON.stringify returned
 * @example lineSafe('"a\u202eb"') // '"a\\u202eb"'
 */
export const lineSafe = (text: string): string =>
  text
    .replace(hidden, (sign) => (sign === "\n" ? sign : escaped(sign)))
    // `##[error]` anywhere in a line is a command to GitHub's and Azure's runners.
    .replace(/##(?=\w*\[)/g, "\\u0023#");
