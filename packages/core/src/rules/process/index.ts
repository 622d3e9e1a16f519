import type { Rule } from "../define";
import { adverseAction } from "./adverse-action";
import { closure } from "./closure";
import { contactMissing } from "./contact-missing";
import { late } from "./late";
import { optIn } from "./opt-in";
import { outcomeMissing } from "./outcome-missing";
import { panelIncomplete } from "./panel-incomplete";
import { pastDeadline } from "./past-deadline";
import { stageMismatch } from "./stage-mismatch";

/** Outcome, stage, time and contact. */
export const process: readonly Rule[] = [
  adverseAction,
  closure,
  contactMissing,
  late,
  optIn,
  outcomeMissing,
  panelIncomplete,
  pastDeadline,
  stageMismatch,
];
