import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "./width";
import { createWrap, spacedEnds } from "./wrap";

const wrap = createWrap("en-GB");

test.each([
  ["plain", 5],
  ["naïve 東京", 10],
  ["e\u0301", 1],
  ["👩", 2],
  ["\u2068سلام\u2069", 4],
  ["ＡＢ「」、", 10],
  ["한국어", 6],
  ["\u1112\u1161\u11ab", 2],
  ["ไม่", 2],
  ["👩🏽‍💻", 2],
  ["👨‍👩‍👧‍👦 👋🏿", 5],
  ["🇵🇱🇩🇪", 4],
  ["❤️ ☎️ 1️⃣", 8],
  ["❤ ☎ ⚡", 6],
  ["zero\u200bwidth", 9],
  ["\u{20000}\u{1f980}", 4],
])("%j takes %d columns", (text, expected) => {
  expect(columns(text)).toBe(expected);
});

test("lines break at spaces, and every line but the first of an item is indented", () => {
  expect(wrap("one two three four", "- ", "  ", 10)).toEqual(["- one two", "  three", "  four"]);
});

test("a word that is wider than a line is cut between characters, never within one", () => {
  expect(wrap("abcdefghij", "", "", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrap("e\u0301e\u0301e\u0301", "", "", 2)).toEqual(["e\u0301e\u0301", "e\u0301"]);
  expect(wrap("👩🏽‍💻👩🏽‍💻👩🏽‍💻", "", "", 4)).toEqual(["👩🏽‍💻👩🏽‍💻", "👩🏽‍💻"]);
  expect(wrap("🇵🇱🇩🇪🇵🇱", "", "", 3)).toEqual(["🇵🇱", "🇩🇪", "🇵🇱"]);
});

test("no line ends at a space that is there to keep two words together", () => {
  expect(wrap("am 12.\u00a0März im", "", "", 10)).toEqual(["am", "12.\u00a0März", "im"]);
});

describe("scripts without spaces break between words", () => {
  test.each([
    ["ja", "東京都千代田区", 6, ["東京都", "千代田", "区"]],
    [
      "zh",
      "感谢您参加面试，我们祝您一切顺利。",
      12,
      ["感谢您参加", "面试，我们祝", "您一切顺利。"],
    ],
    ["th", "ขอบคุณสำหรับการสัมภาษณ์", 12, ["ขอบคุณสำหรับ", "การสัมภาษณ์"]],
  ])("%s: %s", (tag, text, width, expected) => {
    expect(createWrap(tag)(text, "", "", width)).toEqual(expected);
  });

  test.each([
    ["ja", "私たちは書類を確認しました。ご応募いただきありがとうございました。"],
    ["zh", "感谢您参加面试，我们祝您一切顺利。请于三月底之前与我们联系。"],
    ["th", "ขอบคุณสำหรับการสัมภาษณ์เราได้ตรวจสอบเอกสารของคุณแล้ว"],
    ["km", "សូមអរគុណសម្រាប់ការសម្ភាសន៍យើងបានពិនិត្យឯកសាររបស់អ្នក"],
    ["lo", "ຂອບໃຈສຳລັບການສຳພາດພວກເຮົາໄດ້ກວດສອບເອກະສານຂອງທ່ານ"],
    ["my", "ကျေးဇူးတင်ပါသည်သင်၏စာရွက်စာတမ်းများကိုစစ်ဆေးပြီးပါပြီ"],
  ])("as the dictionary of %s knows them", (tag, text) => {
    const words = new Intl.Segmenter(tag, { granularity: "word" }).segment(text);
    const starts = new Set(Array.from(words, ({ index }) => index));
    const lines = createWrap(tag)(text, "", "", 20);
    expect(lines.length).toBeGreaterThan(1);
    let at = 0;
    for (const line of lines) {
      expect(starts).toContain(at);
      at += line.length;
    }
    expect(lines.join("")).toBe(text);
  });

  test("and never before a closing mark or a small kana, nor after an opening bracket", () => {
    const japanese = createWrap("ja");
    const text = "「ちょっと（東京）」、キャッチャーは日々ファーストへ。「あぁ」";
    for (let width = 10; width < 30; width++) {
      const lines = japanese(text, "", "", width);
      expect(lines.join("")).toBe(text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[」）、。ゃャッァ々ーぁ]/u);
      for (const line of lines) expect(line).not.toMatch(/[「（]$/u);
    }
  });

  test("in whatever language they are quoted", () => {
    expect(wrap("the post of 東京都千代田区 and more", "", "", 18)).toEqual([
      "the post of 東京都",
      "千代田区 and more",
    ]);
  });

  test("while Korean, which has spaces, keeps its words", () => {
    expect(createWrap("ko")("지원해 주셔서 감사합니다", "", "", 10)).toEqual([
      "지원해",
      "주셔서",
      "감사합니다",
    ]);
  });
});

test("an isolate ends with its line and begins again on the next", () => {
  expect(wrap("x \u2068one two\u2069 y", "", "", 6)).toEqual([
    "x \u2068one\u2069",
    "\u2068two\u2069 y",
  ]);
  expect(wrap("\u2068one two three\u2069", "- ", "  ", 6)).toEqual([
    "- \u2068one\u2069",
    "  \u2068two\u2069",
    "  \u2068thre\u2069",
    "  \u2068e\u2069",
  ]);
  expect(createWrap("ja")("名は\u2068東京都千代田区\u2069です", "", "", 8)).toEqual([
    "名は\u2068東京\u2069",
    "\u2068都千代田\u2069",
    "\u2068区\u2069です",
  ]);
});

const words = fc.array(
  fc.constantFrom(
    ..."a of team Ostrołęka Żółć-Nowak سميرة שלום 東京都 です、 「はい」 ไม่ต้องรอ 한국어 👩🏽‍💻 🇵🇱 e\u0301\u0323 \u2068x\u2069 ❤️".split(
      " ",
    ),
    "x".repeat(30),
    "no\u00a0break",
    "zero\u200bwidth",
  ),
  { minLength: 1, maxLength: 30 },
);
const joined = fc
  .tuple(words, fc.constantFrom(" ", "", "  "))
  .map(([list, between]) => list.join(between));

describe("whatever the text", () => {
  const bare = (text: string) => text.replace(/[\s\u2068\u2069]/gu, "");

  test("no line is wider than it may be, nothing is lost, and no character is cut", () => {
    const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
    const count = (text: string) => [...graphemes.segment(bare(text))].length;
    fc.assert(
      fc.property(joined, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const lines = wrap(text, "", "", width);
        expect(bare(lines.join(""))).toBe(bare(text));
        expect(lines.reduce((sum, line) => sum + count(line), 0)).toBe(count(text));
        for (const line of lines) {
          expect(columns(line)).toBeLessThanOrEqual(width);
          if (lines.length > 1) expect(line).toBe(line.trim());
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a text with spaces is broken as if it were looked at word for word", () => {
    const word = fc.constantFrom(
      ..."a of team, Ostrołęka Żółć-Nowak سميرة שָׁלוֹם Ελλάδα e\u0301\u0323 한국어 हिन्दी «x» no\u00a0break x\u200ey".split(
        " ",
      ),
      "\u2068Ana María\u2069",
    );
    const lines = (text: string, width: number): string[] => {
      const found: string[] = [];
      let line = "";
      for (const next of text.split(" ")) {
        if (line !== "" && columns(`${line} ${next}`) > width) {
          found.push(line);
          line = next;
        } else line = line === "" ? next : `${line} ${next}`;
      }
      return [...found, line];
    };
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 14, max: 40 }),
        (list, width) => {
          const text = list.join(" ");
          let from = 0;
          const found = spacedEnds(text, width, width)?.map((end) => {
            const line = text.slice(from, end);
            from = end + 1;
            return line;
          });
          expect(found).toEqual(lines(text, width));
          expect(
            wrap(text, "", "", width).map((line) => line.replace(/[\u2068\u2069]/g, "")),
          ).toEqual(lines(text, width).map((line) => line.replace(/[\u2068\u2069]/g, "")));
        },
      ),
      { numRuns: 1000 },
    );
    expect(spacedEnds("one two three", 7, 7)).toEqual([7, 13]);
    expect(spacedEnds("one two three", 3, 9)).toEqual([3, 13]);
    for (const text of [
      "東京都 千代田区 東京都",
      "ไม่ต้องรอ ไม่ต้องรอ",
      "abcdefghij",
      "one  two three",
      "👩 👩 👩 👩",
    ])
      expect(spacedEnds(text, 7, 7)).toBeUndefined();
  });
});

test("the time for a text grows with its length and not faster", () => {
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(length / unit.length);
    const times = [1, 2, 3].map(() => {
      const began = performance.now();
      wrap(text);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  for (const unit of ["word ", "東京都、", "x", "ッ", "ไม่ต้องรอ"]) {
    time(unit, 10_000);
    // Ten times the text: a quadratic wrap would take a hundred times as long.
    expect(time(unit, 100_000)).toBeLessThan(Math.max(time(unit, 10_000), 1) * 50);
  }
});
