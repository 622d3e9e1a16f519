import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { Id, Line, Prose } from "../value/text";
import { Instant } from "../value/time";

/** What an agency's client said about a candidate, in the client's own words. */
export const ClientRemarks = described(
  z.strictObject({
    ...envelope("client-remarks"),
    applicationId: Id,
    client: Line,
    by: Line,
    at: Instant,
    words: described(Prose, {
      description: "The client's own words. The consultant writes what the candidate reads.",
    }),
    consentToShare: described(z.boolean(), {
      description: "Whether the client agreed that the substance may be passed on.",
    }),
  }),
  {
    id: "ClientRemarks",
    title: "Client remarks",
    description:
      "What an agency's client said about a candidate. Internal: the consultant's text is a candidate-feedback document.",
  },
).brand<"internal">();
export type ClientRemarks = z.infer<typeof ClientRemarks>;
