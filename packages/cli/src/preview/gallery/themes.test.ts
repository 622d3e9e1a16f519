import { type Brand, themes } from "@fairwell/templates";
import { describe, expect, it } from "vitest";
import { brandIn, themeChoices, themeData } from "./themes";

const names = (brand: Brand | undefined, ...asked: string[]) =>
  themeChoices(brand, asked).map(({ name }) => name);
const own: Brand = { name: "Calder Vale Council", theme: { ...themes.warm, corners: 0 } };

describe("the themes of a gallery", () => {
  it("are all, the brand's first", () => {
    expect(names(undefined)).toEqual(["letter", "plain", "warm"]);
    expect(names({ name: "A", theme: "warm" })).toEqual(["warm", "letter", "plain"]);
    expect(names(own)).toEqual(["brand", "letter", "plain", "warm"]);
  });

  it("are those that were asked for", () => {
    expect(names(own, "plain")).toEqual(["plain"]);
    expect(names(own, "plain", "brand")).toEqual(["brand", "plain"]);
    expect(names({ name: "A", theme: "warm" }, "brand")).toEqual(["warm"]);
    expect(names(undefined, "brand", "warm")).toEqual(["letter", "warm"]);
  });

  it("say what of the brand was corrected, and what became of it", () => {
    const brand: Brand = { name: "A", colours: { accent: "#ffcc00" } };
    const [letter] = themeChoices(brand, []);
    const { warnings, contrast, page } = themeData(
      letter as never,
      brandIn(brand, letter as never),
    );
    expect(warnings.join()).toMatch(/^brand\.colours\.accent: #ffcc00 has a contrast of 1\.\d : 1/);
    expect(page).toEqual({ light: themes.letter.light.page, dark: themes.letter.dark.page });
    const links = contrast.filter(({ text, scheme }) => text === "Links" && scheme === "light");
    expect(links.length).toBe(2);
    for (const { colour, ratio } of links) {
      expect(colour).not.toBe("#ffcc00");
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });
});
