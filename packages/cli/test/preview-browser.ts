import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import type { GalleryData } from "../src/preview/gallery/data";
import { chromiumPath } from "./preview-chromium";

/** A page in a real browser, and everything that it asked for or complained of. */
export interface Visit {
  readonly page: Page;
  /** Addresses of everything that was asked for. */
  readonly requests: string[];
  /** Errors of scripts, and windows that were opened. */
  readonly faults: string[];
}

/** Starts Chromium for the tests of a file. */
export function useBrowser(): {
  open(address: string, options?: BrowserContextOptions): Promise<Visit>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  }, 300_000);
  afterAll(() => browser?.close());
  return {
    async open(address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        // Emulating a scheme would emulate it in frames too, whatever the page says of them.
        colorScheme: null,
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const visit: Visit = { page, requests: [], faults: [] };
      context.on("request", (request) => visit.requests.push(request.url()));
      page.on("pageerror", (error) => visit.faults.push(error.message));
      page.on("popup", (popup) => visit.faults.push(`opened ${popup.url()}`));
      page.on("dialog", (dialog) => visit.faults.push(`asked ${dialog.message()}`));
      await page.goto(address);
      await page.locator("#about:not(:empty)").waitFor();
      return visit;
    },
  };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds wrong with the page. The messages in its frames are checked where they are made. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations: found, passes } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    { iframes: false } satisfies RunOptions,
  );
  expect(passes.length).toBeGreaterThan(15);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

/** What the server tells the page. */
export const galleryData = async (address: string): Promise<GalleryData> =>
  (await (await fetch(`${address}gallery.json`)).json()) as GalleryData;

/** Waits until something is as it should be. A machine with much to do takes its time. */
export const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 20_000 });

/** Text without the signs that keep the direction of a name to itself. */
export const bare = (text: string | null): string => (text ?? "").replace(/[\u2066-\u2069]/g, "");

/** What a message says of itself in its frame. */
export const inFrame = (page: Page, number = 0, within = "#detail") =>
  page
    .frameLocator(`${within} iframe.message`)
    .nth(number)
    .locator("body")
    .evaluate((body) => ({
      background: getComputedStyle(body).backgroundColor,
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
      direction: document.documentElement.dir,
      width: innerWidth,
      text: body.textContent ?? "",
    }));
