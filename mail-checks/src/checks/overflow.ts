import { type Check, counted, unproven } from "../check";

/** Nothing reaches out of its box or of the window, whatever the words. */
export const overflow: Check = {
  name: "overflow and clipping",
  async run({ browser, visits }) {
    const all = await visits();
    const faults: string[] = [];
    for (const { message, sights } of all)
      for (const { overflows, scheme, width } of sights)
        for (const what of counted(overflows))
          faults.push(`${message.id}, ${width} px, ${scheme}: ${what}`);
    const [shown] = await browser.each(["one"], async (page) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.setContent(`<p style="width:100px">${"x".repeat(200)}</p>`);
      return page.evaluate(() => inPage.overflows());
    });
    if (!shown?.length) faults.push(unproven("a word that is wider than its box"));
    const sights = all.reduce((sum, visit) => sum + visit.sights.length, 0);
    return { figure: `${faults.length} in ${sights} sights of ${all.length} messages`, faults };
  },
};
