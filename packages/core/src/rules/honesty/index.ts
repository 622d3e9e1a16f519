import type { Rule } from "../define";
import { automation } from "./automation";
import { falseHope } from "./false-hope";
import { keepOnFile } from "./keep-on-file";
import { legalConclusion } from "./legal-conclusion";
import { motive } from "./motive";
import { ratingText } from "./rating-text";
import { reasonFits } from "./reason-fits";
import { reasonNotRecorded } from "./reason-not-recorded";
import { reprisal } from "./reprisal";
import { sham } from "./sham";
import { strongFieldOnly } from "./strong-field-only";
import { unadvertisedCriterion } from "./unadvertised-criterion";

/** Promises, guesses and reasons that are not the reason. */
export const honesty: readonly Rule[] = [
  automation,
  falseHope,
  keepOnFile,
  legalConclusion,
  motive,
  ratingText,
  reasonFits,
  reasonNotRecorded,
  reprisal,
  sham,
  strongFieldOnly,
  unadvertisedCriterion,
];
