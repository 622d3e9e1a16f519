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

/** As `nameRemedy`, for the few values of an option: the nearest first, and all of them. */
export async function choiceRemedy(wrong: string, choices: readonly string[]): Promise<string> {
  const all = `Use one of ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
  const near = await nameRemedy(wrong, choices);
  return near === all ? all : `${near} ${all}`;
}
