import { type Check, counted, unproven } from "../check";
import type { Browser } from "../tools/browser";
import { runAxe } from "../tour";

/** A page that nobody should send: no title, no language, nothing but a picture without words. */
async function isNoticed(browser: Browser): Promise<boolean> {
  const [results] = await browser.each(["one"], async (page) => {
    await page.setContent("<!doctype html><img src='data:,' width='20' height='20'>");
    await browser.addAxe(page);
    return runAxe(page);
  });
  return (results?.violations.length ?? 0) > 0;
}

/** axe-core with every rule that it has, in every width and scheme. */
export const axe: Check = {
  name: "axe",
  async run({ browser, visits }) {
    const faults: string[] = [];
    const undecided: string[] = [];
    let runs = 0;
    for (const { message, sights } of await visits())
      for (const { axe: results, scheme, width } of sights) {
        if (!results) continue;
        runs++;
        for (const { id, help, nodes } of results.violations)
          faults.push(`${message.id}, ${width} px, ${scheme}: ${id}: ${help}: ${nodes[0]?.html}`);
        for (const { id, nodes } of results.incomplete) undecided.push(...nodes.map(() => id));
      }
    if (!(await isNoticed(browser))) faults.push(unproven("a page without words"));
    return {
      figure: `${faults.length} violations and ${undecided.length} left undecided in ${runs} runs`,
      faults,
      notes: counted(undecided),
    };
  },
};
