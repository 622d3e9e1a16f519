import * as z from "zod/mini";
import { described } from "../described";

/** A moment, ISO 8601 with an offset. */
export const Instant = described(
  z.iso.datetime({
    offset: true,
    error: "a moment with an offset, such as 2026-03-12T14:30:00+00:00",
  }),
  {
    id: "Instant",
    description: "A moment as ISO 8601 with an offset.",
    examples: ["2026-03-12T14:30:00+00:00", "2026-03-12T14:30:00Z"],
  },
);
export type Instant = z.infer<typeof Instant>;

/** A day as people say it, without a time of day or a zone. */
export const CalendarDate = described(z.iso.date({ error: "a day such as 2026-03-12" }), {
  id: "CalendarDate",
  description: "A calendar day as ISO 8601, without time or zone.",
  examples: ["2026-03-12"],
});
export type CalendarDate = z.infer<typeof CalendarDate>;
