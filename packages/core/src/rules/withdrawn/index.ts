import type { Rule } from "../define";
import { beforeInterview } from "./before-interview";
import { blame } from "./blame";
import { confidential } from "./confidential";
import { hint } from "./hint";
import { impliedRejection } from "./implied-rejection";
import { late } from "./late";
import { length } from "./length";
import { noNextStep } from "./no-next-step";
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
  promise,
  status,
];
