/** What to use instead of a name that does not exist. Loads the comparison only when it is needed. */
export async function nameRemedy(
  wrong: string,
  known: readonly string[],
  show: (name: string) => string = (name) => `\`${name}\``,
): Promise<string> {
  const { nearest } = await import("@fairwell/core");
  const near = nearest(wrong, known);
  if (near !== undefined) return `Did you mean ${show(near)}?`;
  return `Use one of ${known.map(show).join(", ")}.`;
}
