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
    "(what|that) (really|actually) (brought|drew|attracted|draws) you",
    "(my|our) (hunch|guess|sense|impression|suspicion) (is|was) ..1 (that)? you",
    "(taken|take|accept|accepted) (whatever|anything|the first thing)",
    "back way (in|into)",
    "(how badly|how much) you (needed|need|wanted) (this|it|the)",
    "(you|she|he|candidate) ..1 (only|just|merely|simply|solely) (applied (to|because|for (the|this|us|it)|$)|want|wants|wanted|came (to|for|because|here)|applying|see us|sees us|see this|sees this|here|need|needs|needed|interested in|in it|after|looking for)",
    "(you|she|he) (are|is|were|was|'re) (only|just|merely|really|simply|probably|clearly|obviously|plainly) (here|applying|interested in|in it|looking for|using (us|this|the (job|offer|role|post|process)|our (offer (to|as)|name|brand|training|money))|killing|biding|hedging|shopping|fishing|running|keeping (your|her|his))",
    "{guess} ..3 (you|she|he|this|the candidate|your|her|his) ..3 {motiveVerb}",
    "(only|just|all) (applied|came|here|applying|interested|in it|that interested) (because|to|for|so|in|you|her|him)",
    "(would|will|'d|might|may) (probably|likely|soon|just|only)? (leave|be off|be gone|move on|quit|jump ship|bolt|disappear|walk|head off|be away|up and leave|drift off|lose interest|be out of) (the (minute|moment|second|day)|as soon|when|once|within|inside|in a|at the first|before|after|for the first|again)",
    "(be|been) gone (inside|within|in|by|before|the (moment|minute))",
    "(your|her|his|the) (heart|mind|head|soul) (is|was|were|are|'s) (not|already|elsewhere|somewhere else|clearly elsewhere)",
    "(your|her|his) (heart|mind|head|thoughts) (is|was|were|are) (still|clearly|really|plainly|probably|obviously) (in|at|with|on|back) {Capitalised}",
    "(your|her|his) heart (is|was) ..1 in",
    "(money|salary|pension|visa|benefits|perks|pay|health coverage|title|discount) (was|is|were) (all|the (one|only|real|main) (reason|thing|draw)|what you)",
    "(you|she|he|whatever|something|what|seem|seems|seemed|clearly|obviously) (are|is|was|were|to be|'re|'s|had been|have been)? ..1 (running|escaping|hiding|fleeing|getting) (away)? from (a|your|something|the|her|his|some|whatever|that|{Capitalised})",
    "(run|get|escape) (away)? from (your|her|his) ..2 (boss|job|manager|team|company|marriage|past|employer|husband|wife|landlord|parents)",
    "(us|this|it|here|job|role|post|place|school|firm|only|just|more than|little more than|be|is) (as|be|is|was|would be|only|just|merely|ever|purely)* (a|your|his|her|the|another)? (stepping stone|stepping-stone|stopgap|stop-gap|plan b|stop gap|pit stop|waiting room|lily pad|filler|port in a storm) (,|$|to (a|the|something|somewhere|bigger|better|{Capitalised}|his|her|your|other)|for (you|her|him)|till|until|on (the|your|her|his)|while|between|before)",
    "(you|she|he|your boss|they) ..6 (counteroffer|counter-offer|counter offer)",
    "(you|she|he|candidate) ..2 (not|never) ..1 (want|wanted) (this|the (job|role|post|work|place)|to work (here|for|with us)|to be (a|an|here|with|in)|it|us) (job|role|here|badly|enough|with us|post|,|$|at all|really|much)?",
    "why would (a|an|anyone|someone|somebody) ..6 (want|apply|leave|give up|take) ..8 (unless|job|role|casework|post|if)",
    "desperate (for|to)",
    "(you|she|he|candidate|applicant) ({be}|'s|seem|seems|seemed) ..1 (after|in it for|in this for|here for|there for|motivated by|drawn by|attracted by|keen on) (the|our|a|that|your|some|his|her|free) ..1 {bait}",
    "(you|she|he|candidate|applicant|seem|seems|looks|merely|simply|just) ..3 (looking|shopping|fishing|angling) for (a|an|our|the|some) ..2 ({bait}|pay rise|raise|counter-offer|sabbatical|free ride|easy life|soft landing|cushy)",
    "(be|been) (off|gone|out of here|out the door|back in {Capitalised}|away) ..5 (the (minute|moment|second|day)|by (winter|spring|summer|autumn|fall|christmas|easter|then|june|july|august|september)|within|inside (a|of|six)|before the|as soon as|when {Capitalised})",
    "(keep|kept|keeping|please|satisfy) (the)? (centrelink|jobcentre|job centre|dole|dole office|ei people|unemployment|benefits people|benefits office|welfare|social|jobseekers|labour exchange|job coach) ..3 (happy|quiet|sweet|off|people|lady|office)",
    "(enthusiasm|keenness|interest|passion|commitment|sincerity|love of|eagerness) ..6 (put on|faked|feigned|fake|manufactured|an act|skin deep|skin-deep|a performance|hollow|for show)",
    "(wife|husband|mother|father|mum|dad|partner|girlfriend|boyfriend|agent|jobcentre|parents) 's (idea|doing|choice|dream) (,|$|more|rather|not|to|than|and)",
    "(practice|dry|trial) run for (you|her|him|something|the|another)",
    "(were|was|are|is) (you|she|he) (ever|really|even) (serious|interested|committed|planning|going to)",
    "(do not|does not|did not|never|cannot|can not|hard to|difficult to) (believe|believed|think) (that)? (you|she|he) (really|ever|actually|truly|honestly)? (wanted|meant|intended|cared|want|wants|means|intends)",
    "(using|use|used) (us|our (offer|letter|name)) ..1 (as|to (get|bargain|squeeze|screw|win|lever|extract|push))",
    "(nobody|no one|people do not|someone does not|one does not) (swaps|swap|leaves|leave|gives up|give up|trades|walks away from|quits|quit) ..6 (unless|without|for (us|this|here) (unless|without))",
    "deep down (you|she|he|i)",
    "(more|rather) than the (job|work|children|patients|role|post|pupils|problem|classroom|students|teaching) (in front of|itself|,|$|does|did)",
    "(questioned|wondered|doubted|doubt|question|asked ourselves) (if|whether|how (badly|much|long)) ..8 (really)? (want|wanted|stay|last|commit|committed|serious|mean)",
    "(a)? (leap|flight|step|escape|run) away from (something|someone|somebody|your|her|his|a (bad|failing))",
    "(pad|padding|pads) (a|your|his|her|out your|the) (resume|resumé|cv|résumé)",
    "(doubtful|unlikely) (that)? (you|she|he) (would|will|'d|'ll) (commit|stay|stick|last|hang|see out|honour)",
    "(you|she|he) (never|did not) ..1 (meant|mean|intend|intended) to (take|stay|come|join|accept|move|work)",
    "(you|she|he|candidate) ({be}|'s) ..1 after (somewhere|something|anything|whatever|an easy|an easier|the easy)",
    "(doubt|doubted|doubts|doubtful|worried|fear|feared|not sure|unsure|not convinced|question|wondered) (if|whether|that|how long)? (you|she|he) (would|will|'d|might) ..2 (stay|last|stick|commit|leave|get bored|move on|settle)",
    "(you|she|he|candidate|your|her|his) ..3 more (interested|keen|invested|interest) (in|on) ..4 than (the|in|on|our|us|this|what)",
    "(you|she|he|they) (will|would) not (stick around|stick at it|stay long|last long|hang about|hang around|stay the course|last (a|the|six|three))",
    "sure (you|she|he) (really|actually|even)? (want|wants) (this|to (work|be here)|the job|it)",
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
        "(only|just) (applied|want|wanted|need|needs|interested) (one|two|half|to (the|rows|one)|part)",
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
    {
      pattern:
        "(only|just|merely|simply) (want|wants|wanted|needs|need|needed) (one|two|three|four|forty|{Number}|half|(a|the) (signature|copy|minute|reading|count|refund|total|yes or no)|to (the|rows|one|add|say|show|be (told|shown))|part|more time)",
      scope: "overlap",
    },
    {
      pattern: "(you|she|he) ..2 (told|wrote|said|tell|asked|explained|mentioned) (us|in)?",
      scope: "overlap",
    },
    {
      pattern:
        "want (the|a) (second|first|later|earlier|other|next) (slot|date|place|interview|post)",
      scope: "overlap",
    },
    {
      pattern:
        "(customer|patient|client|pupil|resident|tenant|caller|user|staff|donor|borrower|actor) ..6 (after the|in it for|looking for|motivated by)",
      scope: "overlap",
    },
    {
      pattern:
        "(told|asked|said|wrote|explained|mentioned) ..6 (looking for|after|because|wanted|want)",
      scope: "overlap",
    },
    { pattern: ", (she|he|you) (told us|said|wrote|explained)", scope: "sentence" },
    { pattern: "off the (roster|road|clock|site|list|meter|rota)", scope: "overlap" },
    { pattern: "off the (ward|unit|drug|medication|drip|rota|job sheet)", scope: "overlap" },
    { pattern: "gone from the", scope: "overlap" },
    {
      pattern:
        "(patient|client|pupil|staff|resident|customer|participants) ..4 (would|will|might) ..2 (stay|last|leave|commit)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "You did not really want this job.", quote: "not really want" },
      { text: "We suspect you only applied to get away from your boss.", quote: "only applied" },
      { text: "He is probably using us as a stepping stone.", quote: "using us as" },
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
