import type { Exception, Pattern } from "../define";
import { beingFrames, havingFrames } from "./having";
import { nounEnd } from "./noun-end";
import { tellingFrames } from "./telling";
import { taskTalk, workTalk } from "./work-talk";

/** The concepts of one protected ground, by the part they play in a sentence. Each is the name of a lexicon concept. */
export interface GroundWords {
  /** What a person has: “age”, “accent”, “small children”. */
  readonly trait?: string;
  /** What a person is: “pregnant”, “too old”, “foreign”. */
  readonly like?: string;
  /** A person so described: “a woman”, “a foreigner”, “single men”. */
  readonly person?: string;
  /** Staff so described: “a Black officer”, “autistic hires”. Never a client group. */
  readonly worker?: string;
  /** What is nobody's business at all, so that “your … is” needs no other sign: “your husband”, “her tattoo”. */
  readonly own?: string;
  /** Words that are about the candidate wherever they stand: “at your age”. */
  readonly phrase?: string;
}

/** Every frame that ties a ground to the candidate or to the decision. */
export function groundPatterns(words: GroundWords): readonly Pattern[] {
  return [
    ...(words.phrase ? [`{${words.phrase}}`] : []),
    ...(words.own ? ownFrames(`{${words.own}}`) : []),
    ...(words.trait
      ? [...traitFrames(`{${words.trait}}`), ...havingFrames(`{${words.trait}}`)]
      : []),
    ...(words.like ? [...likeFrames(`{${words.like}}`), ...beingFrames(`{${words.like}}`)] : []),
    ...(words.person
      ? [...personFrames(`{${words.person}}`), ...beingFrames(`{${words.person}}`)]
      : []),
    ...tellingFrames(words),
    ...(words.worker ? workerFrames(`{${words.worker}}`) : []),
  ];
}

/** Topics: “age band”, “the caller's age”, “disability services in the scenario”. */
export function groundExceptions(words: GroundWords): readonly Exception[] {
  const exceptions: Exception[] = [...workTalk, ...taskTalk];
  for (const name of [
    words.trait,
    words.like,
    words.person,
    words.worker,
    words.phrase,
    words.own,
  ]) {
    if (!name) continue;
    exceptions.push(
      { pattern: `{${name}} -`, scope: "overlap" },
      { pattern: `{${name}} {topicHead}`, scope: "overlap" },
      { pattern: `{topicOwner} {adverbs}? {${name}}`, scope: "overlap" },
      { pattern: `{${name}} ..3 {inExercise}`, scope: "overlap" },
      { pattern: `{inExercise} ..5 {${name}}`, scope: "overlap" },
      {
        pattern: `{${name}} ..5 (appear|appears|feature|features|figure|figures|left out|missing|absent|listed|named|mentioned|covered|marked|coded|recorded) ..1 (in|of|from|on|as) (your|the|a)`,
        scope: "overlap",
      },
      {
        pattern: `{${name}} ..3 (is|are|was|were) (the|a|our|one) ..1 (topic|subject|focus|theme|brief|rule|question|audience|group)`,
        scope: "overlap",
      },
      {
        pattern: `being (a|an)? {adverbs}? {${name}} , (the|an|table|this|your)`,
        scope: "overlap",
      },
      {
        pattern: `(the|a|each) ..2 ({exercisePerson}|father|mother|parent|daughter|son|husband|wife|partner) (about|for|with|on) (his|her|their) {adverbs}? {${name}}`,
        scope: "overlap",
      },
      { pattern: `{${name}} {workHead}`, scope: "overlap" },
      { pattern: `{${name}} and? {compoundPart} {compoundPart}? {workHead}`, scope: "overlap" },
      { pattern: `{${name}} and {${name}} {workHead}`, scope: "overlap" },
      {
        pattern: `your {${name}} {compoundPart} {compoundPart}? {topicHead} (took|left|missed|named|cited|used|listed|ran|covered|skipped|had|scored|showed|counted)`,
        scope: "overlap",
      },
      {
        pattern: `your {${name}} ({compoundPart} ..1|..1|..1 {compoundPart}) {countedWork} {workVerb}`,
        scope: "overlap",
      },
      {
        pattern: `(your {exercisePerson}|{exercisePerson} ,? {inExercise} ,?|your {exercisePerson} ,? {inExercise} ,?) ({be} (a|an) ..6|(had|has|with) (a|an|severe|mild|known|undiagnosed|new|poorly controlled)?) {${name}}`,
        scope: "overlap",
      },
      {
        pattern: `{${name}} ..5 (in|on|of|from) (your|the|her|his) ..2 {workProduct}`,
        scope: "overlap",
      },
    );
  }
  return exceptions;
}

