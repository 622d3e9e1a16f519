/**
 * What a check finds and a reader has looked at and accepts: locale ▸ check ▸ `catalog/key` ▸ why. One that nothing finds
 * any more is a fault itself.
 */
const thing = "agrees with a thing, not with a person";

export const accepted: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  ar: {
    length: {
      "feedback/preheader_zero": "the form for none, which no message has",
      "feedback/points.introduction_zero": "the form for none, which no message has",
      "outcome/reasons.introduction_other": "Arabic needs no “these are”",
    },
  },
  de: { length: { "withdrawal/expenses.link": "a link that says what it does" } },
  el: { gender: { "request/helps": "“άλλα υποψήφια άτομα” is a neuter plural: any persons" } },
  he: {
    length: { "withdrawal/reason.freeze": "Hebrew says it in four short words" },
  },
  hi: { length: { "letter/closing": "one word closes a letter" } },
  id: { length: { "withdrawal/expenses.link": "a link that says what it does" } },
  vi: { register: { "request/again": "“mình” is “their own” here" } },
  "pt-BR": {
    "back-translation": { "withdrawal/referees": "Apertium makes “at all” of “nada mais”" },
  },
  "pt-PT": {
    "back-translation": {
      "outcome/reason.post-filled": "Apertium makes “at all” of “nada diz”",
      "withdrawal/referees": "Apertium makes “at all” of “nada mais”",
    },
  },
  ru: {
    gender: {
      "outcome/reason.field-experience": thing,
      "outcome/reason.role-knowledge": thing,
      "outcome/reason.qualification": thing,
      "outcome/reason.post-filled": thing,
      "withdrawal/aboutThePost.screened": thing,
    },
  },
  uk: { gender: { "request/asks.employer": thing, "request/asks.agency": thing } },
  pl: {
    length: { "withdrawal/expenses.link": "a link that says what it does" },
    polarity: { "withdrawal/thanks.screened": "“nie” is the accusative of “it” here" },
  },
};
