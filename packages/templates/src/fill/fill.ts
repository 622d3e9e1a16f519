import type { Formats } from "../link/formats";
import type { Step, ValueStep } from "../link/markup";
import type { AnyView } from "../notices/definition";
import { type ByteWriter, createByteWriter, isolateBytes } from "./bytes";
import { fieldOf, itemAt, proseOf } from "./fields";
import { type Answer, answer, type Piece, type Plan, planFor, type Question } from "./plan";
import type { Paragraph } from "./prose";
import { empty, valueText } from "./value";

const lineBreak = Uint8Array.from("<br>", (character) => character.charCodeAt(0));

/** What a filled program becomes: HTML, or HTML as the part of an e-mail has it. */
export interface Output {
  readonly writer: ByteWriter;
  /** Fixed HTML in the form of this output. Done once for a plan. */
  readonly fixed: (html: Uint8Array) => Uint8Array;
}

const html = (): Output => ({ writer: createByteWriter(), fixed: (bytes) => bytes });

/** A question of the tree of plans; an answer leads to the next one, or to a plan. */
interface Branch {
  readonly question: Question;
  readonly next: Map<Answer, Branch | Plan>;
  // Most questions are answered with yes or no, and a field is quicker than a Map.
  yes: Branch | Plan | undefined;
  no: Branch | Plan | undefined;
}

function after(branch: Branch, given: Answer): Branch | Plan | undefined {
  if (given === true) return branch.yes;
  return given === false ? branch.no : branch.next.get(given);
}

function lead(branch: Branch, given: Answer, to: Branch | Plan): void {
  if (given === true) branch.yes = to;
  else if (given === false) branch.no = to;
  else branch.next.set(given, to);
}

/** Plans that are kept. A batch needs a handful; whoever has more starts again. */
const mostPlans = 200;

/** Fills a program with a document's values; with `into`, there, or undefined when that is too small. */
export interface Fill {
  (view: AnyView): Uint8Array;
  (view: AnyView, into: Uint8Array): Uint8Array | undefined;
}

/**
 * Makes a function that fills a linked program with one document's values. Fixed text is put together once for all
 * documents that have the same parts, so that each costs little more than copying it and writing its own words. The
 * memory for writing is kept between calls; the bytes that are returned are a copy, so that no message can be reached
 * through another's buffer.
 */
export function createFill(
  steps: readonly Step[],
  formats: Formats,
  { writer, fixed }: Output = html(),
): Fill {
  const start = fixed(isolateBytes.start);
  const end = fixed(isolateBytes.end);
  const between = fixed(lineBreak);
  let root: Branch | Plan | undefined;
  let plans = 0;

  function find(view: AnyView): Plan | undefined {
    let node = root;
    while (node !== undefined && "next" in node)
      node = after(node, answer(node.question, view, formats));
    return node;
  }

  function learn(view: AnyView): Plan {
    const { plan, asked } = planFor(steps, view, formats, fixed);
    if (plans === mostPlans) {
      root = undefined;
      plans = 0;
    }
    plans++;
    let put = (node: Branch | Plan): void => {
      root = node;
    };
    let node = root;
    for (const [question, given] of asked) {
      const branch: Branch =
        node && "next" in node
          ? node
          : { question, next: new Map(), yes: undefined, no: undefined };
      if (branch !== node) put(branch);
      node = after(branch, given);
      put = (following) => lead(branch, given, following);
    }
    put(plan);
    return plan;
  }

  function writeLines(lines: Paragraph): void {
    for (let index = 0; index < lines.length; index++) {
      if (index > 0) {
        writer.bytes(end);
        writer.bytes(between);
        writer.bytes(start);
      }
      writer.escaped(lines[index] as string);
    }
  }

  function writeProse({ step, place }: Piece, view: AnyView): void {
    const item = itemAt(place, view);
    const raw = fieldOf(step, view, item);
    if (typeof raw === "string" && writer.escapedIfClean(raw)) return;
    proseOf(step, view, item).forEach((paragraph, index) => {
      if (index > 0 && step.step === "prose") {
        writer.bytes(end);
        writer.bytes(fixed(step.between));
        writer.bytes(start);
      }
      writeLines(paragraph);
    });
  }

  function writeValue({ step, place, type, last }: Piece, view: AnyView): void {
    const { kind, context, name } = step as ValueStep;
    const raw = fieldOf(step, view, itemAt(place, view));
    const again = raw === last.value;
    if (again && last.bytes) {
      writer.bytes(last.bytes);
      return;
    }
    const from = writer.written();
    if (type !== "isolated" || typeof raw !== "string" || !writer.escapedIfClean(raw))
      writer.escaped(valueText(raw, kind, context, name, formats));
    last.value = raw;
    last.bytes = again ? writer.since(from) : undefined;
  }

  function writePiece(piece: Piece, view: AnyView): void {
    writer.bytes(piece.before);
    if (piece.type === "prose") writeProse(piece, view);
    else if (piece.type === "lines") {
      const paragraphs = proseOf(piece.step, view, itemAt(piece.place, view));
      writeLines(paragraphs[piece.place.paragraph as number] ?? empty(piece.step.name));
    } else writeValue(piece, view);
  }

  return ((view: AnyView, into?: Uint8Array): Uint8Array | undefined => {
    const plan = find(view) ?? learn(view);
    writer.reset(into);
    for (let index = 0; index < plan.pieces.length; index++)
      writePiece(plan.pieces[index] as Piece, view);
    writer.bytes(plan.after);
    return writer.take();
  }) as Fill;
}
