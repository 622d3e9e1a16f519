import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { workTalk } from "../frames/work-talk";

/** Energy, freshness and dynamism as a requirement. */
export const energyYouth = defineTextRule({
  id: "proxy/energy-youth",
  severity: "warn",
  ground: "age",
  locales: ["en"],
  summary: "Energetic, dynamic, fresh, vibrant: youth by another name",
  message:
    "May be read as a preference for the young, because energy and freshness of the person are listed by regulators as words for age.",
  rationale:
    "Government and law-firm word lists name energetic, dynamic and vibrant as words that suggest an age. What the post needs is a pace or a task, and that can be said.",
  suggestion: "Say what pace, volume or task the post needs, and what was shown of it.",
  rewrite: "criterion",
  sources: ["BIS", "CMS"],
  patterns: [
    "(lack|lacked|lacks|lacking|without|not have|no|more|missing|short of|need|needed|needs|had|with|not show|show|shown|bring|brings|not enough|enough) (the|that|a|any|much|some|as much|such)? {adverbs}? (energy|vitality|stamina|vigour|vigor|dynamism|zest|bounce|oomph|pep|get-up-and-go|spark|youthful energy) (we|of|that|for|to|this|the team|$|,|in the room|you|here|and|needed|required)",
    "(someone|somebody|person|people|candidate|candidates|hire|anyone) ..2 (energetic|dynamic|vibrant|lively|bubbly|fresh|fun-loving|youthful|high-energy|hungry|young at heart|with energy|with more energy|with fresh|with legs)",
    "(you|she|he|the candidate) ({be}|{seem}) {adverbs}? not {adverbs}? (energetic|dynamic|vibrant|lively|hungry|youthful|a high-energy|high energy)",
    "(you|she|he|the candidate) ({be}|{seem}) {adverbs}? (lacking in energy|low-energy|low energy|tired|lethargic|sluggish|slow and|not as quick)",
    "(young|youthful|lively|dynamic|vibrant|energetic|high-energy|bubbly|fast-moving|hungry) (team|office|crew|crews|bunch|environment|shop|workforce|company|startup|culture|floor|place|outfit) (like|and|needs|would|so|wants|where|would|with|is|,)",
    `(looking for|need|needs|want|wanted|after) {adverbs}? (high energy|high-energy|fresh ideas|fresh faces|fresh talent|fresh pair of eyes|youthful|hunters|hunger) (,|$|${nounEnd})`,
    "{want} (a|an) ..3 (dynamic|energetic|vibrant|lively|livelier|youthful|bubbly|fun-loving|zesty|peppy) (person|candidate|hire|personality|individual|face|character|{worker})",
    `(fresh|new|young|younger|newer) blood (,|$|${nounEnd})`,
    "(young|younger|fresh) legs",
    "(just-out-of-school|youthful|early-career|student) (hunger|energy|enthusiasm|drive|spirit)",
    "(fewer|less) miles on the clock",
    "(lot|bit|touch) of fizz",
    "taken the edge off",
  ],
  unless: [
    ...workTalk,
    {
      pattern:
        "(dynamic|fresh|energetic) (risk|pricing|programming|routing|content|data|produce|evidence|example|examples|water|air|fruit|food|allocation|link|start|slot|application)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "You lacked the energy of our young team.", quote: "lacked the energy" },
      { text: "We wanted someone more dynamic.", quote: "someone more dynamic" },
      {
        text: "This is a high-energy floor and you are not a high-energy person.",
        quote: "not a high-energy person",
      },
      { text: "The desk needs fresh blood.", quote: "fresh blood" },
      { text: "The bar runs on young legs.", quote: "young legs" },
      { text: "We were hoping for a livelier, more dynamic person.", quote: "more dynamic person" },
    ],
    good: [
      "Your dynamic risk assessment was thorough.",
      "The energy sector contacts that you listed were relevant.",
      "The psychodynamic model was explained well.",
      "Fresh data would have changed the forecast in your exercise.",
      "Your energy audit of the dairy was complete.",
      "Fresh fruit was missing from the menu that you costed.",
    ],
  },
});
