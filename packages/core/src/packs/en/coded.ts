import { compiledRules } from "../../check/compiled/rules";
import { coded as rules } from "../../rules/coded";
import { packOf } from "../pack";

/** Words that are used of some groups more than of others. */
export const coded = packOf("en", "coded", rules, compiledRules);
