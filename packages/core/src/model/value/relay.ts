import * as z from "zod/mini";
import { described } from "../described";
import { Line } from "./text";
import { Instant } from "./time";

/** One step on which feedback was passed on. */
export const RelayHop = described(
  z.strictObject({
    from: described(z.enum(["client", "consultant"]), {
      description: "client: the hiring organisation; consultant: the agency.",
    }),
    to: described(z.enum(["consultant", "candidate"]), {
      description: "consultant: the agency; candidate: the person the feedback is for.",
    }),
    by: described(Line, { description: "Who passed it on." }),
    at: Instant,
    form: described(z.enum(["verbatim", "rewritten", "summarised"]), {
      description:
        "verbatim: word for word; rewritten: same content, other words; summarised: shortened.",
    }),
    consentToShare: described(z.boolean(), {
      description: "Whether the one who passed it on agreed that the candidate may have it.",
    }),
  }),
  {
    id: "RelayHop",
    description: "One step on which feedback was passed on. The words themselves are not here.",
  },
);
export type RelayHop = z.infer<typeof RelayHop>;

/** The way from the client to the candidate: contiguous, forwards in time. */
export const Relay = described(
  z.array(RelayHop).check(
    z.minLength(1),
    z.maxLength(8),
    z.superRefine((hops, context) => {
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
    }),
  ),
  {
    id: "Relay",
    description:
      "How an agency's client's feedback reached the candidate: contiguous, from the client to the candidate.",
  },
);
export type Relay = z.infer<typeof Relay>;
