import type {
  Direction,
  GalleryData,
  NoticeData,
  ProblemData,
  Scheme,
  VersionData,
} from "../../gallery/data";

/** Kinds of notice in the order of the page, and what they are called. */
const kinds: readonly (readonly [kind: string, one: string])[] = [
  ["candidate-feedback", "Feedback"],
  ["outcome-notice", "Outcome"],
  ["withdrawal-notice", "Withdrawal"],
  ["acknowledgement", "Acknowledgement"],
  ["feedback-request", "Request for feedback"],
];

/** Where documents stand of which no message can be made. */
export const unusable = "unusable";

/** The group of a notice. */
export function groupOf({ kind, versions }: NoticeData): string {
  const made = Object.values(versions).some(({ refusal }) => refusal === undefined);
  return made && kinds.some(([name]) => name === kind) ? (kind as string) : unusable;
}

/** All groups with their headings. */
export const groups: readonly (readonly [group: string, heading: string])[] = [
  ...kinds,
  [unusable, "Cannot be rendered"],
];

export const kindWords = (kind: string | undefined): string =>
  kinds.find(([name]) => name === kind)?.[1] ?? kind ?? "No valid document";

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

export const severityWords: Readonly<Record<ProblemData["severity"], string>> = {
  error: "Error",
  warn: "Warning",
  info: "Information",
};

/** How much was found, in words. */
export function tally(problems: readonly ProblemData[]): string {
  const of = (severity: ProblemData["severity"]) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, infos] = [of("error"), of("warn"), of("info")];
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(infos > 0 ? [`${infos} for information`] : []),
  ];
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** The worst of several problems. */
export function worst(problems: readonly ProblemData[]): ProblemData["severity"] | "none" {
  const order = ["error", "warn", "info"] as const;
  return order.find((one) => problems.some(({ severity }) => severity === one)) ?? "none";
}

/** A notice whose words were written in one language is not wrong in another: it is not there. */
export const isElsewhere = ({ refusal }: VersionData): boolean =>
  refusal?.id === "render/mixed-languages";

/** Whether a person should look at a notice. */
export const needsAttention = ({ problems, versions, own }: NoticeData): boolean =>
  problems.length > 0 ||
  Object.values(versions).some((version) => version.refusal && !isElsewhere(version)) ||
  (versions[own]?.findings.some(({ severity }) => severity !== "info") ?? false);

export const directionWords: Readonly<Record<Direction, string>> = {
  ltr: "left to right",
  rtl: "right to left",
};

export const schemeWords: Readonly<Record<Scheme, string>> = { light: "light", dark: "dark" };

export const languageName = ({ languages }: GalleryData, tag: string): string =>
  languages.find((language) => language.tag === tag)?.name ?? tag;

/** Languages that a notice is not in, as a sentence. */
export const notIn = (data: GalleryData, tags: readonly string[]): string =>
  `Not in ${new Intl.ListFormat("en-GB").format(tags.map((tag) => languageName(data, tag)))}: its words were written in another language.`;

export const themeWords = (name: string): string =>
  name === "brand" ? "the brand’s own" : name.charAt(0).toUpperCase() + name.slice(1);

/** Bytes as a person reads them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
