import { compiledRules } from "../../check/compiled/rules";
import { proxy as rules } from "../../rules/proxy";
import { packOf } from "../pack";

/** Words that stand in for a protected ground. */
export const proxy = packOf("en", "proxy", rules, compiledRules);
