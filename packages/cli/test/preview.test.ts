import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, preview } from "../src/preview";
import { examples } from "../src/preview/examples/examples";
import { locales } from "../src/render/locales";
import { bare, eventually, galleryData, inFrame, useBrowser } from "./preview-browser";

const browser = useBrowser();
let served: Preview;
beforeAll(async () => {
  served = await preview();
}, 60_000);
afterAll(() => served.close());

const at = (hash: string) => `${served.url}#${hash}`;

describe("the overview", () => {
  it("lists every notice in every language and theme", async () => {
    const { page, faults } = await browser.open(at("language=all&theme=all&width=600"));
    const data = await galleryData(served.url);
    expect(data.notices.map(({ key }) => key)).toEqual(examples.map(({ key }) => key));
    expect(data.languages.map(({ tag }) => tag).sort()).toEqual(
      locales.map(({ tag }) => tag).sort(),
    );
    expect(data.themes.map(({ name }) => name)).toEqual(["letter", "plain", "warm"]);
    const expected = data.notices.flatMap(({ key, versions }) =>
      Object.entries(versions).flatMap(([language, { refusal }]) =>
        (refusal ? [] : ["letter", "plain", "warm"]).map((theme) =>
          JSON.stringify([key, language, theme]),
        ),
      ),
    );
    const absent = data.notices.flatMap(({ key, versions }) => {
      const names = data.languages
        .filter(({ tag }) => versions[tag]?.refusal)
        .map(({ name }) => name);
      return names.length > 0 ? [{ key, names }] : [];
    });
    expect(absent.length).toBeGreaterThan(4);
    const shown = await page.locator(".card:not(.without) a").evaluateAll((links) =>
      links.map((link) => {
        const said = new URLSearchParams((link as HTMLAnchorElement).hash.slice(1));
        const theme = said.get("theme") ?? "letter";
        return JSON.stringify([said.get("notice"), said.get("language"), theme]);
      }),
    );
    expect(shown.sort()).toEqual(expected.sort());
    // Whatever is in no message is said of its notice, once; so is a document that is not valid.
    for (const { key, names } of absent) {
      const card = page.locator(`.card.without:has(a[href*="notice=${key}&"])`);
      const text = await card.textContent();
      for (const name of names) expect(text).toContain(name);
    }
    await eventually(() => page.locator(".card.without").count()).toBe(absent.length + 1);
    expect(faults).toEqual([]);
  });

  it("shows pictures of the messages, and leads to just what it shows", async () => {
    const { page } = await browser.open(at("theme=all&width=320&scheme=dark&kind=acknowledgement"));
    const card = page.locator(".card", { hasText: "Warm" });
    await card.locator("iframe").waitFor();
    await eventually(() => inFrame(page, 2, "#overview")).toMatchObject({ dark: true, width: 320 });
    await card.locator("a").click();
    await page.locator("#detail h2", { hasText: "Acknowledgement" }).waitFor();
    expect(new URL(page.url()).hash).toContain("theme=warm");
    await eventually(() => inFrame(page)).toMatchObject({
      dark: true,
      width: 320,
      background: "rgb(22, 19, 17)",
    });
    await page.goBack();
    await eventually(() => page.locator(".card a:focus").textContent()).toContain(
      "Acknowledgement",
    );
  });

  it("shows what needs attention only, when asked", async () => {
    const { page } = await browser.open(at(""));
    await page.getByLabel("Needs attention").check();
    const titles = await page.locator(".card a").allTextContents();
    expect(titles).toEqual([
      "Feedback that is not ready to be sent",
      "Withdrawal after an offer, which no notice is for",
    ]);
    expect(new URL(page.url()).hash).toContain("attention=yes");
  });
});

