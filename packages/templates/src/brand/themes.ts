import type { Theme } from "./theme";

/** White paper on a cool grey, cards that tell strengths from next steps by a light colour. */
const letter: Theme = {
  font: "system",
  corners: 6,
  accent: "#0b5c6b",
  light: {
    page: "#f1f3f4",
    paper: "#ffffff",
    ink: "#1f2933",
    quiet: "#52606d",
    rule: "#d5dade",
    strength: { surface: "#eef6f1", edge: "#2f7d4f", word: "#1e6b3f" },
    development: { surface: "#fbf4e6", edge: "#b7791f", word: "#7d4e08" },
    contact: { surface: "#f4f6f8", edge: "#8a99a8", word: "#1f2933" },
  },
  dark: {
    page: "#101317",
    paper: "#1b2026",
    ink: "#e8ebee",
    quiet: "#b3bdc7",
    rule: "#3a424b",
    strength: { surface: "#1f2a25", edge: "#3f9463", word: "#8fd6ac" },
    development: { surface: "#2b281f", edge: "#c08a35", word: "#f0c878" },
    contact: { surface: "#232a31", edge: "#5d6b79", word: "#e8ebee" },
  },
};

/** No colour but ink and paper: for printing, and for whoever wants nothing but the words. */
const plain: Theme = {
  font: "arial",
  corners: 0,
  accent: "#1a1a1a",
  light: {
    page: "#ffffff",
    paper: "#ffffff",
    ink: "#1a1a1a",
    quiet: "#595959",
    rule: "#cccccc",
    strength: { surface: "#ffffff", edge: "#1a1a1a", word: "#1a1a1a" },
    development: { surface: "#ffffff", edge: "#8c8c8c", word: "#1a1a1a" },
    contact: { surface: "#ffffff", edge: "#cccccc", word: "#1a1a1a" },
  },
  dark: {
    page: "#121212",
    paper: "#121212",
    ink: "#ececec",
    quiet: "#b0b0b0",
    rule: "#404040",
    strength: { surface: "#121212", edge: "#ececec", word: "#ececec" },
    development: { surface: "#121212", edge: "#8c8c8c", word: "#ececec" },
    contact: { surface: "#121212", edge: "#404040", word: "#ececec" },
  },
};

/** Cream paper and a serif: nearest to a letter that came by post. */
const warm: Theme = {
  font: "georgia",
  corners: 10,
  accent: "#7a3e2b",
  light: {
    page: "#efe9df",
    paper: "#fffdf8",
    ink: "#2d2621",
    quiet: "#665b51",
    rule: "#ddd3c4",
    strength: { surface: "#eef3e6", edge: "#5c7f3d", word: "#41602a" },
    development: { surface: "#f7ecdd", edge: "#b26a2e", word: "#824713" },
    contact: { surface: "#f6f0e6", edge: "#a4927c", word: "#2d2621" },
  },
  dark: {
    page: "#161311",
    paper: "#221d1a",
    ink: "#f0e9e1",
    quiet: "#c2b6a9",
    rule: "#463d36",
    strength: { surface: "#262a20", edge: "#7fa05c", word: "#bcd79c" },
    development: { surface: "#33281d", edge: "#c98547", word: "#f0bf8c" },
    contact: { surface: "#2b2521", edge: "#75685b", word: "#f0e9e1" },
  },
};

/** Nobody changes a theme for everybody else. */
function frozen(theme: Theme): Theme {
  for (const { strength, development, contact } of [theme.light, theme.dark])
    for (const card of [strength, development, contact]) Object.freeze(card);
  Object.freeze(theme.light);
  Object.freeze(theme.dark);
  return Object.freeze(theme);
}

/** The themes that come with the package: see `Theme` for one of your own. */
export const themes = { letter: frozen(letter), plain: frozen(plain), warm: frozen(warm) } as const;

/** A theme that comes with the package. */
export type ThemeName = keyof typeof themes;
