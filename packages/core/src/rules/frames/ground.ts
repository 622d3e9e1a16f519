import type { Exception, Pattern } from "../define";

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
  /** Words that are about the candidate wherever they stand: “at your age”. */
  readonly phrase?: string;
}

/** Every frame that ties a ground to the candidate or to the decision. */
export function groundPatterns(words: GroundWords): readonly Pattern[] {
  return [
    ...(words.phrase ? [`{${words.phrase}}`] : []),
    ...(words.trait ? traitFrames(`{${words.trait}}`) : []),
    ...(words.like ? likeFrames(`{${words.like}}`) : []),
    ...(words.person ? personFrames(`{${words.person}}`) : []),
    ...(words.worker ? workerFrames(`{${words.worker}}`) : []),
  ];
}

/** Topics: “age band”, “the caller's age”, “disability services in the scenario”. */
export function groundExceptions(words: GroundWords): readonly Exception[] {
  const exceptions: Exception[] = [];
  for (const name of [words.trait, words.like, words.person, words.phrase]) {
    if (!name) continue;
    exceptions.push(
      { pattern: `{${name}} {topicHead}`, scope: "overlap" },
      { pattern: `{topicOwner} {adverbs}? {${name}}`, scope: "overlap" },
      { pattern: `{${name}} ..3 {inExercise}`, scope: "overlap" },
    );
  }
  return exceptions;
}

function traitFrames(trait: string): readonly string[] {
  return [
    // reason
    `{because} ({whose}|the|that|a|an|such|you having|you being)? {adverbs}? ${trait}`,
    `${trait} >> {settled}`,
    `${trait} ..3 {trouble}`,
    `${trait} (is|are|was|were|being|remains) ..2 {badThing}`,
    `{settled} ..3 ${trait}`,
    // doubt
    `{doubt} ..2 (your|her|his|the|that|about|whether|over)? ..1 ${trait}`,
    `^ with ({whose}|a|an|that|such|the)? {adverbs}? ${trait} >> (you|she|he|we) ({modal}|{doubt}|felt|thought|were|was|are|is)`,
    `knowing ({you}) ..2 ${trait}`,
    // denial
    `{denial} ..3 ${trait}`,
    `${trait} ..3 {noMatter}`,
    // advice
    `{tryTo} >> {advise} ({whose}|the|that|a)? ${trait}`,
    `^^ {advise} ({whose}|the|that) ${trait}`,
    // surprise
    `{surprise} ..3 {whose} ${trait}`,
    `(despite|notwithstanding|even with|in spite of) {whose} ${trait}`,
    // another person's taste
    `{audience} ..3 (mind|minded|notice|noticed|notices|object|complain|wonder|ask about|get used to|comment on|commented on|remarked on|react to|remark on) ..2 ${trait}`,
  ];
}

function likeFrames(like: string): readonly Pattern[] {
  return [
    `(you|the candidate|the applicant|this candidate|candidate) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? ${like} ,`,
    `(you|the candidate|the applicant|this candidate|candidate) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? ${like} $`,
    {
      pattern: `(she|he) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? ${like} (,|$|and|but|so)`,
      roles: ["candidate"],
    },
    `(you|the candidate|the applicant|this candidate|candidate) ({be}|{seem}|{modal} be) {adverbs}? (a|an)? ${like} (and|but|so|to|for|which|at|with|as|enough)`,
    `(your|you) being {adverbs}? (a|an)? ${like}`,
    `(someone|somebody|anyone|a person|a candidate|an applicant) (who is|who was|that is)? {adverbs}? ${like} (to|in|for|on|would|will|might|like|at|who|with|may|could|can|is)`,
    `{want} {somebody} (who is|that is)? {adverbs}? ${like}`,
    `too ${like} (for|to) (us|this|the|a|our|be|you|that|front)`,
    `not ${like} enough`,
    `(sound|sounds|look|looks|seem|seems|act|appear|be) (a bit|a little|rather|somewhat|far)? (less|more) ${like}`,
    `{denial} ..2 (you are|you being|your being|he is|she is|her being|his being|you were) {adverbs}? (a|an)? ${like}`,
    `because (you|she|he) (are|is|were|was) {adverbs}? (a|an)? ${like}`,
    `(as|since|although|though|while|that) (you|she|he) (are|is) {adverbs}? (a|an)? ${like} ,`,
  ];
}

