import type { Locale, Notice, Renderer } from "@fairwell/templates";
import type { DocumentReport } from "../../check/report";
import type { Subject } from "../documents/subject";
import type { ProblemData, ThemeData } from "./data";
import type { RendererIn } from "./renderers";
import type { ThemeChoice } from "./themes";

/** What is shown: documents in languages and themes. */
export interface Shown {
  readonly subjects: readonly Subject[];
  readonly locales: readonly Locale[];
  readonly themes: readonly ThemeChoice[];
  readonly themeData: readonly ThemeData[];
  readonly rendererIn: RendererIn;
  readonly examples: boolean;
  readonly logo: boolean;
  /** What keeps every message from being made. */
  readonly faults: readonly ProblemData[];
}

/** The document as what a renderer takes. It refuses by itself what is no notice. */
export const noticeOf = ({ document }: DocumentReport): Notice | undefined =>
  document as Notice | undefined;

/** The linked notice of a document: parts of its message, without reading the document once more. */
export const linkedFor = (renderer: Renderer, notice: Notice, { tag }: Locale) =>
  renderer.link(notice.kind, { locale: tag });
