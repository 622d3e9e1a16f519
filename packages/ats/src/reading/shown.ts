/**
 * A value of the payload as it may be repeated in an issue: in brackets when it is one short plain word, such as a
 * misspelt rating, and otherwise not at all. Sentences, names with a space and addresses never pass.
 *
 * @example shown("stong_yes") // " (`stong_yes`)"
 */
export const shown = (value: unknown): string =>
  typeof value === "string" && /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(value) ? ` (\`${value}\`)` : "";
