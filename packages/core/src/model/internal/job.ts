import * as z from "zod";
import { envelope } from "../value/envelope";
import { Criteria } from "../value/role";
import { Id, Line } from "../value/text";
import { Instant } from "../value/time";

/** A post as the hiring side knows it. */
export const Job = z
  .strictObject({
    ...envelope("job"),
    title: Line,
    reference: Id.optional(),
    employer: Line.optional().meta({ description: "The organisation that hires." }),
    clientOfAgency: Line.optional().meta({ description: "For an agency: the client." }),
    confidential: z
      .boolean()
      .meta({ description: "Whether the post or the client must not be named." }),
    state: z.enum(["draft", "open", "closed"]).meta({
      description:
        "draft: not published; open: recruiting; closed: no longer recruiting, for whatever reason.",
    }),
    openedAt: Instant.optional(),
    closedAt: Instant.optional(),
    criteria: Criteria.optional().meta({
      description: "What the advert or the person specification asks for.",
    }),
    ratingScaleId: Id.optional(),
    panelSize: z.int().min(1).max(50).optional().meta({
      description: "How many people interview: each hands in a scorecard.",
    }),
  })
  .meta({
    id: "Job",
    title: "Job",
    description: "A post as the hiring side knows it: title, criteria, state. Internal.",
  })
  .brand<"internal">();
export type Job = z.infer<typeof Job>;
