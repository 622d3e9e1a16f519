import type { Expectation, SyntaxFault } from "./fault";

interface Place {
  /** Offset of the token that does not fit; the length of the text when it ended too early. */
  readonly at: number;
  /** End of the token before it. */
  readonly before: number;
  readonly expectation: Expectation;
  /** Offset of the innermost bracket that is open. */
  readonly opened: number | undefined;
}

const singleQuotes = "'‘’‚‛`´";
const doubleQuotes = "“”„‟«»";

/** Words that other languages write where JSON has a value. */
const foreignWords: Readonly<Record<string, string>> = {
  nan: "JSON has no NaN: write `null`, or leave the key out.",
  infinity: "JSON has no Infinity: write a number, or leave the key out.",
  undefined: "JSON has no undefined: write `null`, or leave the key out.",
  none: "Write `null`.",
  nil: "Write `null`.",
  true: "Write `true` in small letters.",
  false: "Write `false` in small letters.",
  null: "Write `null` in small letters.",
  yes: "Write `true`.",
  no: "Write `false`.",
};

const expected: Record<Expectation, string> = {
  value: "a value is due here",
  "value-or-close": "a value or `]` is due here",
  key: "a key in double quotation marks is due here",
  "key-or-close": "a key in double quotation marks or `}` is due here",
  colon: "a colon is due after a key",
  "comma-or-close": "a comma or a closing bracket is due here",
  end: "the document has ended already",
};

