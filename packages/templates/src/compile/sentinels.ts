import type { MarkupNode, Slot } from "../program/program";
import { fault } from "./faults";
import { boundary } from "./finish";
import { createStructure } from "./structure";

// mjml knows nothing of slots. Each is given to it as a word, or as a colour where only a colour is valid, that occurs
// nowhere else, and is looked for in what mjml makes of it.

export interface Sentinels {
  /** The source with sentinels in the place of slots and blocks. */
  readonly source: string;
  /** Sentinel ▸ what it stands for. */
  readonly slots: ReadonlyMap<string, Slot>;
  readonly blocks: ReadonlyMap<string, Block>;
  /** Blocks that stand between components, not within the content of one. */
  readonly between: ReadonlySet<Block>;
  /** Slots in the defaults of components, which mjml leaves out when there is no such component. */
  readonly defaults: ReadonlySet<Slot>;
  /** Line of a slot or block in `source`, from 1. */
  lineOf(node: object): number | undefined;
}

export type Block = Exclude<MarkupNode, string | Slot>;

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

/** What stands in mjml's source between components, where it keeps nothing but mj-raw. */
const raw = (content: string): string => `<mj-raw>${content}</mj-raw>`;

/** Puts sentinels in the place of slots. */
export function plantSentinels(nodes: readonly MarkupNode[]): Sentinels {
  const slots = new Map<string, Slot>();
  const blocks = new Map<string, Block>();
  const between = new Set<Block>();
  const defaults = new Set<Slot>();
  const lines = new Map<object, number>();
  const structure = createStructure();
  let count = 0;
  let source = "";

  function write(text: string): void {
    structure.feed(text);
    source += text;
  }
  const lineHere = () => source.split("\n").length;

  function plant(list: readonly MarkupNode[]): void {
    for (const node of list) {
      if (typeof node === "string") plantText(node);
      else if ("slot" in node) plantSlot(node);
      else plantBlock(node);
    }
  }
  function plantText(text: string): void {
    if (text.search(sentinelPattern) >= 0)
      fault(lineHere(), "the source holds a word that the compiler needs for itself.");
    write(text);
  }
  function plantSlot(node: Slot): void {
    const number = count++;
    const sentinel = isColour(node) ? colour(number) : word("s", number);
    slots.set(sentinel, node);
    lines.set(node, lineHere());
    if (structure.isDefault()) defaults.add(node);
    write(sentinel);
  }
  function plantBlock(node: Block): void {
    const number = count++;
    const surroundings = structure.surroundings();
    if (surroundings === "columns")
      fault(
        lineHere(),
        "a block cannot hold columns, whose widths depend on how many there are. Put the whole mj-section into the block.",
      );
    const mark = (kind: string) =>
      write(surroundings === "content" ? word(kind, number) : raw(word(kind, number)));
    blocks.set(word("b", number), node);
    lines.set(node, lineHere());
    if (surroundings === "components") between.add(node);
    mark("b");
    plant(node.body);
    if (node.block === "if") {
      mark("e");
      plant(node.otherwise);
    }
    mark("c");
  }
  plant(nodes);
  return { source, slots, blocks, between, defaults, lineOf: (node) => lines.get(node) };
}

/**
 * The source as a program that gives MJML. A block between components leaves a mark behind wherever one of its parts
 * begins or ends: mjml joins what stands side by side for Outlook, which it cannot do across a block.
 */
export function mjmlProgram(
  nodes: readonly MarkupNode[],
  { between }: Pick<Sentinels, "between">,
): MarkupNode[] {
  const mark = raw(boundary);
  return nodes.flatMap((node): MarkupNode[] => {
    if (typeof node === "string" || "slot" in node) return [node];
    const marked = (list: readonly MarkupNode[]) => {
      const inner = mjmlProgram(list, { between });
      return between.has(node) ? [...inner, mark] : inner;
    };
    const block =
      node.block === "if"
        ? { ...node, body: marked(node.body), otherwise: marked(node.otherwise) }
        : { ...node, body: marked(node.body) };
    return between.has(node) ? [mark, block] : [block];
  });
}

/** Takes `html` apart where sentinels are. */
export function harvest(
  html: string,
  { slots, blocks, defaults, lineOf }: Sentinels,
): MarkupNode[] {
  const pieces = html.split(/(fwq[sbec]\d{4}qwf|#f0a[0-9a-f]{3}\b)/);
  const seen = new Set<string>();
  let at = 0;

  function list(until: string, of?: Block): MarkupNode[] {
    const nodes: MarkupNode[] = [];
    for (; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      if (at % 2 === 0) {
        if (piece !== "") nodes.push(piece);
      } else if (until.includes(piece.charAt(3)) && piece.startsWith("fwq")) return nodes;
      else nodes.push(one(piece));
    }
    if (of) fault(lineOf(of), "mjml moves the end of this block.");
    return nodes;
  }
  function one(piece: string): MarkupNode {
    seen.add(piece);
    const slot = slots.get(piece);
    if (slot) return slot;
    const block = blocks.get(piece);
    if (!block) fault(undefined, "mjml moves the beginning of a block.");
    at++;
    if (block.block !== "if") return { ...block, body: list("c", block) };
    const body = list("ec", block);
    const more = (pieces[at] as string).charAt(3) === "e";
    if (more) at++;
    return { ...block, body, otherwise: more ? list("c", block) : [] };
  }

  const nodes = list("");
  for (const [sentinel, node] of [...slots, ...blocks])
    if (!seen.has(sentinel) && !defaults.has(node as Slot))
      fault(lineOf(node), "mjml leaves this out. Slots stand where mjml keeps text.");
  return nodes;
}
