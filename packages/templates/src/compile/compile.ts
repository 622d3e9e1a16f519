import { noticeKinds, notices } from "../notices";
import type { Direction, NoticeKind, Program } from "../program/program";
import { finish } from "./finish";
import { mjmlToHtml } from "./mjml";
import { fault, parseSource } from "./parse";
import { recontext } from "./recontext";
import { harvest, plantSentinels } from "./sentinels";
import { directed } from "./source";
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
 * brand, `{{l:tag}}` the language; `{{#if field}}…{{else}}…{{/if}}`, `{{#each list}}…{{/each}}` with `.field` for the
 * fields of an item, `{{#paragraphs field}}<p>{{v:.}}</p>{{/paragraphs}}`. Blocks stand inside mj-text or mj-table.
 * `{{dir}}`, `{{start}}`, `{{end}}` are `ltr`, `left`, `right` or their opposites.
 *
 * @throws FairwellError `invalid_layout` with the line, `invalid_options` without mjml
 * @example
 * const program = await compileLayout(source, { kind: "outcome-notice", direction: "ltr" });
 */
export async function compileLayout(
  source: string,
  { kind, direction, parts = {} }: LayoutOptions,
): Promise<Program> {
  if (!noticeKinds.includes(kind))
    fault(undefined, `no notice has this kind. Use one of ${noticeKinds.join(", ")}.`);
  const { fields, messages } = notices[kind];
  const mjml = parseSource(directed(source, parts, direction), {
    fields,
    messages: Object.assign({}, ...Object.values(messages)),
  });
  const sentinels = plantSentinels(mjml);
  const html = recontext(harvest(finish(await mjmlToHtml(sentinels.source)), sentinels));
  return { direction, html, mjml, text: textProgram(sentinels) };
}
