import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { json } from "./documents";
import { fairwell, folder, stackTrace } from "./fairwell";

const files = folder();

/** In the shape that Greenhouse's Harvest API publishes. */
const scorecard = {
  id: 501,
  application_id: 41,
  candidate_id: 9,
  interview: "Panel interview",
  interviewed_at: "2026-03-12T14:30:00.000Z",
  created_at: "2026-03-12T16:00:00.000Z",
  updated_at: "2026-03-12T17:00:00.000Z",
  submitted_at: "2026-03-12T17:00:00.000Z",
  submitted_by: { id: 7, name: "Helen Marsh" },
  interviewer: { id: 7, name: "Helen Marsh" },
  overall_recommendation: "no",
  attributes: [
    { name: "Reflective supervision", type: "Skills", note: "CANARY-NOTE", rating: "no" },
  ],
  ratings: {},
  questions: [],
};

const importFrom = (...args: string[]) =>
  fairwell(["import", "greenhouse", ...args], { directory: files.path });

interface Output {
  documents: { kind: string; id: string }[];
  files: { file: string; issues: { ruleId: string; line?: number }[] }[];
}

describe.concurrent("fairwell import greenhouse", () => {
  it("lists the documents without their text, and says that they are internal", async () => {
    files.write("scorecards.json", json([scorecard]));
    const { code, out, err } = await importFrom("scorecards.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("scorecard  greenhouse:scorecard:501");
    expect(out).toContain("never rendered");
    expect(out).not.toContain("CANARY-NOTE");
  });

  it("prints documents that `fairwell check` takes", async () => {
    files.write("piped.json", json([scorecard]));
    const { out } = await importFrom("piped.json", "--format", "json");
    const { documents } = JSON.parse(out) as Output;
    expect(documents.map(({ kind }) => kind)).toContain("scorecard");
    const checked = await fairwell(["check", "-"], { stdin: json(documents) });
    expect(checked.out).not.toContain("document/");
  });

  it("writes a file for each document", async () => {
    files.write("written.json", json([scorecard]));
    const { code, out } = await importFrom("written.json", "--out", "documents");
    expect(code).toBe(0);
    const names = readdirSync(join(files.path, "documents"));
    expect(names).toContain("scorecard.greenhouse-scorecard-501.json");
    for (const name of names) {
      expect(out).toContain(`documents/${name}`);
      JSON.parse(readFileSync(join(files.path, "documents", name), "utf8"));
    }
  });

  it("locates what it cannot read, and still imports the other files", async () => {
    files.write("cut.json", '[{"id": 1,');
    files.write("other.json", '{\n "surprise": true\n}');
    files.write("fine.json", json([scorecard]));
    const { code, out } = await importFrom(
      "cut.json",
      "other.json",
      "fine.json",
      "--format",
      "json",
    );
    const report = JSON.parse(out) as Output;
    expect(code).toBe(1);
    expect(report.files[0]?.issues[0]).toMatchObject({ ruleId: "json/unexpected-end", line: 1 });
    expect(report.files[1]?.issues[0]?.ruleId).toBe("import/unrecognised-payload");
    expect(report.documents.some(({ kind }) => kind === "scorecard")).toBe(true);
    expect(out).not.toMatch(stackTrace);
    expect((await importFrom("absent.json")).code).toBe(2);
  });
});
