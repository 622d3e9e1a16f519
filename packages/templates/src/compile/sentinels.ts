import type { MarkupNode, Slot } from "../program/program";
import { fault } from "./parse";

// mjml knows nothing of slots. Each is given to it as a word, or as a colour where only a colour is valid, that occurs
// nowhere else, and is looked for in what mjml makes of it.

export interface Sentinels {
  /** The source with sentinels in the place of slots and blocks. */
  readonly source: string;
  /** Sentinel ▸ what it stands for. */
  readonly slots: ReadonlyMap<string, Slot>;
  readonly blocks: ReadonlyMap<string, Exclude<MarkupNode, string | Slot>>;
}

const word = (kind: string, number: number): string =>
  `fwq${kind}${String(number).padStart(4, "0")}qwf`;
const colour = (number: number): string => `#f0a${number.toString(16).padStart(3, "0")}`;

/** Finds every sentinel: words of slots and of a block's beginning, else and end; colours. */
export const sentinelPattern = /fwq[sbec]\d{4}qwf|#f0a[0-9a-f]{3}\b/g;

const isColour = (node: Slot): boolean =>
  node.slot === "brand" &&
  node.context === "style" &&
  node.name !== "font" &&
  node.name !== "corners";

/** Puts sentinels in the place of slots. */
export function plantSentinels(nodes: readonly MarkupNode[]): Sentinels {
  const slots = new Map<string, Slot>();
  const blocks = new Map<string, Exclude<MarkupNode, string | Slot>>();
  let count = 0;

  const plant = (list: readonly MarkupNode[]): string => list.map(plantOne).join("");
  function plantOne(node: MarkupNode): string {
    if (typeof node === "string") {
      if (node.search(sentinelPattern) >= 0)
        fault(undefined, "the source holds a word that the compiler needs for itself.");
      return node;
    }
    const number = count++;
    if ("slot" in node) {
      const sentinel = isColour(node) ? colour(number) : word("s", number);
      slots.set(sentinel, node);
      return sentinel;
    }
    blocks.set(word("b", number), node);
    const body =
      node.block === "if"
        ? plant(node.body) + word("e", number) + plant(node.otherwise)
        : plant(node.body);
    return word("b", number) + body + word("c", number);
  }
  return { source: plant(nodes), slots, blocks };
}

/** Takes `html` apart where sentinels are. */
export function harvest(html: string, { slots, blocks }: Sentinels): MarkupNode[] {
  const pieces = html.split(/(fwq[sbec]\d{4}qwf|#f0a[0-9a-f]{3}\b)/);
  const seen = new Set<string>();
  let at = 0;

  function list(until: string): MarkupNode[] {
    const nodes: MarkupNode[] = [];
    for (; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      if (at % 2 === 0) {
        if (piece !== "") nodes.push(piece);
      } else if (until.includes(piece.charAt(3)) && piece.startsWith("fwq")) return nodes;
      else nodes.push(one(piece));
    }
    if (until !== "") fault(undefined, "mjml moved the end of a block.");
    return nodes;
  }
  function one(piece: string): MarkupNode {
    seen.add(piece);
    const slot = slots.get(piece);
    if (slot) return slot;
    const block = blocks.get(piece);
    if (!block) fault(undefined, "mjml moved the beginning of a block.");
    at++;
    if (block.block !== "if") return { ...block, body: list("c") };
    const body = list("ec");
    const more = (pieces[at] as string).charAt(3) === "e";
    if (more) at++;
    return { ...block, body, otherwise: more ? list("c") : [] };
  }

  const nodes = list("");
  for (const sentinel of [...slots.keys(), ...blocks.keys()])
    if (!seen.has(sentinel))
      fault(
        undefined,
        "mjml left out a slot. Blocks stand inside mj-text or mj-table, slots where mjml keeps text.",
      );
  return nodes;
}
