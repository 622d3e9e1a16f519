const dayLength = 86_400_000;

/**
 * Whole calendar days from one moment to another, by the calendar day that is written in each.
 *
 * @param from an instant or a calendar day, as in the documents
 * @example
 * calendarDaysBetween("2026-03-16T10:00:00+00:00", "2026-03-18"); // 2
 */
export function calendarDaysBetween(from: string, to: string): number {
  return Math.round((dayOf(to) - dayOf(from)) / dayLength);
}

/**
 * Days from Monday to Friday after the first moment, up to and with the second. Public holidays are not known here, so
 * that the count is at most a few days too high.
 *
 * @example
 * workingDaysBetween("2026-03-13T10:00:00+00:00", "2026-03-16T09:00:00+00:00"); // Friday to Monday: 1
 */
export function workingDaysBetween(from: string, to: string): number {
  const days = Math.max(0, calendarDaysBetween(from, to));
  const weeks = Math.floor(days / 7);
  let working = weeks * 5;
  for (let day = weeks * 7 + 1; day <= days; day++) {
    const weekday = new Date(dayOf(from) + day * dayLength).getUTCDay();
    if (weekday !== 0 && weekday !== 6) working++;
  }
  return working;
}

function dayOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00:00Z`);
}
