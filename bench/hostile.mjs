import { createChecker } from "@fairwell/core";

const sizes = [125_000, 250_000, 500_000, 1_000_000];
const repeated = (unit) => (length) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const half = (length) => length / 12;

/** Texts that break what backtracks, recurses, or looks back to the start, by length. */
const texts = {
  "one letter": repeated("a"),
  "one word": repeated("you "),
  findings: repeated("you are too old for this "),
  "near matches": repeated("we were looking for someone who is a bit "),
  "no full stop": repeated(
    "your answer and their team said that we thought the plan was old when she left ",
  ),
  clauses: repeated("because you who said that she "),
  "nested quotes": (length) => `${"\"you '".repeat(half(length))}${"' old\"".repeat(half(length))}`,
  "line breaks": repeated("\n"),
  emoji: repeated("\u{1f600}"),
  "combining marks": repeated("e\u0301"),
  references: repeated("&amp;"),
  brackets: repeated("([{<"),
};

/** The least of several times: what else the machine does only adds to one. */
function timeOf(run, rounds = 7) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    run();
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

/** Time for each doubling of hostile text, with names, labels and accepted findings. Returns the largest growth of all. */
export function benchHostile() {
  const checker = createChecker();
  const allow = [{ ruleId: "fair/age-direct", reason: "Agreed.", by: "Ruth", until: "2030-01-01" }];
  const options = { names: { candidate: ["You Very"] }, criteria: ["Plan"], allow };
  // The engine is warm before the first text is timed.
  for (let round = 0; round < 20; round++) checker.checkText(texts.findings(20_000), options);
  console.log(
    "\nHostile text: milliseconds at 125 kB, then the growth for each doubling up to 1 MB",
  );
  let most = 0;
  for (const [name, text] of Object.entries(texts)) {
    const times = sizes.map((length) => {
      const given = text(length);
      return timeOf(() => checker.checkText(given, options));
    });
    const growth = times.slice(1).map((time, index) => time / times[index]);
    // Below a few milliseconds it is the clock that is measured.
    if (times[0] >= 2) most = Math.max(most, ...growth);
    console.log(
      `  ${name.padEnd(24)} ${times[0].toFixed(1).padStart(12)} ms   ${growth.map((ratio) => ratio.toFixed(2)).join("   ")}`,
    );
  }
  return most;
}
