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
    "(you|she|he|the candidate) (will|would|can|could|'d|are going to|'ll) (simply|just|really|frankly)? (never|not ever) (make|be|get|succeed|learn|amount|work|cut|understand|manage|change|become|pass|reach|cope|last|improve|do|have what|grasp|lead|teach|survive|hack)",
    "(you|she|he) never (answer|answered|listen|listened|finish|finished|once|let|stop|stopped|made|make|looked|managed|seem|seemed|thought|bothered|got anything|took|showed|tried|understood|engaged) ..2 (anything|a word|the question|any|anyone|us|once|to|one|a single|things|talking|listening|interest|effort)?",
    "you never (answer|listen|finish|learn|think|prepare|try|engage|stop|understand|deliver|care|read) (the|a|to|anything|any|your|$|,)",
    "nothing (you|she|he) (said|did|wrote|showed|told|gave|offered|presented|produced|answered|submitted) (was|made|came|had|is|convinced|impressed|could|would|of|persuaded|to|stood|worked)",
    "(everything|every single thing|every answer|every single answer|all) (you|she|he) (said|did|touched|wrote|handled|showed|presented|tried|produced) (was|is|missed|fell|went|were|came|turned|made)",
    "every single (answer|chart|slide|question|one|thing|example|response|task|point|word|line|sentence|exercise|step|section) (you|she|he|was|missed|is|were|fell|failed|wrong|,)",
    "(the|our|easily the|by far the|quite possibly the|probably the|one of the|simply the|among the) worst (interview|interviews|candidate|candidates|answer|answers|presentation|presentations|lesson|performance|application|applications|cv|portfolio|pitch|take-home|case|case of|attempt|example|showing|i have|we have|any of us|anyone|essay|code|lesson|session|report)",
    "(hands down|easily|by far|simply|frankly|quite possibly|without doubt|literally) the (worst|poorest|weakest|dullest|laziest|sloppiest|feeblest)",
    "the single (worst|poorest|weakest|dullest)",
    "(poorest|weakest|dullest|laziest|sloppiest|feeblest|least prepared|least convincing) ..6 (ever|any of us|anyone|we have|i have|we had|in years|to date|this year)",
    "not one (second|minute|word|moment|thing|answer|sentence|idea|question|part|line) ..6 (did|made|was|worth|that|any|in which|of)",
    "nothing (you|she|he) (have|has|had) ever",
    "(no one|nobody) could find a single",
    "(at no (time|stage)|not for a (second|minute|moment)) ..4 (did|were|was|could|have)",
    "anywhere near (answering|a|the|good|enough|ready)",
    "single redeeming",
    "(worst|poorest|weakest|feeblest|thinnest|dullest) ..6 (since|to (come|cross|land|reach)|in (living|recent|my|our|all)|of (my|our) (career|time)|that (i|we|anyone))",
    "(seen|read|heard|met|sat through|marked|interviewed|scored|had) (a|an) (weaker|worse|poorer|thinner|feebler|duller|sloppier)",
    "not (one|a) (single)? (thing|answer|word|line|page|slide|figure|part|point|question) ..6 (was|were|made|right|correct|worth|rang|landed)",
    "nothing (you|she|he) (said|did|wrote|showed|presented|produced) ..5 (gave|made|was|convinced|persuaded|could|had|suggested|came|left)",
    "(got|had|have) (everything|it all|the lot|every one|all of it) ..6 (wrong|backwards|muddled|upside)",
    "(should|ought) not (to)? be (let|allowed|trusted|permitted) ..3 (near|within|anywhere|out|with|loose)",
    "(know|knows|knew|understand|understands|understood) (absolutely|literally|precisely|next to)? nothing (about|of)",
    "(your|her|his) ..5 (was|is|were) (zero|nil|non-existent|nonexistent)",
    "(have|has) yet to (read|see|meet|hear|mark|interview) a",
    "every last (one|answer|word|thing|slide)",
    "you always do this",
    "(never|can never|could never) place you",
    "worst ..6 (ever|any of us|we have|i have|we had|i had|in years|in my|in memory|to date|so far|this year|in living|in twenty)",
    "(nobody|no one|no-one|none of us) ..3 (ever|so badly|as bad|so bad|worse|weaker|has presented)",
    "(never in my career|never in our|not once in|never before|never have (we|i)|in all my years) ..4 (seen|sat|heard|met|had|interviewed|weaker|read|come across|have)",
    "no one in {Number} years has",
    "(at no point|not once|not for one (moment|second)|never once|not one (single)? (moment|second|time)) (did|in|during|was|were|has|have|could|through|that|do) ..6 (slightest|anything|any|sense|understanding|interest|us|remotely|useful|right|engage|think|listen|smile|answer|clear|show|worth|convince)",
    "(no|not any|absolutely no|zero|not the slightest|not an ounce of|not a shred of) (ability|idea|clue|understanding|talent|aptitude|interest|insight|skill|sense|hope|concept|grasp|common sense|business|redeeming) (to|of|for|what|how|whatsoever|in|at all|qualities|$|,|being|applying)",
    "(completely|totally|utterly|absolutely|entirely|wholly|hopelessly) (useless|lost|clueless|hopeless|incapable|wrong for|unsuited|unsuitable|incompetent|out of your depth|unprepared|unable|devoid|ignorant|inadequate|unemployable|unprofessional|uninterested|useless around|pointless|wasted|at sea|failed|blank|incoherent)",
    "(no|any) amount of (coaching|training|practice|support|help|feedback|time|experience)",
    "(you|she|he) (always|constantly|forever|invariably|perpetually|continually) (interrupt|interrupts|miss|misses|talk|talks|ramble|rambles|waffle|waffles|make|makes|fail|fails|blame|blames|dodge|avoid|will|have|has|say|says|seem|seems|get|gets|go|goes|leave|leaves|lose)",
    "as (you|she|he) always (will|do|does|has|have)",
    "(not|never) (in)? a (hundred|million|thousand) years",
    "(today or)? in a (hundred|million|thousand) years",
    "(nothing|not a thing|very little) in (you|her|him) that",
    "(you|she|he) (are|is|were|was) (incapable|hopeless|beyond help|beyond hope|a lost cause|a hopeless case)",
    "(you|she|he) (would|'d|will) (ruin|destroy|wreck|sink|break|kill|bankrupt) (every|all|any|everything|our|the|us|this)",
    "(not|never) (a|one) (single)? (word|thing|answer|sentence) (you|she|he|of|made|worth|was)",
    "(everything|all of it|the whole thing|from start to finish|start to finish|from beginning to end) (was|is|were|went|a) ..2 (wrong|disaster|mess|ruined|poor|weak|shambles|bad|badly|painful|hopeless|rubbish|missed|waffle)",
    "nothing ..3 (of any use|to anyone|worth|made sense)",
    "(missed|misses) the point from start",
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
  ],
  examples: {
    bad: [
      { text: "You never answer the question.", quote: "never answer" },
      { text: "Nothing you said was of any use.", quote: "Nothing you said" },
      { text: "The worst interview any of us had seen.", quote: "worst interview any of us" },
      { text: "You will never make it as a paramedic.", quote: "never make it" },
    ],
    good: [
      "In question 3 the second part was not answered.",
      "You never left the medicines trolley unlocked, which is what we look for.",
      "In the worst case your join multiplies rows by twelve.",
      "None of your three examples included a measurable result.",
    ],
  },
});
