import * as z from "zod";
import { envelope } from "../value/envelope";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";

/** What an agency's client said about a candidate, in the client's own words. */
export const ClientRemarks = z
  .strictObject({
    ...envelope("client-remarks"),
    applicationId: Id,
    client: Line,
    by: Line,
    at: Instant,
    words: Prose.meta({
      description: "The client's own words. The consultant writes what the candidate reads.",
    }),
    consentToShare: z
      .boolean()
      .meta({ description: "Whether the client agreed that the substance may be passed on." }),
  })
  .meta({
    id: "ClientRemarks",
    title: "Client remarks",
    description:
      "What an agency's client said about a candidate. Internal: the consultant's text is a candidate-feedback document.",
  })
  .brand<"internal">();
export type ClientRemarks = z.infer<typeof ClientRemarks>;
