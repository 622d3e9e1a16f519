import type {
  Direction,
  GalleryData,
  MessageKey,
  NoticeData,
  Scheme,
  VersionData,
} from "../../gallery/data";
import type { State } from "./state";
import { groupOf, isElsewhere, needsAttention } from "./words";

/** A message of a notice: in one language, theme and direction. */
export interface Combination {
  readonly notice: NoticeData;
  readonly version: VersionData;
  readonly key: MessageKey;
}

/** How a message is looked at. */
export interface Sight {
  readonly width: "600" | "320";
  readonly scheme: Scheme;
}

const either = <Value extends string>(chosen: string, all: readonly Value[]): readonly Value[] =>
  chosen === "all" ? all : all.filter((value) => value === chosen);

/** The widths and schemes that were chosen. */
export const sightsOf = ({ width, scheme }: State): Sight[] =>
  either(scheme, ["light", "dark"]).flatMap((one) =>
    either(width, ["600", "320"]).map((other) => ({ width: other, scheme: one })),
  );

/** The name of the theme that stands first when none was chosen. */
export const chosenTheme = ({ theme }: State, { themes }: GalleryData): string =>
  theme === "all" || themes.some(({ name }) => name === theme) ? theme : (themes[0]?.name ?? "");

function directionsOf(state: State, own: Direction): readonly Direction[] {
  return state.direction === "own" ? [own] : either(state.direction, ["ltr", "rtl"]);
}

function languagesOf({ language }: State, data: GalleryData, { own }: NoticeData): string[] {
  const tags = data.languages.map(({ tag }) => tag);
  if (language === "all") return tags;
  return [tags.includes(language) ? language : own];
}

/** The messages of a notice that were chosen. */
export function combinationsOf(notice: NoticeData, state: State, data: GalleryData): Combination[] {
  const themes = either(
    chosenTheme(state, data),
    data.themes.map(({ name }) => name),
  );
  return languagesOf(state, data, notice).flatMap((language) => {
    const version = notice.versions[language];
    const own = data.languages.find(({ tag }) => tag === language)?.direction ?? "ltr";
    if (!version) return [];
    const all = directionsOf(state, own).flatMap((direction) =>
      themes.map((theme) => ({
        notice,
        version,
        key: { notice: notice.key, language, theme, direction },
      })),
    );
    // What cannot be made in a language cannot be made in any theme.
    return version.refusal ? all.slice(0, 1) : all;
  });
}

/**
 * Apart: the languages that a notice is not in, where that is more than one. Its words were written in another, which
 * needs to be said once.
 */
export function apart(combinations: readonly Combination[]): {
  readonly here: readonly Combination[];
  readonly elsewhere: readonly Combination[];
} {
  const elsewhere = combinations.filter(({ version }) => isElsewhere(version));
  if (elsewhere.length < 2) return { here: combinations, elsewhere: [] };
  return { here: combinations.filter(({ version }) => !isElsewhere(version)), elsewhere };
}

/** The notices that were chosen. */
export const noticesOf = (state: State, { notices }: GalleryData): NoticeData[] =>
  notices.filter(
    (notice) =>
      (state.kind === "" || groupOf(notice) === state.kind) &&
      (!state.attention || needsAttention(notice)),
  );

/** The notice that is open: by its key, or what stands in the place of its file while that cannot be read. */
export function openNotice({ notice }: State, { notices }: GalleryData): NoticeData | undefined {
  const [file] = notice.split("#");
  return (
    notices.find(({ key }) => key === notice) ??
    notices.find(({ key }) => key === file) ??
    notices.find(({ key }) => key.split("#")[0] === file)
  );
}
