import type { Combination } from "./combinations";
import { element } from "./element";
import { type Part, remade } from "./part";
import type { FileForm, Source } from "./source";

export interface EnvelopeValue {
  readonly combination: Combination;
  readonly mostBytes: number;
}

const entry = (name: string, ...content: readonly (Node | string)[]): HTMLElement =>
  element("div", {}, element("dt", {}, name), element("dd", {}, ...content));

/** What the size is worth: mail clients cut off what is above the most. */
function size(bytes: number, most: number): (Node | string)[] {
  const share = Math.ceil((bytes / most) * 100);
  const meter = element("meter", { min: "0", max: String(most), "aria-label": "Size of the HTML" });
  meter.value = bytes;
  const number = (value: number) => value.toLocaleString("en-GB");
  return [`${number(bytes)} of ${number(most)} bytes (${share} %) `, meter];
}

const forms: readonly (readonly [FileForm, string])[] = [
  ["html", "HTML"],
  ["txt", "plain text"],
  ["mjml", "MJML"],
];

/** What a mailbox shows of a message, and what else is to be known of it. */
export function envelopePart(source: Source): Part<EnvelopeValue> {
  return remade(element("dl", { class: "envelope" }), ({ combination, mostBytes }) => {
    const { key, version } = combination;
    const { language, theme, direction } = key;
    const rendering = version.renderings[theme];
    const own = { lang: language, dir: direction };
    const links = forms.flatMap(([form, name]) => {
      const address = source.address(key, version, form);
      if (address === undefined) return [];
      return [element("a", { href: address, target: "_blank", rel: "noreferrer" }, name), " "];
    });
    return [
      entry("Subject", element("span", own, version.subject ?? "")),
      entry("Preheader", element("span", own, version.preheader ?? "")),
      entry("Size", ...(rendering ? size(rendering.bytes, mostBytes) : ["none"])),
      ...(links.length > 0 ? [entry("By itself", ...links)] : []),
    ];
  });
}
