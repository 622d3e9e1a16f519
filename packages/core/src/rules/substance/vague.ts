import { defineTextRule } from "../define";

/** Verdicts without an object. */
export const vague = defineTextRule({
  id: "substance/vague",
  severity: "warn",
  locales: ["en"],
  summary: "Not quite there, more depth, not strong enough: nothing to act on",
  message: "May be read as a verdict without a reason, because it does not say what was missing.",
  rationale:
    "Vague feedback falls more often on women and helps nobody; only a third of candidates find what they get useful. One concrete sentence is enough.",
  suggestion: "Say what was missing and where: the question, the step, the figure, the law.",
  rewrite: "criterion",
  sources: ["CORR", "TEXTIO", "CANDE"],
  patterns: [
    "{vaguePhrase} (,|$|for|on|in|overall|at|this|enough|when|and|but|with|to|from|of|the|we|us|than|as|today|here|by|here|that|somehow|across|throughout|i|on|really|it|about|yet)",
    "(just|simply|somehow|really) (not|did not|was not|were not|is not|are not) (quite|really|at all)? (enough|there|right|it|strong|good|what we|ready|up to|convincing|quite|us|impressive)",
    "(lacked|lacks|lack|lacking|missing|needed|needs|need|wanted|want|more|a bit of|bit more|little more|that|looking for|have liked|look for) (that|a|the|some|more|any|a bit of|a bit more of|a certain|a little|something|of|extra|bit|more of|in|little)* (spark|x factor|x-factor|magic|wow factor|oomph|fizz|sparkle|pizzazz|je ne sais quoi|zing|edge|depth|substance|polish|impact|presence|something|special|extra something|gravitas|finesse|flair|punch|bite) ($|,|we|that|in|for|to|on the day|and|here|overall|you)",
    "(not|were not|was not|are not|is not) ..1 (strong|good|convincing|impressive|competitive|experienced|senior|ready|sharp|polished|compelling|persuasive|qualified|suitable) enough ($|,|for (us|this|the (role|job|post|level|team|position))|in the end|on the day|at this|overall|this time)",
    "(more|better|stronger|higher) (was|were|is|had been) (expected|needed|required|hoped) ..3 (of|from) (you|her|him|$)",
    "(interview|performance|presentation|answers|day|it|application|session|meeting) (could|might|should) have (gone|been) ..1 better",
    "(something|somehow) (was|is|felt|seemed|about|just) ..3 (missing|lacking|off|not right|did not|not there) ($|,|and|but|in|about|with (you|her|him)|that|on)",
    "(no one|nobody) (could|can|could quite) (say|put|explain|articulate|describe|pin) ..4 (what|why|finger|words)",
    "(we|i|us) ..1 (could|can) not ..2 (say|put|explain|articulate|pin) ..4 (what|why it|finger|words)",
    "^ (can|could) not ..2 (say|put|explain|articulate|pin) ..3 (what|why|finger|words)",
    "hard to (say|put|pin|explain) ..3 (what|why|finger|words|down)",
    "(just|simply|quite) ..1 not (a)? (yes|wow|hell yes|standout|stand-out|slam dunk)",
    "(did not|never|not|does not|didn't) ..1 (land|click|gel|connect|blend|spark|jump out|leap out|sing|come alive|catch fire|light up|hit home|grab|resonate) (,|$$|with (us|me|our (team|panel|staff|group|crew|people)|the (panel|team|board|committee|group|room|staff|care team|others|interviewers|people|folks|staff room))|for us|on the day|as a)",
    "(did not|never|does not|not) ..1 sit (right|well|easily|comfortably) (with (us|me|our (team|panel|staff|group|crew|people)|the (panel|team|board|committee|group|room|staff|care team|others|interviewers|people|folks|staff room))|,|$$)",
    "(was not|were not|wasn't|not|never) ..1 feeling it",
    "on paper ..2 (but|yet|and) ..3 (in person|lacked (that|something|a bit)|did not get that feeling|something|somehow|not one of|of ours|it did not)",
    "(takes|needs|suits|need) a (certain|special|particular|very particular) (kind|sort|type|breed) (of (person|people|man|woman|character|individual|somebody|teacher|nurse|manager)|to (work|last|live|do|be|survive|make))",
    "(that|a|the) (extra|certain|little|special|indefinable) something",
    "(extra something|certain something|je ne sais quoi|x factor|wow factor|magic ingredient|star quality|special sauce)",
    "(spark|x factor|x-factor|wow|buzz|connect) (was)? (missing|not (quite)? there|absent|lacking|never (came|arrived|caught))",
    "(spark|magic|something) (that)? (we|the panel|our|the board|the team) ..6 (never|was not|missing|absent|hoping for)",
    "(overall|general|whole|lasting) (sense|impression|feeling|view|feel|picture) (was|is|among|that|of|on|from)",
    "(left|leaves|leaving) (us|me|the panel|the room|everyone) ..1 ..2 (cold|flat|wanting more|wanting|unmoved|indifferent|none the wiser)",
    "(square peg|odd one out|fish out of water|round hole)",
    "(was not|is not|wasn't|isn't|never|just not) ..1 meant to be",
    "(did not|does not|never|failed to) ..1 (rise|measure up|come up|live up|get|reach|stack up|shape up) ..1 (to)? (our|the|this|what we) ..2 (level|standard|mark|expectations|bar|in our heads|height|hopes)",
    "(if that makes (any)? sense|which is as far as we can go|that is all (i|we) can (really)? (say|tell you)|that's all (i|we) can (really)? (say|tell you)|nearest i can get|left it at that)",
    "(did not|never|failed to) ..1 (excite|move|thrill|inspire|wow|dazzle|electrify|charm|win over|light up|grip|convince|sway) (the|us|our|me|anyone|everyone|any of us)",
    "something about (you|her|him|the (feel|way|second|whole|round|interview|conversation|performance)|your (answers|manner|interview|style)) ..4 (did not|was|felt|left|bothered|put|jarred|never|rang)",
    "(wasn't|was not|were not|is not|isn't) ..1 (a)? (natural|obvious|perfect|ideal|easy) (match|fit|choice|one of us|hire)",
    "(bit|touch|little|somewhat|rather|too) (vanilla|beige|grey|lightweight|underpowered|flat|one-note|corporate|safe|lukewarm) (for|,|$|overall|on the day)",
    "(impression|interview|performance|overall|it) ..3 (on the light side|lacked (something|a spark|life|oomph|fizz|weight|bite)|a little light|a bit light|a bit flat|rather flat)",
    "(get|got|have|had) (a|an|the|that|much of a) {Capitalised} ..2 (feeling|feel|vibe) (off|from|about|of)",
    "(not|across as|strike ..3 as) (a|an) {Capitalised} (person|man|woman|type|material|(kind|sort) of (person|man|woman|teacher|character|individual))",
    "(a|another|from a) different planet (to|from) (us|ours|the rest)",
    "(could not|cannot|can not|hard to|struggled to|unable to) (see|picture|imagine) (you|her|him|madam|sir|the candidate) ..2 (with|among|round|around|having|in our|on our|here|at our|at one of|sitting)",
    "(not|never) (our|the right) (kind of|sort of|blend|mix|flavour|chemistry|recipe|colour|ingredient) ..2 (for|person|wonderful|,|$|candidate|people)",
    "(happier|better off|more at home|more comfortable) (in|at|with|somewhere) (a|an)? ..2 (traditional|bigger|smaller|quieter|different|corporate|larger|livelier|more|else)",
    "(he|she|you|candidate) ..2 rub along",
    "(leaves|left|leave|leaving) (a lot|much|something|a great deal|plenty|rather a lot) to be desired",
  ],
  unless: [
    { pattern: "(something|it) was missing (from|in (the|your)|on (the|your))", scope: "overlap" },
    { pattern: "missing ,? (the|a|your|signature|page|log)", scope: "overlap" },
    {
      pattern: "(evidence|because|since|as you|where you|in question|for example|for instance) ",
      scope: "overlap",
    },
    {
      pattern:
        "(lintel|beam|weld|bolt|password|wall|joint|dough|rope|concrete|fabric|adhesive|mix|magnet|passphrase|foundation) ..4 (strong|good) enough",
      scope: "overlap",
    },
    { pattern: "({Number}|per cent|percent|seconds|metres|minutes) ", scope: "overlap" },
    {
      pattern: "(fell|falls|fall) short (of|by) (the|a|our|{Number}|posted|required)",
      scope: "overlap",
    },
    { pattern: "depth (of (cut|the|water|soil|field)|charge|gauge|analysis|:)", scope: "overlap" },
    { pattern: "(more|lacked|needed) depth (on|in|about)", scope: "overlap" },
    {
      pattern:
        "{Number} ..2 (degrees|per cent|percent|of|out of|seconds|minutes|hours|metres|marks|points|millimetres|mm|readings|days|options|items|steps|criteria|questions|errors|costed|{Number})",
      scope: "sentence",
    },
    {
      pattern:
        "(fell|falls|fall|came|come) short (on|by|of) (the|a|our|your|{Number}|ten|budgeting|criterion|question|task|section)",
      scope: "overlap",
    },
    {
      pattern:
        "(log|report|letter|draft|sketch|edge|edges|cut|surface|road|ground|finish|sample|lesson|rate|rates|pay|fee|when the|where the) ..3 (a bit rough|step up|came up short|not quite there)",
      scope: "overlap",
    },
    {
      pattern:
        "something (missing|lacking) (from|in|on) (her|his|your|the) ..4 (on|about|log|plan|file|chart|form|section|record)",
      scope: "overlap",
    },
    {
      pattern: "not quite there (when|at the|on (question|the|task|part|section|step|criterion))",
      scope: "overlap",
    },
    { pattern: "not there yet on", scope: "overlap" },
    {
      pattern:
        "(joke|switch|lever|door|latch|button|buckle|clip|seatbelt|plane|aircraft|helicopter|flight|graft|boundary|speaker|wiring|cable|lamp|colours|edges) ..4 (land|click|gel|connect|blend|light)",
      scope: "overlap",
    },
    {
      pattern: "(land|click|connect|blend) (on|at|the|to|your|both|all|it|in|a|into)",
      scope: "overlap",
    },
    { pattern: "(what|things that) could (be|have been) better", scope: "overlap" },
    { pattern: "say what (next|the|will|may|happens|might)", scope: "overlap" },
    {
      pattern:
        "(dealt|deal|dealing|managed|manage|managing|handle|handled|handling|of|about|tackle|tackled) ..2 (poor|weak) performance",
      scope: "overlap",
    },
    { pattern: "polish (in|on|to|of) (your|the|her|his)", scope: "overlap" },
    {
      pattern:
        "there (in|on|at) (your|her|his|the (form|pack|log|file|plan|chart|report|list|record|handover|drawing|code|paper))",
      scope: "overlap",
    },
    { pattern: "rough and ready", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You needed more depth.", quote: "needed more depth" },
      {
        text: "Overall you were not quite what we were after.",
        quote: "not quite what we were after",
      },
      { text: "There was just something missing.", quote: "something missing" },
      { text: "You need to improve in a number of areas.", quote: "improve in a number of areas" },
      { text: "It just wasn't quite there for us.", quote: "wasn't quite there" },
      { text: "We wanted a bit more depth.", quote: "more depth" },
    ],
    good: [
      "Depth: the risk analysis named hazards but no protective factors.",
      "You scored 2 out of 5 for delegation because you did not say what you handed over.",
      "Something was missing from the log: the second signature.",
      "Your estimate fell short of the load by 20 per cent.",
      "The depth of the footing in your drawing was 300 mm where 450 is needed.",
      "Stronger mortar was needed for the chimney, and you named the mix.",
    ],
  },
});
