import { FairwellError } from "@fairwell/core/documents";
import { noticeKinds, notices } from "../notices";
import type { Direction, NoticeKind, Program } from "../program/program";
import { faultsOf, layoutError } from "./faults";
import { finish } from "./finish";
import { strictHtml } from "./mjml";
import type { Scope } from "./names";
import { parseSource } from "./parse";
import { recontext } from "./recontext";
import { harvest, mjmlProgram, plantSentinels } from "./sentinels";
import { assemble } from "./source";
import { textProgram } from "./text";

export interface LayoutOptions {
  /** The notice whose fields and messages the layout may use. */
  readonly kind: NoticeKind;
  readonly direction: Direction;
  /** Parts that the source puts in with `{{> name}}`. */
  readonly parts?: Readonly<Record<string, string>> | undefined;
}

/**
 * Compiles a layout, MJML with slots, to a program for `createRenderer({ programs })`. Needs mjml.
 *
 * Slots: `{{t:key}}` a message, `{{m:field}}` a message that the notice chooses, `{{v:field}}` a value, `{{b:name}}` the
 * brand, `{{l:tag}}` the language, `{{l:space}}` what its sentences have between them; `{{#if field}}…{{else}}…{{/if}}`, `{{#each list}}…{{/each}}` with `.field` for the
 * fields of an item, `{{#paragraphs field}}<p>{{v:.}}</p>{{/paragraphs}}`. Blocks stand within the content of a component, or around whole
 * components, but not around columns.
 * `{{dir}}`, `{{start}}`, `{{end}}` are `ltr`, `left`, `right` or their opposites.
 *
 * @throws FairwellError `invalid_layout` with each line, `invalid_options` without mjml
 * @example
 * const program = await compileLayout(source, { kind: "outcome-notice", direction: "ltr" });
 */
export async function compileLayout(
  source: string,
  { kind, direction, parts = {} }: LayoutOptions,
): Promise<Program> {
  if (!noticeKinds.includes(kind))
    throw new FairwellError(
      "invalid_options",
      `No notice has this \`kind\`. Use one of ${noticeKinds.join(", ")}.`,
    );
  const { fields, messages } = notices[kind];
  const scope = { fields, messages: Object.assign({}, ...Object.values(messages)) };
  const { text, originOf } = assemble(source, parts, direction);
  try {
    return await program(text, scope, direction, "trimmed");
  } catch (error) {
    if (!faultsOf(error)) throw error;
    // Once more, line by line as it was written: what is wrong is told with its place.
    const told = await program(text, scope, direction, "kept").catch((again: unknown) => again);
    throw layoutError(faultsOf(told) ?? faultsOf(error) ?? [], originOf);
  }
}

async function program(
  text: string,
  scope: Scope,
  direction: Direction,
  layout: "trimmed" | "kept",
): Promise<Program> {
  const nodes = parseSource(text, scope, layout);
  const sentinels = plantSentinels(nodes);
  const found = harvest(finish(await strictHtml(sentinels.source)), sentinels);
  return {
    direction,
    html: recontext(found, sentinels.lineOf),
    mjml: mjmlProgram(nodes, sentinels),
    text: textProgram(sentinels),
  };
}
