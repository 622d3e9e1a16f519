import type { Rule } from "../define";
import { contactMissing } from "./contact-missing";
import { late } from "./late";
import { pastDeadline } from "./past-deadline";
import { stageMismatch } from "./stage-mismatch";

/** Outcome, stage, time and contact. */
export const process: readonly Rule[] = [contactMissing, late, pastDeadline, stageMismatch];
