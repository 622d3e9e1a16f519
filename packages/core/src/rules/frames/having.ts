import type { Pattern } from "../define";
import { nounEnd } from "./noun-end";

const theirs = "{howMuch}? {adverbs}? {howMuch}?";
/** Whoever chooses, and a person that is chosen or not. */
export const chosen =
  "{chooser} (here|round here|in this team)? ({modal}|{wouldNot}|{be}|had|have|did not|do not)? {adverbs}? {choosing} {adverbs}? {somebody}";

/** “because you have …”, “someone who wears …”, “somebody without …”: a trait as what a person has. */
export function havingFrames(trait: string): readonly Pattern[] {
  return [
    `(because|given that|the fact that|now that|seeing that|seeing as) (you|she|he|the candidate) {having} ..3 ${trait}`,
    `(were it not|if it were not|if it was not|had it not been|if it had not been|but|if not|save|except) for {whose} {adverbs}? ${trait}`,
    `^ (as|since|although|though|while) (you|she|he|the candidate) {having} ..3 ${trait} >> (we|i|the panel|the team) ({adverbs}? {doubt}|felt|feel|thought|went|chose|could not|would|decided|{modal})`,
    `${chosen} (who|that) {having} ..3 ${trait}`,
    `{surprise} ..3 for {somebody} (who|that) {having} ..3 ${trait}`,
    `{want} {adverbs}? {somebody} (without|with no|with less of|with fewer|who (does not|do not|did not) {having}|who has no) ${theirs} ${trait}`,
    `^ (the candidate|candidate|the applicant|applicant|she|he) {having} ..3 ${trait} ..6 (so (i|we|it)|which (is|was|would|will|may|might|could|makes|worries|puts))`,
  ];
}

/** “someone who is …”, “the candidate is …, so”: as what a person is, in one word or as a noun. */
export function beingFrames(kind: string): readonly Pattern[] {
  return [
    `${chosen} (who|that) {be} {adverbs}? (a|an)? {describing}? ${kind}`,
    `(given that|the fact that|now that|seeing that|seeing as) (you|she|he|the candidate) {be} {adverbs}? (a|an|the)? {describing}? ${kind} (,|$|${nounEnd})`,
    `{surprise} ..3 for {somebody} (who|that) {be} {adverbs}? (a|an)? {describing}? ${kind}`,
    `^ (the candidate|candidate|the applicant|applicant|she|he) {be} {adverbs}? (a|an)? {describing}? ${kind} ..6 (so (i|we|it)|which (is|was|would|will|may|might|could|makes|worries|puts))`,
    `(that|{setback} (was|is)?|{settled} (was|is)?) being {adverbs}? (a|an)? ${kind} (,|$|had|played|was|did|counted)`,
    `^ being {adverbs}? (a|an)? ${kind} ..3 ({noMatter}|{trouble}|{setback})`,
    `({because}|were it not for|if it were not for|had it not been for|if it had not been for|but for|(shame|pity|doubts|doubt|worries|concerns|worried|concerned) about) being {adverbs}? (a|an)? ${kind}`,
    `if being {adverbs}? (a|an)? ${kind} ..4 (issue|problem|factor|concern|worry)`,
    `despite being {adverbs}? (a|an)? ${kind} (,|$)`,
    `{tryTo} >> {advise} being {adverbs}? (a|an)? ${kind}`,
  ];
}
