import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Preview, preview } from "../src/preview";
import { feedback, json } from "./documents";
import { folder } from "./fairwell";
import { eventually, inFrame, useBrowser } from "./preview-browser";

const browser = useBrowser();
const files = folder();
const brand = { name: "Calder Vale Council", theme: "letter" };
let served: Preview;
beforeAll(async () => {
  files.write("letters/one.json", json(feedback()));
  files.write("brand.json", json(brand));
  const options = { files: ["letters", "single.json"], brand: "brand.json" };
  served = await preview({ ...options, directory: files.path });
}, 60_000);
afterAll(() => served.close());

const open = (hash: string) => browser.open(`${served.url}#${hash}`);
const changed = (summary: string) => json(feedback({ summary }));

it("shows a change of a document, and stays where it is", async () => {
  const { page, faults } = await open("notice=letters/one.json&width=600&text=yes");
  await page.locator("iframe.message").waitFor();
  await page.getByRole("checkbox", { name: "Source" }).uncheck();
  await page.evaluate(() => window.scrollTo(0, 400));
  await page.locator("pre.plain").focus();
  const place = await page.evaluate(() => scrollY);
  files.write("letters/one.json", changed("The first change."));
  await eventually(async () => (await inFrame(page)).text).toContain("The first change.");
  await eventually(() => page.locator("pre.plain").textContent()).toContain("The first change.");
  await eventually(() => page.evaluate(() => scrollY)).toBe(place);
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe("plain");
  await eventually(() => page.getByRole("checkbox", { name: "Source" }).isChecked()).toBe(false);
  await eventually(() => page.locator("#announcer").textContent()).toBe("fb-41 changed.");
  expect(faults).toEqual([]);
});

it("shows what is wrong with a file, and mends itself with it", async () => {
  const { page } = await open("notice=letters/one.json&width=600");
  files.write("letters/one.json", '{ "kind": "candidate-feedback" "id": 1 }');
  const problem = page.locator("#detail .problem");
  await problem.waitFor();
  await eventually(() => problem.textContent()).toContain("json/missing-comma");
  await eventually(() => page.locator("iframe.message").count()).toBe(0);
  files.write("letters/one.json", changed("Mended."));
  await eventually(async () => (await inFrame(page)).text).toContain("Mended.");
  await eventually(() => problem.count()).toBe(0);
});

it("follows editors that put a new file in the place of the old one", async () => {
  const { page } = await open("notice=letters/one.json&width=600");
  for (const summary of ["Renamed once.", "Renamed twice."]) {
    writeFileSync(join(files.path, "letters/.one.json.swp"), changed(summary));
    renameSync(join(files.path, "letters/.one.json.swp"), join(files.path, "letters/one.json"));
    await eventually(async () => (await inFrame(page)).text).toContain(summary);
  }
});

it("shows files that come, and does not keep those that go", async () => {
  const { page } = await open("");
  const titles = () => page.locator(".card a").allTextContents();
  await eventually(titles).toContain("single.json");
  files.write("letters/deep/two.json", json(feedback({ id: "fb-42" })));
  await eventually(titles).toContain("fb-42");
  files.write("single.json", json(feedback({ id: "fb-43" })));
  await eventually(titles).toContain("fb-43");
  rmSync(join(files.path, "single.json"));
  await eventually(titles).toContain("single.json");
  files.write("single.json", json(feedback({ id: "fb-44" })));
  await eventually(titles).toContain("fb-44");
  rmSync(join(files.path, "letters/deep"), { recursive: true });
  await eventually(titles).not.toContain("fb-42");
});

it("follows the brand, and says what is wrong with it", async () => {
  const { page } = await open("notice=letters/one.json&width=600");
  await eventually(async () => (await inFrame(page)).text).toContain("Calder Vale Council");
  files.write("brand.json", json({ ...brand, theme: "warm", colours: { accent: "#ffcc00" } }));
  await eventually(() => page.locator(".colours h3").textContent()).toContain("Warm");
  await eventually(() => page.locator(".colours .problem").textContent()).toContain(
    "brand.colours.accent",
  );
  files.write("brand.json", json({ ...brand, colours: { accent: "teal" } }));
  await page.locator("#faults .problem").waitFor();
  await eventually(() => page.locator("#faults").textContent()).toContain(
    "brand.colours.accent is not valid",
  );
  files.write("brand.json", "{");
  await eventually(() => page.locator("#faults").textContent()).toContain(
    "brand.json cannot be used",
  );
  files.write("brand.json", json({ ...brand, name: "Another Council" }));
  await eventually(async () => (await inFrame(page)).text).toContain("Another Council");
  await eventually(() => page.locator("#faults .problem").count()).toBe(0);
});

it("says when it has stopped", async () => {
  const own = await preview({ files: ["letters"], directory: files.path });
  const { page } = await browser.open(own.url);
  await page.locator("#live", { hasText: "Follows your changes" }).waitFor();
  await own.close();
  await page.locator("#live", { hasText: "has stopped" }).waitFor();
});
