import type { Formats } from "../link/formats";
import type { LinkedMessage, Step, ValueStep } from "../link/markup";
import type { AnyView } from "../notices/definition";
import { isolateBytes } from "./bytes";
import { listOf, type Named, paragraphsIn, type Spot, valueAt } from "./fields";
import { joinBytes } from "./join-bytes";
import { empty, isIsolated } from "./value";

/** A place where a document's own words go, with all fixed text before it. */
export interface Piece {
  readonly before: Uint8Array;
  /** `lines`: one paragraph of a prose value; `prose`: all of them. */
  readonly type: "escaped" | "isolated" | "lines" | "prose";
  readonly spot: Spot;
  /** Which paragraph, of `lines`. */
  readonly paragraph: number;
  readonly step: ValueStep | ProseStep;
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
  readonly spot: Spot;
}

export type Answer = string | number | boolean;

/** What a document answers to a question. Absent lists and keys have answers as well: no plan is ever made for them. */
export function answer({ about, spot }: Question, view: AnyView, formats: Formats): Answer {
  const value = valueAt(spot, view);
  switch (about) {
    case "presence":
      return value !== undefined;
    case "key":
      return value as string;
    case "length":
      return Array.isArray(value) ? value.length : 0;
    case "category":
      return formats.category(value as number);
    case "paragraphs":
      return paragraphsIn(value, spot.name).length;
  }
}

/** Where in the document planning is: which item of which list, which paragraph of which text. */
interface Place {
  readonly list: string | undefined;
  readonly index: number;
  readonly prose: ProseStep | undefined;
  readonly paragraph: number;
}

const start: Place = { list: undefined, index: 0, prose: undefined, paragraph: 0 };

const spotOf = ({ name, item }: Named, { list, index }: Place): Spot =>
  item ? { name, list, index } : { name, list: undefined, index: 0 };

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
  const asked = new Map<string, readonly [Question, Answer]>();
  const pieces: Piece[] = [];
  let fixed: Uint8Array[] = [];

  function ask(about: Question["about"], field: Named, place: Place): Answer {
    const question = { about, spot: spotOf(field, place) };
    const given = answer(question, view, formats);
    asked.set(JSON.stringify(question), [question, given]);
    return given;
  }

  function piece(type: Piece["type"], step: Piece["step"], place: Place): void {
    if (type !== "escaped") fixed.push(isolateBytes.start);
    const { paragraph } = place;
    const before = asWritten(joinBytes(fixed));
    pieces.push({ before, type, spot: spotOf(step, place), paragraph, step });
    fixed = type === "escaped" ? [] : [isolateBytes.end];
  }

  function message(linked: LinkedMessage): void {
    if ("parts" in linked) {
      run(linked.parts, start);
      return;
    }
    const category = ask("category", { name: "count", item: false }, start) as string;
    run(linked.forms.get(category) ?? [], start);
  }

  function value(step: ValueStep, place: Place): void {
    const inText = step.context === "text" || step.context === "attribute";
    piece(isIsolated(step.kind) && inText ? "isolated" : "escaped", step, place);
  }

  function run(list: readonly Step[], place: Place): void {
    for (const step of list) {
      switch (step.step) {
        case "bytes":
          fixed.push(step.bytes);
          break;
        case "value":
          value(step, place);
          break;
        case "lines":
          if (place.prose) piece("lines", place.prose, place);
          break;
        case "prose":
          piece("prose", step, place);
          break;
        case "message":
          message(step.message);
          break;
        case "choice":
          message(step.messageFor(ask("key", step, place) as string) ?? empty(step.name));
          break;
        case "if":
          run(ask("presence", step, place) ? step.body : step.otherwise, place);
          break;
        case "each": {
          ask("length", { name: step.name, item: false }, start);
          const { length } = listOf(view, step.name);
          for (let index = 0; index < length; index++)
            run(step.body, { ...place, list: step.name, index });
          break;
        }
        case "paragraphs": {
          const count = ask("paragraphs", step, place) as number;
          for (let paragraph = 0; paragraph < count; paragraph++)
            run(step.body, { ...place, prose: step, paragraph });
          break;
        }
      }
    }
  }

  run(steps, start);
  const plan = { pieces, after: asWritten(joinBytes(fixed)) };
  return { plan, asked: [...asked.values()] };
}
