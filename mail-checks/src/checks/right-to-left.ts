import { type Check, counted, unproven } from "../check";
import type { Box, Layout } from "../in-page";
import { type Browser, openFile, widths } from "../tools/browser";
import type { Sight, Visit } from "../tour";

/** The least that an eye can see, in pixels. */
const tolerance = 1;

const differ = (one: number, other: number): boolean => Math.abs(one - other) > tolerance;

/** How two layouts of the same document differ, apart from being each other's mirror image. */
function asymmetries(ltr: Layout, rtl: Layout): readonly string[] {
  if (ltr.boxes.length !== rtl.boxes.length || ltr.width !== rtl.width)
    return [`${ltr.boxes.length} boxes in ${ltr.width} px are ${rtl.boxes.length} in ${rtl.width}`];
  return ltr.boxes.flatMap((box, index) => {
    const other = rtl.boxes[index] as Box;
    const faults: string[] = [];
    if (differ(box.top, other.top) || differ(box.height, other.height)) faults.push("up or down");
    if (differ(ltr.width - box.right, other.left) || differ(ltr.width - box.left, other.right))
      faults.push("sideways");
    const isSwapped = box.sides.every(([left, right], side) => {
      const [otherLeft, otherRight] = other.sides[side] as readonly [number, number];
      return left === otherRight && right === otherLeft;
    });
    if (!isSwapped) faults.push("in a border, padding or corner");
    return faults.map((fault) => `${box.name} is off ${fault}`);
  });
}

/** The layouts of a visit, by width. */
const layoutsOf = ({ sights }: Visit): readonly Sight[] => sights.filter(({ layout }) => layout);

function compare(mirrored: Visit, plain: Visit): readonly string[] {
  const originals = layoutsOf(plain);
  return layoutsOf(mirrored).flatMap(({ layout, width }, index) => {
    const found = asymmetries(originals[index]?.layout as Layout, layout as Layout);
    return counted(found).map((fault) => `${mirrored.message.id}, ${width} px: ${fault}`);
  });
}

async function isNoticed(browser: Browser, mirrored: Visit, plain: Visit): Promise<boolean> {
  const [noticed] = await browser.each([mirrored.message.file], async (page, file) => {
    await openFile(page, file);
    await page.setViewportSize({ width: widths[0], height: 800 });
    await page.addStyleTag({ content: "h1 { margin-left: 3px !important; direction: ltr; }" });
    const moved = await page.evaluate(() => inPage.boxes());
    const turned = await page.evaluate(() => inPage.wrongDirections("rtl"));
    const found = asymmetries(layoutsOf(plain)[0]?.layout as Layout, moved);
    return found.length > 0 && turned.length > 0;
  });
  return noticed ?? false;
}

/**
 * A language written from right to left gets the mirror image. To compare boxes, the words have to be as wide: so the
 * same document in the same English words goes through the layouts of both directions.
 */
export const rightToLeft: Check = {
  name: "right to left",
  async run({ browser, visits }) {
    const all = await visits();
    const byId = new Map(all.map((visit) => [visit.message.id, visit]));
    const mirrored = all.filter(({ message }) => message.words === "mirrored");
    const twinOf = ({ message }: Visit) =>
      byId.get(message.id.replace(".mirrored.", ".en-GB.")) as Visit;
    const faults = mirrored.flatMap((visit) => compare(visit, twinOf(visit)));
    for (const { message, sights } of all)
      for (const text of new Set(sights.flatMap(({ wrongDirections }) => wrongDirections)))
        faults.push(`${message.id}: not ${message.direction}: ${text}`);
    const boxes = mirrored.flatMap(layoutsOf).flatMap(({ layout }) => layout?.boxes ?? []).length;
    const first = mirrored[0] as Visit;
    if (!(await isNoticed(browser, first, twinOf(first))))
      faults.push(unproven("a heading moved and turned"));
    return {
      figure: `${boxes} boxes of ${mirrored.length} messages mirrored within ${tolerance} px; every text of ${all.length} in its direction`,
      faults,
    };
  },
};
