import { rmSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults, Result } from "axe-core";
import type { Page } from "playwright-core";
import type { Layout } from "./in-page";
import type { Contrasts } from "./in-page/contrast";
import { type Message, thorough } from "./messages";
import { type Browser, openFile, type Scheme, schemes, type Width, widths } from "./tools/browser";

/** How a message was found in one width and scheme. */
export interface Sight {
  readonly width: Width;
  readonly scheme: Scheme;
  /** Texts that are not laid out in the direction of the message. */
  readonly wrongDirections: readonly string[];
  readonly overflows: readonly string[];
  readonly contrasts: Contrasts;
  /** Of messages that have a twin in the other direction. */
  readonly layout: Layout | undefined;
  /** A file, of messages that are drawn. */
  readonly picture: string | undefined;
  /** Of messages that axe looks at. */
  readonly axe:
    | { readonly violations: readonly Result[]; readonly incomplete: readonly Result[] }
    | undefined;
}

/** A message that was opened and looked at from all sides. */
export interface Visit {
  readonly message: Message;
  /** Every address that was asked for, itself not among them. */
  readonly requests: readonly string[];
  readonly sights: readonly Sight[];
}

/** Those with everything, with as much as there can be, and with little; in both directions of writing. */
const isForAxe = ({ document, words }: Message): boolean =>
  ["full", "long", "sparse"].includes(document) && (words === "en-GB" || words === "ar");

const hasTwin = ({ words }: Message): boolean => words === "en-GB" || words === "mirrored";

/** What people look at first. */
const isDrawn = ({ document, words }: Message): boolean =>
  document === "full" && thorough.includes(words) && words !== "mirrored";

/** Where the pictures are kept until the next run. */
const pictures = join(import.meta.dirname, "../out/pictures");

/** Runs axe in the page as it is now, with all of its rules. */
export const runAxe = (page: Page): Promise<AxeResults> =>
  page.evaluate(() => (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run());

async function look(page: Page, message: Message, width: Width, scheme: Scheme): Promise<Sight> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  const found = await page.evaluate(
    ({ direction, withLayout }) => ({
      wrongDirections: inPage.wrongDirections(direction),
      overflows: inPage.overflows(),
      contrasts: inPage.contrasts(),
      layout: withLayout ? inPage.boxes() : undefined,
    }),
    { direction: message.direction, withLayout: scheme === "light" && hasTwin(message) },
  );
  const axe = isForAxe(message) ? await runAxe(page) : undefined;
  const picture = isDrawn(message)
    ? join(pictures, `${message.id}.${width}.${scheme}.png`)
    : undefined;
  if (picture) await page.screenshot({ fullPage: true, path: picture });
  return { width, scheme, ...found, axe, picture };
}

async function visit(browser: Browser, page: Page, message: Message): Promise<Visit> {
  const requests: string[] = [];
  const note = (request: { url(): string }) => requests.push(request.url());
  page.on("request", note);
  await openFile(page, message.file);
  if (isForAxe(message)) await browser.addAxe(page);
  const sights: Sight[] = [];
  for (const width of widths)
    for (const scheme of schemes) sights.push(await look(page, message, width, scheme));
  page.off("request", note);
  return { message, requests: requests.slice(1), sights };
}

/** Opens every message once, and looks at it in every width and scheme. */
export function tour(browser: Browser, messages: readonly Message[]): Promise<readonly Visit[]> {
  rmSync(pictures, { recursive: true, force: true });
  return browser.each(messages, (page, message) => visit(browser, page, message));
}
