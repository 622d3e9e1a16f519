import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "looksTrait",
  own: "looksOwn",
  like: "looksLike",
  person: "looksPerson",
  worker: "looksWorker",
  phrase: "looksPhrase",
};

/** Looks, weight, hair, clothes or voice of the candidate. */
export const appearance = defineTextRule({
  id: "fair/appearance",
  severity: "warn",
  severityIn: { FR: "error" },
  ground: "appearance",
  locales: ["en"],
  summary: "Looks, weight, hair, tattoos, clothes, smell or voice of the candidate",
  message:
    "May be read as a remark about the person, because looks are not work; appearance often stands for sex, race, religion or disability.",
  rationale:
    "Physical appearance is a protected ground in France and elsewhere often stands for another. If a uniform or hygiene rule applies it is written down: cite it.",
  suggestion:
    "Cite the written rule and what the post needs, or leave it out and name a criterion with evidence.",
  rewrite: "requirement",
  sources: ["FR", "EQA"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(long|natural|dyed|pink|messy|afro|bright|greasy)? (braids|locs|dreadlocks|cornrows|afro hair|dyed hair|pink hair|tattoos|piercings|tattoo|nose ring) ..6 (not|are|is|hurt|put|does|do)",
    "(tank top|flip-flops|hoodie|trainers|t-shirt|jeans|heels|miniskirt) ..4 (not|were|was|did)",
    "something done (with|about) (your|the|her|his) hair",
    "(smarter|better|sharper) (suit|blouse|jacket|shoes|shirt|clothes|outfit)",
    "(expected|meant|supposed|have) to look like (the|our) (campaign|brand|models|customers|clients)",
    "(happier|better) on radio",
    "(shave|shaving|shaved) (off|for|before|first|and|it|that)",
    "(lost|lose|losing) ..2 weight",
    "(cover|hide|remove|take out) (the|your|that|those) {adverbs}? (tattoo|tattoos|neck tattoo|piercing|piercings|nose ring)",
    "(distracted|distracting|put off) by (the candidate 's|your|her|his) (teeth|hair|tattoo|tattoos|weight|face|clothes|skin|nails|perfume|smell)",
    "(at|with) (that|your|her|his) (weight|size|height|build)",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(hair|shoes|dress|nails|beard|clothes|clothing|uniform|jewellery) ..1 (was|were|is|are) {adverb}? (fine|tied|netted|covered|correct|acceptable|clean)",
      scope: "overlap",
    },
    { pattern: "(figure|figures) (for|in|of|were|was|on|and|from)", scope: "overlap" },
    {
      pattern:
        "(body|image|size|weight|height|figure) (of|text|language model|map|file|files|limit|limits|shop|chart|class|scan)",
      scope: "overlap",
    },
    { pattern: "(dress|uniform) (code|policy|rehearsal|making)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You did not look the part.", quote: "look the part" },
      { text: "Your tattoos would put guests off.", quote: "Your tattoos" },
      { text: "She is rather large for our reception desk.", quote: "She is rather large" },
      { text: "A bit of make-up would have gone a long way.", quote: "A bit of make-up" },
      {
        text: "You'd want to tidy up that beard before meeting the parish council.",
        quote: "beard",
      },
      { text: "Your tattoos would put off our bridal customers.", quote: "Your tattoos" },
    ],
    good: [
      "Your tattoo removal price list had no tax.",
      "Your ten-minute presentation answered the brief.",
      "The look of the settings page was consistent.",
      "The infection control policy asks for short sleeves, and you explained why.",
      "The body of your report was clear; the summary was missing.",
      "The dress code in your safety plan ruled out loose sleeves near the lathe.",
      "Your hair colour theory paper was well set out.",
    ],
  },
});
