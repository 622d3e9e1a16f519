import { compiledRules } from "../../check/compiled/rules";
import { withdrawn as rules } from "../../rules/withdrawn";
import { packOf } from "../pack";

/** Posts that were withdrawn. */
export const withdrawn = packOf("en", "withdrawn", rules, compiledRules);
