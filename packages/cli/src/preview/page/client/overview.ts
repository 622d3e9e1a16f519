import type { GalleryData, NoticeData } from "../../gallery/data";
import {
  apart,
  type Combination,
  combinationsOf,
  noticesOf,
  type Sight,
  sightsOf,
} from "./combinations";
import { byId, element, write } from "./element";
import { type FrameValue, sightWords, thumbnailPart } from "./frame";
import { keyed, type Part } from "./part";
import type { Source } from "./source";
import { hashOf, type State } from "./state";
import {
  count,
  directionWords,
  groupOf,
  groups,
  isElsewhere,
  kilobytes,
  languageName,
  notIn,
  tally,
  themeWords,
  worst,
} from "./words";

/** A notice on its own, or as one message that is looked at in one way. */
interface CardValue {
  readonly notice: NoticeData;
  readonly combination?: Combination;
  readonly sight?: Sight;
  /** Tags of languages that the notice is not in. */
  readonly elsewhere?: readonly string[];
  readonly state: State;
  readonly data: GalleryData;
}

const cardKey = ({ notice, combination, sight }: CardValue): string =>
  JSON.stringify([notice.key, combination?.key, combination?.version.refusal ? 0 : sight]);

/** Leads to exactly what the card shows. */
function addressOf({ notice, combination, sight, state }: CardValue): string {
  const changes: Partial<State> = {
    ...(state.language === "all" && combination && { language: combination.key.language }),
    ...(state.theme === "all" && combination && { theme: combination.key.theme }),
    ...(state.direction === "all" && combination && { direction: combination.key.direction }),
    ...(state.width === "all" && sight && { width: sight.width }),
    ...(state.scheme === "all" && sight && { scheme: sight.scheme }),
  };
  return hashOf({ ...state, ...changes, notice: notice.key });
}

/** What tells the card from others of the same notice. */
function variantWords({ combination, sight, data }: CardValue): string {
  if (!combination) return "";
  const { language, theme, direction } = combination.key;
  const name = languageName(data, language);
  if (combination.version.refusal) return name;
  const own = data.languages.find(({ tag }) => tag === language)?.direction;
  return [
    name,
    themeWords(theme),
    ...(direction === own ? [] : [directionWords[direction]]),
    ...(sight ? [sightWords(sight)] : []),
  ].join(" · ");
}

const problemsOf = ({ notice, combination }: CardValue) => {
  const refusal = combination?.version.refusal;
  return [
    ...notice.problems,
    ...(combination?.version.findings ?? []),
    ...(refusal && !isElsewhere(combination.version) ? [refusal] : []),
  ];
};

/** What stands where the subject would. */
function insteadOf({ notice, combination, elsewhere, data }: CardValue): string {
  if (elsewhere) return notIn(data, elsewhere);
  if (combination && isElsewhere(combination.version))
    return notIn(data, [combination.key.language]);
  return (combination?.version.refusal ?? notice.problems[0])?.message ?? "";
}

function cardPart(first: CardValue, source: Source): Part<CardValue> {
  const link = element("a", {});
  const file = element("p", { class: "card-file" });
  const variant = element("p", { class: "card-variant" });
  const subject = element("p", { class: "card-subject" });
  const size = element("span", {});
  const found = element("span", { class: "found" });
  const node = element(
    "li",
    { class: "card" },
    element("h4", {}, link),
    file,
    variant,
    subject,
    element("p", { class: "card-facts" }, size, found),
  );
  const { combination, sight } = first;
  const frameValue = (value: CardValue) => value as CardValue & FrameValue;
  const drawn = combination && sight && !combination.version.refusal;
  const picture = drawn ? thumbnailPart(frameValue(first), source) : undefined;
  if (picture) node.prepend(picture.node);
  else node.classList.add("without");
  return {
    node,
    update(value) {
      const { notice, combination: now } = value;
      const version = now?.version;
      link.href = addressOf(value);
      write(link, notice.title);
      write(file, [notice.file, notice.place].filter(Boolean).join(", "));
      file.hidden = notice.file === undefined || notice.file === notice.title;
      write(variant, variantWords(value));
      write(subject, version?.subject ?? insteadOf(value));
      subject.lang = version?.subject === undefined ? "" : (now?.key.language ?? "");
      subject.dir = version?.subject === undefined ? "ltr" : "auto";
      const rendering = now && version?.renderings[now.key.theme];
      write(size, rendering ? kilobytes(rendering.bytes) : "");
      const problems = problemsOf(value);
      const silent = value.elsewhere !== undefined || (version && isElsewhere(version));
      found.dataset.severity = worst(problems);
      write(found, silent ? "" : tally(problems));
      if (now && value.sight) picture?.update(frameValue(value));
    },
  };
}

interface GroupValue {
  readonly group: string;
  readonly heading: string;
  readonly cards: readonly CardValue[];
}

function groupPart(source: Source): Part<GroupValue> {
  const heading = element("h3", {});
  const list = element("ul", { class: "cards" });
  const show = keyed<CardValue>(list, cardKey, (value) => cardPart(value, source));
  return {
    node: element("section", { class: "group" }, heading, list),
    update({ heading: words, cards }) {
      write(heading, words);
      show(cards);
    },
  };
}

function cardsOf(notice: NoticeData, state: State, data: GalleryData): CardValue[] {
  const combinations = combinationsOf(notice, state, data);
  if (combinations.length === 0) return [{ notice, state, data }];
  const { here, elsewhere } = apart(combinations);
  const cards = here.flatMap((combination): CardValue[] => {
    const sights = combination.version.refusal ? sightsOf(state).slice(0, 1) : sightsOf(state);
    return sights.map((sight) => ({ notice, combination, sight, state, data }));
  });
  if (elsewhere.length === 0) return cards;
  const tags = elsewhere.map(({ key }) => key.language);
  return [...cards, { notice, elsewhere: tags, state, data }];
}

/** The view of all notices. */
export function createOverview(source: Source) {
  const shown = byId("count");
  const show = keyed<GroupValue>(
    byId("groups"),
    ({ group }) => group,
    () => groupPart(source),
  );
  return (state: State, data: GalleryData): void => {
    const notices = noticesOf(state, data);
    const values = groups
      .map(([group, heading]) => ({
        group,
        heading,
        cards: notices
          .filter((notice) => groupOf(notice) === group)
          .flatMap((notice) => cardsOf(notice, state, data)),
      }))
      .filter(({ cards }) => cards.length > 0);
    const cards = values.flatMap((value) => value.cards);
    const messages = cards.filter(({ combination }) => combination && !combination.version.refusal);
    write(
      shown,
      notices.length === 0
        ? "No notice is as you asked."
        : `${count(notices.length, "notice")}, ${count(messages.length, "message")} shown. Open one to read it beside its text and source.`,
    );
    show(values);
  };
}
