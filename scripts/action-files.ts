/**
 * Whether the action needs a built file: what `fairwell check` loads. V8's cache is left out, since the runner has a Node
 * of its own.
 *
 * @param name of a file in packages/cli/dist
 */
export const actionNeeds = (name: string): boolean =>
  /^(?:fairwell|machine|read-\w+|second-look)\.cjs$|\.bin$/.test(name);
