import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Preview, preview } from "../src/preview";
import type { Scheme } from "../src/preview/gallery/data";
import { json } from "./documents";
import { folder } from "./fairwell";
import { galleryData, useBrowser } from "./preview-browser";

const browser = useBrowser();
const files = folder();
let served: Preview;
beforeAll(async () => {
  files.write(
    "brand.json",
    json({
      name: "Calder Vale Council",
      logo: { url: "https://example.org/logo.png", alt: "Calder Vale", width: 180, height: 48 },
      colours: { accent: "#ffcc00", page: "#dfe7ef" },
    }),
  );
  served = await preview({ directory: files.path, brand: "brand.json", locales: ["en-GB"] });
}, 60_000);
afterAll(() => served.close());

/** Every pair of text and background that can be seen in the messages on the page, as `#rrggbb on #rrggbb`. */
async function pairsShown(page: Page, hash: string): Promise<Set<string>> {
  await page.goto(`${served.url}#${hash}`);
  const frame = page.frameLocator("#detail iframe.message");
  await frame.locator("a").first().waitFor();
  const pairs = await frame.locator("html").evaluate((root) => {
    const hex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    const ground = (element: Element | null): string => {
      if (!element) return "none";
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === "rgba(0, 0, 0, 0)"
        ? ground(element.parentElement)
        : hex(backgroundColor);
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element?.checkVisibility() || !walker.currentNode.textContent?.trim()) continue;
      found.push(`${hex(getComputedStyle(element).color)} on ${ground(element)}`);
    }
    for (const image of root.querySelectorAll("img"))
      found.push(`${hex(getComputedStyle(image).color)} on ${ground(image)}`);
    return found;
  });
  return new Set(pairs);
}

it.each(
  ["letter", "plain", "warm"].flatMap((theme) =>
    (["light", "dark"] as const).map((scheme): { theme: string; scheme: Scheme } => ({
      theme,
      scheme,
    })),
  ),
)(
  "lists just the pairs of colours that messages have: $theme, $scheme",
  async ({ theme, scheme }) => {
    const { page } = await browser.open(served.url);
    const seen = new Set<string>();
    for (const notice of ["feedback", "feedback-request", "withdrawal-filled-interviewed"])
      for (const pair of await pairsShown(
        page,
        new URLSearchParams({ notice, theme, scheme }).toString(),
      ))
        seen.add(pair);
    const data = await galleryData(served.url);
    const table = data.themes.find(({ name }) => name === theme)?.contrast ?? [];
    const listed = new Set(
      table
        .filter((pair) => pair.scheme === scheme)
        .map(({ colour, background }) => `${colour} on ${background}`),
    );
    expect([...seen].sort()).toEqual([...listed].sort());
    expect(data.themes.flatMap(({ warnings }) => warnings).join()).toContain(
      "brand.colours.accent",
    );
    expect(data.logo).toBe(true);
  },
);
