import * as z from "zod";
import { Line } from "./text";
import { Instant } from "./time";

/** One step on which feedback was passed on. */
export const RelayHop = z
  .strictObject({
    from: z
      .enum(["client", "consultant"])
      .meta({ description: "client: the hiring organisation; consultant: the agency." }),
    to: z
      .enum(["consultant", "candidate"])
      .meta({ description: "consultant: the agency; candidate: the person the feedback is for." }),
    by: Line.meta({ description: "Who passed it on." }),
    at: Instant,
    form: z.enum(["verbatim", "rewritten", "summarised"]).meta({
      description:
        "verbatim: word for word; rewritten: same content, other words; summarised: shortened.",
    }),
    consentToShare: z.boolean().meta({
      description: "Whether the one who passed it on agreed that the candidate may have it.",
    }),
  })
  .meta({
    id: "RelayHop",
    description: "One step on which feedback was passed on. The words themselves are not here.",
  });
export type RelayHop = z.infer<typeof RelayHop>;

/** The way from the client to the candidate: contiguous, forwards in time. */
export const Relay = z
  .array(RelayHop)
  .min(1)
  .max(8)
  .superRefine((hops, context) => {
    hops.forEach((hop, index) => {
      const previous = hops[index - 1];
      if (index === 0 && hop.from !== "client") {
        context.addIssue({
          code: "custom",
          path: [0, "from"],
          message: "the relay starts at the client",
        });
      }
      if (previous && previous.to !== hop.from) {
        context.addIssue({
          code: "custom",
          path: [index, "from"],
          message: "each hop starts where the one before it ended",
        });
      }
      if (previous && Date.parse(previous.at) > Date.parse(hop.at)) {
        context.addIssue({
          code: "custom",
          path: [index, "at"],
          message: "a hop is not earlier than the one before it",
        });
      }
      if (index === hops.length - 1 && hop.to !== "candidate") {
        context.addIssue({
          code: "custom",
          path: [index, "to"],
          message: "the relay ends at the candidate",
        });
      }
    });
  })
  .meta({
    id: "Relay",
    description:
      "How an agency's client's feedback reached the candidate: contiguous, from the client to the candidate.",
  });
export type Relay = z.infer<typeof Relay>;
