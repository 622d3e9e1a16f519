import { readdirSync, readFileSync } from "node:fs";
import { importGreenhouse } from "@fairwell/ats/greenhouse";
import {
  check,
  parseCandidateFeedback,
  parseDocument,
  parseOutcomeNotice,
  parseWithdrawalNotice,
  worldOf,
} from "@fairwell/core";
import { describe, expect, test } from "vitest";

const here = new URL(".", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, here), "utf8"));
const files = (folder: string) =>
  readdirSync(new URL(folder, here)).filter((name) => name.endsWith(".json"));
const languages = ["en-GB", "de", "pl", "ar"];
const feedback = (name: string) => parseCandidateFeedback(read(`documents/${name}.json`));

test.each(files("documents"))("%s parses and may leave the hiring side", (name) => {
  const document = parseDocument(read(`documents/${name}`));
  expect(worldOf(document.kind)).toBe("candidate-facing");
});

describe("the feedback in four languages", () => {
  const english = feedback("feedback.en-GB");
  test.each(languages)("%s says the same in the same order", (language) => {
    const document = feedback(`feedback.${language}`);
    expect(document.language).toBe(language);
    expect(document.candidate.locale).toBe(language);
    const shape = (of: typeof document) =>
      of.points.map((point) => [point.type, point.criterionId, Object.keys(point).sort()]);
    expect(shape(document)).toEqual(shape(english));
    const { decidedAt, interviewedAt, conversation, retention, contact } = document;
    expect({ decidedAt, interviewedAt, conversation, retention }).toEqual({
      decidedAt: english.decidedAt,
      interviewedAt: english.interviewedAt,
      conversation: english.conversation,
      retention: english.retention,
    });
    expect(contact.email).toBe(english.contact.email);
  });
});

test("outcome and withdrawals hold no text of a person, so that they can be rendered in every language", () => {
  const outcome = parseOutcomeNotice(read("documents/outcome.json"));
  expect(outcome.reasons.every((reason) => reason.text === undefined)).toBe(true);
  for (const name of ["inspection", "restructure", "funding"]) {
    const notice = parseWithdrawalNotice(read(`documents/withdrawal-${name}.json`));
    expect(notice.reasonPublicNote).toBeUndefined();
  }
});

test("the three withdrawals differ in their id and their reason only", () => {
  const [inspection, restructure, funding] = ["inspection", "restructure", "funding"].map(
    (name) => {
      const {
        id: _,
        reasonCode,
        ...rest
      } = parseWithdrawalNotice(read(`documents/withdrawal-${name}.json`));
      return { reasonCode, rest };
    },
  );
  expect(restructure?.rest).toEqual(inspection?.rest);
  expect(funding?.rest).toEqual(inspection?.rest);
  expect([inspection?.reasonCode, restructure?.reasonCode, funding?.reasonCode]).toEqual([
    "regulatory-inspection",
    "restructure",
    "funding-not-confirmed",
  ]);
});

test.each(files("documents").filter((name) => !name.includes("problems")))(
  "%s has nothing to object to",
  (name) => {
    const document = parseDocument(read(`documents/${name}`));
    expect(check(document as Parameters<typeof check>[0]).findings).toEqual([]);
  },
);

test("the feedback with problems has the problems that it is there for", () => {
  const { findings } = check(feedback("feedback-with-problems.en-GB"));
  const found = new Set(findings.map((finding) => finding.ruleId));
  for (const ruleId of [
    "fair/age-direct",
    "proxy/culture-fit",
    "honesty/false-hope",
    "privacy/other-candidates",
    "privacy/service-user",
  ])
    expect(found).toContain(ruleId);
});

describe("the Greenhouse payloads", () => {
  const kinds: Record<string, Record<string, number>> = {
    "job.json": { job: 1, application: 1 },
    "rejection-details-v3.json": { application: 2, reason: 1 },
    "scorecards.json": { "rating-scale": 2, scorecard: 3 },
    "webhook-rejection.json": { application: 1, job: 1 },
  };
  test.each(files("greenhouse"))("%s imports without a warning", (name) => {
    const { issues, summary } = importGreenhouse(read(`greenhouse/${name}`));
    expect(issues.filter((issue) => issue.severity !== "info")).toEqual([]);
    expect(summary.documents).toEqual(kinds[name]);
  });

  test("who withdrew and who was rejected are told apart", () => {
    const { documents } = importGreenhouse(read("greenhouse/rejection-details-v3.json"));
    const outcomes = documents.flatMap((document) =>
      document.kind === "application" ? [document.outcome.status] : [],
    );
    expect(outcomes).toEqual(["rejected_by_employer", "withdrawn_by_candidate"]);
  });

  test("private notes are private", () => {
    const { documents } = importGreenhouse(read("greenhouse/scorecards.json"));
    const notes = documents.flatMap((document) =>
      document.kind === "scorecard" ? document.notes : [],
    );
    const visibilities = notes.map((note) => [note.label, note.visibility]);
    expect(visibilities.filter(([label]) => label === "Private Notes")).toEqual([
      ["Private Notes", "private"],
      ["Private Notes", "private"],
    ]);
  });
});
