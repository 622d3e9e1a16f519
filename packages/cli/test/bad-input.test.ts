import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { feedback, json, today, unfair, unfairFeedback } from "./documents";
import { fairwell, folder, program, stackTrace } from "./fairwell";

const files = folder();
const good = json(feedback());
const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const lineOf = (text: string, words: string) =>
  text.slice(0, text.indexOf(words)).split("\n").length;

/** Name, content, what is found first (`line:column` is left out where the whole file is meant). */
const cases: readonly (readonly [
  name: string,
  content: string | Buffer,
  place: string,
  id: string,
])[] = [
  [
    "unknown-key",
    good.replace('"outcome"', '"outcom"'),
    `${lineOf(good, '"outcome"')}:3`,
    "document/unknown-key",
  ],
  [
    "monitoring-key",
    json(feedback({ ethnicity: "x" })),
    `${lineOf(json(feedback({ ethnicity: "x" })), '"ethnicity"')}:3`,
    "document/monitoring-key",
  ],
  [
    "version",
    good.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    "2:20",
    "document/wrong-value",
  ],
  [
    "kind",
    good.replace("candidate-feedback", "candidate-fedback"),
    "3:11",
    "document/unknown-kind",
  ],
  ["no-kind", "{}", "1:1", "document/missing"],
  [
    "duplicate",
    good.replace('"id": "fb-41"', '"id": "a",\n  "i\\u0064": "fb-41"'),
    "5:3",
    "json/duplicate-key",
  ],
  ["mark", Buffer.concat([mark, Buffer.from(good)]), "1:1", "file/byte-order-mark"],
  ["latin-1", Buffer.from('{\n "id": "Zo\u00eb"}', "latin1"), "2:11", "file/encoding"],
  ["utf-16", Buffer.from(`\ufeff${good}`, "utf16le"), "1:1", "file/encoding"],
  ["empty", "", "", "file/empty"],
  ["space", " \n\t ", "", "file/empty"],
  ["deep-list", "[".repeat(100_000) + "]".repeat(100_000), "1:2", "document/wrong-type"],
  ["deep-object", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "1:1", "document/missing"],
  ["deep-cut", "[".repeat(100_000), "1:100000", "json/unexpected-end"],
  [
    "huge-number",
    good.replace('"schemaVersion": 1', '"schemaVersion": 1e999'),
    "2:20",
    "document/wrong-value",
  ],
  ["long-number", good.replace('"fb-41"', "9".repeat(400)), "4:9", "document/wrong-type"],
  [
    "cut",
    good.slice(0, good.indexOf("Samira") + 3),
    `${lineOf(good, "Samira")}:13`,
    "json/missing-quote",
  ],
  ["comma", good.replace('"fb-41",', '"fb-41",,'), "4:17", "json/extra-comma"],
  ["comment", `// a note\n${good}`, "1:1", "json/comment"],
  ["two", good + good, `${good.split("\n").length}:1`, "json/more-than-one-value"],
  ["empty-list", "[]", "1:1", "document/none"],
  ["string", '"hello"', "1:1", "document/wrong-type"],
  ["null", "null", "1:1", "document/wrong-type"],
];

describe.concurrent("bad input", () => {
  it.each(cases)("%s: is found where it is", async (name, content, place, id) => {
    files.write(`${name}.json`, content);
    const { code, out, err } = await fairwell(["check", `${name}.json`, ...today], {
      directory: files.path,
    });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const head = `${name}.json${place === "" ? "" : `:${place}`}  error  ${id}`;
    expect(out.split("\n")).toContain(head);
    expect(out).toMatch(/^ {2}▸ /m);
    expect(out).not.toMatch(stackTrace);
  });

  it("names both places of a duplicate key", async () => {
    files.write("both.json", good.replace('"id": "fb-41"', '"id": "a",\n  "id": "fb-41"'));
    const { out } = await fairwell(["check", "both.json"], { directory: files.path });
    expect(out).toContain("both.json:5:3");
    expect(out).toContain("line 4, column 3");
  });

  it("still checks the text of a document with a byte order mark", async () => {
    files.write("marked.json", Buffer.concat([mark, Buffer.from(json(unfairFeedback()))]));
    const { out } = await fairwell(["check", "marked.json", ...today], { directory: files.path });
    expect(out).toContain("fair/age-direct");
  });

  it("takes a byte order mark before plain text as nothing", async () => {
    files.write("marked.txt", Buffer.concat([mark, Buffer.from(unfair)]));
    const { code, out } = await fairwell(["check", "marked.txt"], { directory: files.path });
    expect(code).toBe(1);
    expect(out).not.toContain("byte order mark");
  });
});

describe.concurrent("what cannot be read", () => {
  const check = (...names: string[]) =>
    fairwell(["check", ...names, ...today], { directory: files.path });

  it("exits 2, names it, and still checks the other files", async () => {
    files.write("other.json", json(unfairFeedback()));
    mkdirSync(join(files.path, "letters"), { recursive: true });
    const { code, out, err } = await check("absent.json", "letters", "none/*.json", "other.json");
    expect(code).toBe(2);
    expect(out).toContain("absent.json  error  does not exist");
    expect(out).toContain("letters  error  holds no file that Fairwell reads");
    expect(out).toContain("none/*.json  error  matches no file");
    expect(out).toContain("fair/age-direct");
    expect(out).toContain("Not checked: 3 names that could not be read");
    expect(out + err).not.toMatch(stackTrace);
  });

  it("says why the system refuses a file", async () => {
    symlinkSync("loop.json", join(files.path, "loop.json"));
    const { code, out } = await check("loop.json");
    expect(code).toBe(2);
    expect(out).toContain("loop.json  error  is a link that leads to itself");
  });

  it("never says that nothing was found when nothing was read", async () => {
    const { out } = await check("absent.json");
    expect(out).not.toContain("nothing found");
    expect(out).toContain("Nothing was checked.");
  });

  it("does not take an empty name for the folder that it is in", async () => {
    const { code, out } = await check("");
    expect(code).toBe(2);
    expect(out).toContain("''  error  is an empty name");
  });

  it("says that a device is no file", async () => {
    const { code, out } = await check("/dev/zero");
    expect(code).toBe(2);
    expect(out).toContain("is a device");
  });

  it("asks for an ending that says what the file is", async () => {
    files.write("notes.md", "# Notes");
    const { code, out } = await check("notes.md");
    expect(code).toBe(1);
    expect(out).toContain("file/format");
  });
});

describe.concurrent("where results go", () => {
  const shell = (command: string) =>
    new Promise<{ code: number | null; err: string }>((resolve, reject) => {
      const child = spawn("sh", ["-c", command], { cwd: files.path });
      let err = "";
      child.stderr.on("data", (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, err }));
    });

  it("says so when they cannot be written", async () => {
    const { code, err } = await shell(`"${process.execPath}" "${program}" rules > /dev/full`);
    expect(code).toBe(2);
    expect(err).toContain("The results cannot be written (ENOSPC)");
    expect(err).not.toMatch(stackTrace);
  });

  it("takes it quietly when nobody reads on", async () => {
    files.write("much.json", JSON.stringify(new Array(3_000).fill(0)));
    const check = `"${process.execPath}" "${program}" check much.json --format json`;
    const { code, err } = await shell(`${check} | head -n 1 > /dev/null`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