/** The word must be the head of its phrase: “your church is”, but not “your church acoustics study”. */
function ownFrames(own: string): readonly Pattern[] {
  return [
    `(your|the candidate's|candidate's|the applicant's) {adverbs}? ${own} {traitHead}? (,|;|$|{adverb}|${nounEnd})`,
    {
      pattern: `(her|his) {adverbs}? ${own} {traitHead}? (,|;|$|{adverb}|${nounEnd})`,
      roles: ["candidate", "unknown", "organisation", "topic", "work"],
    },
  ];
}

/** Only with an article, a possessive or nothing before them: “the ADHD students” is about somebody else. */
function traitFrames(trait: string): readonly string[] {
  // The trait is the head of its phrase: “the Ramadan fast worried us”, but not “the hearing bundle was noticed”.
  const then = `{traitHead}? ((,|;|${nounEnd}) >>)?`;
  const end = `{traitHead}? (,|$|${nounEnd})`;
  return [
    `({whose}|that|the|this|having|had|mentioned|mentioning|mention|about|with|of|from|^) {adverbs}? ${trait} ${then} {setback}`,
    `{setback} >> ({whose}|with|because of|having|about) {adverbs}? ${trait} ${end}`,
    `{doubt} >> ({whose}|with|because of|having|about|from|to|a|an|of|on|that|after) {adverbs}? ${trait} ${end}`,
    `(^|{whose}|with|the|that|a|an|having|of) {adverbs}? ${trait} ${then} {doubt}`,
    `{because} ({whose}|the|that|a|an|such|you having|you being)? {adverbs}? ${trait} {traitHead}? (,|;|$|{adverb}|${nounEnd}|'s|like)`,
    `^ ${trait} {traitHead}? ((,|${nounEnd}) ..3)? {trouble}`,
    `({whose}|the|that) ${trait} {traitHead}? ((,|${nounEnd}) ..2)? {trouble}`,
    `(that|this|the) {adverbs}? ${trait} of (yours|hers|his)`,
    `(walks|walked|walk|speaks|spoke|speak|talks|talked|lives|living) with (a|an|her|his|your) {adverbs}? ${trait}`,
    `({whose}|the|that|^) ${trait} {modal} ..1 (make|leave|mean|put|cause|create|raise|get|have) ..4 ({badWay}|{badThing}|{uneasy}|{setback})`,
    `(told|tell|telling|mentioned|mention|mentioning|disclosed|disclosing|bring up|bringing up|brought up|raised|raising|heard about|knowing about|learned of|learnt of) (us|them|me|the panel)? (about|that|of)? (your|her|his|having|being) {adverbs}? ${trait}`,
    `{doubt} ..2 (your|her|his|about|whether|over) ..1 ${trait}`,
    `(what with|with|having|given) ({whose}|a|an|that|such|the|two|three|four|five)? {adverbs}? ${trait} (at|on|to|being|under|coming|and|like|still|so|in your|of your) ..6 (you|we|she|he|i)`,
    `^ with ({whose}|a|an|that|such|the)? {adverbs}? ${trait} >> (you|she|he|we) ({modal}|{doubt}|felt|thought|were|was|are|is|had)`,
    `knowing (you) ..2 ${trait}`,
    `{denial} ..3 ({whose}|you being|your being|being|you having|having|a|the|any)? {adverbs}? ${trait} ${end}`,
    `({whose}|the) {adverbs}? ${trait} {traitHead}? {adverbs}? {noMatter}`,
    `{tryTo} >> {advise} ({whose}|the|that|a)? ${trait}`,
    `^^ {advise} ({whose}|the|that) ${trait}`,
    `(despite|notwithstanding|even with|in spite of) {whose} ${trait}`,
    `{audience} ..3 (mind|minded|notice|noticed|notices|object|complain|wonder|ask about|get used to|comment on|commented on|remarked on|react to|remark on) ..2 ${trait}`,
    `(are|is) you ..2 (planning|hoping|thinking|likely) ..2 ${trait}`,
  ];
}

