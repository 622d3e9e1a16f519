import type { Rule } from "./define";
import { fair } from "./fair";
import { substance } from "./substance";
import { suppression } from "./suppression";

export * from "./define";
export type { CheckableDocument, Kind } from "./document";
export { allSources, resolveSources, type SourceKey } from "./sources";

/** Every rule, group by group, in the order of the reference. */
export const rules: readonly Rule[] = [...fair, ...substance, ...suppression];
