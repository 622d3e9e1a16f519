import { compiledRules } from "../../check/compiled/rules";
import { process as rules } from "../../rules/process";
import { packOf } from "../pack";

/** Deadlines, stages and what a notice has to say. */
export const process = packOf("en", "process", rules, compiledRules);
