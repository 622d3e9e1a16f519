import { defineTextRule } from "../define";

/** Comparison with the others. */
export const comparison = defineTextRule({
  id: "privacy/comparison",
  severity: "warn",
  locales: ["en"],
  summary: "Ranking, or “others were stronger”",
  message:
    "May be read as uninformative and as talk about others, because it compares with people and not with the criterion.",
  rationale:
    "Others were stronger gives nothing to improve, and in a small field it points at somebody. A published pass mark is a better measure.",
  suggestion: "Compare with the criterion or the pass mark, and name what was missing.",
  rewrite: "criterion",
  sources: ["GDPR", "SBI", "DFE"],
  patterns: [
    "(you|she|he) (were|was|came|finished|ranked|placed|are|ended up|came in|got|ended) ..2 (second|third|fourth|fifth|sixth|last|bottom|joint second|2nd|3rd|4th|5th|sixth|second-to-last|runner-up|runner up|number two|number three) (of|out of|in|on|choice|place|to|overall|only|behind|by|best|$|,|favourite|from|among)",
    "(our|a close|a very close|my|their) (second|third|fourth|2nd|3rd) (choice|place|favourite|preference|best|pick)",
    "{otherCandidate} ..2 (were|was|had|gave|did|scored|showed|offered|demonstrated|brought|knew|could|have|performed|came|answered|got|managed|handled|simply|just|needed|made|provided) ..3 (better|stronger|more|higher|further|closer|ahead|best|well|it|in|the|fewer|deeper|broader|clearer|faster|greater|less|under)",
    "(compared (with|to|against)?|comparing (you|her|him)? (with|to)|(in|by) comparison (with|to)?|next to|relative to|beside|alongside|measured against|set (against|beside)|put (beside|against|next to)|up against|against|unlike) (all|most of|some of|many of|several of)? (the|our|other|another|your)? (others|other (candidates|applicants|people|finalists|interviewees)|rest (,|$|of the (field|shortlist|candidates|applicants|group|cohort|room|pack|people|bunch|crowd|list|intake|class))|successful (candidate|applicant)|person (who|we)|competition|field (,|$|of|you|on|we)|rivals|candidates we|people we|shortlist|internal candidate|one we)",
    "(better|more|faster|higher|stronger|further|quicker) than (you|yours|your|you did|he did|she did) (did|had|were|,|$|and|on|at|in|do|could)",
    "(knew|did|had|scored|gave) (far|much|a lot|so much|considerably|significantly)? (more|better|higher) ..4 than (you|yours|your)",
    "({otherCandidate}|{Capitalised}|who|somebody|someone|man|woman|lad|girl|guy|person|they|one|other|others|internal) ..4 (edged|pipped|beat|outscored|outshone|outperformed|leapfrogged|overtook|trumped) (you|her|him)",
    "what beat (you|her|him)",
    "(the|a) (lad|girl|man|woman|person|candidate|chap|lady|guy|one) (before|after|ahead of) you",
    "(three|two|four|several|five|some|most|many|both|all|a few|a couple|one) (of the)? (others|other people|other candidates|other applicants|others on the day|others we saw) (did|were|had|was|gave|scored|who|took|managed|finished|in|passed|knew|,)",
    "(our|the|your) (favourite|favorite|first choice|front-runner|frontrunner|top candidate|preferred candidate|strongest candidate|star candidate) (nearly|almost|pulled|declined|had|was|is|turned|said|has|gave|accepted)",
    "(you were|she was|he was) our (runner-up|runner up|reserve|back-up|backup|second)",
    "(you|she|he) (were|was|came|finished|ranked|placed|came in) ..1 {ordinal} (of|out of|in|behind|on|from)",
    "(you|she|he|we) (were|was|are|is)? (ranked|placed|rated|scored|came in|finished|came) ..1 {ordinal} (,|$|of|out of|overall|on (the|our|this)|behind|to (a|the)|by|from)",
    "^^ (ranked|placed|scored) ..1 {ordinal} (,|$|of|out of|overall|on|in|behind (an|the|two|a|our|{Capitalised}))",
    "(you|she|he|^^|candidate|finished|came in|stood) ..1 (ranked|came|finished|placed|stood|were|was)? ..1 {ordinal} (of|out of) (the)? {Number} (people|candidates|seen|we|interviewed|applicants|on|,|$|behind|and)",
    "of (the|all) {Number} (people|candidates)? ..1 (we|i) (saw|met|interviewed|had)",
    "(streets|miles|light years|leagues|way|head and shoulders|a mile|a class|a cut) (ahead|above|apart)",
    "the other (two|three|four|five) (were|had|was|gave|each|all|both|could|did)",
    "{Capitalised} , (who|whom) (got|we|took|beat|has|had|already|brought)",
    "to your (one|two|three|none|six|four|five|seven) (,|$)",
    "(bottom|top|middle) of (the|our) (list|pile|ranking|rankings|table|shortlist|field|group|pack|bunch)",
    "(the|our) (winner|victor) ..1 (had|did|brought|gave|came|has|scored|took|simply)",
    "(the|our) winning (pitch|candidate|answer|lesson|audition|paper|entry|applicant|presentation|application|design|team|score) ..3 (had|was|came|scored|gave|did|brought|used|,|showed)",
    "(everyone|everybody) else (that day|that week|on the (short list|shortlist|list|day)|in the (group|room|batch|queue)|finished|came|brought|we (saw|met|had))",
    "(top|highest|best|winning) (score|mark|total) (was|of|is) {Number}",
    "(stronger|better|keener|sharper|more (experienced|qualified)) ..2 (people|person|candidates|candidate|applicants|applicant|hands) (than you|came|in the (pool|pile|running|frame|mix|field)|this (week|time|round)|we saw|on the (day|list)|who|applied|turned up|for this)",
    "(ran|run) rings (a)?round (you|her|him)",
    "(put|puts) (you|yours|hers|his|her|him) (in|into) the shade",
    "(bottom|top|lower|upper|middle) (third|half|quarter|end) of the (field|shortlist|list|group|pack|table|candidates|applicants) (,|$|and|on|if)",
    "had it not been for (a|an|one|the|another) ..3 (lad|lads|girl|man|woman|person|people|chap|lady|guy|guys|fella|bloke|gentleman|gal|boy|kid|colleague|candidate|nurse|teacher|driver|engineer|fellow|one)",
    "(would|'d) (have)? (had|got|walked|landed|won|have been|been) (it|the (job|post)|yours|hers|his|in) ..3 (if|without|had|but for|except|against|were it not|any other|last year|most weeks)",
    "had {Capitalised} not applied",
    "once {Capitalised} {Capitalised}? applied",
    "(you|she|he) (were|was|are|is) the (weaker|weakest|stronger|second|third|last|poorer) of (the)? (two|three|four|five|six|our|pair|bunch)",
    "(better|more|fewer|sharper|slicker|stronger|closer) ..3 than (yours|you (did|managed|had|showed|have)|hers was|his was)",
    "(was|is|were) (better|stronger|cleaner|tidier|faster|longer|sharper) (,|and) ..2 (he|she|they|so|it)",
    "(two|three|four|five|several|most|some) others ..2 (did|had|priced|finished|managed|got|knew|passed|scored|solved|brought)",
    "of the {Number} (who|we|nurses|drivers|teachers|cooks|engineers|candidates|applicants|people|finalists|pianists|brewers|heard|interviewed|seen|on the) ..3 ,? (you|he|she|hers|yours|five|four|three|two|only|all|came|heard|who)",
    "(you|her|him|yourself|the candidate) and (a|an|the|another|our) ..2 (lady|gentleman|woman|man|girl|lad|chap|fella|bloke|internal|candidate|person) (from|who|at|,|it|we|in|for)",
    "(you|she|he) or (a|an|the|another) ..2 (lady|gentleman|woman|man|girl|lad|chap|fella|bloke|internal candidate|guy) (from|who|at|,|and|with)",
    "(came|come|was|were|finished) within a (hair|whisker|mark|point|breath) of (the (winner|person|one|lady|man)|winning|it)",
    "(lost|lose|loses|lost out) (narrowly|only|just)? to (the|an|a|our|somebody|someone) ..2 (internal|person|candidate|insider|man|woman|lady|lad|girl|guy|colleague|applicant)",
    "(cannot|can not|could not|nobody could|no one could|hard to) (match|top|beat|compete with) (that|him|her|them|it|someone|a|an|the) (,|$|with|who|from|on|for)",
    "(neither|none|both|all) of which you (could|have|had|can|lack|lacked)",
    "(rank|position|number|candidate) (1|one) ..4 (accepted|declined|has|said|took)",
    "^^ ..1 (second|third|runner-up|last|joint second) (out of|of) {Number} ..3 (is|was|you|,|$|and|behind)",
    "(you|she|he) ..1 (placed|came|finished|ranked) ..1 of {Number} (,|$|and|behind|on)",
    "(everyone|everybody|all the others|the others|the rest|most people|other people) (else)? (did|was|were|scored|performed|answered|managed|had) ..2 (better|higher|faster|more|further|ahead|quicker|stronger)",
    "(someone|somebody|others|another) else? (would|was|were|is|had|did|edged|came) ..2 (better|stronger|closer|more (experienced|suitable|suited|convincing|qualified|prepared))",
  ],
  unless: [
    {
      pattern: "(pass mark|published rubric|benchmark|criterion|criteria|scoring guide|standard)",
      scope: "overlap",
    },
    {
      pattern:
        "(algorithm|algorithms|quotes|models|suppliers|products|options|menus|figures|prices|vendors|competitors|drug|versions|methods|tools|branches|sites|schools|regions|wards|files)",
      scope: "overlap",
    },
    {
      pattern:
        "(compared|comparing|compare) ..2 (two|the two|three|quotes|prices|rates|models|approval|options|results|your)",
      scope: "overlap",
    },
    { pattern: "(set|put) beside the (published|rubric|standard)", scope: "overlap" },
    {
      pattern:
        "(third|second|fourth|first) (level|party|parties|sprint|question|quarter|scenario|line|reading|chart|slide|part|answer|example|round|stage|year|paragraph|section|column|opinion|class|sector|interview)",
      scope: "overlap",
    },
    {
      pattern:
        "(came|was|were|finished) (second|third|last|first) (in|on|to) (your|the) (list|order|plan|triage|priority|priorities|ranking of)",
      scope: "overlap",
    },
    { pattern: "nobody else in the (household|house|family|team knew)", scope: "overlap" },
    { pattern: "(you|she|he) (beat|improved) your own", scope: "overlap" },
    { pattern: "reserve list", scope: "overlap" },
    {
      pattern:
        "(quote|supplier|bid|tender|vendor|school|branch|site|store|region|method|design|drug|sample|batch|machine|product|mix) ..8 (winner|winning|better|stronger|second|third|fewer|faster)",
      scope: "overlap",
    },
    {
      pattern: "(achievement|credited|award|medal|championship|league|olympiad|sales board)",
      scope: "sentence",
    },
    {
      pattern: "competition (law|question|policy|entry|rules|analysis|commission|authority|act)",
      scope: "overlap",
    },
    { pattern: "(mock|role-play|role play|simulated|case study)", scope: "sentence" },
    {
      pattern: "others (were|was) (missing|overlooked|left out|omitted|wrong|right|not)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Other candidates were better on law.", quote: "Other candidates were better" },
      { text: "You were our second choice.", quote: "second choice" },
      { text: "You finished third of five.", quote: "third of five" },
      {
        text: "Compared with the others, your portfolio looked thin.",
        quote: "Compared with the others",
      },
      { text: "Others on the day knew the menu better.", quote: "Others on the day" },
      { text: "You came third out of seven.", quote: "third out of seven" },
    ],
    good: [
      "On law, two of four indicators were shown.",
      "Your mark reflects the scoring guide and not how anyone else performed.",
      "The two sorting algorithms you compared had the same complexity.",
      "The pass mark was 75, and your paper was marked at 71.",
      "Your quotation was the third of seven pages, and the total was missing.",
      "You compared two suppliers and left out the delivery cost of one.",
    ],
  },
});
