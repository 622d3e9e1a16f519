import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { Criteria } from "../value/role";
import { Id, Line } from "../value/text";
import { Instant } from "../value/time";

/** A post as the hiring side knows it. */
export const Job = described(
  z.strictObject({
    ...envelope("job"),
    title: Line,
    reference: z.optional(Id),
    employer: described(z.optional(Line), { description: "The organisation that hires." }),
    clientOfAgency: described(z.optional(Line), { description: "For an agency: the client." }),
    confidential: described(z.boolean(), {
      description: "Whether the post or the client must not be named.",
    }),
    state: described(z.enum(["draft", "open", "closed"]), {
      description:
        "draft: not published; open: recruiting; closed: no longer recruiting, for whatever reason.",
    }),
    openedAt: z.optional(Instant),
    closedAt: z.optional(Instant),
    criteria: described(z.optional(Criteria), {
      description: "What the advert or the person specification asks for.",
    }),
    ratingScaleId: z.optional(Id),
    panelSize: described(z.optional(z.int().check(z.minimum(1), z.maximum(50))), {
      description: "How many people interview: each hands in a scorecard.",
    }),
  }),
  {
    id: "Job",
    title: "Job",
    description: "A post as the hiring side knows it: title, criteria, state. Internal.",
  },
).brand<"internal">();
export type Job = z.infer<typeof Job>;
