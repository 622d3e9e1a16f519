import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Native speaker and mother tongue. */
export const nativeSpeaker = defineTextRule({
  id: "proxy/native-speaker",
  severity: "warn",
  severityIn: { DE: "error" },
  ground: "language",
  locales: ["en"],
  summary: "Native speaker, mother tongue",
  message:
    "May be read as a decision about origin, because a first language says where somebody grew up and not how well they use the language.",
  rationale:
    "The German federal labour court treats “mother tongue” as an indication of ethnic origin. A level (such as C1) and a task can be named and tested.",
  suggestion: "State the level and the task that the post needs, and what the test showed.",
  rewrite: "requirement",
  sources: ["AGG-MUT", "FR", "EEOC-NO"],
  patterns: [
    `{nativePhrase} ({somebody}|{worker}|standard|fluency|level|only|required|preferred|english)? (,|;|$|{adverb}|hear|hears|phrasing|ears|ear|${nounEnd})`,
    "(not|non) ..1 (your|her|his) (first|native) language",
  ],
  unless: [...workTalk, ...taskTalk],
  examples: {
    bad: [
      { text: "We preferred a native speaker.", quote: "native speaker" },
      {
        text: "English is not your first language, and it showed.",
        quote: "not your first language",
      },
      {
        text: "Native English speakers do better on the phones.",
        quote: "Native English speakers",
      },
      {
        text: "The report did not read like mother-tongue English.",
        quote: "mother-tongue English",
      },
      { text: "Only a native speaker can do this helpline.", quote: "native speaker" },
      { text: "Spanish isn't your mother tongue, and guests notice.", quote: "mother tongue" },
    ],
    good: [
      "The written task asked for a court-ready report; two sections were incomplete.",
      "The job asks for Polish at level C1, and the test placed you at B1.",
      "Going native on both platforms would double the release work.",
      "The interpreter in the exercise was briefed well.",
      "The native species list in your survey left out the gorse.",
      "The post needs C1 in Welsh; the written task came out at B2.",
    ],
  },
});
