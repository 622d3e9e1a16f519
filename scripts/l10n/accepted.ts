/**
 * What a check finds and a reader has looked at and accepts: locale ▸ check ▸ `catalog/key` ▸ why. One that nothing finds
 * any more is a fault itself.
 */
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
  pl: {
    length: { "withdrawal/expenses.link": "a link that says what it does" },
    polarity: { "withdrawal/thanks.screened": "“nie” is the accusative of “it” here" },
  },
};
