import { type Check, unproven } from "../check";

/** WCAG 2.2, 1.4.3. */
const enough = 4.5;

/** The contrast of every text in every message, computed in the page: axe leaves some of them undecided. */
export const contrast: Check = {
  name: "contrast",
  async run({ browser, visits }) {
    const faults: string[] = [];
    let texts = 0;
    let worst = { ratio: 21, where: "" };
    for (const { message, sights } of await visits())
      for (const { contrasts, scheme, width } of sights) {
        const { ratio, where } = contrasts.least;
        const place = `${message.id}, ${width} px, ${scheme}: ${where}`;
        texts += contrasts.texts;
        if (ratio < worst.ratio) worst = { ratio, where: place };
        if (ratio < enough) faults.push(`${ratio.toFixed(2)} : 1 in ${place}`);
      }
    const [shown] = await browser.each(["one"], async (page) => {
      await page.setContent(
        "<body style='background:#fff'><p style='color:#888'>grey on white</p>",
      );
      return page.evaluate(() => inPage.contrasts());
    });
    if (!shown || shown.least.ratio >= enough) faults.push(unproven("grey text on white"));
    return {
      figure: `at least ${worst.ratio.toFixed(2)} : 1 over ${texts} texts`,
      faults,
      notes: [`the least is in ${worst.where}`],
    };
  },
};
