import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "politicsTrait",
  own: "politicsOwn",
  like: "politicsLike",
  person: "politicsPerson",
  worker: "politicsWorker",
  phrase: "politicsPhrase",
};

/** Politics, activism or union activity of the candidate. */
export const politicsUnion = defineTextRule({
  id: "fair/politics-union",
  severity: "warn",
  severityIn: { FR: "error", NI: "error", AU: "error", GB: "error" },
  ground: "political-opinion",
  locales: ["en"],
  summary: "Political opinion, activism or union activity of the candidate",
  message:
    "May be read as a decision about political opinion or union activity, because it ties what the candidate believes or belongs to to the outcome.",
  rationale:
    "Union membership is protected in Great Britain, and political opinion in Northern Ireland, France and Australia. What somebody posts, gives to or marches for is seldom about the post.",
  suggestion:
    "Name the criterion, what was observed in the answer or task, and what would have been stronger. Leave the person out of it.",
  rewrite: "criterion",
  sources: ["FR", "NI", "FWA", "TULRCA"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(your|her|his) (posts|tweets) about ..2 ({causeName}|{partyName}|{unionName}|politics|the (government|minister|election|strike|union|war|vote|march|mayor|council))",
    "{politicsPerson} (make|makes|is the last|are the last|are trouble|do not thrive|cause|tend|like)",
    "(ghostwrote|campaigned|canvassed|volunteered) for a ..4 (senator|mp|councillor|party|candidate|republican|democrat)",
    "a (democrat|republican|tory|socialist|green|unionist|nationalist|remainer|brexiteer) in (that|this|the)",
    "(an|a) ..2 (steward|union rep|shop steward) for",
    "(pro-labor|pro-labour|pro-union|left-wing|right-wing|partisan) language",
    "{allegiancePhrase}",
    "union (men|man|types|type|women|people|lot|mob|crowd|folk)",
    "(canvassed|campaigned|canvassing|campaigning) for ({Capitalised}|the other (party|side|lot))",
    "(signed|signing) (that|an|the) (open letter|petition)",
    "(marched|protested|demonstrated|campaigned) (against|for)",
    "secretary of the (staff|trade|workers) (union|committee|association)",
    "as (a|an) {unionName}",
    "(badge|badges|lanyard|sticker|pin|mug|t-shirt) ..6 {setback}",
    "did you (strike|march|vote|protest) (last|in|on|for|against)",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern: "union (type|types|recognition|consultation|query|select|all|set|of)",
      scope: "overlap",
    },
    { pattern: "({allegiancePhrase}|{politicsPerson}) 's", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "Your union role suggests you may be difficult.", quote: "Your union role" },
      { text: "A shop steward is the last thing this plant needs.", quote: "A shop steward" },
      {
        text: "Someone found your posts about the election, and the board was nervous.",
        quote: "your posts about",
      },
      { text: "His activism would not go down well with donors.", quote: "His activism" },
      { text: "The yard has had enough of shop stewards like you.", quote: "shop stewards" },
      { text: "Somebody so left-wing would upset the trustees.", quote: "left-wing" },
    ],
    good: [
      "You explained how you consult staff side.",
      "The credit union in your case study had no compliance officer.",
      "Your answer on union recognition set out the ballot correctly.",
      "She handled the heckler at the council meeting calmly.",
      "You set out how a union is consulted before a roster changes.",
      "Your conservative estimate of rainfall was well argued.",
    ],
  },
});
