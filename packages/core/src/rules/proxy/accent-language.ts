import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Accent and “your English”. */
export const accentLanguage = defineTextRule({
  id: "proxy/accent-language",
  severity: "error",
  ground: "language",
  locales: ["en"],
  summary: "Accent, pronunciation, “your English”, hard to understand",
  message:
    "May be read as a decision about origin, because an accent belongs to the person; only communication that the job needs may count.",
  rationale:
    "Regulators let language count only where a task of the job needs it and the task was tested. An accent is not a level of language.",
  suggestion:
    "Quote the result of the spoken or written task: which message did not come across, and in which part.",
  rewrite: "criterion",
  sources: ["EEOC-NO", "BIS"],
  patterns: [
    "{accentPhrase}",
    `(your|her|his) {adverbs}? (strong|thick|heavy|broad|foreign|regional|{demonym})? (accent|pronunciation|brogue|twang|diction|dialect|spoken english) {traitHead}? (,|$|${nounEnd})`,
    `{whose} (written|spoken)? english {traitHead}? (,|$|${nounEnd})`,
    "(a|the|that|an|with) {adverbs}? (strong|thick|heavy|broad|foreign|regional|common|country|{demonym}|{Capitalised})* (accent|brogue|twang) (made|would|might|is|was|will|could|on|slips|aside|like|may|puts|put|from|,|$)",
    "(good|excellent|great|perfect|decent|impressive|fluent) english (,|for|considering|but|given)",
    "(sound|sounds|sounding|sounded) (local|foreign|{adverbs} {demonym}|less {demonym}|more {demonym}|like us)",
    "found (you|her|him) {adverbs}? (hard|difficult|impossible|tricky) to (understand|follow|make out)",
    "{audience} ..3 (understand|follow|make out|place) (you|your|the) (accent|english)",
    "(tone down|soften|lose|neutralise|neutralize|work on|reduce|flatten) ..1 (accent|pronunciation|twang|vowels)",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    {
      pattern: "accent (colour|color|model|wall|lighting|lights|chair|(mark|marks)|on)",
      scope: "overlap",
    },
    {
      pattern:
        "(english|spanish|french|german|welsh|irish|maths) (literature|teacher|lesson|gcse|department|curriculum|class|language|heritage|(course|courses)|translation|recall)",
      scope: "overlap",
    },
    {
      pattern:
        "the way (you|she|he) (speak|spoke|talk|talked|speaks) (about|to|of|with|the|that|this|your|those|line)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Your accent would be hard for families.", quote: "Your accent" },
      { text: "Your English is good, considering.", quote: "Your English is good" },
      { text: "Clients would struggle with a broad Glasgow accent.", quote: "Glasgow accent" },
      {
        text: "We found you difficult to understand on the phone.",
        quote: "difficult to understand",
      },
      { text: "Your Glaswegian accent would lose half our callers.", quote: "accent" },
      { text: "Her English let her down with the guests.", quote: "Her English" },
    ],
    good: [
      "In the role play, two of the five key messages were not given.",
      "The accent colour in your design failed the contrast check.",
      "The English Literature lesson had a clear outcome.",
      "Professional Spanish is essential for this line, and the test showed gaps in pricing vocabulary.",
      "Your English literature scheme of work covered two poets.",
      "In the call simulation the dose and the date were not repeated back.",
    ],
  },
});
