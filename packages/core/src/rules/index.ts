import { address } from "./address";
import { coded } from "./coded";
import type { Rule } from "./define";
import { fair } from "./fair";
import { honesty } from "./honesty";
import { privacy } from "./privacy";
import { process } from "./process";
import { proxy } from "./proxy";
import { review } from "./review";
import { substance } from "./substance";
import { suppression } from "./suppression";
import { tone } from "./tone";
import { withdrawn } from "./withdrawn";

export * from "./define";
export type { CheckableDocument, Kind } from "./document";
export {
  type MessageChanges,
  type RewriteChanges,
  type RuleMessages,
  type RuleTexts,
  ruleMessages,
} from "./messages/catalogue";
export { type Rewrite, type RewriteFamily, rewrites } from "./messages/rewrites";
export { allSources, resolveSources, type SourceKey } from "./sources";

/** Every rule, group by group, in the order of the reference. */
export const rules: readonly Rule[] = [
  ...fair,
  ...proxy,
  ...coded,
  ...tone,
  ...honesty,
  ...privacy,
  ...substance,
  ...process,
  ...withdrawn,
  ...address,
  ...review,
  ...suppression,
];
