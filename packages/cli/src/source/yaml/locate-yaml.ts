import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Located, SourceRange } from "../locate";
import type { Locator } from "../locator";
import { alignScalar, type ScalarStyle } from "./align";

type Path = readonly (string | number)[];

const rangeOf = (node: {
  range?: readonly number[] | null | undefined;
}): SourceRange | undefined =>
  node.range ? { start: node.range[0] as number, end: node.range[1] as number } : undefined;

const keyOf = (pair: Pair): string =>
  String(isScalar(pair.key) ? pair.key.value : (pair.key ?? ""));

interface Step {
  readonly node: Node | null;
  readonly key?: SourceRange;
}

function stepInto(node: Node | null, part: string | number): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return item === undefined ? undefined : { node: item as Node };
  }
  if (!isMap(node)) return undefined;
  // The last of equal keys is the one that counts.
  const pair = node.items.filter((candidate) => keyOf(candidate) === String(part)).at(-1);
  if (!pair) return undefined;
  const key = rangeOf(pair.key as Node);
  return { node: (pair.value ?? null) as Node | null, ...(key && { key }) };
}

function locatePath(document: Document, path: Path): Located {
  const resolved = (node: Node | null): Node | null =>
    isAlias(node) ? (node.resolve(document) ?? node) : node;
  let at: Step = { node: document.contents as Node | null };
  let depth = 0;
  for (const part of path) {
    const next = stepInto(resolved(at.node), part);
    if (!next) break;
    at = next;
    depth++;
  }
  const node = resolved(at.node);
  const value = (node && rangeOf(node)) ??
    at.key ?? { start: document.range?.[0] ?? 0, end: document.range?.[0] ?? 0 };
  const type = isMap(node) ? "object" : isSeq(node) ? "array" : "scalar";
  return { depth, type, value, ...(at.key && { key: at.key }) };
}

function styleOf(text: string, start: number): readonly [ScalarStyle, number] {
  const mark = text[start];
  if (mark === '"') return ["double", start + 1];
  if (mark === "'") return ["single", start + 1];
  if (mark !== "|" && mark !== ">") return ["plain", start];
  const header = text.indexOf("\n", start);
  return ["block", header === -1 ? text.length : header + 1];
}

/** The locator of a YAML document. */
export function yamlLocator(text: string, document: Document): Locator {
  /** Values of the strings that were found, by where they begin. */
  const strings = new Map<number, string>();
  return {
    locate(paths) {
      return paths.map((path) => {
        const found = locatePath(document, path);
        const { value } = found;
        const node = document.getIn(path, true);
        const scalar = isAlias(node) ? node.resolve(document) : node;
        if (isScalar(scalar) && typeof scalar.value === "string")
          strings.set(value.start, scalar.value);
        return found;
      });
    },
    offsetsIn({ start }, offsets) {
      const value = strings.get(start);
      if (value === undefined) return undefined;
      const [style, content] = styleOf(text, start);
      return alignScalar(text, content, style, value, offsets);
    },
  };
}
