import type { Concept } from "../concept";
import { counselConcepts } from "./conduct/counsel";
import { honestyConcepts } from "./conduct/honesty";
import { privacyConcepts } from "./conduct/privacy";
import { proxyConcepts } from "./conduct/proxy";
import { standingConcepts } from "./conduct/standing";
import { withdrawnConcepts } from "./conduct/withdrawn";
import { attitudeConcepts } from "./frames/attitude";
import { grammarConcepts } from "./frames/grammar";
import { preferenceConcepts } from "./frames/preference";
import { reasonConcepts } from "./frames/reason";
import { setbackConcepts } from "./frames/setback";
import { troubleConcepts } from "./frames/trouble";
import { absenceConcepts } from "./grounds/absence";
import { ageConcepts } from "./grounds/age";
import { allegianceConcepts } from "./grounds/allegiance";
import { familyConcepts } from "./grounds/family";
import { healthConcepts } from "./grounds/health";
import { kinConcepts } from "./grounds/kin";
import { originConcepts } from "./grounds/origin";
import { sexConcepts } from "./grounds/sex";
import { statusConcepts } from "./grounds/status";
import { abilityConcepts } from "./manner/ability";
import { abuseConcepts } from "./manner/abuse";
import { traitConcepts } from "./manner/traits";
import { vagueConcepts } from "./manner/vague";
import { candidateConcepts } from "./people/candidate";
import { havingConcepts } from "./people/having";
import { thirdPartyConcepts } from "./people/third-party";
import { workerConcepts } from "./people/worker";
import { topicConcepts } from "./topics/heads";
import { workTalkConcepts } from "./topics/work-talk";

/** Every English concept, by topic. A rule refers to one as `{name}`. */
export const englishConcepts: readonly Concept[] = [
  ...grammarConcepts,
  ...candidateConcepts,
  ...workerConcepts,
  ...havingConcepts,
  ...thirdPartyConcepts,
  ...reasonConcepts,
  ...preferenceConcepts,
  ...troubleConcepts,
  ...setbackConcepts,
  ...attitudeConcepts,
  ...topicConcepts,
  ...workTalkConcepts,
  ...ageConcepts,
  ...healthConcepts,
  ...absenceConcepts,
  ...familyConcepts,
  ...sexConcepts,
  ...originConcepts,
  ...statusConcepts,
  ...allegianceConcepts,
  ...kinConcepts,
  ...proxyConcepts,
  ...standingConcepts,
  ...counselConcepts,
  ...traitConcepts,
  ...vagueConcepts,
  ...abilityConcepts,
  ...abuseConcepts,
  ...honestyConcepts,
  ...privacyConcepts,
  ...withdrawnConcepts,
];
