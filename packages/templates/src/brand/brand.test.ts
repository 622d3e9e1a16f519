import fc from "fast-check";
import { expect, test } from "vitest";
import { type Brand, readBrand } from "./brand";
import { contrast, readableOn } from "./colour";
import { type ThemeName, themes } from "./themes";

const logo = { url: "https://example.org/l.png", alt: "X", width: 100, height: 40 };

test.each([
  [{}, /brand\.name/],
  [{ name: "a\nb" }, /brand\.name/],
  [{ name: "X", slogan: "y" }, /only these keys/],
  [{ name: "X", logo: { ...logo, url: "http://example.org/l.png" } }, /logo\.url.*https/],
  [{ name: "X", logo: { ...logo, url: "data:image/png;base64,AA" } }, /logo\.url/],
  [{ name: "X", logo: { ...logo, alt: "" } }, /logo\.alt/],
  [{ name: "X", logo: { ...logo, width: 900 } }, /logo\.width.*552/],
  [{ name: "X", colours: { accent: "red" } }, /colours\.accent.*#0b5c6b/],
  [{ name: "X", colours: { accent: "#fff;background:url(x)" } }, /colours\.accent/],
  [{ name: "X", font: "Roboto" }, /font.*system/],
  [{ name: "X", font: "toString" }, /font/],
  [{ name: "X", theme: "leter" }, /theme.*letter, plain, warm/],
  [{ name: "X", theme: "toString" }, /theme/],
  [{ name: "X", theme: { ...themes.letter, corners: 40 } }, /theme\.corners.*0 to 16/],
  [{ name: "X", theme: { ...themes.letter, css: "x" } }, /only these keys/],
  [
    { name: "X", theme: { ...themes.letter, dark: { ...themes.letter.dark, ink: "url(x)" } } },
    /theme\.dark\.ink/,
  ],
  [{ name: "X", details: ["a", "b", "c", "d", "e", "f", "g"] }, /details/],
  [{ name: "X", website: "javascript:alert(1)" }, /website/],
  [null, /an object/],
])("a brand that is not valid is refused by name: %j", (brand, problem) => {
  expect(() => readBrand(brand as unknown as Brand)).toThrow(problem);
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

/** Every text of a message with everything that it can stand on, by the names of slots. */
const onPaper = ["paper", "strengthSurface", "developmentSurface", "contactSurface"];
const pairs: readonly (readonly [string, readonly string[]])[] = [
  ["ink", onPaper],
  ["quiet", onPaper],
  ["link", ["paper", "contactSurface"]],
  ["pageInk", ["page"]],
  ["strengthWord", ["strengthSurface"]],
  ["developmentWord", ["developmentSurface"]],
  ["contactWord", ["contactSurface"]],
];

function leastOf(brand: Brand): number {
  const { values } = readBrand(brand);
  const found = pairs.flatMap(([text, grounds]) =>
    grounds.flatMap((ground) =>
      ["", "Dark"].map((scheme) =>
        contrast(values[ground + scheme] as string, values[text + scheme] as string),
      ),
    ),
  );
  return Math.min(...found);
}

test.each(Object.keys(themes) as ThemeName[])(
  "the theme %s can be read in light and dark, as it is and with any accent and page",
  (theme) => {
    expect(readBrand({ name: "X", theme }).warnings).toEqual([]);
    expect(leastOf({ name: "X", theme })).toBeGreaterThanOrEqual(4.5);
    fc.assert(
      fc.property(colour, colour, (accent, page) => {
        expect(leastOf({ name: "X", theme, colours: { accent, page } })).toBeGreaterThanOrEqual(
          4.5,
        );
      }),
    );
  },
);

test("a colour that cannot be read is corrected, and what was done is said", () => {
  const { values, warnings } = readBrand({ name: "X", colours: { accent: "#ffcc00" } });
  expect(values.accent).toBe("#ffcc00");
  expect(warnings).toEqual([
    {
      path: "brand.colours.accent",
      message: `#ffcc00 has a contrast of 1.3 : 1 on #f4f6f8, and a link needs at least 4.5 : 1. It has become ${values.link}. Choose that, or another shade that differs more from #f4f6f8.`,
    },
  ]);
  const light = { ...themes.warm.light, quiet: "#bbbbbb" };
  const own = readBrand({ name: "X", theme: { ...themes.warm, light } });
  expect(own.warnings.map(({ path }) => path)).toEqual(["brand.theme.light.quiet"]);
});

test("links in the dark, whose colour nobody chose, are easy to read", () => {
  for (const theme of Object.keys(themes) as ThemeName[]) {
    const { values, warnings } = readBrand({ name: "X", theme, colours: { accent: "#0b5c6b" } });
    for (const ground of ["paperDark", "contactSurfaceDark"])
      expect(contrast(values.linkDark as string, values[ground] as string)).toBeGreaterThan(7);
    expect(warnings).toEqual([]);
  }
});

test("backgrounds on which nothing can be read together are refused", () => {
  const light = {
    ...themes.letter.light,
    contact: { ...themes.letter.light.contact, surface: "#000000" },
  };
  expect(() => readBrand({ name: "X", theme: { ...themes.letter, light } })).toThrow(
    /brand\.theme\.light is not valid.*all light or all dark/,
  );
});

test("the nearest shade that can be read is taken", () => {
  expect(readableOn(["#ffffff"], "#0b5c6b")).toBe("#0b5c6b");
  expect(readableOn(["#ffffff", "#000000"], "#777777")).toBeUndefined();
});

test("contrast is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("nobody changes a theme for everybody else", () => {
  expect(() => {
    (themes.letter.dark as { page: string }).page = "#101317}body{display:none";
  }).toThrow(TypeError);
  expect(() => readBrand({ name: "X", details: new Array(3) })).toThrow(/details\[0\]/);
});
