import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "raceTrait",
  own: "raceOwn",
  like: "raceLike",
  person: "racePerson",
  worker: "raceWorker",
  phrase: "racePhrase",
};

/** Race, colour, ethnic origin or caste of the candidate. */
export const raceEthnicity = defineTextRule({
  id: "fair/race-ethnicity",
  severity: "error",
  ground: "race",
  locales: ["en"],
  summary: "Race, colour, ethnic origin, caste or name of the candidate",
  message:
    "May be read as a decision about race, because it ties colour, ethnic origin or a name to the candidate, to the outcome or to what others would accept.",
  rationale:
    "Race is a protected ground everywhere. Remarks about targets, about who customers would accept and about hair or names are read the same way as a direct mention.",
  suggestion:
    "Name the criterion, what was observed in the answer or task, and what would have been stronger. Leave the person out of it.",
  rewrite: "criterion",
  sources: ["EQA", "CHRA", "FR", "FERYN"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "your (people|kind|sort|lot) (,|$|know|are|is|tend|would|will|like|do|have|never|always|come|in my|usually|can|could|should|at|and|rarely|of (person|people))",
    "of (your|her|his) (sort|lot|kind) (,|$|on|in|at|here)",
    "(black|asian|white|brown|hispanic|latino|chinese|arab|roma) (officers|applicants|candidates|staff|workers|engineers|teachers|nurses|people|men|women) ..4 ({trouble}|intimidating|ace our|hard time) >> (you|we|us|our|i)",
    "(local|older|middle-aged|nice) white (guy|man|woman|lad|person)",
    "(from|by|given|judging by|going by|seeing) (your|her|his) (name|surname|photo|photograph|face|colour|looks) ..2 (we|i|you|that|it|,)",
    "(nearly|almost|mostly|mainly|predominantly|all|largely) (all)? (black|white|asian) and",
    "(one|fewer|more) of one race",
    "diversity (face|hire|box|quota|numbers|target|points)",
    "(minority|diverse|ethnic) (engineers|hires|hire|candidates|applicant|applicants|staff|candidate)",
    "(first|only|one more|another) (black|asian|chinese|indian|muslim|african|hispanic) (member|associate|person|curator|partner|face|one)",
    "(somebody|someone|people) named {Capitalised}",
    "(associates|members|colleagues|people|staff|faces) from the {demonym} community",
    "{demonym} (charm|temperament|blood|ways|roots|upbringing)",
    "see (colour|color)",
    "too ethnic",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(black|white|brown|asian|chinese) (box|friday|list|board|paper|space|label|market|formatter|screen|belt|swan|hat|noise|rice|bread|goods|water|ink|line|vinegar|history|residents|pupils|patients|women 's|elders|families|communities|children|tenants|customers|clients|service users|history month)",
      scope: "overlap",
    },
    { pattern: "(name|names) (of|the|one|a|on|in|and|field|fields|it|them)", scope: "overlap" },
  ],
  examples: {
    bad: [
      {
        text: "We wondered whether an Asian worker would be accepted there.",
        quote: "an Asian worker",
      },
      { text: "Your surname could be a hard sell with local buyers.", quote: "Your surname" },
      { text: "You are not Black enough for this audience, frankly.", quote: "not Black enough" },
      {
        text: "The tenants would connect better with someone who looks like them.",
        quote: "someone who looks like them",
      },
      {
        text: "An Aboriginal ranger would get a hard time from the graziers.",
        quote: "An Aboriginal ranger",
      },
      { text: "We weren't expecting a Black woman when we read the name.", quote: "a Black woman" },
    ],
    good: [
      "Your race timing app dropped two runners.",
      "Your example of anti-racist practice was convincing.",
      "You found the race condition in the queue but not its cause.",
      "The census figures for ethnic background were out of date.",
      "Your lesson for Black History Month used good sources.",
      "The white space in your poster helped the reader.",
      "Your survey of Asian elders in the borough reached forty homes.",
    ],
  },
});
