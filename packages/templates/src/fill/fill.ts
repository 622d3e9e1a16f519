import type { Formats } from "../link/formats";
import type { LinkedMessage, Step, ValueStep } from "../link/markup";
import { partsFor } from "../link/messages";
import type { AnyItem, AnyView } from "../notices/definition";
import { type ByteWriter, createByteWriter } from "./bytes";
import { type Paragraph, paragraphsOf } from "./prose";
import { empty, isIsolated, valueText } from "./value";

const lineBreak = Uint8Array.from("<br>", (character) => character.charCodeAt(0));

/** Where filling is: the document's values, the item of a repetition, the paragraph of a prose value. */
interface Position {
  readonly view: AnyView;
  readonly item: AnyItem | undefined;
  readonly paragraph: Paragraph | undefined;
}

type Named = { readonly name: string; readonly item: boolean };

/** The value of a field, of the item or of the document. */
export const fieldOf = ({ name, item }: Named, at: Pick<Position, "view" | "item">): unknown =>
  item ? at.item?.[name] : at.view[name];

/** The items of a list; there is at least one. */
export function listOf(view: AnyView, name: string): readonly AnyItem[] {
  const list = view[name];
  return Array.isArray(list) && list.length > 0 ? list : empty(name);
}

/** The paragraphs of a prose value; there is at least one. */
export function proseOf(field: Named, at: Pick<Position, "view" | "item">): readonly Paragraph[] {
  const prose = fieldOf(field, at);
  const paragraphs = typeof prose === "string" ? paragraphsOf(prose) : [];
  return paragraphs.length > 0 ? paragraphs : empty(field.name);
}

/**
 * Makes a function that fills a linked program with one document's values. It keeps its memory between calls; the bytes
 * that it returns are the caller's.
 */
export function createFill(
  steps: readonly Step[],
  formats: Formats,
): (view: AnyView) => Uint8Array {
  const writer = createByteWriter();
  return (view) => {
    writer.reset();
    run(steps, { view, item: undefined, paragraph: undefined }, writer, formats);
    return writer.take();
  };
}

function writeValue(step: ValueStep, at: Position, writer: ByteWriter, formats: Formats): void {
  const { kind, context } = step;
  const text = valueText(fieldOf(step, at), kind, context, step.name, formats);
  const isolated = isIsolated(kind) && (context === "text" || context === "attribute");
  if (isolated) writer.isolateStart();
  writer.escaped(text);
  if (isolated) writer.isolateEnd();
}

function writeLines(lines: Paragraph, writer: ByteWriter): void {
  for (let index = 0; index < lines.length; index++) {
    if (index > 0) writer.bytes(lineBreak);
    writer.isolateStart();
    writer.escaped(lines[index] as string);
    writer.isolateEnd();
  }
}

function writeMessage(message: LinkedMessage, at: Position, writer: ByteWriter, formats: Formats) {
  run(partsFor(message, at.view, formats.category), at, writer, formats);
}

function run(steps: readonly Step[], at: Position, writer: ByteWriter, formats: Formats): void {
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step;
    switch (step.step) {
      case "bytes":
        writer.bytes(step.bytes);
        break;
      case "value":
        writeValue(step, at, writer, formats);
        break;
      case "lines":
        writeLines(at.paragraph ?? [], writer);
        break;
      case "message":
        writeMessage(step.message, at, writer, formats);
        break;
      case "choice": {
        const message = step.messages.get(fieldOf(step, at) as string);
        writeMessage(message ?? empty(step.name), at, writer, formats);
        break;
      }
      case "if":
        run(fieldOf(step, at) === undefined ? step.otherwise : step.body, at, writer, formats);
        break;
      case "each": {
        for (const item of listOf(at.view, step.name))
          run(step.body, { ...at, item }, writer, formats);
        break;
      }
      case "paragraphs": {
        for (const paragraph of proseOf(step, at))
          run(step.body, { ...at, paragraph }, writer, formats);
        break;
      }
    }
  }
}
