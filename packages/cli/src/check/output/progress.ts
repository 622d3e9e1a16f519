import type { Host } from "../../host";
import type { Tally } from "../tally";

/** What a person sees of a long run. */
export interface Progress {
  /** Something was done; shown at most ten times a second. */
  step(tally: Tally, at: { readonly input: number; readonly of: number }): void;
  /** Takes the line away, so that other lines can follow. */
  clear(): void;
}

/** A run that ends sooner shows nothing. */
const patience = 500;
const interval = 100;

const silent: Progress = { step: () => undefined, clear: () => undefined };

const number = (value: number): string => value.toLocaleString("en-GB");

/** A line on the terminal of standard error; nothing where that is no terminal. */
export function progressFor(host: Host): Progress {
  const columns = host.errColumns?.();
  if (columns === undefined || host.env.TERM === "dumb" || host.env.CI) return silent;
  let due = Date.now() + patience;
  let shown = false;
  return {
    step({ documents, invalid, texts, counts }, { input, of }) {
      const now = Date.now();
      if (now < due) return;
      due = now + interval;
      shown = true;
      const files = of > 1 ? `file ${number(input)} of ${number(of)}, ` : "";
      const done = number(documents + invalid + texts);
      const found = number(counts.error + counts.warn + counts.info);
      const line = `Checking: ${files}${done} documents, ${found} found so far`;
      // One column is left free: a full line would wrap, and could not be taken away.
      host.err(`\r\u001b[K${line.slice(0, columns - 1)}`);
    },
    clear() {
      if (shown) host.err("\r\u001b[K");
      shown = false;
    },
  };
}
