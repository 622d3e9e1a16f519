import type { MessageData } from "../../gallery/data";
import type { Combination } from "./combinations";
import { element, write } from "./element";
import type { State } from "./state";

/** Plain text and source beside a message. */
export interface Panes {
  readonly text: HTMLElement;
  readonly source: HTMLElement;
  update(combination: Combination, state: State, message: MessageData | undefined): void;
}

let made = 0;

/** @param of id of the heading that tells this pane from those of other messages */
function pane(
  name: string,
  kind: string,
  of: string,
  block: HTMLPreElement,
  ...more: readonly HTMLElement[]
): HTMLElement {
  made++;
  const id = `pane-${made}`;
  block.setAttribute("role", "region");
  block.setAttribute("aria-labelledby", `${id} ${of}`);
  block.tabIndex = 0;
  return element(
    "section",
    { class: `pane ${kind}` },
    element("div", { class: "pane-head" }, element("h4", { id }, name), ...more),
    block,
  );
}

/**
 * Makes the panes.
 *
 * @param of id of the message's heading
 * @param choose is told which source is wanted
 */
export function createPanes(of: string, choose: (code: string) => void): Panes {
  const textBlock = element("pre", { class: "plain" });
  const sourceBlock = element("pre", { class: "code", dir: "ltr" });
  const group = `code of ${of}`;
  const radios = ["mjml", "html"].map((value) => {
    const radio = element("input", { type: "radio", name: group, value });
    radio.addEventListener("change", () => choose(value));
    return radio;
  });
  const choice = element(
    "fieldset",
    { class: "choice" },
    element("legend", { class: "unseen" }, "Source"),
    ...radios.map((radio) =>
      element("label", {}, radio, element("span", {}, radio.value.toUpperCase())),
    ),
  );
  const text = pane("Plain text", "text-pane", of, textBlock);
  const source = pane("Source", "source-pane", of, sourceBlock, choice);
  return {
    text,
    source,
    update({ key }, state, message) {
      text.hidden = !state.text;
      source.hidden = !state.source;
      textBlock.lang = key.language;
      textBlock.dir = key.direction;
      write(textBlock, message?.text ?? "");
      write(sourceBlock, (state.code === "html" ? message?.html : message?.mjml) ?? "");
      for (const radio of radios) radio.checked = radio.value === state.code;
    },
  };
}
