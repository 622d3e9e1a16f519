import { defineTextRule } from "../define";

/** Blame and accusation. */
export const blame = defineTextRule({
  id: "tone/blame",
  severity: "warn",
  locales: ["en"],
  summary: "You failed to, your own fault, carelessness, refused",
  message:
    "May be read as an accusation, because it puts the result down to fault and will and not to the answer.",
  rationale:
    "Feedback that turns to the person loses its effect. Say what the answer did not include.",
  suggestion: "Write “the answer did not include …”, and what would have been stronger.",
  sources: ["FIT", "SBI"],
  patterns: [
    "(you|she|he|the candidate|candidate) (failed|fail|fails|neglected|refused|refuse|omitted|could not be bothered|declined|chose not) to (prepare|read|listen|follow|answer|engage|take|do|bother|show|make|grasp|understand|try|research|think|cooperate|accept|respond|look|turn|attend|apologise|apologize|bring|deliver|even|impress|meet|address|learn|convince|demonstrate)",
    "(not|never|hardly|hadn't) bothered",
    "(had|have|if) (you|she|he) ..2 bothered (to)?",
    "(could|can) not be bothered",
    "bothered to (read|open|prepare|prep|check|look|listen|turn|learn|research|find|answer|apologise)",
    "(only|just)? (have|has|had) ..1 (yourself|herself|himself) to (blame|thank)",
    "(yourself|herself|himself) to (blame|thank)",
    "(your|her|his) own (fault|doing|making|stupid fault)",
    "(all|entirely|purely|squarely|wholly) (your|her|his) fault",
    "(your|her|his) (carelessness|negligence|laziness|refusal|arrogance|incompetence|sloppiness|attitude|stubbornness|lack of effort|lack of preparation|lack of respect|thoughtlessness|selfishness|dishonesty|rudeness|lateness|disorganisation|failure to|mistake cost|ignorance|excuses)",
    "(you|she|he) (wasted|waste|squandered|used up|took up|cost|misled|lied|let|ignored|embarrassed|insulted|disrespected|ruined|sabotaged|spoiled|spoilt|held up|delayed|inconvenienced|deceived|tricked|bluffed) (our|everyone|everyone's|everybody|everybody's|us|the panel|the panel's|my|a slot|half|an hour|a place|a morning|the whole|people|an afternoon|the entire|the day|to us|the interviewers)",
    "(because of|thanks to|down to) you (we|the|everyone|everybody|our|it|all)",
    "(you|she|he) (let|have let|has let) (us|everyone|everybody|yourself|the team|the panel|people|me|the agency|the client|the side) down",
    "(it is|it was) you that",
    "we blame (you|the candidate|her|him)",
    "(you are|she is|he is|you were|she was|he was) (to blame|at fault|responsible for the (delay|mess|mix-up|confusion|problem))",
    "(you|she|he) (wasted|waste|made) ..3 time",
    "(an|another|some|any|no|your usual) excuse (ready|for|after|and)",
    "(full of|nothing but|too many|only|more) excuses",
    "true to form",
    "(by|for) (ignoring|not bothering|failing|refusing|neglecting|insisting|claiming|pretending|turning up) ..8 (you|us|our|everyone)",
    "not bothering to",
    "(squandered|ruined|wasted|wrecked|spoiled|spoilt) ..3 (morning|afternoon|day|time|evening|session|lesson|weekend|week|slot|hour|clinic)",
    "(make|made|making) (me|us|the agency|the school|the team|everyone) look ..3 (mug|foolish|fool|stupid|silly|bad|unprofessional|idiot|idiots|incompetent)",
    "(led|lead) us up the garden",
    "thanks to you",
    "(left|leaving) us (with|without|in|short|to|high) ..6 (lurch|empty|scrambling|nothing|mess|chair|pick up|explain|dry|hole)",
    "(you let|let) down (the|your|our|everyone|a|us|all)",
    "(all|with) your (dithering|excuses|fuss|nonsense|messing|mucking|faffing|dawdling|time-wasting|moaning)",
    "(hope|trust) you (are|re) (satisfied|proud|happy|pleased with yourself)",
    "(people|panel|we|they) ..2 resented it",
    "(did|do|could) not even (apologise|apologize|try|bother|look|read|open|turn up|know|manage|have the)",
    "(should|ought to) (be|have been) ashamed",
    "(you|she|he) expected (the|us|everyone|others|somebody|someone) ..3 to (carry|do|help|spoon|wait|explain)",
    "(somebody|someone) more deserving",
    "used up a slot",
    "(showing|show|showed) off",
    "(wasted|wasting) (the|our|a|everyone's|everybody's) (slot|time|afternoon|morning|day)",
    "(sick|tired|fed up) of (you|her|him)",
  ],
  unless: [
    {
      pattern:
        "(fault|faults) (tree|finding|in (our|the)|report|line|code|tolerance|was (ours|on our|in)|on our)",
      scope: "overlap",
    },
    { pattern: "git blame", scope: "overlap" },
    { pattern: "(no-blame|blame-free|blame culture|without blame)", scope: "overlap" },
    { pattern: "(not|did not|does not|without|nobody|never) ..2 blame", scope: "overlap" },
    {
      pattern:
        "(you|she|he) (refused|declined|failed) to (sign|share|disclose|authorise|authorize|accept the (gift|order|bribe)|release|give (out|the caller)|let (the|an) unauthorised)",
      scope: "overlap",
    },
    { pattern: "we blame (our|the|ourselves)", scope: "overlap" },
    {
      pattern:
        "(customer|client|patient|driver|contractor|supplier|pupil|employee|tenant|system|server|test|build|job|script) ..3 (failed|refused|neglected|fails|ignored|lied) to?",
      scope: "overlap",
    },
    {
      pattern: "(failed|fails) (the|a|to (compile|load|render|parse|build|converge))",
      scope: "overlap",
    },
    { pattern: "(you|she|he) (let|lets) (us|everyone) know", scope: "overlap" },
    { pattern: "your report (failed|fails)", scope: "overlap" },
    { pattern: "(if|when|where) (you|we) (fail|failed) to", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You failed to prepare.", quote: "You failed to prepare" },
      { text: "You only have yourself to blame.", quote: "yourself to blame" },
      {
        text: "Had you bothered to read the brief, this would not have happened.",
        quote: "bothered to read",
      },
      { text: "Your carelessness cost the whole team a day.", quote: "Your carelessness" },
    ],
    good: [
      "The answer did not cover risk to siblings.",
      "It was our mistake that the invitation had the wrong time.",
      "You used git blame to find the regression.",
      "The incident review did not blame the nurse on shift.",
    ],
  },
});
