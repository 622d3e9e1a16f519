import { expect, it } from "vitest";
import { polarityOf } from "./polarity";

it.each([
  ["There was not enough evidence of supervision.", "lacking", "not enough"],
  ["You did not mention the duty to consult.", "lacking", "not mention"],
  ["The answer lacked a plan.", "lacking", "lacked"],
  ["You gave little detail on court work.", "lacking", "little detail"],
  ["An excellent account of thresholds.", "praise", "excellent"],
  ["You gave a very clear answer.", "praise", "very clear"],
  ["This criterion was fully met.", "praise", "fully met"],
])("reads %j as %s", (text, says, quote) => {
  const start = text.indexOf(quote);
  expect(polarityOf(text)).toEqual({ says, place: { start, end: start + quote.length } });
});

it.each([
  "You explained when a concern becomes an enquiry.",
  "An excellent start, but the plan was incomplete: too little detail on costs.",
  "Two of the four indicators were shown.",
  "",
])("concludes nothing from %j", (text) => {
  expect(polarityOf(text)).toEqual({ says: "mixed" });
});
