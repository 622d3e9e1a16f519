import { type Check, unproven } from "../check";
import { openFile } from "../tools/browser";

/** Every letter of every language is there: none is an empty box. */
export const fonts: Check = {
  name: "fonts",
  async run({ browser, messages }) {
    const full = messages.filter(
      ({ document, theme }) => document === "full" && theme === "letter",
    );
    const found = await browser.each(full, async (page, { file }) => {
      await openFile(page, file);
      return page.evaluate(() => inPage.missingLetters());
    });
    const faults = found.flatMap((letters, index) =>
      letters.length === 0 ? [] : [`${full[index]?.id}: no font has ${letters.join(" ")}`],
    );
    const [shown] = await browser.each(["one"], async (page) => {
      // Neither is a character, and no font has them.
      await page.setContent("<p>a\u0379\u{2fe0}</p>");
      return page.evaluate(() => inPage.missingLetters());
    });
    if (shown?.length !== 2) faults.push(unproven("two letters that no font has"));
    const languages = new Set(full.map(({ words }) => words)).size;
    return {
      figure: `${faults.length} in ${full.length} messages of ${languages} languages`,
      faults,
    };
  },
};
