/** The documents that the parse functions returned. Weak: nothing is kept that nobody else keeps. */
const parsed = new WeakSet<object>();

/** Remembers a document that was read strictly, and returns it. */
export function remember<Document extends object>(document: Document): Document {
  parsed.add(document);
  return document;
}

/** Whether a value is a document that a parse function returned, and no copy of one. */
export const isParsed = (value: unknown): boolean =>
  typeof value === "object" && value !== null && parsed.has(value);
