import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { development, feedback, today } from "./documents";
import { fairwell, folder, stackTrace } from "./fairwell";

const files = folder();
const shared =
  process.env.FAIRWELL_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const naughty = join(shared, "hostile/naughty-strings.json");
const absent = !existsSync(naughty);
if (absent) console.info(`Hostile strings are not tested: ${naughty} is absent.`);

/** Nothing that moves a cursor, hides or reorders: only printable characters and line feeds. */
const unsafe = /[^\P{C}\n\u2066-\u2069\u200c\u200d]/u;

describe.skipIf(absent)("hostile strings", () => {
  const strings = absent ? [] : (JSON.parse(readFileSync(naughty, "utf8")) as string[]);

  it("in texts, as values, are checked and shown without harm", async () => {
    const lines = strings.map((text) =>
      JSON.stringify(
        feedback({
          points: [development({ text: `${text} Given your age, it would be a strain. ${text}` })],
        }),
      ),
    );
    files.write("naughty.ndjson", lines.join("\n"));
    const { code, out, err } = await fairwell(["check", "naughty.ndjson", ...today], {
      directory: files.path,
    });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).not.toMatch(unsafe);
    expect(out).not.toMatch(stackTrace);
    const data = await fairwell(["check", "naughty.ndjson", "--format", "json", ...today], {
      directory: files.path,
    });
    const found = data.out.match(/"ruleId": "fair\/age-direct"/g)?.length ?? 0;
    expect(found).toBeGreaterThan(strings.length / 2);
  });

  it("as keys, and as file content, are refused and shown without harm", async () => {
    const keys = strings.map((text) => JSON.stringify({ kind: "reason", [text]: text }));
    files.write("keys.ndjson", keys.join("\n"));
    files.write("raw.json", strings.join("\u001b[2J\u202e"));
    const { code, out } = await fairwell(["check", "keys.ndjson", "raw.json"], {
      directory: files.path,
    });
    expect(code).toBe(1);
    expect(out).not.toMatch(unsafe);
    expect(out).not.toMatch(stackTrace);
  });
});
