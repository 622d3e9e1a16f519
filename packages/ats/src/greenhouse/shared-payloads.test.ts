import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateDocument } from "@fairwell/core";
import { describe, expect, test } from "vitest";
import { importGreenhouse } from "./index";

// Other people's payloads under their own licences: read beside the checkout, never copied into it.
const shared =
  process.env.FAIRWELL_SHARED ?? fileURLToPath(new URL("../../../../../shared", import.meta.url));
const folders = ["greenhouse", "greenhouse-v3"].map((name) => join(shared, "payloads", name));
const absent = !folders.every((folder) => existsSync(folder));
if (absent) console.info(`Real Greenhouse payloads are not tested: ${folders.join(", ")} absent.`);

const files = absent
  ? []
  : folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => [name, join(folder, name)] as const),
    );
const load = (name: string) => {
  const path = files.find(([file]) => file === name)?.[1] ?? name;
  return importGreenhouse(JSON.parse(readFileSync(path, "utf8")));
};

/** What representative payloads give: documents by kind, and the codes of all issues. */
const expected: Record<string, [documents: Record<string, number>, codes: string[]]> = {
  "harvest--get-list-scorecards.json": [
    { "rating-scale": 2, scorecard: 2 },
    ["contradiction", "contradiction"],
  ],
  "harvest--get-list-applications.json": [
    { application: 2 },
    ["prospect", "several_jobs", "unknown_origin"],
  ],
  "harvest--get-list-jobs.json": [{ job: 1, application: 1 }, ["contradiction", "not_mapped"]],
  "harvest--get-list-job-openings.json": [{ application: 1 }, ["not_mapped"]],
  "harvest--get-list-rejection-reasons.json": [{ reason: 2 }, ["unknown_subject"]],
  "harvest--get-list-close-reasons.json": [{ reason: 2 }, ["not_mapped"]],
  "harvest--get-list-email-templates.json": [{}, ["not_mapped"]],
  "harvest--get-list-scheduled-interviews.json": [{}, ["not_mapped"]],
  "harvest--get-retrieve-activity-feed.json": [{}, ["not_mapped"]],
  "harvest--post-reject-application.json": [{}, ["not_mapped"]],
  "harvest--post-unreject-application-2.json": [{}, ["not_mapped"]],
  "recorded--sandbox-scorecards.json": [{ "rating-scale": 2, scorecard: 2 }, ["contradiction"]],
  "recorded--sandbox-close-reasons.json": [{ reason: 2 }, ["not_mapped"]],
  "recorded--sandbox-rejection-reasons.json": [
    {},
    ["unknown_subject", "not_mapped", "unknown_subject"],
  ],
  "warehouse--scorecard.json": [
    { "rating-scale": 1, scorecard: 2 },
    ["assumption", "assumption", "assumption"],
  ],
  "warehouse--scorecard_attribute.json": [{}, ["orphan", "unknown_rating", "orphan"]],
  "warehouse--application.json": [{ application: 2 }, ["assumption"]],
  "warehouse--job.json": [
    { job: 2 },
    ["assumption", "assumption", "contradiction", "contradiction"],
  ],
  "webhook--candidate-prospect-rejected.json": [
    { job: 1, application: 1 },
    ["unknown_origin", "unknown_reason_type", "unknown_outcome"],
  ],
  "webhook--candidate-unhired.json": [
    { job: 1, application: 1 },
    ["outcome_reversed", "unknown_origin"],
  ],
  "webhook--candidate-hired.json": [{ application: 1 }, ["unknown_origin"]],
  "webhook--candidate-anonymized.json": [{}, ["erasure"]],
  "webhook--scorecard-deleted.json": [{ scorecard: 1 }, []],
  "webhook--job-approved.json": [{ job: 1 }, ["not_mapped"]],
  "fixture--scorecard-flat.json": [{ "rating-scale": 1, scorecard: 1 }, []],
  "fixture--scorecard-mixed-v1-v3.json": [{ "rating-scale": 1, scorecard: 1 }, ["contradiction"]],
  "fixture--rejection-detail-with-pii.json": [
    { application: 1 },
    ["unknown_reason_type", "unknown_outcome"],
  ],
  "enums.json": [{}, ["unrecognised_payload"]],
};

