/**
 * Named character references that mail editors and applicant tracking systems leave in text (HTML Living Standard, named
 * character references). Others stay as they are.
 */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  zwnj: "\u200c",
  zwj: "\u200d",
  lsquo: "\u2018",
  rsquo: "\u2019",
  sbquo: "\u201a",
  ldquo: "\u201c",
  rdquo: "\u201d",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  bull: "\u2022",
  middot: "\u00b7",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  eacute: "\u00e9",
  egrave: "\u00e8",
  agrave: "\u00e0",
  ccedil: "\u00e7",
  ouml: "\u00f6",
  uuml: "\u00fc",
  auml: "\u00e4",
  szlig: "\u00df",
  pound: "\u00a3",
  euro: "\u20ac",
};

/** Longest reference that is looked at, from `&` to `;`. Bounds the work at each ampersand. */
const longest = 12;

/** A decoded reference and how many UTF-16 units of the original it takes. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

/** The character reference that starts with the `&` at `index`, or undefined when there is none. */
export function entityAt(text: string, index: number): Entity | undefined {
  const limit = Math.min(text.length, index + longest);
  let end = index + 1;
  while (end < limit && text.charCodeAt(end) !== 59) end++;
  if (end >= limit || end === index + 1) return undefined;
  const name = text.slice(index + 1, end);
  const decoded = name.startsWith("#")
    ? numeric(name)
    : Object.hasOwn(named, name)
      ? named[name]
      : undefined;
  return decoded === undefined ? undefined : { text: decoded, length: end - index + 1 };
}

function numeric(name: string): string | undefined {
  const hex = name[1] === "x" || name[1] === "X";
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || surrogate ? undefined : String.fromCodePoint(code);
}
