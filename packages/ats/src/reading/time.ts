import { Instant } from "@fairwell/core";

/** A moment that was read, and whether its zone had to be assumed. */
export interface ReadTime {
  readonly instant: string;
  /** true when the source gave no zone, as warehouse exports do; it is then read as UTC. */
  readonly assumedUtc: boolean;
}

// Date, "T" or space, time, fraction, zone as Z, +01, +0100 or +01:00.
const moment =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads a moment and keeps its offset as it is. A moment without a zone is read as UTC and says so.
 *
 * @param text ISO 8601, or the form of a database export (`2021-02-09 14:21:05.255`)
 * @returns undefined when it is not a moment: no time of day, no such day, another form
 * @example readTime("2021-02-09 14:21:05") // { instant: "2021-02-09T14:21:05Z", assumedUtc: true }
 */
export function readTime(text: string): ReadTime | undefined {
  const [, day, clock, zone] = moment.exec(text.trim()) ?? [];
  if (day === undefined || clock === undefined) return undefined;
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const instant = `${day}T${seconds}${offset(zone)}`;
  const readable = Instant.safeParse(instant).success && !Number.isNaN(Date.parse(instant));
  return readable ? { instant, assumedUtc: zone === undefined } : undefined;
}

function offset(zone: string | undefined): string {
  if (zone === undefined || /^(z|utc)$/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Whether the first moment lies before the second; false when one of them is absent. */
export const isBefore = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && Date.parse(first) < Date.parse(second);
