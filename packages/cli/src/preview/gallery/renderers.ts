import {
  type Brand,
  createRenderer,
  type Locale,
  type Notice,
  type Renderer,
  type RendererOptions,
} from "@fairwell/templates";
import { locales } from "../../render/locales";
import type { Direction } from "./data";
import type { ThemeChoice } from "./themes";

/** Where messages get their looks from. */
export interface Looks {
  /** Left out: the name of each document's sender, and nothing else. */
  readonly brand: Brand | undefined;
  readonly programs: RendererOptions["programs"];
}

/** A locale turned to a direction: its words stay, and the layout is the one of that direction. */
function turned(locale: Locale, direction: Direction): Locale {
  if (locale.direction === direction) return locale;
  const other = locales.find((candidate) => candidate.direction === direction);
  return other ? { ...locale, direction, programs: other.programs } : locale;
}

/** Gives the renderer for a notice in one theme, language and direction. */
export type RendererIn = (
  notice: Notice,
  theme: ThemeChoice,
  locale: Locale,
  direction: Direction,
) => Renderer;

/** Renderers, each made when it is first asked for. */
export function createRenderers({ brand, programs }: Looks): RendererIn {
  const made = new Map<string, Renderer>();
  return ({ sender }, { name, theme }, locale, direction) => {
    const base = brand ?? { name: sender.name };
    const key = JSON.stringify([base.name, name, locale.tag, direction]);
    const known = made.get(key);
    if (known) return known;
    const renderer = createRenderer({
      brand: { ...base, theme },
      locales: [turned(locale, direction)],
      programs,
    });
    made.set(key, renderer);
    return renderer;
  };
}
