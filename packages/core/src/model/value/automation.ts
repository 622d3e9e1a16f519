import * as z from "zod/mini";
import { described } from "../described";
import { WebAddress } from "./contact";
import { Line } from "./text";

/** How far software took part in the decision. */
export const Automation = described(
  z.strictObject({
    use: described(z.enum(["none", "assisted", "solely"]), {
      description:
        "none: people decided; assisted: software scored or sorted and people decided; solely: nobody looked before the decision.",
    }),
    noticeUrl: described(z.optional(WebAddress), {
      description: "The notice about it that the candidate was given before it was used.",
    }),
    reviewer: described(z.optional(Line), {
      description: "Who looks at the decision again when the candidate asks: a person or a team.",
    }),
  }),
  {
    id: "Automation",
    description:
      "How far software took part in the decision. Never rendered: the text of the letter says it, or the notice did before.",
    examples: [{ use: "assisted", noticeUrl: "https://example.org/how-we-select" }],
  },
);
export type Automation = z.infer<typeof Automation>;
