import type { Pattern } from "../define";

/**
 * Every frame that puts a label on the candidate's person: “you came across as …”, “too … for us”, “a … manner”.
 *
 * @param concept name of the concept that holds the labels
 */
export function labelPatterns(concept: string): readonly Pattern[] {
  const label = `{${concept}}`;
  return [
    `^^ {adverbs}? too ${label} (for|to|in|,|$|and)`,
    `(you|she|he) (have|has|had) (a|an) {adverbs}? ${label} (way|manner|side|streak|edge|air|tone|attitude) (,|$|about|that|which|and|to you|to her|to him|but)`,
    `(you|the candidate|candidate|the applicant) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? {adverbs}? ${label}`,
    `(you|she|he|the candidate|candidate) ({be}|{seem}|{modal} be) {adverbs}? too ${label}`,
    {
      pattern: `(she|he) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? {adverbs}? ${label} (,|$|and|but|or|for|in|with|when|about|to|at)`,
      roles: ["candidate"],
    },
    `^ (seem|seems|seemed|sounded|looked|came across as|came off as|came over as|comes across as|struck (me|us) as|came across|came off) {adverbs}? (a|an)? {adverbs}? ${label}`,
    `^^ {adverbs}? (a|an)? ${label} (and|,|in|but|when|sort|type|person) ..6 (she|he|you|candidate|interview|group task|room|panel|with the|throughout)`,
    `found (you|her|him|the candidate) {adverbs}? (a|an)? {adverbs}? ${label}`,
    `(your|her|his) (manner|tone|attitude|personality|demeanour|demeanor|style|body language|approach|energy|voice|delivery|presence) (is|was|were|came across as|came off as|seemed|felt|sounded|struck us as|could be|can be) {adverbs}? (a|an)? {adverbs}? ${label}`,
    `(a|an) {adverbs}? ${label} (manner|person|sort|type|personality|streak|attitude|temperament|individual|character|disposition|woman|girl|lady|man|lad|guy|young man|young woman)`,
  ];
}
