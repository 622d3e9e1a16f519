import fc from "fast-check";

/** One JSON text and the value that it stands for. */
export interface JsonText {
  readonly text: string;
  readonly value: unknown;
}

const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/);

const escapes: Readonly<Record<string, readonly string[]>> = {
  '"': ['\\"'],
  "\\": ["\\\\"],
  "/": ["/", "\\/"],
  "\b": ["\\b"],
  "\f": ["\\f"],
  "\n": ["\\n"],
  "\r": ["\\r"],
  "\t": ["\\t"],
};

const hex = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** One UTF-16 unit in one of its spellings. */
function spellings(unit: string): readonly string[] {
  const known = escapes[unit];
  const upper = `\\u${hex(unit).slice(2).toUpperCase()}`;
  if (known) return [...known, hex(unit)];
  return unit < " " ? [hex(unit), upper] : [unit, unit, unit, hex(unit), upper];
}

const stringValue = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("", "__proto__", "a", '"', "\\", "{", ":", "\\\\", "😀", "\ud83d"),
);

/** A string's spelling: each unit as itself or as one of its escapes. */
export const spelledString: fc.Arbitrary<JsonText> = stringValue.chain((value) =>
  fc
    .tuple(
      ...Array.from({ length: value.length }, (_, at) =>
        fc.constantFrom(...spellings(value[at] as string)),
      ),
    )
    .map((units) => ({ value, text: `"${units.join("")}"` })),
);

const scalar: fc.Arbitrary<JsonText> = fc.oneof(
  spelledString,
  fc
    .constantFrom("true", "false", "null", "0", "-0", "1e400", "12.50", "-3E-2", "9007199254740993")
    .map((text) => ({ text, value: JSON.parse(text) as unknown })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => {
    const text = JSON.stringify(value);
    return { text, value: JSON.parse(text) as unknown };
  }),
);

const padded = (inner: fc.Arbitrary<JsonText>): fc.Arbitrary<JsonText> =>
  fc.tuple(space, inner, space).map(([before, { text, value }, after]) => ({
    text: before + text + after,
    value,
  }));

/** Any JSON, with any spacing and any escapes. `duplicates`: objects may have a key twice. */
export function jsonText({ duplicates = false } = {}): fc.Arbitrary<JsonText> {
  const { tree } = fc.letrec<{ tree: JsonText; list: JsonText; object: JsonText }>((tie) => ({
    tree: fc.oneof({ depthSize: "small" }, scalar, tie("list"), tie("object")),
    list: fc.array(padded(tie("tree")), { maxLength: 4 }).map((entries) => ({
      text: `[${entries.map(({ text }) => text).join(",")}]`,
      value: entries.map(({ value }) => value),
    })),
    object: fc
      .uniqueArray(fc.tuple(spelledString, padded(tie("tree")), space), {
        maxLength: 4,
        comparator: duplicates ? () => false : (a, b) => a[0].value === b[0].value,
      })
      .map((entries) => {
        const text = `{${entries.map(([key, entry, gap]) => `${gap}${key.text}${gap}:${entry.text}`).join(",")}}`;
        return { text, value: JSON.parse(text) as unknown };
      }),
  }));
  return padded(tree);
}

/** Every path of a value, the root included. */
export function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [index, entry])
    : Object.entries(value);
  return [path, ...entries.flatMap(([part, entry]) => pathsOf(entry, [...path, part]))];
}

/** What stands at a path. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, part) => (inner as Record<string | number, unknown>)[part], value);
}
