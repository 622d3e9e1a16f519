import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { type Check, unproven } from "../check";
import type { Message } from "../messages";
import { type Picture, readPicture, smaller, writePicture } from "../snapshots/picture";
import { pinFont } from "../snapshots/pinned-font";
import { openFile, type Scheme, type Width } from "../tools/browser";

const folder = join(import.meta.dirname, "../../snapshots");

/**
 * What is kept: every notice, theme, width, scheme and direction at least once. In English words where they do not
 * matter: a translation that is mended changes no layout.
 */
const kept: readonly (readonly [message: string, width: Width, scheme: Scheme])[] = [
  ["feedback.full.en-GB.letter", 600, "light"],
  ["feedback.full.en-GB.letter", 320, "dark"],
  ["feedback.full.ar.warm", 600, "dark"],
  ["feedback.sparse.en-GB.plain", 320, "light"],
  ["outcome.full.en-GB.plain", 600, "light"],
  ["outcome.full.ar.letter", 320, "dark"],
  ["withdrawal.full.en-GB.warm", 600, "light"],
  ["withdrawal.full.mirrored.plain", 320, "light"],
  ["acknowledgement.full.mirrored.letter", 600, "light"],
  ["acknowledgement.full.en-GB.warm", 320, "light"],
  ["feedback-request.full.en-GB.letter", 600, "dark"],
  ["reminder.full.mirrored.plain", 600, "dark"],
];

/** Screen pixels for one pixel of what is kept. */
const scale = 5;

/** The share of pixels that may differ: letters are drawn a little differently by every machine. */
const tolerance = 0.005;

async function draw(
  page: Page,
  { file }: Message,
  width: Width,
  scheme: Scheme,
  extra = "",
): Promise<Picture> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await openFile(page, file);
  await pinFont(page);
  if (extra) await page.addStyleTag({ content: extra });
  return smaller(readPicture(await page.screenshot({ fullPage: true })), scale);
}

/** What differs, or undefined. */
function difference(before: Picture, after: Picture): string | undefined {
  if (before.width !== after.width || Math.abs(before.height - after.height) > 1)
    return `${after.width} × ${after.height} pixels instead of ${before.width} × ${before.height}`;
  const height = Math.min(before.height, after.height);
  const size = before.width * height * 4;
  const [one, other] = [before.data.subarray(0, size), after.data.subarray(0, size)];
  const differing = pixelmatch(one, other, undefined, before.width, height, {
    threshold: 0.1,
    includeAA: true,
  });
  const share = differing / (before.width * height);
  return share > tolerance ? `${(100 * share).toFixed(1)} % of the pixels` : undefined;
}

/** Breaks that a picture has to show, and changes that it must not. */
const breaks = [
  ".contact { display: none; }",
  ".ink { margin: 0 8px; }",
  ".strength, .development { background: none !important; border: 0 !important; }",
  "h1 { font-size: 17px !important; }",
  ".letter { direction: rtl; text-align: right !important; } .letter * { text-align: right !important; }",
  "img { display: none !important; }",
];
const harmless = [
  "* { text-rendering: geometricPrecision; }",
  "p, h1, h2 { transform: translateX(0.3px); }",
];

async function proofs(page: Page, message: Message, before: Picture): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const extra of breaks)
    if (!difference(before, await draw(page, message, 600, "light", extra)))
      faults.push(unproven(`the break ${extra}`));
  for (const extra of harmless) {
    const seen = difference(before, await draw(page, message, 600, "light", extra));
    if (seen) faults.push(`Too strict: ${seen} differ after ${extra}`);
  }
  return faults;
}

/**
 * A dozen small pictures, kept beside the code, show what a message looks like: a change of layout shows as a change of
 * them. Run with `FAIRWELL_UPDATE_SNAPSHOTS=1` once the new look is the right one.
 */
export const snapshots: Check = {
  name: "snapshots",
  async run({ browser, messages }) {
    const update = process.env.FAIRWELL_UPDATE_SNAPSHOTS === "1";
    mkdirSync(folder, { recursive: true });
    const faults: string[] = [];
    const byId = new Map(messages.map((message) => [message.id, message]));
    const sizes = await browser.each(kept, async (page, [id, width, scheme]) => {
      const path = join(folder, `${id}.${width}.${scheme}.png`);
      const drawn = await draw(page, byId.get(id) as Message, width, scheme);
      const png = writePicture(drawn);
      if (update) writeFileSync(path, png);
      else if (!existsSync(path))
        faults.push(`${path} is missing: run with FAIRWELL_UPDATE_SNAPSHOTS=1`);
      else {
        const what = difference(readPicture(readFileSync(path)), drawn);
        const now = join(folder, "../out", `${id}.${width}.${scheme}.png`);
        if (what) {
          mkdirSync(join(folder, "../out"), { recursive: true });
          writeFileSync(now, png);
          faults.push(`${path} differs: ${what}; now: ${now}`);
        }
      }
      return png.length;
    });
    const first = kept[0]?.[0] ?? "";
    const [more] = await browser.each([byId.get(first) as Message], async (page, message) =>
      proofs(page, message, await draw(page, message, 600, "light")),
    );
    faults.push(...(more ?? []));
    const largest = Math.max(...sizes);
    if (largest > 25_000) faults.push(`the largest picture has ${largest} bytes; 25,000 is enough`);
    return {
      figure: `${kept.length} pictures of ${sizes.reduce((sum, size) => sum + size, 0)} bytes, ${breaks.length} breaks shown`,
      faults,
    };
  },
};
