import { rmSync } from "node:fs";
import type { Check, Finding } from "./check";
import { axe } from "./checks/axe";
import { compatibility } from "./checks/compatibility";
import { contrast } from "./checks/contrast";
import { equality } from "./checks/equality";
import { fonts } from "./checks/fonts";
import { nu } from "./checks/nu";
import { overflow } from "./checks/overflow";
import { pictures } from "./checks/pictures";
import { requests } from "./checks/requests";
import { rightToLeft } from "./checks/right-to-left";
import { snapshots } from "./checks/snapshots";
import { renderAll } from "./messages";
import { openBrowser } from "./tools/browser";
import { installFonts } from "./tools/fonts";
import { tour, type Visit } from "./tour";

// Checks of finished messages: with the Nu HTML checker, axe and Chromium. Names of checks may follow; else all run.

const checks: readonly Check[] = [
  nu,
  axe,
  contrast,
  rightToLeft,
  overflow,
  fonts,
  requests,
  compatibility,
  pictures,
  snapshots,
  equality,
];

/** Faults that are shown of one check; more of them say nothing new. */
const most = 25;

function report(name: string, { figure, faults, notes = [] }: Finding, seconds: number): void {
  console.log(`${faults.length === 0 ? "✓" : "✗"} ${name}: ${figure} (${seconds.toFixed(0)} s)`);
  for (const note of notes) console.log(`    ${note}`);
  for (const fault of faults.slice(0, most)) console.log(`  ✗ ${fault}`);
  if (faults.length > most) console.log(`  ✗ and ${faults.length - most} more`);
}

async function main(names: readonly string[]): Promise<number> {
  const chosen = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length < Math.max(names.length, 1)) {
    console.error(
      `Use these names of checks: ${checks.map(({ name }) => `"${name}"`).join(", ")}.`,
    );
    return 2;
  }
  const { messages, folder } = renderAll();
  // Before the browser, which reads what fonts there are as it starts.
  installFonts(messages.map(({ locale }) => locale));
  const browser = await openBrowser();
  console.log(`${messages.length} messages, Chromium ${browser.version}`);
  let seen: Promise<readonly Visit[]> | undefined;
  const visits = () => {
    seen ??= tour(browser, messages);
    return seen;
  };
  let failed = 0;
  try {
    for (const { name, run } of chosen) {
      const began = performance.now();
      const finding = await run({ messages, folder, browser, visits });
      report(name, finding, (performance.now() - began) / 1000);
      if (finding.faults.length > 0) failed++;
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${chosen.length - failed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
