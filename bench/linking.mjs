import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import mjml2html from "mjml";
import { compareTimes } from "./compare.mjs";
import { brand, documents, forEverybody } from "./notices.mjs";

const strict = { fonts: {}, validationLevel: "strict" };

let number = 0;
/** A brand that nobody has seen. */
const newBrand = () => ({ ...brand, name: `Council number ${number++}` });

/** A renderer for a brand and locale, and a kind of notice linked, ready for the first candidate. */
const linked = (kind, look, locale) =>
  createRenderer({ brand: look, locales: [locale] }).link(kind, { locale: locale.tag });

/** For the notice that takes longest: milliseconds for a brand or locale that is new, and × one mjml2html of it. */
export async function benchLinking() {
  const longest = { brand: 0, locale: 0 };
  const ratio = { brand: Infinity, locale: Infinity };
  for (const [title, document] of Object.entries(documents)) {
    const { kind } = document;
    const [notice] = forEverybody(document);
    const source = linked(kind, brand, enGB).mjml(notice);
    const times = await compareTimes(`Linking ${title}`, "createRenderer and link", {
      "new brand": () => linked(kind, newBrand(), enGB),
      // What is known of a locale is known of the object.
      "new locale": () => linked(kind, brand, { ...enGB }),
      mjml2html: () => mjml2html(source, strict),
    });
    for (const what of ["brand", "locale"]) {
      const time = times[`new ${what}`];
      longest[what] = Math.max(longest[what], time / 1000);
      ratio[what] = Math.min(ratio[what], times.mjml2html / time);
    }
  }
  return { longest, ratio };
}
