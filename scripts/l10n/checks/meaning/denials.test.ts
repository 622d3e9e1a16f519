import { describe, expect, test } from "vitest";
import { withoutDenials } from "../../seeds/negations";
import { denialsIn, denies } from "./denials";

const count = (text: string, language: string): number => denialsIn(text, language).length;

describe("denials", () => {
  test("each is counted once, in the two words that some languages need for it", () => {
    expect(count("Nous ne sommes pas en mesure de vous proposer le poste.", "fr")).toBe(1);
    expect(count("Nie muszą Państwo nic robić.", "pl")).toBe(1);
    expect(count("No es necesario que haga nada.", "es")).toBe(1);
  });

  test("two clauses that deny are two, “nor” goes on with the first", () => {
    expect(count("We are not able to, and we know that this is not the news.", "en")).toBe(2);
    expect(count("no a su candidatura, a sus entrevistas ni a su trabajo", "es")).toBe(1);
  });

  test("words that only look like one are none", () => {
    expect(denies("dříve, než bylo možné rozhodnout", "cs")).toBe(false);
    expect(denies("ใบสมัครได้รับการประเมิน", "th")).toBe(false);
    expect(denies("ほかの内定をお受けになって差し支えありません。", "ja")).toBe(false);
    expect(denies("לא יאוחר מיום שני", "he")).toBe(false);
  });

  test("a value is never taken for one", () => {
    expect(denies("{{no}} {{nie}}", "en")).toBe(false);
  });
});

test("a text without its denial says the opposite", () => {
  const affirmed = (text: string, language: string) =>
    withoutDenials(text, denialsIn(text, language), language);
  expect(affirmed("Die Stelle ist nicht mehr frei.", "de")).toBe("Die Stelle ist mehr frei.");
  expect(affirmed("Nemůžeme Vám pozici nabídnout.", "cs")).toBe("můžeme Vám pozici nabídnout.");
  expect(affirmed("Radno mjesto nije slobodno.", "hr")).toBe("Radno mjesto je slobodno.");
});
