import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnNamed, columnTree, headerProblems } from "./columns";
import { delimiterOf, fieldOffsets, fieldRanges } from "./fields";
import { csvLocator } from "./locate-csv";
import { nest } from "./nest";
import { type CsvPart, csvParts } from "./read-records";

async function read(...chunks: string[]): Promise<CsvPart[]> {
  const source = async function* () {
    yield* chunks;
  };
  const parts: CsvPart[] = [];
  for await (const part of csvParts(source())) parts.push(part);
  return parts;
}

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const cell = fc.stringMatching(/^[a-z"',;|\n é😀]{0,8}$/u).filter((text) => !/^\s|^$/.test(text));

const nested = (names: readonly string[], cells: readonly string[]) => {
  const columns = names.map(columnNamed);
  return nest(columnTree(columns), columns, cells, (text) => text);
};

describe("records", () => {
  it("stand where they are read from, however the text is cut into chunks", async () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    const breaks = fc.constantFrom("\n", "\r\n");
    await fc.assert(
      fc.asyncProperty(rows, breaks, fc.nat(40), async (table, lineBreak, cut) => {
        const head = `a,b,c${lineBreak}`;
        const text = head + table.map((row) => row.map(quoted).join(",") + lineBreak).join("");
        // As a decoder cuts: never within a pair of surrogates.
        const points = [...text];
        const parts = await read(points.slice(0, cut).join(""), points.slice(cut).join(""));
        expect(parts.map((part) => part.text).join("")).toBe(text);
        const [part] = parts;
        expect(part?.records.slice(1).map(({ cells }) => cells)).toEqual(table);
        for (const { cells, offset, line } of part?.records ?? []) {
          expect(line).toBe(text.slice(0, offset).split(/\r\n|\n/).length);
          fieldRanges(text, offset, ",").forEach((range, index) => {
            const value = cells[index] ?? "";
            expect(text.slice(range.start, range.end)).toBe(quoted(value));
            for (let unit = 0; unit < value.length; unit++)
              expect(text[fieldOffsets(text, range, [unit])[0] as number]).toBe(value[unit]);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("may be divided by semicolons or tabs", () => {
    expect(["a,b", 'a;"b,c,d"', "a\tb\tc"].map(delimiterOf)).toEqual([",", ";", "\t"]);
  });
});

describe("columns", () => {
  it("make objects and lists of dotted names, and leave out empty cells", () => {
    const names = ["id", "candidate.name", "points.0.text", "points.1.text", "tags[]", "x.y"];
    const cells = ["7", "Samira", "", "Well done.", "GB|EU", ""];
    expect(nested(names, cells).value).toEqual({
      id: "7",
      candidate: { name: "Samira" },
      points: [{ text: "Well done." }],
      tags: ["GB", "EU"],
    });
  });

  it("never reach a prototype", () => {
    nested(["__proto__.polluted", "constructor.prototype.polluted"], ["yes", "yes"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    [["a", "a"], "csv/duplicate-column"],
    [["a", ""], "csv/unnamed-column"],
    [["a", "a.b"], "csv/column-conflict"],
    [["a", new Array(40).fill("b").join(".")], "csv/deep-column"],
  ])("are refused: %j", (names, id) => {
    expect(headerProblems(names, []).map((problem) => problem.id)).toContain(id);
  });
});

describe("the locator of CSV", () => {
  const text = 'id,points.1.text,tags[],more\n7,"a ""b"" c",GB|EU,"[{""text"": ""deep""}]"\n';
  const offset = text.indexOf("\n") + 1;
  const cells = ["7", 'a "b" c', "GB|EU", '[{"text": "deep"}]'];
  const locator = csvLocator(
    { text, offset, delimiter: ",", cells },
    nested(["id", "points.1.text", "tags[]", "more"], cells),
  );
  const shown = (path: (string | number)[], offsets: number[]) => {
    const [found] = locator.locate([path]);
    const [start, end] = locator.offsetsIn(found?.value as never, offsets) ?? [];
    return text.slice(start, end);
  };

  it("finds words in cells, in entries of cells, and in JSON in cells", () => {
    expect(shown(["points", 0, "text"], [2, 5])).toBe('""b""');
    expect(shown(["tags", 1], [0, 2])).toBe("EU");
    expect(shown(["more", 0, "text"], [0, 4])).toBe("deep");
  });

  it("gives the nearest place when there is no such cell", () => {
    const [missing, absent] = locator.locate([["points", 0, "nextStep"], ["kind"]]);
    expect(text.slice(missing?.value.start)).toMatch(/^"a/);
    expect(absent).toMatchObject({ depth: 0, value: { start: offset } });
  });
});
