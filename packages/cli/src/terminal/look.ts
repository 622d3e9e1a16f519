import type { Host } from "../host";
import { type Paint, painter, wantsColour } from "./paint";

/** Lines are no wider than this, however wide the terminal is: long lines are hard to read. */
const widest = 120;

/** How results look where they go. */
export function lookFor(host: Host, noColour: boolean): { paint: Paint; width: number } {
  const columns = host.columns();
  return {
    paint: painter(wantsColour(host.env, columns !== undefined, noColour)),
    width: Math.max(40, Math.min(columns ?? 100, widest)),
  };
}
