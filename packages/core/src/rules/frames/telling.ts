import type { Pattern } from "../define";
import type { GroundWords } from "./ground";
import { nounEnd } from "./noun-end";

/**
 * Frames that hold for all that a ground can be, said as a thing or as a kind of person: “Diabetic, so we …”, “Newlyweds
 * and a long shoot do not mix”, “we had one with epilepsy before”.
 */
export function tellingFrames(words: GroundWords): readonly Pattern[] {
  const names = [words.trait, words.like, words.person].filter((name) => name !== undefined);
  const any = names.map((name) => `{${name}}`).join("|");
  const told =
    "(mentioned|told us about|told us of|disclosed|spoke of|spoke about|let slip|admitted|admitted to|brought up|came with|asked about|kept speaking about|talked about|declared)";
  const frames = [
    `^^ {adverbs}? (a|an|{Number})? {describing}? (${any}) , ..6 (so|and|which|then) ..2 ({telling}|{doubt}|{trouble}|{setback}|we|i|who|how|our)`,
    `(${any}) and ..6 (do not|does not|never|rarely|seldom|hardly|don't) (mix|go together|go well|sit well|sit together|belong|last)`,
    `(${any}) and ..6 (are|is|make|makes|would be) {adverbs}? (a bad mix|a poor mix|no match|not a match|a bad match|a recipe for|asking for)`,
    `(we|i|they) (had|have had) (one|someone|somebody|two|a chap|a girl|a lad|a fellow|a woman|a man|a {worker}|people) (with|who had|who was|like that with) (a|an|the)? {adverbs}? (${any})`,
  ];
  if (!words.trait) return frames;
  const trait = `{${words.trait}}`;
  return [
    ...frames,
    `(you|she|he|candidate|the applicant) ({adverb})? ${told} ({whose}|a|an|the|having|being)? {adverbs}? ${trait} ..6 (,|and|so|which) ..3 ({telling}|{doubt}|{setback}|{trouble})`,
    `(shame|pity|sorry|sad|unfortunate) about ({whose}|the|that|this) {adverbs}? ${trait}`,
    `^ with (that|those|such|her|his|your|{Number}) {adverbs}? ${trait} ((of yours|as it is|the way it is|like that|at home|in tow) ,?|,) ..8 (we|i|you|she|he|nobody|would|could|how|the {deciders})`,
    `({whose}|the|that|this|^) {adverbs}? ${trait} {traitHead}? ((,|${nounEnd}) >>)? {telling}`,
    `{telling} >> ({whose}|the|that|this) {adverbs}? ${trait} {traitHead}? (,|$|${nounEnd})`,
  ];
}
