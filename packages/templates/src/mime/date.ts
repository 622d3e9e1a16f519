import { FairwellError } from "@fairwell/core/documents";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function refuse(): never {
  throw new FairwellError(
    "invalid_options",
    "The date of a message is an instant with an offset, such as 2026-03-12T14:30:00+00:00.",
  );
}

/**
 * An instant as the Date of a message (RFC 5322, section 3.3), at the offset that it is written with.
 *
 * @throws FairwellError `invalid_options`
 * @example mailDate("2026-03-12T14:30:00+01:00") // "Thu, 12 Mar 2026 14:30:00 +0100"
 */
export function mailDate(instant: string): string {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(
      instant,
    );
  if (!match || Number.isNaN(Date.parse(instant))) refuse();
  const [, year, month, day, hour, minute, second = "00", zone] = match as unknown as string[];
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 30 February is 2 March for Date, and RFC 5322 has no year before 1900 and no hour 24.
  if (midnight.getUTCDate() !== Number(day) || Number(year) < 1900 || Number(hour) > 23) refuse();
  const weekday = weekdays[midnight.getUTCDay()];
  const offset = zone === "Z" ? "+0000" : (zone as string).replace(":", "");
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${hour}:${minute}:${second} ${offset}`;
}
