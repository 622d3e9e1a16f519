import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { taskTalk, workTalk } from "../frames/work-talk";

/** A denial that names a protected ground. */
export const negatedMention = defineTextRule({
  id: "fair/negated-mention",
  severity: "warn",
  ground: "any",
  locales: ["en"],
  summary: "A denial that names a protected ground",
  message:
    "May be read as an admission, because a denial puts the ground on the record beside the decision and invites the question why it was mentioned.",
  rationale:
    "Nobody who was not thinking of a ground denies it. In a dispute the sentence is quoted as the moment it was named.",
  suggestion: "Drop the denial. Name the criterion and the evidence: they are the better answer.",
  rewrite: "leave-out",
  sources: ["KUMAR", "AGG"],
  patterns: [
    "{denial} ..3 ({whose}|you being|your being|being|the fact that you are|the fact you are|that you are|because you are|you are|her being|his being) ..2 ({groundTrait}|{groundLike}|{groundPerson})",
    `{notThat} >> ({whose}|the|a|an|any|having|about|your) {adverbs}? {groundTrait} {traitHead}? (,|$|{noMatter}|${nounEnd})`,
    `{notThat} ..4 (you|she|he|a person|somebody|someone|anybody|anyone|the candidate) ({be}|being) {adverbs}? (a|an)? {describing}? ({groundLike}|{groundPerson}) (,|$|${nounEnd})`,
    `{notThat} ..3 (a|an|any)? {adverbs}? {describing}? {groundPerson} (,|$|${nounEnd}|like you)`,
    "(being|because of|with) {adverbs}? (a|an)? {groundLike} {adverbs}? {noMatter}",
    "^ (age|race|sex|gender|religion|colour|politics|nationality|disability|ethnicity) {adverbs}? {noMatter}",
    `{denial} (a|an)? {adverbs}? ({ageTrait}|{healthTrait}|{pregnancyTrait}|{sexTrait}|{identityTrait}|{orientationTrait}|{raceTrait}|{nationTrait}|{faithTrait}) {traitHead}? (,|$|${nounEnd})`,
    "{denial} (a|an|any)? {adverbs}? ({ageWorker}|{raceWorker}|{nationWorker}|{sexWorker}|{faithWorker}|{healthWorker}|{orientationWorker}|{politicsWorker}|{looksWorker}|{careWorker}|{pregnancyWorker}|{maritalWorker})",
    "{denial} people (with|who are|of) ..2 ({groundTrait}|{groundLike}|{groundPerson})",
    `({whose}|the|you being|your being|the fact that you are) {adverbs}? (a|an)? ({groundTrait}|{groundLike}|{groundPerson}) {traitHead}? ((,|${nounEnd}) ..5)? {noMatter}`,
    "not (that|because) (you|she|he) (are|is|were) {adverbs}? (a|an)? ({groundLike}|{groundPerson})",
    "(said|say|told|tell|done|do) the same to (a|an) ..2 ({groundLike}|{groundPerson})",
    "(would|do|does|did) not (see|notice|mind|care about) (colour|color|age|race|gender|disability)",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    {
      pattern: "{groundTrait} {topicHead}",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      {
        text: "This had nothing to do with your disability.",
        quote: "nothing to do with your disability",
      },
      { text: "Your age played no part in our decision.", quote: "Your age played no part" },
      {
        text: "It is not that you are a woman; the score was close.",
        quote: "not that you are a woman",
      },
      {
        text: "Nobody here has anything against people with epilepsy.",
        quote: "anything against people with epilepsy",
      },
      {
        text: "Please don't think that your accent had anything to do with it.",
        quote: "anything to do with",
      },
      { text: "We have nothing against older drivers.", quote: "nothing against older" },
    ],
    good: [
      "We scored every answer against the same criteria.",
      "The delay had nothing to do with your application.",
      "Being late was not held against you, because the lift was out.",
      "We do not mark spelling in this exercise.",
      "The result had nothing to do with the order of the interviews.",
      "The wet pitch was not held against anybody in the groundskeeping test.",
    ],
  },
});
