import { enoughContrast, type Locale } from "@fairwell/templates";
import type { GalleryData, LanguageData, MessageData, MessageKey } from "./data";
import { noticeData } from "./notice-data";
import { noticeOf, type Shown } from "./shown";

/** Everything that the page shows, read once. */
export interface Gallery {
  readonly data: Omit<GalleryData, "revision" | "live">;
  /** A message, or undefined when there is none under this key. */
  message(key: MessageKey): MessageData | undefined;
}

/** Gmail cuts messages off above this size, and `@fairwell/templates` makes none that is larger. */
const mostBytes = 102_000;

const languageData = ({ tag, direction }: Locale): LanguageData => ({
  tag,
  name: new Intl.DisplayNames("en-GB", { type: "language" }).of(tag) ?? tag,
  direction,
});

/** Prepares the page's data; the messages themselves are made when they are asked for. */
export function createGallery(shown: Shown): Gallery {
  const subjects = new Map(shown.subjects.map((subject) => [subject.key, subject]));

  function make(message: MessageKey): MessageData | undefined {
    const { notice: key, language, theme: name, direction } = message;
    const subject = subjects.get(key);
    const locale = shown.locales.find(({ tag }) => tag === language);
    const theme = shown.themes.find((choice) => choice.name === name);
    if (!subject || !locale || !theme || subject.ambiguous || shown.faults.length > 0)
      return undefined;
    const notice = noticeOf(subject.reportIn(locale.tag));
    if (!notice) return undefined;
    try {
      const renderer = shown.rendererIn(notice, theme, locale, direction);
      const { html, text, mjml } = renderer.render(notice, { locale: locale.tag });
      return { html, text, mjml };
    } catch {
      // The page says why: it is the version's refusal.
      return undefined;
    }
  }

  return {
    data: {
      examples: shown.examples,
      mostBytes,
      enoughContrast,
      logo: shown.logo,
      languages: shown.locales.map(languageData),
      themes: shown.themeData,
      notices: shown.subjects.map((subject) => noticeData(subject, shown)),
      faults: shown.faults,
    },
    message: make,
  };
}
