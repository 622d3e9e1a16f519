import { defineTextRule } from "../define";

/** Exaggeration about the candidate. */
export const absolute = defineTextRule({
  id: "tone/absolute",
  severity: "warn",
  locales: ["en"],
  summary: "Always, never, nothing, worst, completely: exaggeration",
  message:
    "May be read as unfair, because one interview cannot show what somebody always or never does.",
  rationale:
    "Sweeping words invite an argument about the exception and hide the observation. Limit the sentence to what was seen.",
  suggestion: "Name the question or task and what was missing in it.",
  rewrite: "criterion",
  sources: ["SBI", "FIT"],
  quoted: "skip",
  patterns: [
    "(you|she|he|the candidate) (will|would|can|could|'d|are going to|'ll) (simply|just|really|frankly)? (never|not ever) (make (it|a|an|the (grade|cut|team))|be|get|succeed|learn|amount|work|cut|understand|manage|change|become|pass|reach|cope|last|improve|do|have what|grasp|lead|teach|survive|hack)",
    "(you|she|he) never (answer|answered|listen|listened|finish|finished|let|stop|stopped|made|make|looked|managed|seem|seemed|thought|bothered|got anything|took|showed|tried|understood|engaged) ..2 (anything|a word|the question|any|anyone|us|once|to|one|a single|things|talking|listening|interest|effort)",
    "(you|she|he) never once (answer|answered|came|listened|looked|showed|stopped|let|smiled|said|thought|tried|made|managed|got|finished|seemed|engaged|explained|apologised|thanked|considered|acknowledged)",
    "you never (answer|listen|finish|learn|think|prepare|try|engage|stop|understand|deliver|care|read) (the|a|to|anything|any|your|$|,)",
    "nothing (you|she|he) (said|did|wrote|showed|told|gave|offered|presented|produced|answered|submitted) (made|came|had|convinced|impressed|could|would|of|persuaded|to|stood|worked|(was|is) ..1 (worth|right|of|relevant|useful|any|new|correct|convincing|good|remotely|interesting|clear))",
    "every single (answer|chart|slide|question|one|thing|example|response|task|point|word|line|sentence|exercise|step|section) (you|she|he|was|missed|is|were|fell|failed|wrong|,)",
    "(the|our|easily the|by far the|quite possibly the|probably the|one of the|simply the|among the) worst (interview|interviews|candidate|candidates|answer|answers|presentation|presentations|lesson|performance|application|applications|cv|portfolio|pitch|take-home|case|case of|attempt|example|showing|i have|we have|any of us|anyone|essay|code|lesson|session|report)",
    "(hands down|easily|by far|simply|frankly|quite possibly|without doubt|literally) the (worst|poorest|weakest|dullest|laziest|sloppiest|feeblest)",
    "the single (worst|poorest|weakest|dullest)",
    "(poorest|weakest|dullest|laziest|sloppiest|feeblest|least prepared|least convincing) ..6 (ever|any of us|anyone|we have|i have|we had|in years|to date|this year)",
    "not one (second|minute|word|moment|thing|answer|sentence|idea|question|part|line) ..6 (did|made|was|worth|that|any|in which|of)",
    "nothing (you|she|he) (have|has|had) ever",
    "anywhere near (answering|a|the|good|enough|ready)",
    "single redeeming",
    "(seen|read|heard|met|sat through|marked|interviewed|scored|had) (a|an) (weaker|worse|poorer|thinner|feebler|duller|sloppier)",
    "not (one|a) (single)? (thing|answer|word|line|page|slide|figure|part|point|question) ..6 (was|were|made|right|correct|worth|rang|landed)",
    "nothing (you|she|he) (said|did|wrote|showed|presented|produced) ..5 (gave|made|convinced|persuaded|could|had|suggested|came|left|was ..2 (worth|right|of|relevant|useful|any|new|correct|convincing|good|remotely|interesting|clear|memorable))",
    "(got|had|have) (everything|it all|the lot|every one|all of it) ..6 (wrong|backwards|muddled|upside)",
    "(should|ought) not (to)? be (let|allowed|trusted|permitted) ..3 (near|within|anywhere|out|with|loose)",
    "(know|knows|knew|understand|understands|understood) (absolutely|literally|precisely|next to)? nothing (about|of)",
    "(your|her|his) ..5 (was|is|were) (zero|nil|non-existent|nonexistent)",
    "(have|has) yet to (read|see|meet|hear|mark|interview) a",
    "you always do this",
    "worst ..2 (interview|answer|answers|lesson|performance|presentation|demo|demonstration|class|reversing|driving|trial shift|shift|audition|application|essay|cv|cover letter|candidate|display|attempt|pitch|session|show|showing|teaching|code|drawing|sewing|cooking|customer service|case|letter|paper|portfolio|test|welding|translation|handover|plan|excuse|we have|i have|of the) ..6 (ever|any of us|we have|i have|we had|i had|in years|in my|in memory|to date|so far|this year|in living|in twenty|seen|sat|read|heard|put|had)",
    "worst ever (interview|demo|candidate|answer|lesson|class|application)",
    "(nobody|no one|no-one|none of us) ..3 (ever|so badly|as bad|so bad|worse|weaker|has presented)",
    "(never in my career|never in our|not once in|never before|never have (we|i)|in all my years) ..4 (seen|sat|heard|met|had|interviewed|weaker|read|come across|have)",
    "(no|not any|absolutely no|zero|not the slightest|not an ounce of|not a shred of) (ability|idea|clue|understanding|talent|aptitude|interest|insight|skill|sense|hope|concept|grasp|common sense|business|redeeming) (to|of|for|what|how|whatsoever|in|at all|qualities|$|,|being|applying)",
    "(completely|totally|utterly|absolutely|entirely|wholly|hopelessly) (useless|lost|clueless|hopeless|incapable|wrong for|unsuited|unsuitable|incompetent|out of your depth|unprepared|unable|devoid|ignorant|inadequate|unemployable|unprofessional|uninterested|useless around|pointless|wasted|at sea|failed|blank|incoherent)",
    "(you|she|he) (always|constantly|forever|invariably|perpetually|continually) (interrupt|interrupts|miss|misses|talk|talks|ramble|rambles|waffle|waffles|make|makes|fail|fails|blame|blames|dodge|avoid|will|have|has|say|says|seem|seems|get|gets|go|goes|leave|leaves|lose)",
    "(today or)? in a (hundred|million|thousand) years",
    "(nothing|not a thing|very little) in (you|her|him) that",
    "(you|she|he) (are|is|were|was) (incapable|hopeless|beyond help|beyond hope|a lost cause|a hopeless case)",
    "(not|never) (a|one) (single)? (word|thing|answer|sentence) (you|she|he|made|worth|was ..1 (right|worth|relevant|clear|true|correct|useful)|of (it|that|what|the|your) ..3 (was|made|is|sense|right))",
    "(everything|all of it|the whole thing|from start to finish|start to finish|from beginning to end) (was|is|were|went|a) ..2 (wrong|disaster|mess|ruined|poor|weak|shambles|bad|badly|painful|hopeless|rubbish|missed|waffle)",
    "nothing ..3 (of any use|to anyone|worth|made sense)",
    "(every|each) (single)? (answer|slide|figure|step|question|example|thing|page|line|chart|decision|word|sentence|task|section|move) ((you|she|he) (gave|touched|made|wrote|said|offered|tried|did|took))? ..1 (was|were|fell|turned|went|missed|came) ..4 (wrong|car crash|dust|in a heap|dreadful|worse|disaster|mess|hopeless|useless|rubbish|apart|flat|garbage|irrelevant|the mark|awful|painful|train wreck)",
    "everything (about|in|you|she|he) ..6 (was|went|is|turned) ..1 (a|an|just|from|all)? ..2 (wrong|mess|disaster|awful|dreadful|hopeless|amateur|amateurish|shambles|dire|to dust|below par|sloppy|poor from|abysmal|painful)",
    "(there is not|there is no|there was not|no) (a|an|one|single)? (school|mine|company|hospital|airline|court|firm|employer|newspaper|farm|bank|shop|kitchen|hotel|ward|theatre|orchestra|garage|yard|ship|hill|regiment|college|university|practice|agency|site) (in|on|anywhere|under|from|worth) ..5 (would|will|that would|could|before which)",
    "(zero|nil|nought|minus) (clarity|depth|preparation|effort|awareness|judgement|judgment|people skills|redeeming|empathy|initiative|enthusiasm|charisma|commercial|understanding|insight|common sense|structure|thought|personality|passion|leadership|grasp|sense|self-awareness|charm|manners|imagination|flair)",
    "(hopeless|useless|pathetic|dreadful|shambolic|painful|dire) from (the)? (first|top|start|beginning|minute|word|beginning)",
    "(total|complete|utter|absolute|unmitigated) (write-off|hash|shambles|disgrace|car crash|non-starter|washout|blank|disaster|fiasco|debacle)",
    "(you|she|he|candidate) (will|would) always (struggle|fail|find this|lack|be (a|an|the) ..1 (follower|back-office|liability|passenger|problem|also-ran|second-rate|weak|junior|nobody))",
    "(never|not once) in ({Number}|all (my|our|the)|my|our|a) ..3 (years|career|time|experience|lifetime) (of (hiring|interviewing|teaching|farming|running|recruiting|selection|this)|have (i|we|our|any)|did (i|we)|has (our|anyone|anybody|the (board|panel|committee)|a (candidate|panel)))",
    "in (all)? (my|our) ..1 (years|time|career|days) ..6 (such a|so (bad|badly|poor|dull|weak)|never|nobody|no one|worse|poorer)",
    "of all the ..6 (worst|least|takes the biscuit|takes the cake|poorest|weakest|none)",
    "(not|nor|without|never|has not|have not) (a|one) (single)? (useful|good|kind|decent|sensible|original|worthwhile|coherent|intelligent|redeeming) (sentence|idea|answer|thing|word|thought|point|moment|skill|quality|remark|bone)",
    "(nobody|no one|no candidate) could (possibly|ever|conceivably) (have)? (done|do|learn|follow|understand|believe|be|manage|work)",
    "(all|the only thing) (you|she|he) (ever)? (does|did|do|seems to do) (is|was)",
    "(impossible|hopeless) to (train|teach|manage|work with|like|coach|listen to|help)",
    "(no|any|little) (good|use) to (anybody|anyone|us|any|man)",
    "not (one|a single) (human|living|person|soul|member|one of us) ..6 (believed|could|would|wanted|had|liked|was|stand)",
    "(ruined|killed|destroyed|wrecked|finished|burned|blown) (any|your|her|his|all|every) (prospect|prospects|chance|chances|hope|hopes|career|future|credibility|bridge)",
    "(anyone|anybody|a stranger|a passer-by|any fool) off the street",
    "(you|she|he) never (listens|learns|thinks|learn|prepares|prepare|changes|stops talking) (,|$|to|before)",
    "(absolutely|utterly|simply|clearly|just|obviously|has|have|had|with) no (feel|aptitude|talent|flair|instinct|stomach|gift|head) for",
    "not (a|an|one) (lick|scrap|ounce|jot|whit|iota|glimmer|shred|flicker|spark) of (leadership|sense|talent|interest|insight|preparation|thought|empathy|warmth|humility|originality|logic|structure|judgement|judgment|understanding|life|effort)",
    "(doubt|doubts) (you|she|he|if you|that you) ..1 (will|would) ever",
    "(yet|still) to (see|hear|watch) (you|her|him) ..1 (get|do|make|say|finish|answer) (a|one|anything|any)",
    "(utterly|totally|completely|wholly|entirely) (without|lacking|devoid|bereft|hopeless|pointless)",
    "(nobody|no one) could (work|stand|bear|survive|share) ..3 (with|under|near|beside) (you|her|him) (,|$|for|and)",
  ],
  unless: [
    { pattern: "(in the|the) worst case (your|,|of|scenario|any)", scope: "overlap" },
    { pattern: "worst (case|affected|hit|off)", scope: "overlap" },
    {
      pattern:
        "never (left|disclose|disclosed|share|shared|assume|leave|accept|sign|end|ends|lapsed|lied|lost|missed|rushed|guessed|raised your voice)",
      scope: "overlap",
    },
    {
      pattern:
        "nothing (in this|was submitted|in column|in the|prevents|stops|you said will|you said at)",
      scope: "overlap",
    },
    { pattern: "(no idea|no sense) (of|what) (the (caller|patient|client))", scope: "overlap" },
    { pattern: "none of (your|the|her|his)", scope: "overlap" },
    {
      pattern:
        "(children|pupils|patients|customers|data|model|system|policy|loop|query) ..3 (always|never|nothing|everything)",
      scope: "overlap",
    },
    {
      pattern:
        "you always (checked|named|asked|gave|explained|confirmed|put|kept|said|linked|brought|made sure|made clear)",
      scope: "overlap",
    },
    {
      pattern:
        "never (gave|gives|pressed|checked|named) (the|a|an|any) (discount|code|password|button|name|dose|date|listen)",
      scope: "overlap",
    },
    {
      pattern: "(nil|zero) (by mouth|hours|tolerance|waste|carbon|knowledge proof)",
      scope: "overlap",
    },
    {
      pattern:
        "(car|van|vehicle|truck|claim|policy|machine|engine|boat|bike|insurer) ..5 write-off",
      scope: "overlap",
    },
    {
      pattern:
        "(pupil|patient|child|customer|resident|client|learner|actor|colleague|machine|pump|sensor|alarm|valve|system|model|batch) ..4 (every|each|everything|never|nothing|zero|nobody)",
      scope: "overlap",
    },
    {
      pattern:
        "every single >> (borne out|right|correct|accurate|checked|labelled|recorded|answered|true)",
      scope: "overlap",
    },
    { pattern: "no interest (,|$|rate|charge|is charged|to pay)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You never answer the question.", quote: "never answer" },
      { text: "Nothing you said was of any use.", quote: "Nothing you said" },
      { text: "The worst interview any of us had seen.", quote: "worst interview any of us" },
      { text: "You will never make it as a paramedic.", quote: "never make it" },
      { text: "Nothing you said about refrigeration was right.", quote: "Nothing you said" },
      { text: "You never once looked at the customer.", quote: "never once" },
    ],
    good: [
      "In question 3 the second part was not answered.",
      "You never left the medicines trolley unlocked, which is what we look for.",
      "In the worst case your join multiplies rows by twelve.",
      "None of your three examples included a measurable result.",
      "The patient's drip must never be left unlabelled, and your plan says so.",
      "Every pipe in your drawing was dimensioned.",
    ],
  },
});
