import { expect, it } from "vitest";
import { acronymsOf } from "./acronyms";

const lettersIn = (text: string, familiar = "") =>
  acronymsOf(text, `${text}\n${familiar}`, familiar).map(({ letters }) => letters);

it.each([
  ["You named the MASH and the LADO.", ["MASH", "LADO"]],
  ["The AMHPs were told.", ["AMHP"]],
  ["You named the Multi-Agency Safeguarding Hub, and what the MASH does.", []],
  ["The DBS (Disclosure and Barring Service) check was clear.", []],
  ["The check (DBS) was clear.", []],
  ["Your CV was sent to the NHS in the UK.", []],
  ["THIS IS NOT GOOD", []],
  ["This was NEVER EVER said. PANEL NOTE: see the form.", []],
  ["Form CSW-1187 and R&D were named.", []],
])("finds the short forms that nobody wrote out in %j", (text, letters) => {
  expect(lettersIn(text)).toEqual(letters);
});

it("takes what the title of the post has for known", () => {
  expect(lettersIn("You hold AMHP approval.", "AMHP Team Manager")).toEqual([]);
});

it("says where the short form stands", () => {
  expect(acronymsOf("You named the MASH.", "", "")).toEqual([
    { letters: "MASH", start: 14, end: 18 },
  ]);
});
