import { createRequire } from "node:module";
import { join } from "node:path";

/** What language a text is in. */
export interface Guess {
  /** As cld3 names it: BCP 47, but `no` for Norwegian, `iw` for Hebrew. */
  readonly language: string;
  readonly probability: number;
  readonly is_reliable: boolean;
}

interface Cld3 {
  loadModule(): Promise<{
    create(least: number, most: number): { findLanguage(text: string): Guess };
  }>;
}

export type Identify = (text: string) => Guess;

let loaded: Promise<Identify> | undefined;

/** Google's Compact Language Detector 3, compiled to WebAssembly. Not a dependency of the workspace: see package.json here. */
export function identifier(): Promise<Identify> {
  loaded ??= (async () => {
    const require = createRequire(import.meta.url);
    const { loadModule } = require(join(import.meta.dirname, "node_modules/cld3-asm")) as Cld3;
    const factory = await loadModule();
    const detector = factory.create(0, 20_000);
    return (text) => detector.findLanguage(text);
  })();
  return loaded;
}