function likeFrames(like: string): readonly Pattern[] {
  const ends = "(,|$|and|but|so|to|for|which|at|with|as|in|on|by)";
  return [
    `(you|the candidate|the applicant|this candidate|candidate) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? ${like} ${ends}`,
    {
      pattern: `(she|he) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? ${like} ${ends}`,
      roles: ["candidate"],
    },
    `(your|you|her|his|him) being {adverbs}? (a|an)? ${like}`,
    `(if|had|were) you (were|had been|been)? ..3 ${like} (,|$|you|we|and|it)`,
    `^ (being|as|although|though|since|because) {adverbs}? (a|an)? ${like} ..8 (you|we|she|he|i) {modal}`,
    `being {adverbs}? (a|an)? ${like} ..4 (,|and) ..2 (you|we|i)`,
    `(someone|somebody|anyone|a person|a candidate|an applicant) (who is|who was|that is)? {adverbs}? ${like} (to|in|for|on|would|will|might|like|at|who|with|may|could|can|is|and|,|$)`,
    `{want} {somebody} (who is|that is)? {adverbs}? ${like}`,
    `(you|she|he) ({be}|{seem}|{modal} be) {adverbs}? too ${like}`,
    `(you|she|he) ({be}|{seem}) not {adverbs}? ${like} enough`,
    `(sound|sounds|look|looks|seem|seems|act|appear) (a bit|a little|rather|somewhat|far|that|so|this|very|all)? (less|more)? ${like} (,|$|and|at|in|on|to|will|would|for|with|next)`,
    `(sounding|looking) (a bit|rather|too|so|that|very|more|less) ${like}`,
    `being {adverbs}? (a|an)? ${like} ({modal}|in|on|at|makes|made|was|is)`,
    `{denial} ..2 (you are|you being|your being|he is|she is|her being|his being|you were|being) {adverbs}? (a|an)? ${like}`,
    `because (you|she|he) (are|is|were|was) {adverbs}? (a|an)? ${like}`,
    `(as|since|although|though|while|that) (you|she|he) (are|is|were) {adverbs}? (a|an)? ${like} (,|and|we|i|it)`,
    `(whether|if|when|given|assumed|thought|told|learned|learnt|beforehand|heard) (that)? (you|she|he) (were|was|are|is) {adverbs}? (a|an)? ${like}`,
  ];
}

