import type { Way } from "./ways";

/** Ties a ground to the candidate or to the decision. Undefined when the way has no form that fits. */
export interface Frame {
  readonly kind: FrameKind;
  readonly say: (way: Way) => string | undefined;
}

export type FrameKind =
  | "reason"
  | "trouble"
  | "preference"
  | "advice"
  | "surprise"
  | "denial"
  | "third-party"
  | "condition"
  | "note";

const fact = (kind: FrameKind, say: (fact: string) => string): Frame => ({
  kind,
  say: (way) => say(`${owned(way, "your")}`),
});
const state = (kind: FrameKind, say: (you: string, they: string) => string): Frame => ({
  kind,
  say: (way) => say(way.state, thirdPerson(way.state)),
});
const wanted = (kind: FrameKind, say: (person: string) => string): Frame => ({
  kind,
  say: (way) => way.wanted && say(way.wanted),
});

/** Nine kinds of frame. Verbs are in the past or after a modal, so that a plural fact fits as well. */
export const frames: readonly Frame[] = [
  fact("reason", (it) => `In the end we decided against you because of ${it}.`),
  fact("reason", (it) => `${capital(it)} counted against you when we made the decision.`),
  state("reason", (you) => `We went with somebody else because you ${you}.`),
  fact("trouble", (it) => `We were worried that ${it} would make the late shifts hard for you.`),
  state("trouble", (you) => `As you ${you}, we doubt that you would keep up with the pace here.`),
  fact("trouble", (it) => `${capital(it)} could become a problem in a busy team.`),
  wanted("preference", (who) => `For this post we would rather have ${who}.`),
  wanted("preference", (who) => `The team had hoped for ${who}.`),
  state("preference", (_, they) => `We would not choose somebody who ${they} for this post.`),
  fact("advice", (it) => `At your next interview you may want to say less about ${it}.`),
  fact("advice", (it) => `My advice is to do something about ${it} before you apply again.`),
  state("surprise", (_, they) => `You were surprisingly quick for somebody who ${they}.`),
  fact("surprise", (it) => `Despite ${it}, you coped with the task better than we expected.`),
  state("surprise", (_, they) => `We did not expect somebody who ${they} to do so well.`),
  fact("denial", (it) => `${capital(it)} had nothing to do with our decision.`),
  state("denial", (you) => `We did not turn you down because you ${you}.`),
  state("third-party", (_, they) => `Our customers might not warm to somebody who ${they}.`),
  wanted("third-party", (who) => `Families here would prefer ${who}.`),
  fact("third-party", (it) => `We were afraid that clients would object to ${it}.`),
  fact("condition", (it) => `Were it not for ${it}, you would have been our first choice.`),
  fact("condition", (it) => `We would have offered you the post if ${it} had not been an issue.`),
  {
    kind: "note",
    say: (way) =>
      `The candidate ${their(thirdPerson(way.state))}, so I would not put them forward.`,
  },
  {
    kind: "note",
    say: (way) => `Strong answers, but I have doubts about ${owned(way, "her")}.`,
  },
];

/** “your age”; a gerund stands alone: “being gay”. */
function owned(way: Way, owner: string): string {
  const phrase = owner === "your" ? way.fact : way.fact.replace(/\byour\b/g, owner);
  return /^(being|fasting)\b/.test(phrase) ? phrase : `${owner} ${phrase}`;
}

function their(phrase: string): string {
  return phrase.replace(/\byour\b/g, "their");
}

const irregular: Readonly<Record<string, string>> = {
  are: "is",
  have: "has",
  were: "was",
  had: "had",
  took: "took",
  went: "went",
  grew: "grew",
};

/** “use a wheelchair” ▸ “uses a wheelchair”. */
function thirdPerson(state: string): string {
  const [verb = "", ...rest] = state.split(" ");
  return their([irregular[verb] ?? `${verb}s`, ...rest].join(" "));
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
