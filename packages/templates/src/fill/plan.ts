import type { Formats } from "../link/formats";
import type { LinkedMessage, Step, ValueStep } from "../link/markup";
import type { AnyItem, AnyView } from "../notices/definition";
import { isolateBytes } from "./bytes";
import { fieldOf, itemAt, listOf, type Place, proseOf } from "./fields";
import { joinBytes } from "./join-bytes";
import { empty, isIsolated } from "./value";

/** A place where a document's own words go, with all fixed text before it. */
export interface Piece {
  readonly before: Uint8Array;
  /** `lines`: one paragraph of a prose value; `prose`: all of them. */
  readonly type: "escaped" | "isolated" | "lines" | "prose";
  readonly place: Place;
  readonly step: ValueStep | ProseStep;
  /** What the last message had here: within a batch the post, the sender and the contact are always the same. */
  readonly last: LastValue;
}

/** The last value of a place and, once it came twice in a row, its bytes. */
export interface LastValue {
  value: unknown;
  bytes: Uint8Array | undefined;
}
export type ProseStep = Extract<Step, { step: "prose" | "paragraphs" }>;

/** A message whose parts are all chosen: fixed text and places for words, one after the other. */
export interface Plan {
  readonly pieces: readonly Piece[];
  readonly after: Uint8Array;
}

/** Something of a document on which the fixed text depends. */
export interface Question {
  readonly about: "presence" | "key" | "length" | "category" | "paragraphs";
  readonly name: string;
  readonly item: boolean;
  readonly place: Place;
}

export type Answer = string | number | boolean;

/** What a document answers to a question. Absent lists and keys have answers as well: no plan is ever made for them. */
export function answer(question: Question, view: AnyView, formats: Formats): Answer {
  if (question.about === "category") return formats.category(view.count as number);
  const item = itemAt(question.place, view);
  const value = fieldOf(question, view, item);
  switch (question.about) {
    case "presence":
      return value !== undefined;
    case "key":
      return value as string;
    case "length":
      return Array.isArray(value) ? value.length : 0;
    case "paragraphs":
      return proseOf(question, view, item).length;
  }
}

/**
 * Makes the plan of a message for one document, and notes every question that was asked on the way. Documents with the
 * same answers have the same plan: only their words differ.
 *
 * @param asWritten fixed HTML in the form of the output
 * @throws FairwellError `empty_value` where a list, key or text that is needed is not there
 */
export function planFor(
  steps: readonly Step[],
  view: AnyView,
  formats: Formats,
  asWritten: (html: Uint8Array) => Uint8Array,
): { readonly plan: Plan; readonly asked: readonly (readonly [Question, Answer])[] } {
  const asked: (readonly [Question, Answer])[] = [];
  const pieces: Piece[] = [];
  let fixed: Uint8Array[] = [];

  function ask(about: Question["about"], name: string, item: boolean, place: Place): Answer {
    const question = { about, name, item, place };
    const given = answer(question, view, formats);
    asked.push([question, given]);
    return given;
  }

  function piece(type: Piece["type"], step: Piece["step"], place: Place): void {
    if (type !== "escaped") fixed.push(isolateBytes.start);
    pieces.push({
      ...{ before: asWritten(joinBytes(fixed)), type, place, step },
      last: { value: undefined, bytes: undefined },
    });
    fixed = type === "escaped" ? [] : [isolateBytes.end];
  }

  function message(linked: LinkedMessage): void {
    if ("parts" in linked) run(linked.parts, {}, undefined);
    else run(linked.forms.get(ask("category", "count", false, {}) as string) ?? [], {}, undefined);
  }

  function value(step: ValueStep, place: Place): void {
    const inText = step.context === "text" || step.context === "attribute";
    piece(isIsolated(step.kind) && inText ? "isolated" : "escaped", step, place);
  }

  /** @param prose the value whose paragraph is being written */
  function run(list: readonly Step[], place: Place, prose: ProseStep | undefined): void {
    for (const step of list) {
      switch (step.step) {
        case "bytes":
          fixed.push(step.bytes);
          break;
        case "value":
          value(step, place);
          break;
        case "lines":
          if (prose) piece("lines", prose, place);
          break;
        case "prose":
          piece("prose", step, place);
          break;
        case "message":
          message(step.message);
          break;
        case "choice":
          message(
            step.messages.get(ask("key", step.name, step.item, place) as string) ??
              empty(step.name),
          );
          break;
        case "if":
          run(
            ask("presence", step.name, step.item, place) ? step.body : step.otherwise,
            place,
            prose,
          );
          break;
        case "each": {
          ask("length", step.name, false, place);
          const items: readonly AnyItem[] = listOf(view, step.name);
          for (let index = 0; index < items.length; index++)
            run(step.body, { list: step.name, index }, prose);
          break;
        }
        case "paragraphs": {
          const count = ask("paragraphs", step.name, step.item, place) as number;
          for (let paragraph = 0; paragraph < count; paragraph++)
            run(step.body, { ...place, paragraph }, step);
          break;
        }
      }
    }
  }

  run(steps, {}, undefined);
  return { plan: { pieces, after: asWritten(joinBytes(fixed)) }, asked };
}
