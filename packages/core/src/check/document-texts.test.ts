import { describe, expect, it } from "vitest";
import type { CheckableDocument } from "../rules/document";
import { documentTexts, textKinds } from "./document-texts";

const texts = (document: object) =>
  documentTexts(document as CheckableDocument).map(
    ({ path, text, audience }) => `${path.join(".")}: ${text} (${audience})`,
  );

describe("the texts of a document", () => {
  it("come in the order in which they are read, each with its place and reader", () => {
    expect(
      texts({
        kind: "candidate-feedback",
        points: [{ evidence: "two", text: "one" }, { nextStep: "three" }],
        summary: "sum",
        other: "unread",
      }),
    ).toEqual([
      "summary: sum (candidate)",
      "points.0.text: one (candidate)",
      "points.0.evidence: two (candidate)",
      "points.1.nextStep: three (candidate)",
    ]);
  });

  it("are for the employer where the candidate does not read them", () => {
    expect(texts({ kind: "application", outcome: { reason: { details: "because" } } })).toEqual([
      "outcome.reason.details: because (internal)",
    ]);
    expect(texts({ kind: "client-remarks", words: "said" })).toEqual(["words: said (internal)"]);
  });

  it.each([
    { kind: "candidate-feedback" },
    { kind: "candidate-feedback", summary: 7, points: [{ text: null }] },
    { kind: "candidate-feedback", points: { text: "no list" } },
    { kind: "candidate-feedback", points: "no list" },
    { kind: "candidate-feedback", points: [null, undefined, "no point"] },
    { kind: "candidate-feedback", points: [Object.create({ text: "inherited" })] },
    { kind: "application", outcome: null },
    { kind: "job", summary: "unread" },
  ])("are none in %j", (document) => {
    expect(texts(document)).toEqual([]);
  });

  it("are in some kinds and not in others", () => {
    expect(textKinds.has("scorecard")).toBe(true);
    expect(textKinds.has("job")).toBe(false);
  });
});
