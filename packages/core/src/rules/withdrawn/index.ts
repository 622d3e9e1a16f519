import type { Rule } from "../define";
import { beforeInterview } from "./before-interview";
import { blame } from "./blame";
import { confidential } from "./confidential";
import { hint } from "./hint";
import { impliedRejection } from "./implied-rejection";
import { late } from "./late";
import { length } from "./length";
import { noNextStep } from "./no-next-step";
import { noReason } from "./no-reason";
import { offerStage } from "./offer-stage";
import { pretext } from "./pretext";
import { promise } from "./promise";
import { status } from "./status";

/** Notices about a post that was pulled: about the post, never about the person. */
export const withdrawn: readonly Rule[] = [
  beforeInterview,
  blame,
  confidential,
  hint,
  impliedRejection,
  late,
  length,
  noNextStep,
  noReason,
  offerStage,
  pretext,
  promise,
  status,
];
