import { defineTextRule } from "../define";

/** Guesses at motive and commitment. */
export const motive = defineTextRule({
  id: "honesty/motive",
  severity: "warn",
  locales: ["en"],
  summary: "Guesses at motive, commitment or plans",
  message:
    "May be read as an accusation, because it guesses why the candidate applied or how long they would stay.",
  rationale:
    "Nobody at the table knows another's motives, and guesses about commitment often hide a guess about age, family or origin.",
  suggestion:
    "Use what the candidate said, or ask. Name the question on motivation and what was not heard in the answer.",
  rewrite: "criterion",
  sources: ["SBI", "SANGHA"],
  patterns: [
    "{motivePhrase}",
    "(to|just to|only to) (please|keep|satisfy|impress|get|annoy|spite) (your|her|his|the) (parents|mother|father|mum|dad|wife|husband|jobcentre|visa|benefits|boss|girlfriend|boyfriend|ex)",
    "do you (really|actually|even|honestly|truly) want",
    "(what|that) (really|actually) (brought|drew|attracted|draws) you",
    "(my|our) (hunch|guess|sense|impression|suspicion) (is|was) ..1 (that)? you",
    "(taken|take|accept|accepted) (whatever|anything|the first thing)",
    "(in a hurry|desperate|anxious) to get (off|out|away)",
    "back way (in|into)",
    "(want|wants|wanted) the ..5 more than the (job|work|role|post)",
    "(suspect|suspected|guess|reckon|imagine|assume|sense|bet|believe|dare say|feeling is) ..6 (real|actual|true|main) (attraction|draw|reason|motive|interest|aim|goal)",
    "(back door|way out|way in|meal ticket|soft landing|easy option|easy ride|quiet life|cushy number|free ride) (into|to|from|for|of|than|,|$)",
    "(how badly|how much) you (needed|need|wanted) (this|it|the)",
    "(only|just) there for",
    "my (sense|hunch|feeling|guess|suspicion|impression) is ..2 you",
    "(struck|strikes) (us|me) that you",
    "be honest , you",
    "you (see|saw|view|viewed|treat|treated) (this|us|it|the (job|role|post)) as (a|an|just)",
    "(you|she|he|candidate) (only|just|merely|simply|solely) (applied|want|wants|wanted|came|applying|see|sees|saw|here|need|needs|needed|interested|in it|after|looking)",
    "(you|she|he) (are|is|were|was|'re) (only|just|merely|really|simply|probably|clearly|obviously) (here|applying|interested|in it|after|looking|using|killing|biding|waiting|hedging|shopping|fishing|running|keeping)",
    "{guess} ..3 (you|she|he|this|the candidate|your|her|his) ..3 {motiveVerb}",
    "(only|just|all) (applied|came|here|applying|interested|in it|that interested) (because|to|for|so|in|you|her|him)",
    "(would|will|'d|might|may) (probably|likely|soon|just|only)? (leave|be off|be gone|move on|quit|jump ship|bolt|disappear|walk|head off|be away|up and leave|drift off|lose interest|be out of) (the (minute|moment|second|day)|as soon|when|once|within|inside|in a|at the first|before|after|for the first|again)",
    "(be|been) gone (inside|within|in|by|before|the (moment|minute))",
    "(your|her|his|the) (heart|mind|head|soul) (is|was|were|are|'s) (not|already|elsewhere|somewhere else|clearly elsewhere)",
    "(your|her|his) (heart|mind|head|thoughts) (is|was|were|are) (still|clearly|really|plainly|probably|obviously) (in|at|with|on|back) {Capitalised}",
    "(your|her|his) heart (is|was) {adverbs}? in",
    "not (here|in it|with us) for the long",
    "(loyalty|commitment|dedication) (is|was|are|were|seems|seemed|will|would|won)",
    "(questioned|question|doubt|doubted|doubts about|questions about|unsure of|not convinced of|not convinced by|wondered about|worried about) (your|her|his|how) {adverbs}? (commitment|motivation|motives|loyalty|interest|staying power|intentions|dedication|sincerity|reasons|enthusiasm|committed|genuine|serious|keen|motivated|long you)",
    "(money|salary|pension|visa|benefits|perks|pay|health coverage|title|discount) (was|is|were) (all|the (one|only|real|main) (reason|thing|draw)|what you)",
    "(running|run|runs|escape|escaping|hiding|get) (away)? (from) (a|your|something|the|her|his) ..2 (boss|job|manager|team|company|something|marriage|past|{Capitalised}|place|employer)",
    "(to|just to) keep the (jobcentre|job centre|dole|benefits|agency|wife|husband) (happy|off)",
    "(as|for) (leverage|a bargaining chip|interview practice|a stepping stone|a stopgap|a back-up|a backup|a fallback)",
    "(stepping stone|stopgap|stop-gap|plan b|counteroffer|counter-offer|flight risk|job hopper|job-hopper)",
    "(lacked|lack|lacks|no|any|little|zero|(show|shows) little|show any|showed little|without|real) (real|genuine|true|much|enough|obvious)? (commitment|motivation|interest in (the (job|role|post|work|company|school)|us|this)|enthusiasm for|desire|loyalty)",
    "(not|never) ..2 (want|wanted) (this|the|to work|to be|it|to leave|to move) ..3 (job|role|here|badly|enough|with us|post|medicare)?",
    "(not|never) ..2 (committed|serious|loyal|motivated|invested|bothered|interested) (to|about|in|enough) ..2 (job|role|post|us|staying|work|this|company|career)",
    "why would (a|an|anyone|someone|somebody) ..6 (want|apply|leave|give up|take) ..8 (unless|job|role|casework|post|if)",
    "(apparently|clearly|obviously|evidently) (desperate|fed up|bored|unhappy)",
    "desperate (for|to)",
    "(sounded|seemed|came across as|looked|seem|sound|were|was) {adverbs}? desperate",
    "(hidden|ulterior) (agenda|motive|motives)",
    "(loyalty|staying power|commitment) (is|was|are) not (your|her|his)",
  ],
  unless: [
    {
      pattern:
        "(why|what) (customers|users|residents|tenants|staff|people|donors|patients|pupils|shoppers)",
      scope: "overlap",
    },
    {
      pattern:
        "(commitment|interest|motivation) (to|in) (the (framework|plan|schema)|safeguarding|equality|anti-racist)",
      scope: "overlap",
    },
    { pattern: "interest (rate|rates|charge|payments|calculation|free)", scope: "overlap" },
    {
      pattern: "(you|she|he) (told|said|tell) us (that)? ..3 (prefer|want|only|would|accept)",
      scope: "overlap",
    },
    {
      pattern:
        "(only|just) (applied|want|wanted|need|needs|interested) (the|one|two|a|an|half|to (the|rows|one)|part)",
      scope: "overlap",
    },
    { pattern: "(you|she|he) (only|just) (applied|used) (the|one|a|two)", scope: "overlap" },
    {
      pattern:
        "(would|will) (leave|disappear|drop|be off|be out of) (the|when|once|in a|before|after) (system|patient|resident|table|wound|site|gas|valve|door|ward open|stock|staff)",
      scope: "overlap",
    },
    { pattern: "money laundering", scope: "overlap" },
    { pattern: "leverage (as|ratio|is|gross|on)", scope: "overlap" },
    { pattern: "(it would help|we would like|tell us|say more)", scope: "overlap" },
    { pattern: "not (here|asked|scored)", scope: "overlap" },
    {
      pattern:
        "(your|the) (plan|query|script|policy|code|model|design|answer|budget|rota|report|letter|slides) ..3 (leave|leaves|left|quit|quits)",
      scope: "overlap",
    },
    { pattern: "presumably you are using leverage", scope: "overlap" },
    { pattern: "was not asked", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You did not really want this job.", quote: "not really want" },
      { text: "We suspect you only applied to get away from your boss.", quote: "only applied" },
      { text: "He is probably using us as a stepping stone.", quote: "stepping stone" },
      {
        text: "You would leave the minute something better came along.",
        quote: "leave the minute",
      },
      { text: "I reckon you are only after the staff discount.", quote: "only after" },
      { text: "Your heart is still in Galway, not here.", quote: "Your heart" },
    ],
    good: [
      "You told us you prefer fieldwork.",
      "We heard two reasons for applying, but neither referred to our service.",
      "It would help to hear what draws you to primary teaching.",
      "Your analysis of why customers leave used three sources.",
      "The heart rate in your chart was read at rest.",
      "You told us that you want to work nearer home.",
    ],
  },
});
