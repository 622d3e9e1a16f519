import { afterAll, beforeAll, expect, it } from "vitest";
import { type Preview, preview } from "../src/preview";
import { eventually, useBrowser } from "./preview-browser";

const browser = useBrowser();
let served: Preview;
beforeAll(async () => {
  served = await preview({ locales: ["en-GB", "ar"] });
}, 60_000);
afterAll(() => served.close());

const at = (hash: string) => `${served.url}#${hash}`;
const focused = () => {
  const { activeElement: active } = document;
  return active?.getAttribute("name") ?? active?.textContent?.trim() ?? "";
};

it("goes through the page by tab: skip link, keys, switches, cards", async () => {
  const { page } = await browser.open(at(""));
  const order: string[] = [];
  for (let step = 0; step < 11; step++) {
    await page.keyboard.press("Tab");
    order.push(await page.evaluate(focused));
  }
  expect(order).toEqual([
    "Skip to the messages",
    "Keys ?",
    "kind",
    "language",
    "theme",
    "width",
    "scheme",
    "direction",
    "attention",
    "Feedback after an interview",
    "Feedback with one point, before the interview",
  ]);
});

it("marks what has the focus", async () => {
  const { page } = await browser.open(at(""));
  for (const presses of [1, 1, 1, 3, 4]) {
    for (let press = 0; press < presses; press++) await page.keyboard.press("Tab");
    const marked = await page.evaluate(() => {
      const marks: string[] = [];
      for (let node = document.activeElement; node; node = node.parentElement)
        for (const one of [node, node.nextElementSibling])
          if (one) marks.push(getComputedStyle(one).outlineStyle);
      return marks;
    });
    expect(marked).toContain("solid");
  }
});

it("skips to the messages", async () => {
  const { page } = await browser.open(at(""));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.keyboard.press("Tab");
  await eventually(() => page.evaluate(focused)).toBe("Feedback after an interview");
});

it("goes from card to card by arrow keys, opens one and comes back", async () => {
  const { page } = await browser.open(at(""));
  const cards = await page.locator(".card a").allTextContents();
  await page.locator(".card a").first().focus();
  const after = async (key: string) => {
    await page.keyboard.press(key);
    return page.evaluate(focused);
  };
  expect(await after("ArrowRight")).toBe(cards[1]);
  expect(await after("ArrowLeft")).toBe(cards[0]);
  expect(await after("ArrowDown")).toBe("Outcome before the interview");
  expect(await after("ArrowUp")).toBe(cards[0]);
  expect(await after("End")).toBe(cards.at(-1));
  expect(await after("Home")).toBe(cards[0]);
  await after("ArrowRight");
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(focused)).toBe(cards[1]);
  await eventually(() => page.locator("#detail h2").textContent()).toBe(cards[1]);
  await page.keyboard.press("ArrowRight");
  await eventually(() => page.locator("#detail h2").textContent()).toBe(cards[2]);
  await page.keyboard.press("ArrowLeft");
  await eventually(() => page.locator("#detail h2").textContent()).toBe(cards[1]);
  await page.keyboard.press("Escape");
  await eventually(() => page.locator("#overview").isVisible()).toBe(true);
  await eventually(() => page.evaluate(focused)).toBe(cards[1]);
});

it("leaves arrow keys to what has a use for them", async () => {
  const { page } = await browser.open(at("notice=feedback"));
  await page.locator("pre.code").focus();
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("Notice", { exact: true }).focus();
  await page.keyboard.press("l");
  expect(new URL(page.url()).hash).toBe("#notice=feedback");
});

it("switches by single letters, until told not to", async () => {
  const { page } = await browser.open(at("notice=feedback&width=600"));
  for (const letter of ["d", "w", "t", "l", "r"]) await page.keyboard.press(letter);
  expect(Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)))).toEqual({
    notice: "feedback",
    width: "320",
    scheme: "dark",
    theme: "plain",
    language: "en-GB",
    direction: "ltr",
  });
  await page.keyboard.press("?");
  await eventually(() => page.locator("dialog").isVisible()).toBe(true);
  await page.getByLabel("Use the single letters").uncheck();
  await page.keyboard.press("Escape");
  await eventually(() => page.locator("dialog").isVisible()).toBe(false);
  await eventually(() => page.locator("#detail").isVisible()).toBe(true);
  const before = page.url();
  await page.keyboard.press("d");
  expect(page.url()).toBe(before);
});

it("lets the focus through a message, and Escape out of it", async () => {
  const { page } = await browser.open(at("notice=acknowledgement&width=600"));
  const links = page.frameLocator("iframe.message").locator("a");
  await links.first().waitFor();
  const number = await links.count();
  expect(number).toBeGreaterThan(2);
  await page.locator(".message-pane .skip").focus();
  // Into the frame, along its links, and out again to the text.
  const seen: string[] = [];
  for (let step = 0; step < number + 3; step++) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate(() => document.activeElement?.tagName ?? ""));
  }
  expect(seen).toContain("IFRAME");
  expect(seen).toContain("PRE");
  await links.first().focus();
  await page.keyboard.press("Escape");
  await eventually(() => page.evaluate(focused)).toContain("British English");
  await eventually(() => page.locator("#detail").isVisible()).toBe(true);
  await page.locator(".message-pane .skip").focus();
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe("plain");
});