describe("a notice", () => {
  it("changes what its switches say: scheme, width, direction, theme, language", async () => {
    const { page, faults } = await browser.open(at("notice=feedback&width=600"));
    await page.locator("iframe.message").waitFor();
    const light = await inFrame(page);
    expect(light).toMatchObject({ dark: false, width: 600, direction: "ltr" });
    expect(light.background).toBe("rgb(241, 243, 244)");

    await page.getByRole("radio", { name: "Dark" }).check();
    await eventually(() => inFrame(page)).toMatchObject({
      dark: true,
      background: "rgb(16, 19, 23)",
    });

    await page.getByRole("radio", { name: "320" }).check();
    await eventually(() => inFrame(page)).toMatchObject({ width: 320 });

    await page.getByLabel("Direction").selectOption("rtl");
    await eventually(() => inFrame(page)).toMatchObject({ direction: "rtl" });
    expect((await inFrame(page)).text).toContain("Dear");

    await page.getByLabel("Theme").selectOption("warm");
    await eventually(() => inFrame(page)).toMatchObject({ background: "rgb(22, 19, 17)" });

    await page.getByLabel("Direction").selectOption("own");
    await page.getByLabel("Language").selectOption("ar");
    await eventually(() => inFrame(page)).toMatchObject({ direction: "rtl", dark: true });
    expect((await inFrame(page)).text).toMatch(/\p{Script=Arabic}/u);
    const address = new URLSearchParams(new URL(page.url()).hash.slice(1));
    expect(Object.fromEntries(address)).toEqual({
      notice: "feedback",
      language: "ar",
      theme: "warm",
      width: "320",
      scheme: "dark",
    });
    expect(faults).toEqual([]);
  });

  it("shows the same view again at the same address", async () => {
    const { page } = await browser.open(
      at(
        "notice=outcome-after-interview&language=pl&theme=plain&width=all&scheme=all&direction=rtl",
      ),
    );
    await page.locator("iframe.message").nth(3).waitFor();
    const all = await Promise.all([0, 1, 2, 3].map((number) => inFrame(page, number)));
    expect(all.map(({ width, dark, direction }) => [width, dark, direction])).toEqual([
      [600, false, "rtl"],
      [320, false, "rtl"],
      [600, true, "rtl"],
      [320, true, "rtl"],
    ]);
    await eventually(() => page.getByLabel("Language").inputValue()).toBe("pl");
    await eventually(() => page.getByLabel("Theme").inputValue()).toBe("plain");
  });

  it("shows a message at its full height, beside its text and source", async () => {
    const { page } = await browser.open(at("notice=feedback-thirteen-points&width=600"));
    const frame = page.locator("iframe.message");
    await eventually(async () => (await frame.boundingBox())?.height).toBeGreaterThan(3000);
    const room = await page
      .frameLocator("iframe.message")
      .locator("html")
      .evaluate((root) => root.scrollHeight - innerHeight);
    expect(room).toBe(0);
    const text = page.locator("pre.plain");
    expect(bare(await text.textContent())).toMatch(/^Calder Vale Council\n/);
    await eventually(() => page.locator("pre.code").textContent()).toMatch(/^\s*<mjml /);
    await page.getByRole("radio", { name: "HTML" }).check();
    await eventually(() => page.locator("pre.code").textContent()).toMatch(/^<!doctype html>/i);
    const [one, other] = await Promise.all([frame.boundingBox(), text.boundingBox()]);
    expect(other?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0));
    await page.getByRole("checkbox", { name: "Plain text" }).uncheck();
    await eventually(() => text.isVisible()).toBe(false);
  });

  it("says subject, preheader, size and what the checker found, with the words", async () => {
    const { page } = await browser.open(at("notice=feedback-to-mend"));
    const facts = bare(await page.locator(".envelope").textContent());
    expect(facts).toContain("Your application for Team Manager, Children's Social Work");
    expect(facts).toMatch(/[\d,]{5,6} of 102,000 bytes \(\d+ %\)/);
    const error = page.locator(".problem[data-severity=error]");
    await eventually(() => error.locator("code").first().textContent()).toBe("fair/age-direct");
    await eventually(() => error.locator("mark").textContent()).toMatch(/at your age/i);
    await eventually(() => error.locator(".problem-message").textContent()).toContain(
      "May be read as",
    );
  });

  it("says why there is no message, and what to do", async () => {
    const { page } = await browser.open(at("notice=withdrawal-offered"));
    const problem = page.locator("#detail .problem");
    await eventually(() => problem.locator("code").first().textContent()).toMatch(/^document\//);
    await eventually(() => problem.textContent()).toContain(
      "after an offer a person deals with it",
    );
    await page.goto(at("notice=feedback-to-mend&language=de"));
    const refusal = page.locator(".refusal .elsewhere");
    await eventually(() => refusal.textContent()).toContain("in another language");
    await eventually(() => page.locator("iframe.message").count()).toBe(0);
  });

  it("lists each pair of colours with its contrast", async () => {
    const { page } = await browser.open(at("notice=feedback&theme=warm"));
    const data = await galleryData(served.url);
    const warm = data.themes.find(({ name }) => name === "warm");
    const rows = await page.locator(".colours tbody tr").allInnerTexts();
    expect(rows.length).toBe(warm?.contrast.length);
    for (const row of rows) {
      const ratio = Number(/([\d.]+) : 1/.exec(row)?.[1]);
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
    await eventually(() => page.locator(".colours h3").textContent()).toContain("Warm");
  });
});