function personFrames(person: string): readonly Pattern[] {
  const one = `(a|an|another|any|one more|some|the only|that|our) {adverbs}? {describing}? ${person}`;
  return [
    // preference and refusal
    `{want} (a|an|another|more|fewer|some|only|our)? {adverbs}? {describing}? ${person} (to|for|in|on|at|who|with|presenting|here|rather|instead|over|than|running|doing|behind|around|as|before|every|to be|,|$)`,
    `{audience} ..2 {want} (a|an|another|more|some|only)? {adverbs}? {describing}? ${person}`,
    `(not|never|hardly|rarely|no way) ..3 {refuse} (a|an|any|some|orders from|it from)? {adverbs}? {describing}? ${person}`,
    `(enough|enough of|too many|plenty of|trouble with|problems with|our fill of|bad experiences with|bad experience with) {adverbs}? {describing}? ${person} (,|$|${nounEnd})`,
    `(our|the|my) (only|first ever|token|one and only) {describing}? ${person} (on|in|and|at|here|so|,|$|we|would)`,
    `(job|role|post|work|place|position|environment|game) for (a|an|the)? {adverbs}? ${person}`,
    // trouble
    `${one} ..4 {trouble}`,
    `${one} >> {setback}`,
    `${one} >> {doubt}`,
    `{doubt} >> (a|an|for a|by a|about a|with a|from a|on|to a|of a|any) {adverbs}? {describing}? ${person}`,
    `{setback} >> (a|an|for a|by a|about a|with a|from a|on) {adverbs}? {describing}? ${person}`,
    `^^ {adverbs}? ${person} ..4 ({trouble}|{setback}) >> (we|us|our|here|this role|the role|this job|with you|i)`,
    `(a|an) {adverbs}? {describing}? ${person} (in|on|at|as|with|behind) ..4 ({trouble}|makes|would|will|might|needs|can|is)`,
    `(a|an) {adverbs}? {describing}? ${person} (like you|such as you|such as yourself|like yourself|of your)`,
    `(rough|hard|tough|unkind|unforgiving|harsh|difficult|no place|kind|brutal|funny) (on|for|to|about|with) (a|an)? {adverbs}? ${person}`,
    `{hire} (a|an|another|any|more)? {adverbs}? {describing}? ${person} (would|will|in|on|to|is|was|for|into|at|onto|here|like|with)`,
    // what the candidate is
    `(you|the candidate|the applicant|this candidate) ({be}|{seem}|being) {adverbs}? (a|an|the only)? {adverbs}? {describing}? ${person} (,|$|and|but|so|in|on|to|with|for|who|of|at|than)`,
    {
      pattern: `(she|he) ({be}|{seem}) {adverbs}? (a|an|the only) {adverbs}? {describing}? ${person} (,|$|and|but|so|in|on|with|who|at)`,
      roles: ["candidate"],
    },
    `^ (as|being) (a|an|the only|another)? {adverbs}? {describing}? ${person} ..8 (you|she|he|we) ({modal}|are|is|were|was)`,
    `being (the only|the one|a|an) {adverbs}? {describing}? ${person} (on|in|at|was|would|will|is|might|makes|made)`,
    `because (you|she|he) (are|is|were|was) {adverbs}? (a|an)? ${person}`,
    // surprise
    `{surprise} ..3 (from|to see|to find|to meet|of|by|coming from|for|how few|how rarely|given how) (a|an|any)? {adverbs}? {describing}? ${person}`,
    `(for|considering|coming from|from) (a|an) {adverbs}? {describing}? ${person} (,|$|that|and) ..3 (you|she|he|surprise|us|we|$)`,
    `(for|considering) (a|an) {adverbs}? ${person} (you|she|he) (were|was|are|is|did|do|have|had)`,
    `(you|she|he) ..4 (well|good|strong|better|impressive|articulate|capable|great|fine|confident) for (a|an) {adverbs}? {describing}? ${person}`,
    `^^ ({surprise}|{adverb}) (confident|good|strong|articulate|capable|assertive|well-spoken|bright|able|sharp|technical|competent) for (a|an) {adverbs}? {describing}? ${person}`,
    // denial
    `{denial} ..3 (you being|you are|your being|she is|he is|being)? (a|an|against)? {adverbs}? ${person}`,
  ];
}

function workerFrames(worker: string): readonly Pattern[] {
  return [
    `{want} (a|an|another|more|fewer|some|only)? {adverbs}? ${worker}`,
    `${worker} ..4 {trouble}`,
    `(^|a|an|another|any|many|of|most|few|the|as) {adverbs}? ${worker} >> {setback}`,
    `{setback} >> (a|an|any|on|of|with|for|about|by)? {adverbs}? ${worker}`,
    `{doubt} >> (a|an|any|on|of|with|for|about|by|to)? {adverbs}? ${worker}`,
    `(^|a|an|another|any|as) {adverbs}? ${worker} >> {doubt}`,
    `(a|an) ${worker} (from|fronting|heading|running|leading|in charge|on the|at the|with|who|applying|giving|finishing|carrying)`,
    `(not|never|hardly) ..3 (a|an|any|another) ${worker}`,
    `{doubt} ..4 (a|an|any|another)? ${worker}`,
    `{surprise} ..4 (a|an|any|another)? ${worker}`,
    `${worker} ..5 {surprise}`,
    `(a|an) ${worker} ({wouldNot}|would|will|might|may|could|can|in this|like you|makes|made|such as)`,
    `(training|hiring|sending|putting|having|employing|placing|taking on) (a|an|any)? {adverbs}? ${worker}`,
    `(rough|hard|tough|unkind|unforgiving|harsh|difficult|dicey|no place|trouble) (on|for|to|with) (a|an)? ${worker}`,
    `(enough|more|fewer|another|one more|target for|already have|have plenty of) ${worker}`,
    `{denial} ..4 (a|an)? ${worker}`,
    `${worker} (like|such as) (you|him|her|{Capitalised})`,
  ];
}
