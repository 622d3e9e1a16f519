/** Number of single-letter edits between two short words (Damerau–Levenshtein, adjacent swaps count once). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/**
 * The known name that a wrong one most likely stands for, or undefined when none is close: at most a third of its
 * letters differ.
 *
 * @example nearest("withdrawl-notice", kinds) // "withdrawal-notice"
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  if (wrong.length > 80) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const edits = distance(wrong.toLowerCase(), name.toLowerCase());
    if (edits < least && edits <= Math.max(1, Math.floor(name.length / 3))) {
      best = name;
      least = edits;
    }
  }
  return best;
}
