import { compiledRules } from "../../check/compiled/rules";
import { privacy as rules } from "../../rules/privacy";
import { packOf } from "../pack";

/** What is not the reader's to know. */
export const privacy = packOf("en", "privacy", rules, compiledRules);
