import type { Formats } from "../link/formats";
import type { LinkedMessage, Step, ValueStep } from "../link/markup";
import type { AnyItem, AnyView } from "../notices/definition";
import { createByteWriter } from "./bytes";
import { type Paragraph, paragraphsOf } from "./prose";
import { empty, isIsolated, valueText } from "./value";

const lineBreak = Uint8Array.from("<br>", (character) => character.charCodeAt(0));

type Named = { readonly name: string; readonly item: boolean };

/** The value of a field, of the item of a repetition or of the document. */
export const fieldOf = ({ name, item }: Named, view: AnyView, of: AnyItem | undefined): unknown =>
  item ? of?.[name] : view[name];

/** The items of a list; there is at least one. */
export function listOf(view: AnyView, name: string): readonly AnyItem[] {
  const list = view[name];
  return Array.isArray(list) && list.length > 0 ? list : empty(name);
}

/** The paragraphs of a prose value; there is at least one. */
export function proseOf(
  field: Named,
  view: AnyView,
  item: AnyItem | undefined,
): readonly Paragraph[] {
  const prose = fieldOf(field, view, item);
  const paragraphs = typeof prose === "string" ? paragraphsOf(prose) : [];
  return paragraphs.length > 0 ? paragraphs : empty(field.name);
}

/** Writes one step, for an item of a repetition and a paragraph where there are such. */
type Write = (item: AnyItem | undefined, paragraph: Paragraph | undefined) => void;

/**
 * Makes a function that fills a linked program with one document's values. It keeps its memory between calls; the bytes
 * that it returns are a copy, so that no message can be reached through another's buffer.
 */
export function createFill(
  steps: readonly Step[],
  formats: Formats,
): (view: AnyView) => Uint8Array {
  const writer = createByteWriter();
  let view: AnyView = {};

  function prepareAll(list: readonly Step[]): Write {
    const writes = list.map(prepare);
    if (writes.length === 1) return writes[0] as Write;
    return (item, paragraph) => {
      for (let index = 0; index < writes.length; index++) (writes[index] as Write)(item, paragraph);
    };
  }

  function value(step: ValueStep): Write {
    const { kind, context, name } = step;
    const text = (item: AnyItem | undefined) =>
      valueText(fieldOf(step, view, item), kind, context, name, formats);
    if (!isIsolated(kind) || (context !== "text" && context !== "attribute"))
      return (item) => writer.escaped(text(item));
    return (item) => {
      const raw = fieldOf(step, view, item);
      if (typeof raw !== "string" || !writer.isolatedIfClean(raw)) writer.isolated(text(item));
    };
  }

  function message(linked: LinkedMessage): Write {
    if ("parts" in linked) return prepareAll(linked.parts);
    const forms = new Map([...linked.forms].map(([name, parts]) => [name, prepareAll(parts)]));
    return () => forms.get(formats.category(view.count as number))?.(undefined, undefined);
  }

  function choice(step: Extract<Step, { step: "choice" }>): Write {
    const prepared = new Map([...step.messages].map(([key, linked]) => [key, message(linked)]));
    return (item) => {
      const write = prepared.get(fieldOf(step, view, item) as string) ?? empty(step.name);
      write(undefined, undefined);
    };
  }

  function lines(paragraph: Paragraph): void {
    for (let index = 0; index < paragraph.length; index++) {
      if (index > 0) writer.bytes(lineBreak);
      writer.isolated(paragraph[index] as string);
    }
  }

  function prose(step: Extract<Step, { step: "prose" }>): Write {
    return (item) => {
      // The usual case, one clean paragraph, is written at once.
      const raw = fieldOf(step, view, item);
      if (typeof raw === "string" && writer.isolatedIfClean(raw)) return;
      proseOf(step, view, item).forEach((paragraph, index) => {
        if (index > 0) writer.bytes(step.between);
        lines(paragraph);
      });
    };
  }

  function prepare(step: Step): Write {
    switch (step.step) {
      case "bytes":
        return () => writer.bytes(step.bytes);
      case "value":
        return value(step);
      case "lines":
        return (_, paragraph) => lines(paragraph ?? []);
      case "message":
        return message(step.message);
      case "choice":
        return choice(step);
      case "if": {
        const body = prepareAll(step.body);
        const otherwise = prepareAll(step.otherwise);
        return (item, paragraph) => {
          const absent = fieldOf(step, view, item) === undefined;
          (absent ? otherwise : body)(item, paragraph);
        };
      }
      case "each": {
        const body = prepareAll(step.body);
        return () => {
          for (const item of listOf(view, step.name)) body(item, undefined);
        };
      }
      case "prose":
        return prose(step);
      case "paragraphs": {
        const body = prepareAll(step.body);
        return (item) => {
          for (const paragraph of proseOf(step, view, item)) body(item, paragraph);
        };
      }
    }
  }

  const write = prepareAll(steps);
  return (values) => {
    writer.reset();
    view = values;
    write(undefined, undefined);
    view = {};
    return writer.take();
  };
}
