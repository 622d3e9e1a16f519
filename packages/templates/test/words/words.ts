import { ar } from "./ar";
import { de } from "./de";
import { enGB } from "./en-GB";
import { pl } from "./pl";

/** A point as a careful panel writes it: two sentences, what was seen, what to do next. */
export interface PointInWords {
  readonly criterion: string;
  readonly text: string;
  readonly evidence: string;
  readonly nextStep: string;
}

/** What people write by hand, in one language: invented, and as long as it is in practice. */
export interface Words {
  readonly tag: string;
  readonly person: string;
  readonly addressAs: string;
  readonly role: string;
  readonly employer: string;
  readonly agency: string;
  readonly contact: string;
  readonly contactRole: string;
  readonly details: readonly string[];
  readonly summary: string;
  /** A reason in the employer's own words. */
  readonly reason: string;
  /** What was made public about a post that was withdrawn. */
  readonly publicNote: string;
  readonly points: readonly PointInWords[];
}

const known: readonly Words[] = [enGB, de, pl, ar];

/** The words of a language, or of the nearest that there is: a new locale can be tried before somebody has written any. */
export function wordsOf(tag: string): Words {
  const language = tag.split("-")[0] as string;
  const found =
    known.find((words) => words.tag === tag) ??
    known.find((words) => words.tag.split("-")[0] === language);
  return { ...(found ?? enGB), tag };
}
