import { type Check, eachMessage, withoutPlaceholders } from "../../check";

/** What another country says, by tag: words and marks that show that a text was written for somewhere else. */
const elsewhere: Readonly<Record<string, string>> = {
  "en-GB": "position|positions|openings?|license|credentials?|resume",
  "en-US": "post|posts|vacanc\\p{L}+|licence|programme|whilst|favour\\p{L}*",
  es: "postulaci\\p{L}+|retroalimentación|computadora|celular",
  "es-419": "candidatura\\p{L}*|vosotros|vosotras|os|vuestr\\p{L}+|ordenador|móvil",
  fr: "rétroaction|entrevue\\p{L}*|courriel\\p{L}*|inclusivement",
  "fr-CA": "entretien\\p{L}*|mail|e-mail|week-end",
  "pt-BR": "registo|contacto|contacte|receção|autocarro|telemóvel",
  "pt-PT": "você|vocês|registro|contato|time|celular|usuário",
};

/** Words of a language's other countries. */
export const region: Check = {
  id: "region",
  summary: "no word of another country that shares the language, from a list",
  without: (tag) =>
    elsewhere[tag] ? undefined : "one locale of the language, or none that words tell apart",
  run: eachMessage(({ text }, { tag }) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{M}-])(?:${elsewhere[tag]})(?![\\p{L}\\p{M}-])`,
      "giu",
    );
    return [...withoutPlaceholders(text, "X").matchAll(pattern)].map(
      ([word]) => `says “${word}”, as another country does`,
    );
  }),
};
