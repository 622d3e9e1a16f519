import { describe, expect, it } from "vitest";
import type { CheckableDocument } from "../rules/document";
import { documentFacts } from "./document-facts";
import type { DocumentOptions } from "./options";

const facts = (document: object, options: object = {}) =>
  documentFacts(document as CheckableDocument, options as DocumentOptions);

describe("what a document says of its people and its post", () => {
  it("is nothing when it says nothing", () => {
    expect(facts({ kind: "scorecard" })).toEqual({
      names: [],
      otherNames: [],
      criteria: [],
      roleTitles: [],
      language: undefined,
      jurisdictions: undefined,
    });
  });

  it("is the candidate's names, wherever a kind keeps them", () => {
    expect(facts({ candidate: { name: "Ruth Bell", addressAs: "Ms Bell" } }).names).toEqual([
      "Ruth Bell",
      "Ms Bell",
    ]);
    expect(facts({ candidate: { name: "" }, candidateName: "Ruth" }).names).toEqual(["Ruth"]);
  });

  it("is the names of others", () => {
    const document = {
      contact: { name: "Ana" },
      author: { name: "Ben" },
      submitter: { name: "Cal" },
    };
    expect(facts(document).otherNames).toEqual(["Ana", "Ben", "Cal"]);
    expect(facts({ contact: {}, author: {}, submitter: {} }).otherNames).toEqual([]);
  });

  it("is the criteria of the post, of the job that came with it, and of a scorecard", () => {
    const document = {
      role: { title: "Nurse", criteria: [{ label: "Care" }, { label: "" }] },
      criteria: [{ label: "Notes" }],
      jobTitle: "Ward nurse",
    };
    const job = { title: "Senior nurse", criteria: [{ label: "Shifts" }] };
    expect(facts(document, { job }).criteria).toEqual(["Care", "Shifts", "Notes"]);
    expect(facts(document, { job }).roleTitles).toEqual(["Nurse", "Ward nurse", "Senior nurse"]);
    expect(facts({ role: {} }, { job: {} }).criteria).toEqual([]);
  });

  it("is its language and law", () => {
    expect(facts({ language: "en-GB", jurisdictions: ["GB"] })).toMatchObject({
      language: "en-GB",
      jurisdictions: ["GB"],
    });
    expect(facts({ language: 7 }).language).toBeUndefined();
  });
});
