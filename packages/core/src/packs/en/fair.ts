import { compiledRules } from "../../check/compiled/rules";
import { fair as rules } from "../../rules/fair";
import { packOf } from "../pack";

/** Direct mention of a protected ground about the candidate. */
export const fair = packOf("en", "fair", rules, compiledRules);
