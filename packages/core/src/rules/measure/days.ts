// From their own files: all of date-fns takes 90 ms to load.
import { differenceInBusinessDays } from "date-fns/differenceInBusinessDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

/**
 * Whole calendar days from one moment to another, by the calendar day that is written in each.
 *
 * @param from an instant or a calendar day, as in the documents
 * @example
 * calendarDaysBetween("2026-03-16T10:00:00+00:00", "2026-03-18"); // 2
 */
export const calendarDaysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(dayOf(to), dayOf(from));

/**
 * Days from Monday to Friday after the first moment, up to and with the second. Public holidays are not known here, so
 * that the count is at most a few days too high.
 *
 * @example
 * workingDaysBetween("2026-03-13T10:00:00+00:00", "2026-03-16T09:00:00+00:00"); // Friday to Monday: 1
 */
export const workingDaysBetween = (from: string, to: string): number =>
  // Counted backwards: date-fns counts the day that it starts from, and here that has to be the second one.
  Math.max(0, -differenceInBusinessDays(dayOf(from), dayOf(to)));

/** The written day as a local one: the zone of the machine then makes no difference to a count of days. */
function dayOf(moment: string): Date {
  const [year = 0, month = 1, day = 1] = moment.slice(0, 10).split("-").map(Number);
  return new Date(year, month - 1, day);
}
