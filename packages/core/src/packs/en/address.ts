import { compiledRules } from "../../check/compiled/rules";
import { address as rules } from "../../rules/address";
import { packOf } from "../pack";

/** How a text speaks to its reader. */
export const address = packOf("en", "address", rules, compiledRules);
