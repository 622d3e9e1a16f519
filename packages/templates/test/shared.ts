import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.FAIRWELL_SHARED ?? join(import.meta.dirname, "../../../../shared");

/** Strings from a list that lies beside the checkout; undefined, and said so, where it is absent. */
export function hostileStrings(name: string): readonly string[] | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "hostile", name), "utf8")) as string[];
  } catch {
    console.log(`${name} is not beside this checkout; its strings are not tried.`);
    return undefined;
  }
}
