import { compiledRules } from "../../check/compiled/rules";
import { substance as rules } from "../../rules/substance";
import { packOf } from "../pack";

/** Feedback that a candidate can use. */
export const substance = packOf("en", "substance", rules, compiledRules);
