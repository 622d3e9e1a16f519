import * as z from "zod";
import { envelope } from "../value/envelope";
import { LocaleTag } from "../value/locale";
import { Id, Line, Prose } from "../value/text";

/** A reason for ending an application, as an entry of a catalogue. */
export const Reason = z
  .strictObject({
    ...envelope("reason"),
    category: Line.meta({ description: "A neutral noun.", examples: ["Qualification"] }),
    subject: z.enum(["candidate", "capacity", "process"]).meta({
      description:
        "candidate: about what was shown; capacity: about the number of posts, so no advice to improve; process: about dates and conditions.",
    }),
    requiresDetails: z
      .boolean()
      .meta({ description: "Whether the reason says too little without words of its own." }),
    deprecatedSince: Id.optional().meta({
      description: "Catalogue version from which it is no longer offered; records keep it.",
    }),
    defaultText: z.record(LocaleTag, Prose).optional().meta({
      description: "What the candidate reads when nobody wrote anything else, by language.",
    }),
    defaultNextStep: z.record(LocaleTag, Prose).optional().meta({
      description: "A next step that is right for everybody with this reason, by language.",
    }),
  })
  .meta({
    id: "Reason",
    title: "Reason",
    description: "An entry of a catalogue of reasons. Internal.",
  })
  .brand<"internal">();
export type Reason = z.infer<typeof Reason>;
