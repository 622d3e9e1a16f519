import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "classTrait",
  own: "classOwn",
  like: "classLike",
  worker: "classWorker",
  phrase: "classPhrase",
};

/** Class, schooling and polish. */
export const classBackground = defineTextRule({
  id: "proxy/class-background",
  severity: "warn",
  ground: "social-origin",
  locales: ["en"],
  summary: "Polished, well-spoken, the right school or family",
  message:
    "May be read as a decision about class, because a school, a family or polish shows where somebody comes from and not what they can do.",
  rationale:
    "Social origin is protected in Australia, and in Britain class goes with race and with region. Polish and the right school are class by another name; an accredited course that the post needs is not.",
  suggestion:
    "Leave it out, or name the accredited course or the standard that the post needs and what was shown of it.",
  rewrite: "criterion",
  sources: ["FWA"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(your|her|his) background ({settled}|{noMatter}|{trouble}|counted|worried|told us|told against|{modal} (become|be) a|made us|,)",
    "({doubt}|{setback}|{denial}|{advise}|despite|because of|given|considering|were it not for|less about|object to|something about) ..1 (your|her|his) background (,|;|$|before|you|we)",
    "(not|n't|lack|lacks|lacked|lacking|without|missing|wanting in|the right|the wrong) ..2 (breeding|pedigree|refinement|table manners|vowels|connections|upbringing|schooling)",
    "(your|her|his) {adverbs}? (upbringing|schooling|background|class) ..6 (told|tells|worried|suggests|suggested|would|made|is|means|might|not|doubt|doubted|lets|let|shows|showed)",
    "(hint|whiff|touch) of the (polytechnic|estate|street)",
    "access course rather than",
    "degree from {Capitalised} ..6 (weight|same|quite|mean|carry|impress)",
    "(you|she|he) (went to|were at|was at|attended|come from|came from|came through|go to) (a|an|the)? (secondary modern|grammar school|state school|private school|boarding school|public school|comprehensive|comp|polytechnic|technical college|academy on|convent school|catholic school|free school|night school)",
    "(your|a) comprehensive (school)? (like|is|was|rarely)",
    "without a (russell group|oxbridge|red brick|top|ivy league) degree",
    "(stanford|oxford|cambridge|eton|harrow|yale|harvard|princeton|trinity|georgetown|embry-riddle|purdue|lse|durham|st andrews) (or|and|is|people|grads|graduates|types|men|man)",
    "(former|ex) polytechnic",
    "(right|wrong|better) (circles|side of town|side of the tracks|sort of school|schools|kind of school|background|sort of family)",
    "(night school|night-school|community college|online|bootcamp) (degree|folks|people|grads|graduates|does not|is not|left)",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern: "(harrow|eton|trinity|cambridge|oxford|durham) is (a|the|one|in|about)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "She went to a comprehensive, and it shows.", quote: "went to a comprehensive" },
      {
        text: "We prefer people from the right sort of school.",
        quote: "from the right sort of school",
      },
      { text: "We wanted someone more polished at the auction desk.", quote: "more polished" },
      {
        text: "Our members like a well-spoken steward, and your vowels would be noticed.",
        quote: "your vowels",
      },
      { text: "Which school did you go to, the partners asked.", quote: "Which school did you" },
    ],
    good: [
      "Your pupil premium plan reached the right families.",
      "A degree in nursing is required by the regulator, and the certificate was not supplied.",
      "The polished floor in your drawing had no slip rating.",
      "Your class management plan named no routine for the end of the lesson.",
      "In the social mobility question you compared two schools and gave figures for one.",
    ],
  },
});
