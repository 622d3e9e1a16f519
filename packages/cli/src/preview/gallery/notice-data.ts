import { createHash } from "node:crypto";
import { addresseeOf, type Locale, type Notice } from "@fairwell/templates";
import type { DocumentReport } from "../../check/report";
import type { Subject } from "../documents/subject";
import type { NoticeData, RenderingData, VersionData } from "./data";
import { problemData } from "./problem-data";
import { ambiguousFile, refusalOf } from "./refusal";
import { linkedFor, noticeOf, type Shown } from "./shown";

type Envelope = Pick<VersionData, "subject" | "preheader" | "renderings">;

const digestOf = (html: Uint8Array): string =>
  createHash("sha256").update(html).digest("hex").slice(0, 12);

/** What a mailbox shows of a notice, and its size in each theme. */
function envelopeOf(notice: Notice, locale: Locale, { themes, rendererIn }: Shown): Envelope {
  const renderings: Record<string, RenderingData> = {};
  let shown = {};
  for (const theme of themes) {
    const renderer = rendererIn(notice, theme, locale, locale.direction);
    const linked = linkedFor(renderer, notice, locale);
    const html = linked.fill(notice);
    renderings[theme.name] = { bytes: html.length, digest: digestOf(html) };
    shown = { subject: linked.subject(notice), preheader: linked.preheader(notice) };
  }
  return { ...shown, renderings };
}

function versionData(
  subject: Subject,
  report: DocumentReport,
  locale: Locale,
  shown: Shown,
): VersionData {
  const { document, problems, suppressed, notChecked } = report;
  const common = {
    renderings: {},
    findings: problems.map((problem) => problemData(problem, { document, text: subject.text })),
    notChecked,
    accepted: suppressed.length,
  };
  if (subject.ambiguous) return { ...common, refusal: ambiguousFile };
  if (shown.faults.length > 0) return common;
  try {
    return { ...common, ...envelopeOf(noticeOf(report) as Notice, locale, shown) };
  } catch (error) {
    return { ...common, refusal: refusalOf(error) };
  }
}

/** The language that a notice would be sent in: its reader's or its writer's, when it can be made in that. */
function ownLanguage(
  notice: Notice,
  versions: NoticeData["versions"],
  locales: readonly Locale[],
): string {
  const able = locales.map(({ tag }) => tag).filter((tag) => !versions[tag]?.refusal);
  const wanted = [addresseeOf(notice)?.locale, notice.language];
  return wanted.find((tag) => able.includes(tag)) ?? able[0] ?? locales[0]?.tag ?? "";
}

/** A document for the page. */
export function noticeData(subject: Subject, shown: Shown): NoticeData {
  const { key, title, file, place, text } = subject;
  const { locales } = shown;
  const [first] = locales;
  const report = subject.reportIn(first?.tag ?? "");
  const common = { key, title, kind: report.kind, file, place };
  const notice = noticeOf(report);
  if (!notice) {
    const problems = report.problems.map((problem) => problemData(problem, { text }));
    return { ...common, own: first?.tag ?? "", versions: {}, problems };
  }
  const versions = Object.fromEntries(
    locales.map((locale) => [
      locale.tag,
      versionData(subject, subject.reportIn(locale.tag), locale, shown),
    ]),
  );
  return { ...common, own: ownLanguage(notice, versions, locales), versions, problems: [] };
}
