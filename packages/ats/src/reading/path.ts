/** Where something is in a payload: keys and list indexes from its root. */
export type Path = readonly (string | number)[];

/** A key that is fit to be shown: an ordinary name, and not prose or a person's name in a key's place. */
const printable = /^[A-Za-z_][\w-]{0,59}$/;

/**
 * The path with every index replaced, so that the same place in many records has one name. Keys that are not ordinary
 * names are shown as `[…]`.
 *
 * @example pathPattern([3, "questions", 0, "answer"]) // "[].questions[].answer"
 */
export function pathPattern(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += "[]";
    else if (!printable.test(part)) text += "[…]";
    else text += text === "" ? part : `.${part}`;
  }
  return text === "" ? "(whole payload)" : text;
}
