import { defineTextRule } from "../define";

/** Restart dates and guarantees in a withdrawal notice. */
export const promise = defineTextRule({
  id: "withdrawn/promise",
  severity: "warn",
  locales: ["en"],
  summary: "A restart date, a guaranteed interview, first refusal",
  message:
    "May be read as a promise, because it says when recruitment starts again or who will be asked first.",
  rationale: "Nobody can promise a restart, and a reader who waits turns down other work.",
  suggestion:
    "Say where new posts are published, and that the reader is free to accept other offers.",
  rewrite: "conditional-invitation",
  sources: ["BACK"],
  scope: { kinds: ["withdrawal-notice"] },
  patterns: [
    "{restartPhrase} (:|,|$|and|the|in|january|february|march|april|may|june|july|august|september|october|november|december|we|for|you|to|at|by|of|next|early|late|on|again|before|with|when|will|safe|as|so|this)",
    "(restart|reopen|resume|readvertise|re-advertise|start again|open again|back on|relaunch) ..4 (in|by|from|next|this|early|before|after) ..2 (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|quarter|year|easter|christmas|weeks|months)",
    "{promisePhrase}",
  ],
  unless: [
    {
      pattern:
        "(not|cannot|can not|no|without|whether|if|unable to) ..5 (restart|reopen|resume|promise|guarantee|say when|advertise|start again)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "We will restart in May and call you first.", quote: "restart in May" },
      { text: "You will not need to apply again.", quote: "not need to apply again" },
      { text: "It is only a matter of weeks before we reopen.", quote: "matter of weeks" },
      { text: "Please wait for us and do not accept other offers.", quote: "wait for us" },
      { text: "You'll be first in line when we recruit again.", quote: "first in line" },
      { text: "We'll readvertise in September and ring you.", quote: "readvertise in September" },
    ],
    good: [
      "We will publish any new post on our vacancies page.",
      "We cannot say whether or when recruitment will start again.",
      "You are free to accept other offers.",
      "If the post is advertised again, you are welcome to apply.",
      "New posts are published on our careers page.",
      "Please feel free to accept other offers.",
    ],
  },
});
