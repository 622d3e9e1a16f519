import { type ReviewState, reviewStates } from "../../../packages/templates/src/locale/review";
import { directionOf } from "../../locale-directions";
import {
  catalogNames,
  categoriesOf,
  keysOf,
  messagesOf,
  readReviews,
  reviewPaths,
  sourceTag,
} from "../catalogs";
import { withoutVariant } from "../tools/dictionaries";

/** What a locale is, for its scorecard. */
export interface Facts {
  readonly tag: string;
  readonly english: string;
  readonly own: string;
  readonly script: string;
  readonly direction: string;
  /** How many messages are in which state of review. */
  readonly reviews: readonly (readonly [ReviewState, number])[];
  readonly messages: number;
  /** Texts in the files: a message with plural forms has one for each. */
  readonly texts: number;
  readonly categories: readonly string[];
  readonly date: string;
  readonly number: string;
}

const named = (within: string, type: "language" | "script", code: string): string =>
  new Intl.DisplayNames([within], { type, fallback: "code" }).of(code) ?? code;

/** The source was written for the package and read against the notes by others; it is translated from nothing. */
function reviewsOf(tag: string): Facts["reviews"] {
  if (tag === sourceTag) return [["checked", reviewPaths().length]];
  const states = Object.values(readReviews(tag)).map(({ state }) => state);
  return reviewStates
    .map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0);
}

export function factsOf(tag: string): Facts {
  const base = withoutVariant(tag);
  const { script = "" } = new Intl.Locale(base).maximize();
  const note = base === tag ? "" : ", informal";
  const sum = (count: (name: (typeof catalogNames)[number]) => number) =>
    catalogNames.reduce((total, name) => total + count(name), 0);
  const day = new Intl.DateTimeFormat(base, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
  });
  return {
    tag,
    english: named("en", "language", base) + note,
    own: named(base, "language", base),
    // “Simplified” alone would be half a name.
    script: named("en", "script", script).replace(/^(?:Simplified|Traditional)$/, "$& Han"),
    direction: directionOf(base) === "rtl" ? "right to left" : "left to right",
    reviews: reviewsOf(tag),
    messages: sum((name) => messagesOf(name).length),
    texts: sum((name) => keysOf(name, base).length),
    categories: categoriesOf(base),
    date: day.format(Date.UTC(2026, 2, 12)),
    number: new Intl.NumberFormat(base).format(1_234.5),
  };
}
