import { defineTextRule } from "../define";

/** Complaints, grievances and whistleblowing counted against the candidate. */
export const reprisal = defineTextRule({
  id: "honesty/reprisal",
  severity: "error",
  ground: "any",
  locales: ["en"],
  summary: "A complaint, grievance, claim or appeal counted against the candidate",
  message:
    "May be read as a reprisal, because it holds a complaint, a claim or an appeal against the person who made it.",
  rationale:
    "Raising a grievance, blowing the whistle, asking for an adjustment or for one's data is protected in itself. A remark that it counted is worse than the thing complained of.",
  suggestion: "Leave it out. Name the criterion and the evidence; give the route for a review.",
  rewrite: "refer-to-procedure",
  sources: ["EQA", "ACAS-REJ", "FWA", "TULRCA"],
  patterns: [
    "{reprisalPhrase}",
    "{because} (the|your|her|his|that|a|you|her recent|your recent)? ..1 {reprisalThing} (against|at|with|you|over|about|last|in {Year}|made|from|,|we|is|she|he|was)",
    "(your|her|his) ..1 (open|recent|old|last|previous|discrimination|harassment|equal pay|race|sex|whistleblowing|formal|tribunal|wage|eeo|union)? (grievance|grievances|complaint|complaints|tribunal|tribunal claim|lawsuit|eeo case|eeoc charge|whistleblowing|legal action|wage claim|harassment claim|pay claim) (against|with|about|last|in|is|was|made|makes|followed|did|does|would|will|has|had|at|you|over|came|,|put|gave|left)",
    "(the|that) (grievance|complaint|claim|lawsuit|case|tribunal) (you|she|he) (filed|raised|brought|made|lodged|took)",
    "(taking|taken|took|having taken|dragging|dragged) ..4 to (a tribunal|tribunal|court|an employment|an equal pay|a hearing|the ombudsman|the labour court|arbitration)",
    "(blowing|blew|blown|blow) the whistle (,|$|on|about|over|to|in|and|at (your|her|his|the (home|nursing|hospital|plant|school|last|firm|trust|care|{Capitalised})|{Capitalised}))",
    "(grievance|grievances|complaint|complaints|tribunals) (follow|follows|travel|travels|stick|leave|get around|tend|put)",
    "people who (complain|sue|raise|put in|make|bring|file|blow) ..6 (find|tend|should|do not|rarely|end up|never|are)",
    "(grievance|grievances|complaint|claim|tribunal|case|lawsuit|action|charge) (against|about|at) ..3 (last|former|previous|old|present|current|one) ('s)? ..1 (firm|employer|lab|hospital|school|place|company|trust|council|team|manager|boss|agency|home|university|bank|broadcaster|member)",
    "^ (having|after|since) (you)? (raised|raising|reported|reporting|given|giving|taken|taking|brought|bringing|filed|filing|lodged|lodging|testified|complained) ..6 (regulator|tribunal|court|grievance|complaint|evidence|ombudsman|concern with|whistle|union|hearing|inspectorate)",
    "(had|if) (you|she|he) not (blown|raised|complained|filed|reported|sued|made|spoken|taken|asked|appealed|brought)",
    "(if you|should you|were you to) (appeal|complain|challenge|take|pursue|go to|raise|query|push) ..5 (expect|you can|you will|we will|do not expect|then|forget|we would|it will|be prepared|consequences|never)",
    "(in case|lest) (you|she|he) ..1 (takes|take|took|sues|complains|goes|appeals) (it|this|us|further|to|legal)?",
    "(legal|counsel|lawyers|hr|solicitors) (asked|told|advised|would rather|would prefer|said|says|warned|suggested) (us|me|we|to|that|not|it) ..3 (pass|not|no|steer|avoid|rather|against|leave|take)",
    "(troublemaker|trouble-maker|seen as trouble|lawsuit waiting|litigious|serial complainer|known complainer|complainer|whistleblower like you|(on|of|for) (a|the|our) blacklist|blacklisted|blackballed)",
    "(memories|people|word) (here|there|in this (town|sector|industry))? (are|is|get|gets|travels|talk|talks) (long|round|around|fast)",
    "not (been)? forgotten",
    "(nobody|no one|we do not|none of us) (wants|want|like|likes|need|needs) (that|a troublemaker|trouble|a whistleblower|another tribunal|that kind|that sort) (on|in|here|of|again|at)?",
    "(is|it is|in|such) a small (town|world|county|island|trade|patch|sector|industry|profession|field) (,|$|and (people|word|we|everyone|everybody|news)|for|where|when)",
    "(you|she|he|who|having|candidate|applicant|since|once) ..2 (took|taken|taking|dragged|hauled|marched) (your|the|his|her|us|them|{Capitalised}) ..4 to (the)? (tribunal|a tribunal|fair work|court|wrc|acas|eeoc|labour court|human rights|ombudsman|commission|cleaners)",
    "(you|she|he|who|having) ..1 (gave evidence against|given evidence against|testified (against|for)|stood up against) (our|your|the|his|her|that|a|{Capitalised})",
    "(drop|withdraw|withdraws|drops|dropping|leave out) (the|your|her|his|that) ..3 (complaint|grievance|claim|case|thing|appeal|rti|tribunal|business|matter) ..2 (and|or|before|then|,) ..4 (we|i|talk|look|might|could|would)",
    "(withdraw|drop) (her|his|your|the) (complaint|grievance|claim|appeal|case) before (we|any|your|she|he|the)",
    "(if|should|keep|make|take) (you|this|that|it) ..5 (solicitor|lawyer|ombudsman|acas|union|regulator|tribunal|labour commissioner|press|complain|fuss|pushing|ombudsman|appeal) ..8 (expect|you will find|you'll find|no (school|hospital|agency|firm|employer|site)|costs|never work|obliged to (revisit|tell|mention)|come after you|reconsider your|your reference)",
    "(whistleblowers|whistle-blowers|complainers|troublemakers|agitators|barrack-room lawyers|people who (complain|sue|report)) (are (not welcome|trouble|unwelcome|a risk|admired)|are not|never|do not (last|get))",
    "(mills|owners|people|heads|headteachers|administrators|hospitals|firms|agencies|schools|managers|employers|colleges|editors|stables|yards|skippers|chefs|foremen|contractors|vendors|landlords|partners|walls) (talk|remember|drink together|compare notes|do not forget) (,|$|and)",
    "(such things|that sort of thing|these things|things like that|news|word|stories) (travel|travels|get around|gets around|get round|gets round|stick|follow)",
    "(has|have|with) (a)? long (memory|memories)",
    "(finished|dead|done|persona non grata|unemployable|black) (on|in) this (coast|industry|town|sector|trade|county|business|profession|state)",
    "(after|given|since|with) (what|that|the things|the way) you ..1 (posted|wrote|reported|leaked|told) (on|about|to) (glassdoor|the|our|your|us|facebook|ofsted|a)",
    "(with|has|have|had|carrying|live|ongoing|pending|open|current) ..1 (live|open|pending|ongoing|running) (claim|case|grievance|tribunal|complaint|lawsuit|dispute) ..3 (,|$|and|against|is|are|so)",
    "(had we|if we had|if we'd) known about (the|your) ..2 (settlement|grievance|tribunal|claim|complaint|case|dispute|lawsuit)",
    "(will be|be) treated as (defamation|harassment|a threat|blackmail)",
    "sign ..4 (waiver|that you (will not|won't)|nda|the enclosed) ..4 (and|then|,) ..3 (we|i|you|perhaps)",
    "(will|would) not have (a|another) ..2 (whistle-blower|whistleblower|troublemaker|complainer|agitator|litigant)",
    "(people|anyone|those|anybody|employees|candidates|somebody|someone) who (take|takes|sue|sues|drag|drags|report|reports|complain|complains|go to|goes to|grass|grasses|blow|blows) ..8 (do not|never|rarely|struggle|will not|find|cannot|does not|gets|end)",
  ],
  unless: [
    {
      pattern:
        "(blacklist|blacklists|blacklisted) (filter|filters|file|table|rule|rules|entry|entries|check|domain|address|addresses|of)",
      scope: "overlap",
    },
    { pattern: "not (affect|count|harm|influence|prejudice|be held)", scope: "overlap" },
    {
      pattern:
        "(in the (case|scenario|exercise|bundle|file|pack|brief|role play|role-play)|to stage (two|three|four)|mock tribunal|mock complaint|complaint (two|handling|log|letter|response|exercise|task|scenario)|customer complaint|complaints (procedure|policy|log|handling|process|team|form)|grievance (role-play|role play|procedure|policy|exercise|scenario|question|case|meeting))",
      scope: "overlap",
    },
    {
      pattern: "expect (the|a|us|an) ..4 (reply|answer|response|acknowledgement)",
      scope: "overlap",
    },
    {
      pattern: "{reprisalThing} ..3 (will|does|would|has) (have no|not|no|have any)",
      scope: "overlap",
    },
    {
      pattern:
        "(grievance|complaint|concern|appeal) >> (upheld|looked into|did not know|no bearing|refunded|thank|fix it|logged|acknowledged|answered|answer it|answer by|put right|apologise|apologize|apology|investigated|led us to|looked into|partly upheld)",
      scope: "sentence",
    },
    {
      pattern:
        "in (your|the) ..1 (exercise|policy|draft|answer|plan|report|essay|mock|scenario|case study|problem)",
      scope: "sentence",
    },
    { pattern: "the mock", scope: "overlap" },
    { pattern: "claim (about|that) (the|a|how|what|this)", scope: "overlap" },
  ],
  examples: {
    bad: [
      {
        text: "You raised a grievance with us in 2019, and memories are long.",
        quote: "raised a grievance with us",
      },
      {
        text: "Given the tribunal claim against your last firm, we would rather not chance it.",
        quote: "Given the tribunal claim",
      },
      {
        text: "If you appeal, expect the agency to stop putting your name forward.",
        quote: "If you appeal, expect",
      },
      { text: "We heard that you blew the whistle on your manager.", quote: "blew the whistle on" },
      {
        text: "After your tribunal with the last trust, we would rather not.",
        quote: "your tribunal",
      },
      {
        text: "You blew the whistle on your old firm, and that travels.",
        quote: "blew the whistle",
      },
    ],
    good: [
      "You may appeal within fourteen days, and doing so does not affect later applications.",
      "You described what a whistleblower should expect under the policy.",
      "The grievance in the exercise had two stages, and your plan had three.",
      "Your discrimination law answer had the burden of proof too simple.",
      "Your whistleblowing policy draft named two contacts.",
      "You can appeal within ten working days, and it will not count against you.",
    ],
  },
});
