import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Digital native and its kin. */
export const digitalNative = defineTextRule({
  id: "proxy/digital-native",
  severity: "warn",
  severityIn: { DE: "error" },
  ground: "age",
  locales: ["en"],
  summary: "Digital native, grew up with technology",
  message:
    "May be read as a decision about age, because only the young can have grown up with today's technology.",
  rationale:
    "A German labour court took the words as a sign of unequal treatment by age. The tool and the level needed can be named.",
  suggestion: "Name the tool and the level that the post needs, and what the task showed.",
  rewrite: "requirement",
  sources: ["AGG-DIG", "EEOC-JR"],
  patterns: [
    `{digitalPhrase} ({somebody}|{worker}|generation|mindset|type|types)? (,|$|${nounEnd})`,
    "(grew|grow|grown|growing|raised|born|brought) up? (with|on|online|around|into) (a|the)? (technology|computers|internet|cloud|social media|smartphones|smartphone|phones|screens|tiktok|digital|online|tablet|tech)",
    "grow up online",
    "(lives|live|living) on (tiktok|instagram|snapchat|social media|their phone|their phones)",
  ],
  unless: [...workTalk, ...taskTalk],
  examples: {
    bad: [
      { text: "We need a digital native.", quote: "digital native" },
      {
        text: "The post suits someone who grew up with social media.",
        quote: "grew up with social media",
      },
      { text: "Your generation did not grow up online.", quote: "grow up online" },
      { text: "We were after the smartphone generation.", quote: "smartphone generation" },
      { text: "The studio wanted someone who grew up on TikTok.", quote: "grew up on" },
      { text: "This is a job for the smartphone generation.", quote: "smartphone generation" },
    ],
    good: [
      "The task needed case recording in the named system.",
      "A native build would have halved the work in your app exercise.",
      "The digital inclusion plan for residents was sound.",
      "You set up the social media dashboard quickly.",
      "The post needs pivot tables, and the task showed sorting only.",
      "Your digital inclusion plan reached the over-70s.",
    ],
  },
});
