import { defineTextRule } from "../define";

/** What a referee or former colleague said. */
export const reference = defineTextRule({
  id: "privacy/reference",
  severity: "error",
  locales: ["en"],
  summary: "What a referee, former manager or acquaintance said",
  message:
    "May be read as breaking a confidence, because it repeats a reference or talk about the candidate.",
  rationale:
    "References are given in confidence and talk outside the process was never answered by the candidate. Neither belongs in feedback.",
  suggestion: "Say no more than that offers are subject to satisfactory references.",
  rewrite: "refer-to-procedure",
  sources: ["DPA24", "ACAS-OFFER", "GDPR"],
  patterns: [
    "(your|her|his) ..1 (old|former|last|previous|current|ex|present|line|past)? (manager|boss|employer|supervisor|line manager|headteacher|head|colleague|colleagues|teammate|teammates|company|director|mentor|adviser|advisor|thesis adviser|tutor|referee|referees|lecturer|matron|foreman|principal|workplace|firm) ..4 (told|says|said|mentioned|mentions|warned|rang|called|gave us|described|let slip|let us|confirmed|tells|reckons|hinted|informed|implied|emailed|advised|suggested|would think twice|claims|admitted|complained|was less than (complimentary|flattering|glowing|enthusiastic|warm|keen|impressed|kind|positive|effusive)|was not|were not|was lukewarm|had nothing|had little|painted|did not recommend|would not)",
    "(your|her|his) (reference|references) (was|were|is|are|did|let|said|told|came|from|mentioned|described|called|raised|showed|suggested|warned|,)",
    "(the|a|one|confidential|one of your) ..1 (confidential|written|head teacher's|manager's|employer's)? reference (called|said|described|mentioned|was|from|warned|told|raised|painted|let|suggested|hinted)",
    "references , one",
    "(former|old|ex|previous) (teammate|colleague|colleagues|manager|boss|employer|supervisor|workmate|coworker|co-worker|client) (of yours|of hers|of his|told|said|says|mentioned|warned|from|at|rang|,)",
    "(someone|somebody|people|a friend|a contact|contacts) (who|i know|we know|at your|from your|of ours|of mine) ..5 (worked|works|knows|knew|told|said|says|mentioned|warned|used to)",
    "(we|i) (rang|asked|phoned|called|checked) (round|around) (,|$|and|about|town|at|in|your|a bit|for|among|the (trade|industry|town|circuit|county))",
    "(word (is|on you|on the (street|grapevine|ward|site|circuit)|has it|about you|reached us|got back|gets back|from (your|her|his))|(rumour|rumor|talk|gossip) (is|on you|on the|has it|about you|from|reached|around|that you))",
    "(we|i|panel|they|board|manager|director|team|everyone|had|have|'ve|'d|as) ..1 (heard|hear) ..1 (from (your|her|his|a|an|one|people|someone|somebody|several|more than|{Capitalised}|friends)|on the grapevine|through|that (you|she|he)|you (are|were|have|had|can|left|got|like|never|always|do|did|fell)|about you|things|on good authority|it said)",
    "(back-channel|backchannel|back channel|off the record)",
    "(told|tells) (us|me|our|the director|the panel|the head) ..3 (you|that you|about you|off the record) (are|were|was|had|have|got|could|is|always|never|often|left|cried|lied|on a|been)",
    "(on a|on) (performance plan|pip|improvement plan|final warning)",
    "(you|she|he|him|her|your|candidate|who|payroll|colleague|person) ..4 (got|were|was|been|being) (pushed out|sacked|fired|let go|managed out|asked to leave|shown the door|dismissed from)",
    "(says|said|tells us|claims|reckons) you (walked|stormed|left|quit|got|were|are|drink|cannot|could|never|always|had|let)",
    "(word|news|rumour|gossip) from {Capitalised}",
    "(mr|mrs|ms|miss|dr|professor) {Capitalised} ..8 (mentioned|hinted|told us|let slip|remarked|suggested|confided|said) ..3 (your|you|she|he|that)",
    "(neighbour|neighbor|friend|cousin|relative|acquaintance|contact) of (yours|ours|mine)",
    "left (them|there|your last|under) ..3 (cloud|circumstances|hurry|acrimony)",
    "(supervisor|manager|head|employer|boss|referee|tutor) 's (letter|reference|email|call|note|report) ..3 (damned|was|said|sank|did|called|hinted|raised)",
    "(would not|wouldn't|will not) have you back",
    "(rang|called|phoned|messaged|texted|pinged|sounded out|spoke to|spoke with|had a word with|emailed) ..3 (mate|buddy|friend|contact|contacts|somebody|someone|people|person|off-list|matron|foreman|old boss) ..4 (at|in|from|who|you (did not|had not|didn't)) ..1 (your|her|his|list|listed|name|named|the|knows|knew|trained|worked|used)",
    "(referees|referee|refs|references) (you (did not|had not|never) (list|name|give))|(people|someone|somebody) you (did not|had not|never) (list|name|listed|named)",
    "(your|the|his|her|one|both|second|first|third|two|neither|last) ..2 (referee|referees|refs|recommender|recommenders) ..1 (hesitated|would not|wouldn't|was lukewarm|were lukewarm|laughed|paused|were polite|was polite|damned|went quiet|hinted|hoped|used the word|put you|gave (us)? (one|two|three|nothing)|called you|described|warned|said|told|was less|were less|could not|did not|would re-hire|would rehire|rated|marked|struggled|declined)",
    "(not one|none|neither|one|some|all|both|two) of your ..1 (referees|refs) ..1 (would|used|said|put|called|gave|had|could|was|were|seemed|hesitated|hinted)",
    "(your|her|his|the) (old|last|former|ex|present|current|previous|own) ..2 (manager|boss|employer|supervisor|principal|head|chief|director|colleague|colleagues|workmates|skipper|sheriff|editor|dean|captain|foreman|matron|shop|place|site|school|plant|depot|garage) ..1 (still (shudders|laughs|talks|remembers)|told ours|shudders|put us off|would not have|wouldn't have|had a few|has a few|remembers|remember|did not have a good|wouldn't|tipped us|let on|filled us in)",
    "(they|people|folk|folks|everyone|nobody|no one|someone|somebody|sisters|a friend|gerry|lads|girls) (at|in|on|from|over at|across at) (your|his|her|the {Capitalised}|{Capitalised}) ..3 (say|says|told|tells|reckons|reckon|remembers|remember|hinted|call|calls|would (say|have|not)|shudders|swears|begged) ..2 (you|that|a|us|it|why|her|him|she|he|the)",
    "(through|on|via) the (grapevine|grape-vine|rumour mill|jungle drums)",
    "(come|came) to our (ears|notice) that (you|the|she|he|your)",
    "little (bird|birdie) ..4 (tells|told|says|said|whispered|mentions|mentioned)",
    "(market|industry|street) (feedback|word|gossip) (on|about) (you|him|her)",
    "(we are|i am|i was|we were) (told|informed|given to understand) (that)? (you|she|he) (were|was|had|have|left|are|can|cannot|never|always|did|gave|fought|walked)",
    "(ran|run|put) (your|his|her) name (through|past|by) (a|the|our|some|an|one|{Capitalised})",
    "(off-list|backdoor|back-door|back-channel|unlisted) (call|calls|reference|references|chat|check|referee)",
    "(quiet|discreet|private) (call|word|chat|phone call) (to|with|and) ..6 (you|her|him|rest|story|it|old|your)",
    "(plays|played|drinks|drank|golfs|trained|sat|went to school|lives next) ..3 (with|to) (your|her|his) (old|last|former|ex|present|current|previous) ..1",
    "(used to|once) (work|worked|serve|served|train|trained|surf|play|sit|share|shared) ..4 with (you|your (old|ex|former|last)|her|him) ..6 (and|says|told|stories|got|so)",
    "(stories|story|rumours|tales|whispers) (do not|does not|did not|that|about|we|from|at|follow) ..3 (match|heard|hear|your|you|about|the (resume|cv))",
    "(nobody|no one|none) (at|from|in) ..5 (would|had|has|could) ..2 (good word|vouch|speak for|recommend|have you back|have him back|have her back|kind word)",
  ],
  unless: [
    {
      pattern:
        "(subject to|satisfactory|after|before|until|take up|taken up|take up your|provide|supply|names of|ask for|called any of|contacted|not) ..2 (reference|references|referees)",
      scope: "overlap",
    },
    {
      pattern:
        "references (in|to|(was|were|are) ..1 (complete|consistent|formatted|numbered|dated|listed|cited|alphabetical|correct|up to date|old|recent|missing|incomplete|accurate)|list|section|one undated)",
      scope: "overlap",
    },
    { pattern: "(we|i) rang round your", scope: "overlap" },
    {
      pattern:
        "(you|she|he|candidate|applicant) (had|'d|have|has|also)? {adverbs}? (told|tell|said|says) (us|me|the panel)?",
      scope: "overlap",
    },
    {
      pattern: "(agency|security|reception|hotel|airline|courier|office) (tells|told) us",
      scope: "overlap",
    },
    {
      pattern:
        "references (were|are|will|have) (not|be|been|only)? ..1 (taken up|checked|requested|called|sought|asked)",
      scope: "overlap",
    },
    { pattern: "(your|the) ..3 (pitch|logo|brief|banner|advert|film) told us", scope: "overlap" },
    {
      pattern:
        "(with your (consent|permission|agreement)|as you asked|you (gave|named|listed|agreed))",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "Your manager told us you are often late.", quote: "Your manager told us" },
      { text: "The confidential reference was lukewarm.", quote: "confidential reference" },
      { text: "We rang round, and the word on you is not good.", quote: "We rang round" },
      {
        text: "A former colleague of yours says you got pushed out.",
        quote: "former colleague of yours",
      },
      {
        text: "Your old foreman says that you walked off the site.",
        quote: "Your old foreman says",
      },
      {
        text: "We heard on the grapevine that you fell out with the crew.",
        quote: "on the grapevine",
      },
    ],
    good: [
      "The offer was subject to references.",
      "The Harvard references in your written task were complete.",
      "Our reference architecture was in the pack.",
      "We have not called any of your referees.",
      "Your references were numbered, and two were cited twice.",
      "Your old drawing office used a different standard, and you explained the difference.",
    ],
  },
});
