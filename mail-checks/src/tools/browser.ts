import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { chromium as driver, type Page } from "playwright-core";
import { logoUrl } from "../messages";
import { chromium } from "./chromium";

/** The widths that a message is looked at in, in pixels: a reading pane, the smallest telephone (WCAG 2.2, 1.4.10). */
export const widths = [600, 320] as const;
export const schemes = ["light", "dark"] as const;
export type Width = (typeof widths)[number];
export type Scheme = (typeof schemes)[number];

export interface Browser {
  readonly version: string;
  /** Does something with each of several things, on as many pages at a time as there are cores. */
  each<Thing, Result>(
    things: readonly Thing[],
    visit: (page: Page, thing: Thing) => Promise<Result>,
  ): Promise<readonly Result[]>;
  /** Puts axe into the page that is open. */
  addAxe(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** A dark mark on nothing: what a logo looks like that nobody made for the dark. */
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="48" viewBox="0 0 180 48"><circle cx="24" cy="24" r="20" fill="#0b5c6b"/><path d="M60 14h110v8H60zm0 14h80v8H60z" fill="#1f2933"/></svg>';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The code that runs in the page, as one script that defines `inPage`. */
const inPage = (): string =>
  buildSync({
    entryPoints: [join(import.meta.dirname, "../in-page/index.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "inPage",
    footer: { js: "globalThis.inPage = inPage;" },
    target: "es2022",
  }).outputFiles[0]?.text ?? "";

async function readyPage(open: () => Promise<Page>): Promise<Page> {
  const page = await open();
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith("file:")) return route.continue();
    return url === logoUrl
      ? route.fulfill({ contentType: "image/svg+xml", body: logo })
      : route.abort();
  });
  await page.addInitScript(inPage());
  return page;
}

/** Starts Chromium with two pages, neither of which reaches the network. */
export async function openBrowser(): Promise<Browser> {
  const browser = await driver.launch({
    executablePath: chromium(),
    args: [
      "--no-sandbox",
      "--font-render-hinting=none",
      "--hide-scrollbars",
      "--force-color-profile=srgb",
    ],
  });
  const pages = await Promise.all(
    [0, 1].map(() => readyPage(async () => (await browser.newContext()).newPage())),
  );
  return {
    version: browser.version(),
    async each(things, visit) {
      const results: Awaited<ReturnType<typeof visit>>[] = [];
      let next = 0;
      await Promise.all(
        pages.map(async (page) => {
          while (next < things.length) {
            const index = next++;
            results[index] = await visit(page, things[index] as (typeof things)[number]);
          }
        }),
      );
      return results;
    },
    addAxe: (page) => page.evaluate(axeSource),
    close: () => browser.close(),
  };
}

/** Opens a file in a page, and waits until everything in it is there. */
export const openFile = async (page: Page, file: string): Promise<void> => {
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
};
