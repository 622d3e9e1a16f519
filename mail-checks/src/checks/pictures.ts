import { readFileSync } from "node:fs";
import { type Check, unproven } from "../check";
import { type Picture, readPicture } from "../snapshots/picture";

/** Columns within the margin of 24 pixels that a letter has on both sides, clear of its rounded corners. */
const band = { from: 12, to: 22 };

/** Rows in which something is drawn into a margin: text or a card that is wider than it should be, or cut off. */
function inkInTheMargins({ data, height, width }: Picture): number {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const isPlain = (row: number, from: number, to: number): boolean => {
    const first = pixels[row * width + from];
    for (let column = from + 1; column < to; column++)
      if (pixels[row * width + column] !== first) return false;
    return true;
  };
  let rows = 0;
  for (let row = 0; row < height; row++)
    if (!isPlain(row, band.from, band.to) || !isPlain(row, width - band.to, width - band.from))
      rows++;
  return rows;
}

/** A picture of every notice in every locale that is tried thoroughly, every theme, width and scheme, to be looked at. */
export const pictures: Check = {
  name: "pictures",
  async run({ browser, visits }) {
    const faults: string[] = [];
    let count = 0;
    for (const { message, sights } of await visits())
      for (const { picture, scheme, width } of sights) {
        if (!picture) continue;
        count++;
        const drawn = readPicture(readFileSync(picture));
        const rows = inkInTheMargins(drawn);
        if (drawn.width !== width)
          faults.push(`${message.id} is ${drawn.width} px wide in ${width}`);
        if (rows > 0)
          faults.push(`${message.id}, ${width} px, ${scheme}: ${rows} rows with ink in a margin`);
      }
    const [shown] = await browser.each(["one"], async (page) => {
      await page.setViewportSize({ width: 320, height: 200 });
      await page.setContent(`<p style="margin:24px;white-space:nowrap">${"wide ".repeat(40)}</p>`);
      return inkInTheMargins(readPicture(await page.screenshot()));
    });
    if (!shown) faults.push(unproven("a line that runs out of the picture"));
    return { figure: `${count} pictures with clear margins`, faults };
  },
};
