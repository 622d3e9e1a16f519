import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { taskTalk, workTalk } from "../frames/work-talk";

/** A ground that a relative has, or that the candidate is taken to have. */
export const associationPerception = defineTextRule({
  id: "fair/association-perception",
  severity: "error",
  ground: "any",
  locales: ["en"],
  summary: "A protected ground of a relative or friend, or one that is only assumed",
  message:
    "May be read as a decision about somebody close to the candidate or about a guess, because the ground need not be the candidate's own to be the reason.",
  rationale:
    "British and European law reach whoever is treated worse because of a ground: that of a child, a partner or a friend, or one that was only supposed. The remark shows that it was on somebody's mind.",
  suggestion:
    "Leave relatives and guesses out. Name the criterion, what was observed in the answer or task, and what would have been stronger.",
  rewrite: "criterion",
  sources: ["EQA"],
  quoted: "skip",
  patterns: [
    // of a relative
    "your {adverbs}? {relative} 's {adverbs}? ({kinTrait}|{kinLike}|condition|diagnosis|illness|treatment|religion|faith|passport|visa|politics|transition|past|background|health)",
    {
      pattern: `(her|his) {adverbs}? {relative} 's {adverbs}? ({kinTrait}|{kinLike}|condition|diagnosis|illness|religion|faith|transition) (,|$|${nounEnd}|{Number})`,
      roles: ["candidate", "third-person", "unknown", "topic"],
    },
    "(her|his) {adverbs}? {relative} 's {adverbs}? ({kinTrait}|{recordTrait}) ..4 ({setback}|{doubt}|{trouble})",
    "(her|his) {adverbs}? {relative} 's {adverbs}? ({kinTrait}|{recordTrait}) {modal} ..2 (take|need|keep|pull|drag|make|mean|cost|stop|distract|get in|eat|limit|come first|be a)",
    "your {adverbs}? ({kinLike}|sick|ill|disabled|foreign) {relative}",
    "(having|with|has|have|had|got|being married to|married to|living with|caring for|looking after|the (mother|father|parent|wife|husband|partner|son|daughter) of) (a|an|two|three) {adverbs}? {kinLike} {relative} >> (you|she|he|{trouble}|{modal}|{setback})",
    "(your|her|his) {relative} (is|was|being|are|were|who is|who was) {adverbs}? (a|an)? {adverbs}? ({kinLike}|{kinPerson}) (,|$|and|so|which|who|but|would|that)",
    "{because} (your|her|his) {relative} 's",
    // of a guess
    "{takenFor} {adverbs}? (a|an|one of)? {adverbs}? {describing}? ({kinLike}|{kinPerson}|pregnant|foreign|older|younger|too old|too young)",
    "(people|customers|clients|parents|patients|residents|some|many|guests|others) {modal}? (assume|think|take you for|believe|suppose|guess|imagine|conclude|wonder if|wonder whether) (that)? you (are|were|to be)? {adverbs}? (a|an)? {adverbs}? ({kinLike}|{kinPerson}|pregnant|foreign)",
    "even if you (are not|were not|aren't|weren't) {adverbs}? (a|an)? ({kinLike}|{kinPerson})",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    {
      pattern:
        "(you|she|he) (gave|explained|described|named|set out|showed|advised|supported|helped|asked|taught|told|planned|assessed|recorded|handled|role-played|calmed|reassured)",
      scope: "clause",
    },
  ],
  examples: {
    bad: [
      { text: "Your son's autism will need your time.", quote: "Your son's autism" },
      {
        text: "With a Muslim husband you would find our Friday functions awkward.",
        quote: "With a Muslim husband",
      },
      {
        text: "Your brother is in prison, so the vault team had doubts.",
        quote: "Your brother is in prison",
      },
      {
        text: "The foreman took you for a Traveller, and the crew would too.",
        quote: "took you for a Traveller",
      },
      {
        text: "Customers might assume that you are gay, whether or not it is so.",
        quote: "assume that you are gay",
      },
    ],
    good: [
      "You gave a clear example of supporting parents whose son has autism.",
      "In the scenario the caller's husband was disabled, and you asked about access first.",
      "Your family history lesson named three sources.",
      "The daughter's diagnosis in vignette two was missing from your summary.",
    ],
  },
});
