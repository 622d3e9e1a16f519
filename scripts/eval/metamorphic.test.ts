import { describe, expect, it } from "vitest";
import { checkText } from "../../packages/core/src/check";
import { directedSentences, topicalSentences } from "./metamorphic/cross";
import { frames } from "./metamorphic/frames";
import { type CrossedScore, scoreCross, shareFound } from "./metamorphic/score";
import { clientGroups, sectors, technicalHeads, topicalFrames } from "./metamorphic/topics";
import { groundWays } from "./metamorphic/ways";

const check = (text: string) => checkText(text).findings;

/** The first few sentences that are wrong, so that a failure says what to mend. */
const wrong = (scores: readonly CrossedScore[], found: boolean): string =>
  scores
    .filter(({ rules }) => rules.length > 0 === found)
    .slice(0, 20)
    .map(({ sentence, rules }) => `${sentence.text} ${rules.join(", ")}`)
    .join("\n");

describe("the same words about the candidate and about a topic", () => {
  it("crosses enough to mean something", () => {
    expect(groundWays).toHaveLength(16);
    for (const { ways } of groundWays) expect(ways.length).toBeGreaterThanOrEqual(6);
    expect(new Set(frames.map(({ kind }) => kind)).size).toBe(9);
    expect(clientGroups.map(({ ground }) => ground)).toEqual(
      groundWays.map(({ ground }) => ground),
    );
    expect(sectors).toHaveLength(13);
    expect(sectors.flatMap(({ heads }) => heads).length + technicalHeads.length).toBeGreaterThan(
      80,
    );
    expect(topicalFrames.length).toBeGreaterThanOrEqual(6);
  });

  const directed = scoreCross(directedSentences(), check);
  const topical = scoreCross(topicalSentences(), check);

  it("finds nine of ten that tie a ground to the candidate or to the decision", () => {
    expect(directed.length).toBeGreaterThan(2500);
    expect(shareFound(directed), wrong(directed, false)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(groundWays.map(({ ground }) => ground))(
    "finds eight of ten of each ground: %s",
    (ground) => {
      const own = directed.filter(({ sentence }) => sentence.ground === ground);
      expect(shareFound(own), wrong(own, false)).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each([...new Set(frames.map(({ kind }) => kind))])(
    "finds eight of ten of each frame: %s",
    (kind) => {
      const own = directed.filter(({ sentence }) => sentence.column === kind);
      expect(shareFound(own), wrong(own, false)).toBeGreaterThanOrEqual(0.8);
    },
  );

  it("flags no more than one of fifty that are about a topic", () => {
    expect(topical.length).toBeGreaterThan(20_000);
    expect(shareFound(topical), wrong(topical, true)).toBeLessThanOrEqual(0.02);
  });

  it.each([...new Set(topical.map(({ sentence }) => sentence.column))])(
    "flags no more than one of ten in any sector: %s",
    (sector) => {
      const own = topical.filter(({ sentence }) => sentence.column === sector);
      expect(shareFound(own), wrong(own, true)).toBeLessThanOrEqual(0.1);
    },
  );
});
