import * as z from "zod/mini";
import { described } from "../described";
import { envelope } from "../value/envelope";
import { LocaleTag } from "../value/locale";
import { Id, Line, Prose } from "../value/text";

/** A reason for ending an application, as an entry of a catalogue. */
export const Reason = described(
  z.strictObject({
    ...envelope("reason"),
    category: described(Line, { description: "A neutral noun.", examples: ["Qualification"] }),
    subject: described(z.enum(["candidate", "capacity", "process"]), {
      description:
        "candidate: about what was shown; capacity: about the number of posts, so no advice to improve; process: about dates and conditions.",
    }),
    requiresDetails: described(z.boolean(), {
      description: "Whether the reason says too little without words of its own.",
    }),
    deprecatedSince: described(z.optional(Id), {
      description: "Catalogue version from which it is no longer offered; records keep it.",
    }),
    defaultText: described(z.optional(z.record(LocaleTag, Prose)), {
      description: "What the candidate reads when nobody wrote anything else, by language.",
    }),
    defaultNextStep: described(z.optional(z.record(LocaleTag, Prose)), {
      description: "A next step that is right for everybody with this reason, by language.",
    }),
  }),
  {
    id: "Reason",
    title: "Reason",
    description: "An entry of a catalogue of reasons. Internal.",
  },
).brand<"internal">();
export type Reason = z.infer<typeof Reason>;
