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
    "(our|the|a close|a very close|my|their) (second|third|fourth|2nd|3rd) (choice|place|favourite|preference|best|pick)",
    "{otherCandidate} ..2 (were|was|had|gave|did|scored|showed|offered|demonstrated|brought|knew|could|have|performed|came|answered|got|managed|handled|simply|just|needed|made|provided) ..3 (better|stronger|more|higher|further|closer|ahead|best|well|it|in|the|fewer|deeper|broader|clearer|faster|greater|less|under)",
    "(someone|somebody) else (was|had|did|edged|simply|just|who|came|got|showed|gave|scored|pipped|performed|has)",
    "{otherCandidate} (edged|pipped|beat|outscored|outperformed|outshone)",
    "(compared (with|to|against)?|comparing (you|her|him)? (with|to)|(in|by) comparison (with|to)?|next to|relative to|beside|alongside|measured against|set (against|beside)|put (beside|against|next to)|up against|against|unlike) (all|most of|some of|many of|several of)? (the|our|other|another|your)? (others|other (candidates|applicants|people|finalists|interviewees)|rest (,|$|of the (field|shortlist|candidates|applicants|group|cohort|room|pack|people|bunch|crowd|list|intake|class))|successful (candidate|applicant)|person (who|we)|competition|field (,|$|of|you|on|we)|rivals|candidates we|people we|shortlist|internal candidate|one we)",
    "(better|stronger|more|higher|weaker|worse|less|fewer|further|faster|older|younger|brighter|sharper|slower) ..3 than (the|any|all|most|some|our|many of|every|other|anyone|everyone|anybody|everybody|nobody) ((others|other)|other (candidates|applicants|candidate|people|finalists|two|three|four)|rest|field|person|candidate we|one we|else|successful|of the others|of the other|interviewed|we saw)",
    "(better|more|faster|higher|stronger|further|quicker) than (you|yours|your|you did|he did|she did) (did|had|were|,|$|and|on|at|in|do|could)",
    "(knew|did|had|scored|gave) (far|much|a lot|so much|considerably|significantly)? (more|better|higher) ..4 than (you|yours|your)",
    "({otherCandidate}|{Capitalised}|who|somebody|someone|man|woman|lad|girl|guy|person|they|one|other|others|internal) ..4 (edged|pipped|beat|outscored|outshone|outperformed|leapfrogged|overtook|trumped) (you|her|him)",
    "what beat (you|her|him)",
    "(you|she|he) (lost|were beaten|was beaten|were pipped|were edged|were outscored|missed out|lost out) (out)? (to|by|at) (a|an|the|someone|somebody|another|one|our|other|people)",
    "(nobody|no one|no-one) else (on|in|we|had|did|who|at|needed|managed|got|scored|could|was|passed|interviewed)",
    "(everyone|everybody|anyone) else (on the shortlist|we saw|we interviewed|at interview|in the running|managed|passed|scored)",
    "(successful|other|winning|appointed|preferred) (applicant|candidate|finalist) (on|at|with|scoring|scored|got|had) ..1 {Number}",
    "(the|a) (lad|girl|man|woman|person|candidate|chap|lady|guy|one) (before|after|ahead of) you",
    "(person|people|those|others|candidates|anyone) (ahead|above|below|behind) (of)? (you|her|him)",
    "(three|two|four|several|five|some|most|many|both|all|a few|a couple|one) (of the)? (others|other people|other candidates|other applicants|others on the day|others we saw) (did|were|had|was|gave|scored|who|took|managed|finished|in|passed|knew|,)",
    "(our|the|your) (favourite|favorite|first choice|front-runner|frontrunner|top candidate|preferred candidate|strongest candidate|star candidate) (nearly|almost|pulled|declined|had|was|is|turned|said|has|gave|accepted)",
    "(you were|she was|he was) our (runner-up|runner up|reserve|back-up|backup|second)",
    "(you|she|he) (were|was|came|finished|ranked|placed|came in) ..1 {ordinal} (of|out of|in|behind|on|from)",
    "(you|she|he|we) (were|was|are|is)? (ranked|placed|rated|scored|came in|finished|came) ..1 {ordinal} (,|$|of|out of|overall|on (the|our|this)|behind|to (a|the)|by|from)",
    "^^ (ranked|placed|scored) ..1 {ordinal} (,|$|of|out of|overall|on|in|behind (an|the|two|a|our|{Capitalised}))",
    "(you|she|he|^^|candidate|finished|came in|stood) {adverbs}? (ranked|came|finished|placed|stood|were|was)? {adverbs}? {ordinal} (of|out of) (the)? {Number} (people|candidates|seen|we|interviewed|applicants|on|,|$|behind|and)",
    "of (the|all) {Number} (people|candidates)? ..1 (we|i) (saw|met|interviewed|had)",
    "(streets|miles|light years|leagues|way|head and shoulders|a mile|a class|a cut) (ahead|above|apart)",
    "the other (two|three|four|five) (were|had|was|gave|each|all|both|could|did)",
    "(running|coming|finishing) (second|third|fourth|last)",
    "{Capitalised} , (who|whom) (got|we|took|beat|has|had|already|brought)",
    "to your (one|two|three|none|six|four|five|seven) (,|$)",
    "(score|scores|mark|marks|result|total) (was|were|is|are) the (lowest|worst|weakest|poorest|second lowest|highest) (of|on|in|we|all|$)",
    "(lowest|weakest|poorest|worst) (score|mark|result) (of|on|in) the (day|round|group|field|shortlist|batch|cohort)",
    "{Number} , (you|she|he) (came|finished|were|was|placed|ranked) {ordinal}",
    "(next to|beside|after|alongside) the {Capitalised} (we|one|candidate|lad|girl|man|woman|who)",
    "(ranked|placed|scored|put|had) (you|her|him) ..2 (second|third|fourth|fifth|last|bottom|lowest|below|behind|highest) (,|$|of|out|overall|on|in|behind)",
    "(you|she|he) (were|was|are)? (ranked|placed|scored) (lowest|below|behind|bottom|last|highest) ..2 (of|in|on|out|our|the|all|others|everyone|$)",
    "(bottom|top|middle) of (the|our) (list|pile|ranking|rankings|table|shortlist|field|group|pack|bunch)",
    "(internal|existing) (applicant|candidate|colleague) ..3 (already|had|knows|was|has|knew)",
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
