import { describe, expect, it } from "vitest";
import { nameWords } from "../names";
import { readSpans } from "../spans";
import { Flag, type ReadText, readFew, readText } from "../testing";
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

/** Role of the words in brackets, read with a few words. `Ann` is the candidate. */
function roleFew(marked: string, addressed = false): string {
  const read: ReadText = readFew(marked.replace(/[[\]]/g, ""));
  const { tokens, table } = read;
  const start = tokens.starts.indexOf(marked.indexOf("["));
  const end = tokens.ends.indexOf(marked.indexOf("]") - 1) + 1;
  const reader = readRoles({
    tokens,
    table,
    spans: readSpans(tokens),
    addressed,
    candidateName: (index) => tokens.words[index] === "ann",
    otherName: (index) => tokens.words[index] === "bob",
  });
  const role = reader.roleOf(start, end);
  expect(reader.roleOf(start, end)).toBe(role);
  return role;
}

describe("the owner of the words decides", () => {
  it.each([
    ["we felt [your age]", "candidate"],
    ["we felt your [age]", "candidate"],
    ["we felt your b c [age]", "candidate"],
    ["we felt your b c d [age]", "organisation"],
    ["you were our [service]", "topic"],
    // another word that takes up the owner
    ["you were your brother's [age]", "candidate"],
    ["you gave our family a [dog]", "candidate"],
    ["you told our family of [age]", "candidate"],
    ["you saw our family and [age]", "candidate"],
    ["you saw our family was [old]", "candidate"],
    ["you asked our family [of age]", "third-person"],
    // the clause ends
    ["you saw our; [old]", "candidate"],
    ["we felt your [x]; family was old", "candidate"],
  ])("%s: %s", (marked, role) => {
    expect(roleFew(marked)).toBe(role);
  });
});

describe("the person right before the words decides, where the clause is about nobody", () => {
  it.each([
    ["we found you [old]", "candidate"],
    ["we found you b c [old]", "candidate"],
    ["we found you b c d [old]", "organisation"],
    ["we found ann [old]", "candidate"],
    ["we found them [old]", "candidate"],
    ["we found the applicant [old]", "candidate"],
    ["we found the candidates [old]", "organisation"],
    ["we told you of [old]", "organisation"],
    ["we saw you and [old]", "organisation"],
    ["we found you; [old]", "organisation"],
    ["the family found you [old]", "third-person"],
    ["the other candidate found you [old]", "other-candidate"],
    ["you found them [old]", "candidate"],
    ["bob found you [old]", "third-person"],
  ])("%s: %s", (marked, role) => {
    expect(roleFew(marked)).toBe(role);
  });
});

describe("a clause without a subject", () => {
  it.each([
    ["we were b; [old]", "organisation"],
    ["we were b; the boiler was c; [old]", "topic"],
    ["[old]; we were b", "organisation"],
    ["[old]; b; we were c; the boiler was d", "organisation"],
    ["we were b. [old]", "candidate"],
    ["[old]. We were b", "candidate"],
    ["[old] b", "candidate"],
  ])("%s: %s", (marked, role) => {
    expect(roleFew(marked)).toBe(role);
  });
});
