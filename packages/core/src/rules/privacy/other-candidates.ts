import { defineTextRule } from "../define";

/** Facts about another candidate or the appointee. */
export const otherCandidates = defineTextRule({
  id: "privacy/other-candidates",
  severity: "error",
  locales: ["en"],
  summary: "Facts about another candidate or the person appointed",
  message:
    "May be read as passing on somebody else's data, because it tells who was chosen or what another candidate has.",
  rationale:
    "Data about the others is theirs, and in a small field it names them. Nobody has a right to it, nor a duty to give it.",
  suggestion:
    "Compare with the criterion and not with a person: what was looked for, what was shown.",
  rewrite: "criterion",
  sources: ["MEISTER", "GDPR", "ACAS-REJ"],
  patterns: [
    "(we|i|they|the panel|the board|the client) (have|has)? ..1 (chose|chosen|hired|appointed|selected|picked|took on|offered it to|went with|gone with|going with|opted for|gave it to|gave the job to|offered the (job|post|role) to) (dr|mr|mrs|ms|miss)? {Capitalised}",
    "(we|they|the panel) (went|have gone|are going|ended up going) with (a|an|the|someone|somebody) ..3 (man|woman|lady|girl|lad|candidate|applicant|nurse|teacher|engineer|developer|who|from|with|internal|graduate)",
    "((the|our) ..1 (other|internal|successful|preferred|winning|appointed|chosen|external|first-choice|previous|strongest|best|top|local|younger|older|rival) (candidate|applicant|finalist|contender|interviewee|one)|(another|other|one other) ..1 (internal|external|local|younger|older|strong|stronger)? (candidate|applicant|finalist|contender|interviewee)|(the|our) (appointee|person we (hired|chose|appointed|selected|picked|took)|person appointed|woman we (hired|chose|appointed|picked)|man we (hired|chose|appointed|picked)|girl we (hired|chose|appointed)|lad we (hired|chose|took)|guy we (hired|chose|took)|one we (hired|chose|appointed|picked|went with))) ..1 (has|had|is|was|already|came|comes|worked|works|holds|held|knows|knew|brought|brings|did|does|dropped|used|lives|lived|built|speaks|asked|scored|hit|got|gave|trained|turned|who|runs|ran|spent|could|can|took|withdrew|pulled|told|made|wrote|answered|managed|offered|showed|put|earns|earned|left|started|starts|,)",
    "(job|post|role|position|place|offer|vacancy) (has|was|went|has gone|is going|had) (to|gone to|been given to|been offered to|offered to|given to) (a|an|the|someone|somebody|our|another|{Capitalised}|dr|mr|mrs|ms)",
    "{Capitalised} , who (starts|joins|comes|has|got|will|came|worked|is|was|joined|starting)",
    "(person|woman|man|girl|lad|lady|guy|candidate) (appointed|hired|chosen|selected) (is|was|has|had|starts|comes|,)",
    "(one|another|some|two|several|most) of the (other)? (candidates|applicants|finalists|interviewees|others|shortlist) ..1 (had|has|was|were|is|did|knew|came|brought|worked|used|already|gave|got|held|spoke|ran|could)",
    "the other (guy|one|girl|lad|man|woman|person|chap|lady|fellow|candidate|applicant) ..1 (smashed|nailed|aced|blew|walked|had|was|is|has|knew|came|brought|did|gave|got|could|just)",
    "the (man|woman|lad|girl|lady|guy|person|one|chap) who got (it|the)",
    "(she|he|they|who|appointee|person|one|candidate|hire|starter|lad|woman|man|girl|guy) ..2 (starts|starting|start|joins|joining|join) on (monday|tuesday|wednesday|thursday|friday|the first|{Number})",
    "(runner-up|runner up|our second choice|front-runner|the favourite|the favorite|finalist) (is|was|has|had|asked|,)",
    "(came|comes|was|it was) (down to|between) you and (a|an|the|one|another|two|somebody|someone)",
    "the other (bloke|lad|girl|fella|finalist|gentleman|gal|chap|cook|driver|nurse|two candidates|shortlisted) ..2 (had|has|was|is|did|gave|came|knew|got|could|brought|scored|managed|falls|drops|'s)",
    "(the|our|my) (lad|lads|girl|man|woman|person|people|chap|lady|guy|guys|fella|bloke|gentleman|gal|boy|kid|colleague|candidate|nurse|teacher|driver|engineer|fellow|one) (we|they|who) (finally|eventually|just|actually)? (picked|took|chose|hired|appointed|selected|got it|went with|got the (job|nod|post))",
    "(fella|bloke|man|woman|lad|girl|lady|guy|gal|gentleman|person) (finally appointed|eventually appointed|who got it|who won it|starting (on)? (monday|tuesday|next|in)|taking the (job|post)|we (picked|appointed|hired|chose|took))",
    "(the|our) (successful|appointed|chosen|incoming|winning|selected) (lad|girl|man|woman|gentleman|lady|principal|playwright|manager|teacher|nurse|engineer|driver|chef|coach|player|singer|author|colleague|director|head|officer|clerk) (,|had|has|was|is|already|brings|came|gave|offered|offers|scored|knew|holds)",
    "(we|they|client|board|panel|school|trust) (have|has|'ve)? ..1 (chose|chosen|hired|appointed|selected|picked|taken|took|took on|went with|gone with|went for|settled on|plumped for|opted for) (a|an|someone|somebody|one|another) ..2 (lady|gentleman|man|woman|girl|lad|chap|guy|fella|(former|ex|retired|local|internal) ..1 (who|from|with|to|at|in|,|$)|(younger|older) person|person|who|colleague|graduate|candidate)",
    "(lady|gentleman|man|woman|girl|lad|boy|chap|guy|fella|gal|kid|person|candidate) (from {Capitalised})? ..3 (who (went|came|was|sat|applied|interviewed) (in)? (before|after|next|alongside|with|ahead of) (you|him|her)|(before|after|next to|ahead of) (you|him|her)|in the next slot|next in)",
    "(we|they|client|panel|board|school) (went|have gone|are going|have decided to go|decided to go|are moving forward|are proceeding) with (someone|somebody|a person|another|an internal|a candidate|an applicant)",
  ],
  unless: [
    {
      pattern:
        "(client|customer|patient|resident|supplier|caller|interviewer|panellist|assessor|trainer) {Capitalised}? {Capitalised}? , who",
      scope: "overlap",
    },
    {
      pattern:
        "{Capitalised} , who (is (fictional|invented|not real|made up|the|our|your|on)|was (fictional|invented|the|our)|will (be|write|send|call|answer|meet|ring|contact|show))",
      scope: "overlap",
    },
    {
      pattern: "(mock|role-play|role play|simulated|case study|in the scenario|in the exercise)",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "We chose Anna, who came from Leeds.", quote: "We chose Anna" },
      { text: "The person we hired has six years at a bank.", quote: "The person we hired has" },
      {
        text: "Another applicant dropped out with cancer.",
        quote: "Another applicant dropped out",
      },
      { text: "The job went to a man from head office.", quote: "went to a man" },
      { text: "The woman we hired speaks three languages.", quote: "woman we hired" },
      {
        text: "The successful candidate came from our Cork branch.",
        quote: "successful candidate",
      },
    ],
    good: [
      "We looked for two years of duty work.",
      "We received 64 applications and interviewed six people.",
      "The other menu in your costing had a higher margin.",
      "You compared the two candidate models on accuracy alone.",
      "The applicant in your shortlisting exercise had no licence, and you spotted it.",
      "We looked for three languages at working level, and you showed two.",
    ],
  },
});
