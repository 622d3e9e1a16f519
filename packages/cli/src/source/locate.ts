import { scanJson } from "./scan";

type Path = readonly (string | number)[];

/** A stretch of the source, in UTF-16 units; `end` is the first unit after. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Where the part of a document that a path names stands in its source. */
export interface Located {
  /** How many parts of the path exist; less than the path's length when something is missing. */
  readonly depth: number;
  readonly type: "object" | "array" | "scalar";
  readonly value: SourceRange;
  /** The key with its quotation marks; absent for entries of a list and for the whole document. */
  readonly key?: SourceRange;
}

interface Wanted {
  readonly parts: Map<string, Wanted>;
  found: Omit<Located, "depth"> | undefined;
}

const wanted = (): Wanted => ({ parts: new Map(), found: undefined });

function treeOf(paths: readonly Path[]): Wanted {
  const root = wanted();
  for (const path of paths) {
    let node = root;
    for (const part of path) {
      const name = String(part);
      let next = node.parts.get(name);
      if (!next) {
        next = wanted();
        node.parts.set(name, next);
      }
      node = next;
    }
  }
  return root;
}

/** Forgets a value that a later duplicate of its key replaces, as JSON.parse does. */
function forget(root: Wanted): void {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!node.found) continue;
    node.found = undefined;
    pending.push(...node.parts.values());
  }
}

interface Frame {
  readonly node: Wanted | undefined;
  readonly start: number;
  readonly type: "object" | "array";
  /** Of an array: the index of the next entry. */
  index: number;
  /** Of an object: what is wanted under the key that was read last. */
  next: Wanted | undefined;
  readonly key: SourceRange | undefined;
  lastKey: SourceRange | undefined;
}

/**
 * Finds parts of a document in its source in one pass, linear in the text and in the paths.
 *
 * @param text JSON that JSON.parse accepts
 * @param paths keys and list indexes from the root
 * @returns for each path its place, or the place of the nearest part above it that exists
 * @example locate('{"a": [1, 2]}', [["a", 1]])[0]?.value // { start: 10, end: 11 }
 */
export function locate(text: string, paths: readonly Path[]): Located[] {
  const root = treeOf(paths);
  const stack: Frame[] = [];

  const enter = (): { node: Wanted | undefined; key: SourceRange | undefined } => {
    const frame = stack.at(-1);
    if (!frame) return { node: root, key: undefined };
    if (frame.type === "object") return { node: frame.next, key: frame.lastKey };
    return { node: frame.node?.parts.get(String(frame.index++)), key: undefined };
  };
  const record = (
    node: Wanted | undefined,
    type: Located["type"],
    value: SourceRange,
    key: SourceRange | undefined,
  ) => {
    if (node) node.found = key ? { type, value, key } : { type, value };
  };

  scanJson(text, {
    open(type, start) {
      const { node, key } = enter();
      // Recorded now so that parts inside know that their parent exists; the end follows on close.
      record(node, type, { start, end: start + 1 }, key);
      stack.push({ node, start, type, index: 0, next: undefined, key, lastKey: undefined });
    },
    close(end) {
      const frame = stack.pop();
      if (frame) record(frame.node, frame.type, { start: frame.start, end }, frame.key);
    },
    key(start, end) {
      const frame = stack.at(-1);
      if (!frame) return;
      frame.lastKey = { start, end };
      if (!frame.node || frame.node.parts.size === 0) frame.next = undefined;
      else {
        frame.next = frame.node.parts.get(JSON.parse(text.slice(start, end)) as string);
        if (frame.next) forget(frame.next);
      }
    },
    scalar(start, end) {
      const { node, key } = enter();
      record(node, "scalar", { start, end }, key);
    },
  });
  return paths.map((path) => deepest(root, path));
}

function deepest(root: Wanted, path: Path): Located {
  let node = root;
  let depth = 0;
  for (const part of path) {
    const next = node.parts.get(String(part));
    if (!next?.found) break;
    node = next;
    depth++;
  }
  return { depth, ...(node.found ?? { type: "scalar", value: { start: 0, end: 0 } }) };
}
