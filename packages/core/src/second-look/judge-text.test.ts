import { describe, expect, it } from "vitest";
import { checkerOf } from "../check/checker-of";
import type { TextOptions } from "../check/options";
import { secondLook } from "../packs/en/second-look";
import { rules } from "../rules";
import type { SentenceJudgement } from ".";

/** What the shipped reader holds of the sentences of a text. */
function judge(text: string, options: TextOptions = {}): readonly SentenceJudgement[] {
  let judged: readonly SentenceJudgement[] = [];
  const secondReader = {
    ...secondLook,
    judge(context: Parameters<typeof secondLook.judge>[0]) {
      judged = secondLook.judge(context);
      return judged;
    },
  };
  checkerOf(rules, { secondReader }).checkText(text, options);
  return judged;
}

const world = "Around one in six people in the world lives with a significant disability.";
const teasing = "The lads would only tease a chap who knits at break.";

describe("judgeText", () => {
  it("has nothing against a bare sentence that speaks of the world", () => {
    expect(judge(world)).toMatchObject([{ odds: -8192, resembles: "plain", weighed: [] }]);
  });

  it("takes a text that goes to a candidate to speak of one", () => {
    expect(judge(world, { audience: "candidate" })[0]?.odds).not.toBe(-8192);
  });

  it("speaks up, with the words that weighed most", () => {
    const [judgement] = judge(teasing);
    expect(judgement?.odds).toBeGreaterThan(secondLook.threshold);
    expect(judgement).toMatchObject({ start: 0, end: teasing.length - 1, resembles: "sex" });
    expect(judgement?.weighed).toHaveLength(3);
  });

  it("wants to be surer in a text of many sentences", () => {
    const alone = judge(teasing)[0]?.odds ?? 0;
    const [among] = judge(`${teasing} It was late. We went home. The bus came soon.`);
    expect(alone - (among?.odds ?? 0)).toBe(1024);
  });

  it.each(["Too short.", "Zorbl the quixel fnarp vitrum plonk.", ""])("abstains: %j", (text) => {
    expect(judge(text)).toEqual([]);
  });

  it("holds the same whatever the candidate is called", () => {
    const odds = (name: string) =>
      judge(`We kept picturing ${name} asleep at the till by four.`, {
        names: { candidate: [name] },
      })[0]?.odds;
    expect(odds("Oluwaseun")).toBe(odds("Grace"));
    expect(odds("Nguyễn")).toBe(odds("Grace"));
  });
});