function personFrames(person: string): readonly Pattern[] {
  return [
    // preference and refusal
    `{want} (a|an|another|more|fewer|some|only|our)? {adverbs}? ${person} (to|for|in|on|at|who|with|presenting|here|rather|instead|over|than|running|doing|behind|around|as)`,
    `{want} (a|an|another|more|fewer|some|only)? {adverbs}? ${person} (,|$)`,
    `{audience} ..2 {want} (a|an|another|more|some|only)? {adverbs}? ${person}`,
    `(not|never|hardly|rarely|no way) ..2 {refuse} (a|an|any|some|orders from|it from)? {adverbs}? ${person}`,
    `(better|best) suited to (a|an)? ${person}`,
    `(job|role|post|work|place|position|environment) for (a|an|the)? ${person}`,
    // trouble
    `(a|an|another|any|one more) {adverbs}? ${person} ..3 {trouble}`,
    `^^ ${person} ..3 {trouble} >> (we|us|our|here|this role|the role|this job|with you|on that basis)`,
    `(a|an) {adverbs}? ${person} (in|on|at|as|with|behind) ..4 ({trouble}|{settled}|makes|would|will|won't|might|needs)`,
    `(rough|hard|tough|unkind|unforgiving|harsh|difficult|no place|kind|brutal) (on|for|to) (a|an)? ${person}`,
    `how (a|an|any) ${person} (would|will|could|might|can) (manage|cope|handle|get on|fare|last)`,
    `{hire} (a|an|another|any|more)? {adverbs}? ${person} (would|will|in|on|to|is|was|for|into|at|would be|onto|here)`,
    // what the candidate is
    `(you|the candidate|the applicant|this candidate) ({be}|{seem}|being) {adverbs}? (a|an)? {adverbs}? ${person} (,|$|and|but|so|in|on|to|with|for|who|of|at|than)`,
    `(as|being|you being|your being) (a|an|the only|another)? {adverbs}? ${person} ..1 (you|she|he|we|makes|made|would|will|might)`,
    `(as|being) (a|an) {adverbs}? ${person} ..6 , ..1 (you|she|we|he) ({modal}|are|is|were|might)`,
    `because (you|she|he) (are|is|were|was) {adverbs}? (a|an)? ${person}`,
    // surprise
    `{surprise} ..4 (a|an|any|how|few|from a|of a)? ${person} , ..3 (you|she|he)`,
    `{surprise} ..3 (from|to see|to find|to meet|of|by|coming from|for) (a|an|any)? {adverbs}? ${person}`,
    `(for|considering|coming from) (a|an) {adverbs}? ${person} , ..1 (you|she|he)`,
    `(for|considering) (a|an) {adverbs}? ${person} (you|she|he) (were|was|are|is|did|do|have|had)`,
    `(you|she|he) ..4 (well|good|strong|better|impressive|articulate|capable|great|fine) for (a|an) {adverbs}? ${person}`,
    // denial
    `{denial} ..3 (you being|you are|your being|she is|he is|being)? (a|an|against)? ${person}`,
  ];
}

function workerFrames(worker: string): readonly Pattern[] {
  return [
    `{want} (a|an|another|more|fewer|some|only)? {adverbs}? ${worker}`,
    `${worker} ..4 {trouble}`,
    `${worker} >> {settled}`,
    `(not|never|hardly) ..3 (a|an|any|another)? ${worker}`,
    `{doubt} ..4 (a|an|any|another)? ${worker}`,
    `{surprise} ..4 (a|an|any|another)? ${worker}`,
    `${worker} ..4 {surprise}`,
    `(a|an) ${worker} (would|will|might|may|could|can|in this|like you|makes|made)`,
    `(rough|hard|tough|unkind|unforgiving|harsh|difficult|dicey|no place|trouble) (on|for|to|with) (a|an)? ${worker}`,
    `(enough|more|fewer|another|one more|target for|already have|have plenty of) ${worker}`,
    `{denial} ..4 (a|an)? ${worker}`,
    `${worker} (like|such as) (you|him|her|{Capitalised})`,
  ];
}
