import { Flag, type Tokens } from "../tokens";
import { WordClass as Is } from "./word-class";
import type { WordTable } from "./word-table";

/** A word that can open a clause after a comma or conjunction. */
const opener =
  Is.subject | Is.determiner | Is.possessive | Is.subordinator | Is.relative | Is.impersonal;

/**
 * Marks where clauses begin, inside the sentences that `markBoundaries` found. Without a parser: a comma or conjunction
 * begins one when a new subject follows; `because`, `although`, `who` and the like begin one; so does a subject after
 * “we felt (that)”.
 */
export function markClauses(tokens: Tokens, table: WordTable): void {
  const { count, flags, ids } = tokens;
  const classOf = (index: number): number =>
    index < count ? (table[ids[index] as number] as number) : 0;
  for (let index = 1; index < count; index++) {
    const flag = flags[index] as number;
    if (flag & Flag.sentence) continue;
    if (beginsClause(index, flag, classOf, flags)) flags[index] = flag | Flag.clause;
  }
}

function beginsClause(
  index: number,
  flag: number,
  classOf: (index: number) => number,
  flags: Int32Array,
): boolean {
  if (flag & Flag.strong) return true;
  const bits = classOf(index);
  const before = classOf(index - 1);
  if (flag & Flag.comma) {
    // Lists (“quick, abrasive, and loud”) and asides (“were, frankly, late”) stay in their clause.
    if (bits & Is.conjunction) return (classOf(index + 1) & opener) !== 0;
    return (bits & opener) !== 0 || isName(flags, index);
  }
  if (bits & Is.subordinator) return isSubordinate(index, bits, classOf);
  if (bits & Is.that)
    return (
      (before & Is.saying) !== 0 ||
      (classOf(index + 1) & (Is.subject | Is.possessive | Is.determiner)) !== 0
    );
  if (bits & Is.relative && !(bits & Is.possessive)) return !(before & Is.preposition);
  if (bits & Is.conjunction) return (classOf(index + 1) & Is.subject) !== 0;
  // “We felt you were …”: the subject of the second clause follows at once.
  const alone =
    bits & Is.subject &&
    !(before & (Is.preposition | Is.conjunction | Is.subordinator | Is.that | Is.relative));
  if (alone && before & Is.saying) return (classOf(index + 1) & (Is.verb | Is.adverb)) !== 0;
  return false;
}

/** `so` and `once` are also adverbs, `since` and `until` prepositions: they need a subject after them. */
function isSubordinate(index: number, bits: number, classOf: (index: number) => number): boolean {
  if (!(bits & (Is.adverb | Is.preposition))) return true;
  return (classOf(index + 1) & (Is.subject | Is.determiner | Is.possessive)) !== 0;
}

/** A capital inside a sentence that goes on after a comma: “…, Martin is older”. */
function isName(flags: Int32Array, index: number): boolean {
  return ((flags[index] as number) & Flag.capitalised) !== 0;
}
