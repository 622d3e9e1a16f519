import type { GalleryData } from "../../gallery/data";
import { chosenTheme } from "./combinations";
import { byId, element } from "./element";
import type { State } from "./state";
import { groupOf, groups, themeWords } from "./words";

export type Option = readonly [value: string, words: string];

/** Gives a choice its options, and leaves it alone when it has them. */
export function fill(select: HTMLSelectElement, options: readonly Option[], value: string): void {
  const now = JSON.stringify(options);
  if (select.dataset.options !== now) {
    select.dataset.options = now;
    select.replaceChildren(
      ...options.map(([key, words]) => element("option", { value: key }, words)),
    );
  }
  select.value = value;
}

const languageOptions = ({ languages }: GalleryData): Option[] => [
  ["own", "As it would be sent"],
  ...languages.map(({ tag, name }): Option => [tag, name]),
  ["all", "All languages"],
];

const themeOptions = ({ themes }: GalleryData): Option[] => [
  ...themes.map(({ name }): Option => [name, themeWords(name)]),
  ...(themes.length > 1 ? [["all", "All themes"] as const] : []),
];

const kindOptions = ({ notices }: GalleryData): Option[] => [
  ["", "All kinds"],
  ...groups.filter(([group]) => notices.some((notice) => groupOf(notice) === group)),
];

/** The form that says what is shown. @param change is told what was chosen */
export function createControls(change: (changes: Partial<State>) => void) {
  const form = byId<HTMLFormElement>("controls");
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const radios = (name: string) => form.elements.namedItem(name) as RadioNodeList;
  const tick = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  // A window without room shows the messages first.
  byId<HTMLDetailsElement>("controls-fold").open = window.innerWidth >= 800;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox")
      change({ [target.name]: target.checked });
    else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      change({ [target.name]: target.value });
  });
  return (state: State, data: GalleryData): void => {
    const view = state.notice === "" ? "overview" : "detail";
    for (const field of form.querySelectorAll<HTMLElement>("[data-view]"))
      field.hidden = field.dataset.view !== view;
    fill(select("kind"), kindOptions(data), state.kind);
    const tags = data.languages.map(({ tag }) => tag);
    const known = ["own", "all", ...tags].includes(state.language);
    fill(select("language"), languageOptions(data), known ? state.language : "own");
    fill(select("theme"), themeOptions(data), chosenTheme(state, data));
    select("direction").value = state.direction;
    radios("width").value = state.width;
    radios("scheme").value = state.scheme;
    for (const name of ["text", "source", "attention"] as const) tick(name).checked = state[name];
  };
}

const after = (list: readonly string[], value: string): string =>
  list[(list.indexOf(value) + 1) % list.length] ?? value;

/** What the single letters do: each goes on to the next value of a switch. */
export function nextValue(letter: string, state: State, data: GalleryData): Partial<State> {
  switch (letter) {
    case "l":
      return {
        language: after(
          languageOptions(data).map(([value]) => value),
          state.language,
        ),
      };
    case "t":
      return {
        theme: after(
          themeOptions(data).map(([value]) => value),
          chosenTheme(state, data),
        ),
      };
    case "w":
      return { width: after(["600", "320", "all"], state.width) };
    case "d":
      return { scheme: after(["light", "dark", "all"], state.scheme) };
    case "r":
      return { direction: after(["own", "ltr", "rtl", "all"], state.direction) };
    default:
      return {};
  }
}
