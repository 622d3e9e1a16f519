import type { SourceRange } from "./locate";
import { scanJson } from "./scan";

/** A key that an object has twice. JSON.parse keeps the last value and says nothing. */
export interface DuplicateKey {
  readonly first: SourceRange;
  readonly again: SourceRange;
}

/**
 * How often a colon stands outside strings: the number of keys that a JSON text writes. One fast pass, without
 * allocation; strings are skipped by searching for their end.
 */
export function countWrittenKeys(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3a) count++;
    else if (unit === 0x22) at = closingQuote(text, at);
  }
  return count;
}

function closingQuote(text: string, opening: number): number {
  let end = text.indexOf('"', opening + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}

/** How many keys a parsed value has, all levels together. */
export function countKeys(value: unknown): number {
  let count = 0;
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    const entries: unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) count += entries.length;
    for (const entry of entries)
      if (typeof entry === "object" && entry !== null) pending.push(entry);
  }
  return count;
}

/**
 * Finds keys that an object has twice. Each key that JSON.parse drops leaves the value with fewer keys than the text
 * writes, so only such texts are scanned.
 *
 * @param text JSON that JSON.parse accepts
 * @param value what JSON.parse made of it
 */
export function duplicateKeys(text: string, value: unknown): DuplicateKey[] {
  if (countWrittenKeys(text) === countKeys(value)) return [];
  const found: DuplicateKey[] = [];
  const stack: (Map<string, SourceRange> | undefined)[] = [];
  scanJson(text, {
    open(type) {
      stack.push(type === "object" ? new Map() : undefined);
    },
    close() {
      stack.pop();
    },
    key(start, end) {
      const keys = stack.at(-1);
      const name = JSON.parse(text.slice(start, end)) as string;
      const first = keys?.get(name);
      if (first) found.push({ first, again: { start, end } });
      else keys?.set(name, { start, end });
    },
  });
  return found;
}
