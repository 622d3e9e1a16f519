import type { ExceptionScope } from "../rules/define";
import type { Spans } from "../text/spans";

interface RuleExceptions {
  readonly clauses: Set<number>;
  readonly sentences: Set<number>;
  readonly overlap: Interval[];
  readonly within: Interval[];
}

interface Interval {
  readonly first: number;
  readonly last: number;
}

/** Exceptions that matched, by rule, laid out so that each hit is decided in logarithmic time. */
export class ExceptionIndex {
  private readonly byRule = new Map<number, RuleExceptions>();
  private readonly reach = new Map<Interval[], Int32Array>();

  constructor(private readonly spans: Spans) {}

  /** Notes an exception at words `first` to before `last`. */
  add(rule: number, scope: ExceptionScope | "within", first: number, last: number): void {
    let entry = this.byRule.get(rule);
    if (!entry) {
      entry = { clauses: new Set(), sentences: new Set(), overlap: [], within: [] };
      this.byRule.set(rule, entry);
    }
    if (scope === "clause") {
      entry.clauses.add(this.spans.clause[first] as number);
      entry.clauses.add(this.spans.clause[last - 1] as number);
    } else if (scope === "sentence") entry.sentences.add(this.spans.sentence[first] as number);
    else entry[scope].push({ first, last });
  }

  /** Call once when all are added. */
  close(): void {
    for (const { overlap, within } of this.byRule.values()) {
      for (const list of [overlap, within]) {
        list.sort((a, b) => a.first - b.first);
        const reach = new Int32Array(list.length);
        let most = 0;
        list.forEach(({ last }, index) => {
          most = Math.max(most, last);
          reach[index] = most;
        });
        this.reach.set(list, reach);
      }
    }
  }

  /** Whether an exception drops the hit at words `first` to before `last`. */
  excludes(rule: number, first: number, last: number): boolean {
    const entry = this.byRule.get(rule);
    if (!entry) return false;
    return (
      entry.sentences.has(this.spans.sentence[first] as number) ||
      entry.clauses.has(this.spans.clause[first] as number) ||
      entry.clauses.has(this.spans.clause[last - 1] as number) ||
      this.farthest(entry.overlap, last - 1) > first ||
      this.farthest(entry.within, first) >= last
    );
  }

  /** The farthest end of the intervals that begin at `first` or before; 0 when there is none. */
  private farthest(list: Interval[], first: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as Interval).first <= first) low = middle + 1;
      else high = middle;
    }
    return this.reach.get(list)?.[low - 1] ?? 0;
  }
}
