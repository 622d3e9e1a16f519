import { compiledRules } from "../../check/compiled/rules";
import { honesty as rules } from "../../rules/honesty";
import { packOf } from "../pack";

/** Reasons that are true and promises that can be kept. */
export const honesty = packOf("en", "honesty", rules, compiledRules);
