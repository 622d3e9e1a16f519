import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import mjml2html from "mjml";
import { compare, timeOf } from "./compare.mjs";
import { brand, documents, forEverybody } from "./notices.mjs";

const strict = { fonts: {}, validationLevel: "strict" };

let number = 0;
/** A brand that nobody has seen. */
const newBrand = () => ({ ...brand, name: `Council number ${number++}` });

/** A renderer for a brand and locale, and a kind of notice linked, ready for the first candidate. */
const linked = (kind, look, locale) =>
  createRenderer({ brand: look, locales: [locale] }).link(kind, { locale: locale.tag });

/** Milliseconds for a brand or locale that is new, for the notice that takes longest; and × one mjml2html of it. */
export async function benchLinking() {
  const results = { brand: { ms: 0, mjml2html: Infinity }, locale: { ms: 0, mjml2html: Infinity } };
  for (const [title, document] of Object.entries(documents)) {
    const { kind } = document;
    const [notice] = forEverybody(document);
    const source = linked(kind, brand, enGB).mjml(notice);
    const contenders = {
      brand: () => linked(kind, newBrand(), enGB),
      // What is known of a locale is known of the object.
      locale: () => linked(kind, brand, { ...enGB }),
    };
    const ratios = await compare(`Linking ${title}`, "createRenderer and link", {
      "new brand": contenders.brand,
      "new locale": contenders.locale,
      mjml2html: () => mjml2html(source, strict),
    });
    const each = { brand: 1, locale: ratios["new locale"] };
    for (const [what, run] of Object.entries(contenders)) {
      const result = results[what];
      result.ms = Math.max(result.ms, (await timeOf(run)) / 1000);
      result.mjml2html = Math.min(result.mjml2html, ratios.mjml2html / each[what]);
    }
  }
  return results;
}
