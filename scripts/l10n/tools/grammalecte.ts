import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output } from "./process";

interface Report {
  readonly data: readonly {
    readonly iParagraph: number;
    readonly lGrammarErrors: readonly {
      readonly nStart: number;
      readonly nEnd: number;
      readonly sMessage: string;
    }[];
  }[];
}

/** What grammalecte has to say of French texts, for each of them. */
export function frenchGrammar(texts: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "fairwell-l10n-"));
  const file = join(folder, "texts.txt");
  writeFileSync(file, `${texts.join("\n")}\n`);
  // Spaces and apostrophes are looked at by other checks, which know the two countries apart.
  const off = ["nbsp", "esp", "unit", "typo", "apos"];
  const report = output("grammalecte-cli", ["-f", file, "-j", "-off", ...off]);
  rmSync(folder, { recursive: true });
  const { data } = JSON.parse(report) as Report;
  const found: string[][] = texts.map(() => []);
  for (const { iParagraph, lGrammarErrors } of data)
    for (const { nStart, nEnd, sMessage } of lGrammarErrors)
      found[iParagraph - 1]?.push(`“${texts[iParagraph - 1]?.slice(nStart, nEnd)}”: ${sMessage}`);
  return found;
}