const hostile = join(shared, "hostile", "naughty-strings.json");
const noStrings = !existsSync(hostile);
if (noStrings) console.info(`Hostile strings are not tested: ${hostile} is absent.`);

test.skipIf(noStrings)("hostile strings in every field give documents that parse", () => {
  for (const text of JSON.parse(readFileSync(hostile, "utf8")) as string[]) {
    const named = { id: 1, name: text, first_name: text, last_name: text, type: { name: text } };
    const record = {
      ...{ id: 3, application_id: text, candidate_id: text, interview: text, notes: text },
      ...{ applied_at: text, submitted_at: text, overall_recommendation: text, [text]: text },
    };
    const card = {
      ...record,
      interviewer: named,
      attributes: [{ ...named, note: text, rating: text }],
    };
    const application = { ...record, status: text, current_stage: named, rejection_reason: named };
    for (const payload of [
      { ...card, questions: [{ id: null, question: text, answer: text }] },
      { action: "application_updated", payload: { application } },
    ]) {
      const { documents, issues } = importGreenhouse(payload);
      expect(documents.length).toBeGreaterThan(0);
      expect(issues.map((issue) => issue.code)).not.toContain("invalid_document");
      for (const document of documents) expect(validateDocument(document).ok).toBe(true);
    }
  }
});

describe.skipIf(absent)("real payloads", () => {
  test("are there", () => expect(files.length).toBeGreaterThan(60));

  test.each(files)("%s gives documents that parse, or says why not", (name) => {
    const { documents, issues, summary } = load(name);
    expect(documents.length + issues.length).toBeGreaterThan(0);
    for (const document of documents) expect(validateDocument(document).ok).toBe(true);
    expect(issues.map((issue) => issue.code)).not.toContain("invalid_document");
    expect(Object.values(summary.documents).reduce((sum, n) => sum + n, 0)).toBe(documents.length);
  });

  test.each(Object.entries(expected))("%s gives what is expected", (name, [documents, codes]) => {
    const result = load(name);
    expect(result.summary.documents).toEqual(documents);
    expect(result.issues.map((issue) => issue.code)).toEqual(codes);
  });

  test("the private note, the submitter and the kept contradiction of a v1 scorecard", () => {
    const card = load("harvest--the-scorecard-object.json").documents.at(-1);
    expect(card).toMatchObject({
      id: "greenhouse:scorecard:123",
      author: { id: "greenhouse:user:821", name: "Robert Robertson" },
      submitter: { id: "greenhouse:user:4080", name: "Kate Austen" },
      submittedAt: "2014-03-26T21:59:51Z",
      overall: { raw: "yes", level: 1 },
      notes: [{ visibility: "hiring_team" }, { visibility: "private" }],
    });
  });

  test("nothing unknown is guessed in a webhook with a type of reason of its own", () => {
    const { documents } = load("webhook--candidate-prospect-rejected.json");
    expect(documents.at(-1)).toMatchObject({
      kind: "application",
      stageReached: "offered",
      outcome: { status: "unknown", reason: { label: "Too Junior", party: "unknown" } },
    });
  });

  test("fields that Greenhouse does not document stand out", () => {
    const { unmapped } = load("fixture--scorecard-mixed-v1-v3.json");
    expect(unmapped.filter((field) => !field.known).map((field) => field.pattern)).toEqual([
      "new_future_field",
    ]);
  });

  test("no text of a payload is in an issue", () => {
    const said = files.map(([name]) => JSON.stringify(load(name).issues)).join("\n");
    for (const words of [
      "hustle",
      "Locke",
      "decent candidate",
      "Too Junior",
      "friction",
      "example.com",
    ])
      expect(said).not.toContain(words);
  });
});
