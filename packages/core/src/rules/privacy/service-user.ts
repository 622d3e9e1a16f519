import { defineTextRule } from "../define";

/** Service users and pupils who can be recognised. */
export const serviceUser = defineTextRule({
  id: "privacy/service-user",
  severity: "error",
  locales: ["en"],
  summary: "Names, addresses or details of service users, pupils, patients, customers",
  message:
    "May be read as disclosing a third person's private facts, because somebody in the example can be recognised.",
  rationale:
    "Examples given at interview contain facts about real people, often special-category data. They may not travel on in a letter.",
  suggestion: "Generalise: “your neglect case example”, “the tenant in your example”.",
  rewrite: "leave-out",
  sources: ["GDPR", "WT"],
  suppressible: false,
  patterns: [
    "(mr|mrs|ms|miss) {Capitalised} (of|at|from|in|and|after|who|in bay|on|with|,) ..6 ({Number}|road|street|avenue|lane|court|close|flat|stroke|fall|falls|hiv|overdose|arrears|eviction|diagnosis|(result|results)|husband|daughter|son|dementia|bankruptcy|debt|death|medication|since|care|bay|ward|surgery|cancer|abuse|claim)",
    "(example|story|case|account|moment|anecdote|description|file|work|visit|call|time|experience) (about|with|of|on|involving|concerning|where) (the|your)? (user|client|patient|resident|pupil|customer|veteran|tenant|student|caller|service user|learner|donor|claimant|test pilot|former mayor|mr|mrs|ms|miss)? {Capitalised} {Capitalised}",
    "{Capitalised} (in|from) (year|9b|class|form|bay|flat|ward|room|unit|reception|grade|house|block|nursery)",
    "{Capitalised} , ((the|a|an|then|who is|our|that) ..3 (grader|pupil|patient|resident|boy|girl|teenager|toddler|baby|dad|mum|mother|father|year-old|veteran|inmate|prisoner)|(aged|age|then|only) {Number}|whose ..3 (dad|mum|mother|father|husband|wife|son|daughter|child|baby))",
    "the {Initial} (family|case|child|baby|children|siblings|household)",
    "(the|those) {Capitalised} (family|siblings|children|twins|case|boys|girls|household) (at|in|of|who|whose|,|and)",
    "when you (told|talked|spoke|described|mentioned|helped|supported|visited|nursed) ..3 (about)? {Capitalised} {Capitalised} ..1 ('s|in|at|and|being|who|from)",
    "{Capitalised} {Capitalised} 's (overdose|death|abuse|diagnosis|stroke|arrest|eviction|debt|debts|suicide|condition|treatment|pregnancy|divorce|illness|hiv|addiction|bankruptcy|care plan|file|surgery|safeguarding|case|claim|will|medication)",
    "{Capitalised} (and|with) (her|his|their) (hiv|overdose|bankruptcy|debt|debts|diagnosis|cancer|addiction|abortion|stroke|medication|violent|abusive|overdue|eviction|arrears|mental|criminal|conviction)",
    "(boy|girl|child|baby|man|woman|lad|twin|son|daughter) , (aged|age)? {Number}",
    "(mr|mrs|ms|miss|old mr|old mrs|prisoner|patient|resident) {Capitalised} (in (bed|bay|flat|room|number|cell|ward)|at (number|no)|on (ward|b|c|a|the|wing)|mentioned|complained|told|said|, who|, whose|, the one)",
    "(off|left|leaving|leaves|gone|away|on leave|let go|dismissed|sacked|fired|resigned|signed off|went off) (with|for|over|because of|after|having|on account of) (a|an|the|her|his|their|having)? ..2 {privateFact}",
    "(replace|replacing|covering for|cover for|stepping in for) {Capitalised} {Capitalised}? (,|who|on leave|because|after|while)",
    "(attach|attached|enclose|enclosed|enclosing|here is|here's|see) ..4 (ward list|intake sheet|discharge letter|client list|patient list|case file|guest list|foster file|rota with|names and all|phone numbers|real names|real ledger|live tickets|incident report on)",
    "(post|role|job|vacancy|desk|seat) (is|was|became|fell) (vacant|open|free|going|empty|sensitive) ..1 (because|as|since|after) ({Capitalised}|the last|our)",
    "(complainant|informant|whistle-blower|witness|victim|claimant) (was|is|being) {Capitalised} (in|from|of|at|who|,|$)",
    "{Capitalised} (on|in|from) (nights|days|payroll|pharmacy|permits|stores|accounts|reception|the press line|the front desk|the next bay|your referral|dispatch|finance|hr) ..2 (has|had|is|was|got|just|failed|went|who)",
    "(your|our) (cousin|neighbour|friend|auntie|aunt|brother|sister|uncle|mate) ..4 (has been|was|did not|failed|is) (on a warning|one of our|turned down|get in|in arrears|caught|dismissed|sacked)",
    "(whose|which) ..1 (file|foster file|records|notes|chart|statement) (i have|i've|we have|we've|i|we) (read|seen|looked)",
    "(is|was) (a)? (registered sex offender|being treated for|in foster care|under investigation for|quietly going bankrupt|on suicide watch)",
    "(regional|area|line|hiring)? (manager|interviewer|chair|director) ..3 (just been diagnosed|going through a|is off with|had just (lost|split|buried|been))",
    "{Capitalised} (is|was|has been) (going through|having|getting|suffering from|recovering from|off with|in the middle of|dealing with|in hospital with|fighting) ..3 {privateFact}",
  ],
  unless: [
    {
      pattern:
        "(invented|fictional|made-up|mock|actor|fixture|dummy|anonymised|imaginary|pseudonym|in the (exercise|case|scenario|brief|role play|vignette))",
      scope: "overlap",
    },
    {
      pattern:
        "(contact|ask for|call|write to|email|reply to|speak to|regards|sincerely) ..3 {Capitalised}",
      scope: "overlap",
    },
    {
      pattern:
        "{Capitalised} (act|code|regulations|county|council|street|policy|school|university|college) ",
      scope: "overlap",
    },
    {
      pattern: "(play|novel|poem|book|film|scene|character|painter|composer|exhibit|gallery)",
      scope: "overlap",
    },
    {
      pattern: ", (mr|mrs|ms|miss) {Capitalised} , (and|but|so|please|the|we|which|your|as)",
      scope: "overlap",
    },
    {
      pattern:
        "(mr|mrs|ms|miss) {Capitalised} , who (met|interviewed|chaired|led|hosted|marked|will|can|works|runs|looks|showed|joined)",
      scope: "overlap",
    },
    {
      pattern:
        "(mr|mrs|ms|miss) {Capitalised} on the (panel|board|committee|interview) ..1 (is|will|can|has)? (going through the|marked|asked|available|chaired|ready)",
      scope: "overlap",
    },
    {
      pattern: "(nurse|dr|sister|matron|professor|doctor|pc|sgt|judge|sir) {Capitalised} 's",
      scope: "overlap",
    },
    {
      pattern:
        "the ({faithName}|{demonym}|muslim|hindu|sikh|jewish|christian|catholic) (family|children|boys|girls|household)",
      scope: "overlap",
    },
    {
      pattern:
        "(actor|mock|fictional|simulated|vignette|case study|case|exercise|scenario|role-play|novel|play|film) ..10 ({privateFact}|{Capitalised})",
      scope: "overlap",
    },
    // “In question 2 you talked about …” is no exercise: what was told there was real.
    {
      pattern:
        "(in|from|of|on|for|during) (the|your|our|this) ..2 (exercise|case|case study|scenario|vignette|simulation|role-play|role play|brief|in-tray|assessment|mock|demo|exhibit|bundle|fixture|test)",
      scope: "sentence",
    },
    { pattern: "breakdown (of|in|cover|lorry|recovery|truck|service|by)", scope: "overlap" },
    {
      pattern:
        "(made up|made-up|anonymised|anonymized|invented|fictional|mock|redacted|dummy) (for|,|letter|list|case|data|patient|client|$)",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "You handled the K. family case (boy, 7) well.", quote: "K. family" },
      { text: "Your example about Mrs Okafor of 12 Hill Road was strong.", quote: "Mrs Okafor" },
      {
        text: "We liked how you helped Liam in Year 4 after his mother left.",
        quote: "Liam in Year 4",
      },
      { text: "Your story about Maria Santos and her HIV result moved us.", quote: "Maria Santos" },
      { text: "The way you spoke about Mrs Doyle in flat 12 was kind.", quote: "Mrs Doyle" },
      { text: "Your example of the boy, 9, from St Anne's was moving.", quote: "the boy, 9" },
    ],
    good: [
      "Your neglect case example was strong.",
      "“Mr A”, the invented service user in the exercise, needed a capacity assessment first.",
      "In future, leave out names when you describe a person you supported.",
      "Please contact Mrs Adeyemi if you would like to talk.",
      "The tenant in your example was heard out before you spoke.",
      "Mr Plant in the fictional case study had two missed doses, and you found one.",
    ],
  },
});
