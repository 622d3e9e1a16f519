import { compiledRules } from "../../check/compiled/rules";
import { tone as rules } from "../../rules/tone";
import { packOf } from "../pack";

/** Respect for the reader. */
export const tone = packOf("en", "tone", rules, compiledRules);
