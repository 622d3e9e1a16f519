import { describe, expect, it } from "vitest";
import { nameWords } from "../names";
import { readSpans } from "../spans";
import { Flag, readText } from "../testing";
import { readRoles } from "./roles";

/** Role of the word in brackets. */
function roleIn(marked: string, options: { addressed?: boolean; name?: string } = {}): string {
  const text = marked.replace(/[[\]]/g, "");
  const at = marked.indexOf("[");
  const { tokens, table } = readText(text);
  const names = nameWords(options.name ? [options.name] : []);
  const reader = readRoles({
    tokens,
    table,
    spans: readSpans(tokens),
    addressed: options.addressed ?? false,
    candidateName: (index) =>
      ((tokens.flags[index] as number) & Flag.capitalised) !== 0 &&
      names.has(tokens.words[index] as string),
    otherName: () => false,
  });
  const index = tokens.starts.indexOf(at);
  return reader.roleOf(index, index + 1);
}

describe("roles", () => {
  it.each([
    // the candidate, in the ways in which a text names them
    ["You were too [old].", "candidate"],
    ["The candidate seemed [old].", "candidate"],
    ["She came across as [old].", "candidate"],
    ["Too [old] for this.", "candidate"],
    ["Seemed [old] and tired.", "candidate"],
    ["At 58, you are [old].", "candidate"],
    ["We found you [old].", "candidate"],
    ["We felt you were [old].", "candidate"],
    ["It was felt that you were [old].", "candidate"],
    ["We worried about your [age].", "candidate"],
    ["The candidate's [age] worried us.", "candidate"],
    ["The service was busy, and you were too [old] for it.", "candidate"],
    ["Because you are [old], we went elsewhere.", "candidate"],
    ["Are you not too [old] for this?", "candidate"],
    ["If you were less [old], perhaps.", "candidate"],
    ["At 58, Martin is [old].", "candidate"],
    // what the candidate did
    ["Your answer was [old].", "work"],
    ["Her pricing model and code were [old].", "work"],
    ["The presentation was [old].", "work"],
    // topics
    ["The boiler was [old].", "topic"],
    ["Your service is [old].", "topic"],
    ["The clinic for young mothers was [old].", "topic"],
    ["You explained that the system was [old].", "topic"],
    // others
    ["Our panel is [old].", "organisation"],
    ["We were too [old].", "organisation"],
    ["The other candidate was [old].", "other-candidate"],
    ["The successful candidate was [old].", "other-candidate"],
    ["Other applicants were [old].", "other-candidate"],
    ["The families were [old].", "third-person"],
    ["Our clients are [old].", "third-person"],
    ["The manager said she was [old].", "third-person"],
    ["Families who are [old] need time.", "third-person"],
    ["You let the patient talk until she was [old].", "third-person"],
    ["There was an [old] one.", "unknown"],
  ])("%s ▸ %s", (marked, role) => {
    expect(roleIn(marked)).toBe(role);
  });

  it("takes he and she for somebody else when the text speaks to the candidate", () => {
    expect(roleIn("She was too [old].", { addressed: true })).toBe("third-person");
    expect(roleIn("She was too [old].")).toBe("candidate");
  });

  it("knows the candidate by name", () => {
    expect(roleIn("Mr Tan was [old].", { addressed: true, name: "Wei Tan" })).toBe("candidate");
    expect(roleIn("We spoke of Mr Tan's [age].", { addressed: true, name: "Wei Tan" })).toBe(
      "candidate",
    );
    expect(roleIn("Wei's answer was [old].", { addressed: true, name: "Wei Tan" })).toBe("work");
  });
});
