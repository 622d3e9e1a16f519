import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { calendarDaysBetween } from "../../rules/measure/days";
import { automatedReadability, lix } from "../../rules/measure/readability";
import * as statistics from ".";

const shared =
  process.env.FAIRWELL_SHARED ??
  fileURLToPath(new URL("../../../../../../shared", import.meta.url));
const file = `${shared}/eval/statistics-vectors.json`;

type Selection = statistics.Selection;
type Table = [[number, number], [number, number]];
interface Vector<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
}

const all: readonly Vector<unknown, unknown>[] = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : [];
const seen = new Set<string>();

/** A test with a published figure; plainly skipped where the folder is not there. */
function vector<Input, Expected>(
  id: string,
  test: (input: Input, expected: Expected) => void,
): void {
  seen.add(id);
  const found = all.find((one) => one.id === id) as Vector<Input, Expected> | undefined;
  it.skipIf(!found)(`${id}${found ? "" : ` (${file} is absent)`}`, () => {
    if (found) test(found.input, found.expected);
  });
}

const close = (value: number, expected: number, tolerance: number) =>
  expect(Math.abs(value - expected), `${value} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );

describe("selection rates", () => {
  vector<{ ratesPct: Record<string, number> }, { belowFourFifths: string[]; reference: string }>(
    "AI-01",
    ({ ratesPct }, expected) => {
      const groups = Object.entries(ratesPct).map(([name, selected]) => ({
        name,
        n: 100,
        selected,
      }));
      const best = groups[statistics.highestRate(groups)]!;
      expect(best.name).toBe(expected.reference);
      const below = groups.filter((group) => statistics.belowFourFifths(group, best));
      expect(below.map(({ name }) => name)).toEqual(expected.belowFourFifths);
    },
  );

  vector<
    Record<"n" | "selected", { male: number; female: number }>,
    { unrounded: Record<string, number> }
  >("AI-02", ({ n, selected }, { unrounded }) => {
    const male = { n: n.male, selected: selected.male };
    const female = { n: n.female, selected: selected.female };
    close(statistics.selectionRate(male), unrounded.male!, 1e-9);
    close(statistics.selectionRate(female), unrounded.female!, 1e-9);
    close(statistics.impactRatio(female, male), unrounded.ratio!, 1e-9);
  });

  vector<{ n: Record<string, number> }, { total: number; mayExclude: string[] }>(
    "AI-05",
    ({ n }, { total, mayExclude }) => {
      expect(Object.values(n).reduce((sum, count) => sum + count, 0)).toBe(total);
      const small = Object.keys(n).filter((name) => statistics.isSmallShare(n[name]!, total));
      expect(small).toEqual(mayExclude);
    },
  );

  vector<Selection, { selectionRate: number }>("AI-08", (input, { selectionRate }) => {
    expect(statistics.selectionRate(input)).toBe(selectionRate);
  });

  vector<
    { y_pred: number[]; group: string[] },
    { selectionRate: Record<string, number>; dpRatio: number }
  >("AI-09", ({ y_pred, group }, { selectionRate, dpRatio }) => {
    const groups = Object.keys(selectionRate).map((name) => {
      const own = y_pred.filter((_, index) => group[index] === name);
      return { name, n: own.length, selected: own.filter((value) => value === 1).length };
    });
    for (const one of groups) close(statistics.selectionRate(one), selectionRate[one.name]!, 1e-9);
    const best = groups[statistics.highestRate(groups)]!;
    close(Math.min(...groups.map((one) => statistics.impactRatio(one, best))), dpRatio, 1e-6);
  });

  vector<
    Record<"privileged" | "unprivileged", { positives: number; negatives: number }>,
    { disparateImpact: number; ratioToHighest: number }
  >("AI-11", (input, expected) => {
    const of = ({ positives, negatives }: { positives: number; negatives: number }) => ({
      n: positives + negatives,
      selected: positives,
    });
    const [one, other] = [of(input.unprivileged), of(input.privileged)];
    close(statistics.impactRatio(one, other), expected.disparateImpact, 1e-9);
    close(statistics.impactRatio(other, one), expected.ratioToHighest, 1e-9);
  });

  vector<Record<"disadvantaged" | "highest", Selection>, { belowFourFifths: boolean }>(
    "AI-15",
    (input, expected) => {
      expect(statistics.belowFourFifths(input.disadvantaged, input.highest)).toBe(
        expected.belowFourFifths,
      );
    },
  );

  vector<Record<"men" | "women", Selection>, { impactRatio: number; flips: boolean }>(
    "SG-11",
    ({ men, women }, expected) => {
      close(statistics.impactRatio(women, men), expected.impactRatio, 1e-9);
      expect(statistics.belowFourFifths(women, men)).toBe(true);
      expect(statistics.flipsWithOne(women, men)).toBe(expected.flips);
    },
  );
});

describe("tests and intervals", () => {
  vector<Record<"minority" | "majority", Selection>, { z: number; pTwoSided: number }>(
    "SG-01",
    ({ minority, majority }, expected) => {
      const { z, p } = statistics.twoProportionTest(minority, majority);
      close(z, expected.z, 5e-7);
      close(p, expected.pTwoSided, 5e-9);
    },
  );

  vector<
    Record<"numerator" | "denominator", Selection>,
    { impactRatio: number; z: number; fisherTwoSided: number }
  >("SG-03", ({ numerator: a, denominator: b }, expected) => {
    close(statistics.impactRatio(a, b), expected.impactRatio, 1e-9);
    close(Math.abs(statistics.twoProportionTest(a, b).z), expected.z, 1e-6);
    const table: Table = [
      [a.selected, a.n - a.selected],
      [b.selected, b.n - b.selected],
    ];
    close(statistics.fisherExact(table), expected.fisherTwoSided, 1e-9);
  });

  for (const id of ["SG-06", "SG-07"]) {
    vector<{ tables: Table[] }, { pTwoSided: number[] }>(id, ({ tables }, { pTwoSided }) => {
      for (const [index, table] of tables.entries())
        close(statistics.fisherExact(table), pTwoSided[index]!, 1e-9);
    });
  }

  vector<{ cases: { x: number; n: number }[] }, { intervals: [number, number][] }>(
    "SG-09",
    ({ cases }, { intervals }) => {
      for (const [index, { x, n }] of cases.entries()) {
        const [low, high] = statistics.wilsonInterval({ n, selected: x });
        close(low, intervals[index]![0], 2e-6);
        close(high, intervals[index]![1], 2e-6);
      }
    },
  );
});

describe("agreement", () => {
  vector<{ table: number[][] }, { kappa: number }>("AG-01", ({ table }, { kappa }) => {
    close(statistics.cohenKappa(table), kappa, 5e-5);
  });

  vector<
    { rater2: number[]; rater3: number[]; levelsUsed: number[] },
    { unweighted: number; linear: number; quadratic: number }
  >("AG-03", ({ rater2, rater3, levelsUsed }, expected) => {
    const used = statistics.crossTable(rater2, rater3, levelsUsed);
    for (const weighting of ["unweighted", "linear", "quadratic"] as const)
      close(statistics.cohenKappa(used, weighting), expected[weighting], 1e-6);
    const whole = statistics.crossTable(rater2, rater3, [1, 2, 3, 4, 5, 6]);
    close(statistics.cohenKappa(whole, "linear"), 0.126214, 1e-6);
    close(statistics.cohenKappa(whole, "quadratic"), 0.229798, 1e-6);
  });

  vector<{ ratings: number[][] }, { fleissKappa: number }>("AG-06", ({ ratings }, expected) => {
    close(statistics.fleissKappa(ratings), expected.fleissKappa, 1e-7);
  });

  vector<{ coders: (number | null)[][] }, Record<statistics.Metric, number>>(
    "AG-08",
    ({ coders }, expected) => {
      const units = coders[0]!.map((_, unit) =>
        coders.map((coder) => coder[unit]).filter((value) => typeof value === "number"),
      );
      for (const metric of ["nominal", "ordinal", "interval"] as const)
        close(statistics.krippendorffAlpha(units, metric), expected[metric], 1e-6);
    },
  );

  vector<{ ratings: number[][] }, { ICC1: number; ICC2: number; ICC3: number }>(
    "AG-11",
    ({ ratings }, expected) => {
      const { icc1, icc2, icc3, judgeMeans } = statistics.intraclass(ratings);
      close(icc1, expected.ICC1, 1e-5);
      close(icc2, expected.ICC2, 1e-5);
      close(icc3, expected.ICC3, 1e-5);
      expect(judgeMeans[1]).toBe(2.5);
    },
  );
});

describe("other measures", () => {
  vector<{ counts: Record<string, number>; k: number }, { suppressed: string[] }>(
    "KA-01",
    ({ counts, k }, { suppressed }) => {
      const small = Object.keys(counts).filter((name) => statistics.isSmall(counts[name]!, k));
      expect(small).toEqual(suppressed);
    },
  );

  vector<{ interviews: string[] }, { deadline: string }>("DT-01", ({ interviews }, expected) => {
    expect(calendarDaysBetween(interviews.at(-1)!, expected.deadline)).toBe(45);
  });

  vector<
    { words: number; sentences: number; characters: number; longWords: number }[],
    { ari: number; lix: number }[]
  >("RD-01", (input, expected) => {
    for (const [index, counts] of input.entries()) {
      close(automatedReadability(counts), expected[index]!.ari, 5e-4);
      close(lix(counts), expected[index]!.lix, 5e-4);
    }
  });

  it("leaves no vector out", () => {
    expect(all.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});
