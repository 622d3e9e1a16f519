import { afterAll, beforeAll, expect, it } from "vitest";
import { type Preview, preview } from "../src/preview";
import { useBrowser, violations } from "./preview-browser";

const browser = useBrowser();
let served: Preview;
beforeAll(async () => {
  served = await preview({ locales: ["en-GB", "ar", "de"] });
}, 60_000);
afterAll(() => served.close());

const views = [
  ["all notices", "language=all&theme=all&kind=acknowledgement"],
  ["all notices as they are sent", ""],
  ["a notice", "notice=feedback-to-mend&width=all&scheme=all"],
  ["a notice in every language", "notice=outcome-own-words&language=all&theme=all&width=320"],
  ["what cannot be rendered", "notice=withdrawal-offered"],
] as const;
const looks = [1280, 320].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

it.each(looks.flatMap((look) => views.map(([name, hash]) => ({ ...look, name, hash }))))(
  "axe finds nothing wrong with $name, $width px, $colorScheme",
  async ({ hash, ...look }) => {
    const { width, colorScheme } = look;
    const { page } = await browser.open(`${served.url}#${hash}`, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    if (width === 320) await page.locator("#controls summary").click();
    await page.getByRole("button", { name: "Keys" }).click();
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  },
);

it("moves nothing where motion is not wanted", async () => {
  const { page } = await browser.open(served.url, { reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((node) => {
        const { transitionDuration, animationName } = getComputedStyle(node);
        return transitionDuration !== "0s" || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
});