/** The range of a word, number or single sign at an offset. */
function tokenEnd(text: string, at: number): number {
  const word = /[\p{L}\p{N}_$.+-]+/uy;
  word.lastIndex = at;
  if (word.test(text)) return word.lastIndex;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function endOfText(text: string, place: Place): SyntaxFault {
  const { before, opened, expectation } = place;
  const bracket = opened === undefined ? undefined : text[opened];
  return {
    code: "unexpected-end",
    start: Math.max(0, before - 1),
    end: before,
    problem: bracket
      ? `The file ends here, but a \`${bracket}\` is still open`
      : `The file ends here, but ${expected[expectation]}`,
    remedy: bracket
      ? `Add what is missing and close it with \`${bracket === "{" ? "}" : "]"}\`; the file may have been cut off.`
      : "Add what is missing; the file may have been cut off.",
    ...(opened === undefined ? {} : { opened }),
  };
}

type Explanation = Pick<SyntaxFault, "code" | "problem" | "remedy"> & {
  start?: number;
  end?: number;
};

/** Signs that are wrong wherever they stand. */
function explainSign(mark: string, text: string, at: number): Explanation | undefined {
  if (singleQuotes.includes(mark) || doubleQuotes.includes(mark)) {
    const kind = doubleQuotes.includes(mark) || mark > "~" ? "Curly" : "Single";
    return {
      code: "wrong-quotes",
      problem: `${kind} quotation marks stand where straight double ones are due`,
      remedy: 'Put keys and texts in `"`.',
    };
  }
  if (mark === "/" && /[/*]/.test(text[at + 1] ?? "")) {
    return {
      code: "comment",
      problem: "JSON has no comments",
      remedy: "Remove it.",
      end: at + 2,
    };
  }
  const code = text.codePointAt(at) ?? 0;
  if (/[\p{Z}\p{Cc}\p{Cf}]/u.test(String.fromCodePoint(code))) {
    return {
      code: "invisible-character",
      problem: `An invisible character stands here (U+${code.toString(16).toUpperCase().padStart(4, "0")})`,
      remedy: "Remove it, or put an ordinary space in its place.",
    };
  }
  return undefined;
}

function explainValue(text: string, place: Place, word: string): Explanation {
  const { at, before, expectation } = place;
  const mark = text[at] as string;
  if (mark === "}" && expectation === "value-or-close") return mismatch("[", "}");
  if ((mark === "]" || mark === "}") && text[before - 1] === ",") {
    return {
      code: "trailing-comma",
      start: before - 1,
      end: before,
      problem: `A comma stands before \`${mark}\``,
      remedy: "Remove it: nothing follows it.",
    };
  }
  if (mark === ",")
    return {
      code: "extra-comma",
      problem: "A comma stands here, but a value is due",
      remedy: "Remove it, or write the value before it.",
    };
  if (mark === "}" || mark === "]")
    return {
      code: "missing-value",
      problem: "The value is missing",
      remedy: `Write one before \`${mark}\`.`,
    };
  const foreign = foreignWords[word.replace(/^[+-]/, "").toLowerCase()];
  if (foreign)
    return { code: "wrong-word", problem: "This word is not a JSON value", remedy: foreign };
  if (/^[+-]?[.0-9]/.test(word))
    return {
      code: "wrong-number",
      problem: "This is not a number as JSON writes it",
      remedy:
        "Write digits without leading zeros, `+` or `_`, with digits on both sides of the point, such as `0.5`.",
    };
  return {
    code: "unquoted-text",
    problem: "This is neither text in quotation marks nor a number, `true`, `false` or `null`",
    remedy: 'Put text in `"`.',
  };
}

function explainKey(text: string, place: Place): Explanation {
  const { at, before } = place;
  const mark = text[at] as string;
  if (mark === "}" && text[before - 1] === ",") return explainValue(text, place, mark);
  if (mark === ",")
    return {
      code: "extra-comma",
      problem: "A comma stands here, but a key is due",
      remedy: "Remove it.",
    };
  if (mark === "]") return mismatch("{", "]");
  return {
    code: "unquoted-key",
    problem: "A key in double quotation marks is due here",
    remedy: 'Write keys as `"points"`.',
  };
}

const mismatch = (open: string, close: string): Explanation => ({
  code: "wrong-bracket",
  problem: `\`${close}\` stands here, but \`${open}\` is open`,
  remedy: `Close it with \`${open === "{" ? "}" : "]"}\` first.`,
});

function explainSeparator(text: string, place: Place): Explanation {
  const { at, before, opened } = place;
  const mark = text[at] as string;
  const open = opened === undefined ? "{" : (text[opened] as string);
  if (mark === "}" || mark === "]") return mismatch(open, mark);
  const sameLine = !/[\n\r]/.test(text.slice(before, at));
  if (text[before - 1] === '"' && sameLine && mark !== '"' && mark !== "{" && mark !== "[") {
    return {
      code: "unescaped-quote",
      start: before - 1,
      end: before,
      problem: "The text ends at this quotation mark, but more follows",
      remedy:
        'Write `\\"` for a quotation mark inside a text; after the text comes a comma or a closing bracket.',
    };
  }
  return {
    code: "missing-comma",
    start: Math.max(0, before - 1),
    end: before,
    problem: "A comma is missing after this",
    remedy: "Add `,` before what follows.",
  };
}

function explainExpected(text: string, place: Place, word: string): Explanation {
  const { before, expectation } = place;
  switch (expectation) {
    case "end":
      return {
        code: "more-than-one-value",
        problem: "The document has ended, but more follows",
        remedy:
          "Keep one JSON value in a .json file: put several documents into a list in [ ], or one on each line of a .ndjson file.",
      };
    case "colon":
      return {
        code: "missing-colon",
        start: Math.max(0, before - 1),
        end: before,
        problem: "A colon is missing after this key",
        remedy: 'Write `"key": value`.',
      };
    case "comma-or-close":
      return explainSeparator(text, place);
    case "key":
    case "key-or-close":
      return explainKey(text, place);
    default:
      return explainValue(text, place, word);
  }
}

/** What is wrong with the token at a place, in words for the person who has to mend the file. */
export function explainToken(text: string, place: Place): SyntaxFault {
  const { at, opened } = place;
  if (at >= text.length) return endOfText(text, place);
  const end = tokenEnd(text, at);
  const mark = text[at] as string;
  const explanation =
    explainSign(mark, text, at) ?? explainExpected(text, place, text.slice(at, end));
  return { start: at, end, ...explanation, ...(opened === undefined ? {} : { opened }) };
}
