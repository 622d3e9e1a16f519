import type { Formats } from "../link/formats";
import type { ValueStep } from "../link/markup";
import type { AnyView } from "../notices/definition";
import { type ByteWriter, createByteWriter, isolateBytes } from "./bytes";
import { paragraphsIn, valueAt } from "./fields";
import type { Piece } from "./plan";
import type { Paragraph } from "./prose";
import { encodeUtf8 } from "./utf8";
import { empty, valueText } from "./value";

/** What a filled program becomes: HTML, or HTML as the part of an e-mail has it. */
export interface Output {
  readonly writer: ByteWriter;
  /** Fixed HTML in the form of this output. Done once for a plan. */
  readonly fixed: (html: Uint8Array) => Uint8Array;
}

export const htmlOutput = (): Output => ({ writer: createByteWriter(), fixed: (bytes) => bytes });

/** Makes a function that writes a document's own words where a piece of its plan has them. */
export function createWords({ writer, fixed }: Output, formats: Formats) {
  const start = fixed(isolateBytes.start);
  const end = fixed(isolateBytes.end);
  const lineBreak = fixed(encodeUtf8("<br>"));

  /** What stands between two lines or paragraphs: the isolate ends, and another begins. */
  function between(tags: Uint8Array): void {
    writer.bytes(end);
    writer.bytes(tags);
    writer.bytes(start);
  }

  function writeLines(lines: Paragraph): void {
    for (let index = 0; index < lines.length; index++) {
      if (index > 0) between(lineBreak);
      writer.escaped(lines[index] as string);
    }
  }

  function writeProse({ step }: Piece, raw: unknown): void {
    if (typeof raw === "string" && writer.escapedIfClean(raw)) return;
    paragraphsIn(raw, step.name).forEach((paragraph, index) => {
      if (index > 0 && step.step === "prose") between(fixed(step.between));
      writeLines(paragraph);
    });
  }

  function writeValue({ type, step }: Piece, raw: unknown): void {
    if (type === "isolated" && typeof raw === "string" && writer.escapedIfClean(raw)) return;
    const { kind, context, name } = step as ValueStep;
    writer.escaped(valueText(raw, kind, context, name, formats));
  }

  return (piece: Piece, view: AnyView): void => {
    const raw = valueAt(piece.spot, view);
    if (piece.type === "prose") writeProse(piece, raw);
    else if (piece.type === "lines")
      writeLines(paragraphsIn(raw, piece.step.name)[piece.paragraph] ?? empty(piece.step.name));
    else writeValue(piece, raw);
  };
}
