import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { writePreview } from "../src/preview";
import { feedback, json, reason } from "./documents";
import { folder } from "./fairwell";
import { eventually, inFrame, useBrowser } from "./preview-browser";

const browser = useBrowser();
const files = folder();
const logo = { url: "https://example.org/logo.png", alt: "Calder Vale", width: 180, height: 48 };
const attack = "</script><script>document.title='ran'</script><!--";

beforeAll(async () => {
  await writePreview({ directory: files.path, out: "examples", locales: ["en-GB", "ar"] });
  files.write(
    "letters/list.json",
    json([feedback({ summary: attack }), feedback({ id: attack }), reason]),
  );
  files.write("brand.json", json({ name: "Calder Vale Council", logo }));
  const own = { files: ["letters"], brand: "brand.json", locales: ["en-GB"], themes: ["brand"] };
  await writePreview({ directory: files.path, out: "own", ...own });
}, 120_000);

const address = (out: string, hash = "") =>
  `${pathToFileURL(join(files.path, out, "index.html")).href}#${hash}`;

describe("an export of the examples", () => {
  it("works as a file and asks for nothing else", async () => {
    const { page, requests, faults } = await browser.open(
      address("examples", "language=all&theme=all&scheme=all&width=all&kind=acknowledgement"),
    );
    await page.locator(".card iframe").first().waitFor();
    await eventually(() => page.locator(".card").count()).toBe(2 * 3 * 2 * 2);
    await page.locator(".card a").first().click();
    await page.getByLabel("Language").selectOption("ar");
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.getByLabel("Theme").selectOption("warm");
    await eventually(() => inFrame(page)).toMatchObject({
      dark: true,
      direction: "rtl",
      background: "rgb(22, 19, 17)",
    });
    await page.getByLabel("Direction").selectOption("ltr");
    await eventually(() => inFrame(page)).toMatchObject({ direction: "ltr" });
    await eventually(() => page.locator("pre.code").textContent()).toContain("<mjml ");
    await eventually(() => page.locator("#live").textContent()).toContain("An export");
    const page0 = address("examples").replace("#", "");
    expect(
      requests.filter((url) => url.split("#")[0] !== page0 && !url.startsWith("about:")),
    ).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("has the messages as files that are what is sent", async () => {
    const place = join(files.path, "examples/messages/feedback.ar");
    for (const theme of ["letter", "plain", "warm"])
      for (const form of ["html", "mjml"])
        expect(existsSync(join(place, `${theme}.${form}`))).toBe(true);
    expect(readFileSync(join(place, "warm.html"), "utf8")).not.toContain("<base");
    const { page } = await browser.open(address("examples", "notice=feedback&language=ar"));
    const href = await page.locator(".envelope a").first().getAttribute("href");
    expect(existsSync(join(files.path, "examples", href ?? "none"))).toBe(true);
    await eventually(() => page.locator("pre.plain").textContent()).toBe(
      readFileSync(join(place, "message.txt"), "utf8"),
    );
  });
});

describe("an export of one's own documents", () => {
  it("runs nothing of them, fetches no logo, and shows what could not be rendered", async () => {
    for (const hash of [
      "",
      "notice=letters/list.json%231&width=600",
      "notice=letters/list.json%232",
    ]) {
      const { page, requests, faults } = await browser.open(address("own", hash));
      await page.locator("iframe.message").first().waitFor();
      await page.waitForTimeout(300);
      await eventually(() => page.title()).toContain("Fairwell preview");
      expect(requests.filter((url) => url.startsWith("http"))).toEqual([]);
      expect(faults).toEqual([]);
    }
    const { page } = await browser.open(address("own"));
    await eventually(() => page.locator(".group h3").allTextContents()).toEqual([
      "Feedback",
      "Cannot be rendered",
    ]);
    const last = page.locator(".card").last();
    await eventually(() => last.textContent()).toContain("never becomes a message");
  });
});
