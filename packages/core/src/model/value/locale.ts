import * as z from "zod/mini";
import { described } from "../described";

/** A language tag (BCP 47): language, then script, region and variants where they matter. */
export const LocaleTag = described(
  z.string().check(
    z.regex(
      /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*(-x-[a-z0-9]{1,8})*$/,
      {
        error: "a language tag such as en-GB, de or zh-Hant",
      },
    ),
  ),
  {
    id: "LocaleTag",
    description: "BCP 47 language tag in its usual letter case: language, script, region, variant.",
    examples: ["en-GB", "de", "pl", "ar", "zh-Hant"],
  },
);
export type LocaleTag = z.infer<typeof LocaleTag>;

/** Which law a message answers to. Independent of its language. */
export const Jurisdiction = described(
  z.enum(["GB", "NI", "EU", "DE", "FR", "US", "US-NYC", "US-IL", "CA", "CA-ON", "AU"]),
  {
    id: "Jurisdiction",
    description: [
      "Whose law applies. GB: England, Wales and Scotland; NI: Northern Ireland; EU: the European Union;",
      "DE: Germany; FR: France; US: United States (federal); US-NYC: New York City; US-IL: Illinois;",
      "CA: Canada (federal); CA-ON: Ontario; AU: Australia.",
    ].join(" "),
    examples: ["GB"],
  },
);
export type Jurisdiction = z.infer<typeof Jurisdiction>;
