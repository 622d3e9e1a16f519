import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../generated";
import { withReader } from "./judges";
import { loadFolder } from "./load";
import { scoreSentences } from "./score";

it("flags at most 2 of 100 neutral and ordinary sentences with the second reader", () => {
  const { sentences } = loadFolder(join(root, "corpus", "neutral"));
  const judge = withReader();
  const scored = scoreSentences(
    sentences.filter(({ file }) => file === "test" || file === "ordinary"),
    (text) => judge(text),
  );
  expect(scored.length).toBeGreaterThan(500);
  expect(scored.filter(({ found }) => found).length / scored.length).toBeLessThanOrEqual(0.02);
});
