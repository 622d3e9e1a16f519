/** The object without the keys that are undefined, so that an absent value is absent in the document. */
export const present = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** The object, or undefined when none of its keys has a value. */
export function presentOrAbsent(
  object: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const found = present(object);
  return Object.keys(found).length > 0 ? found : undefined;
}
