import type { GalleryData } from "../../gallery/data";
import { type Combination, sightsOf } from "./combinations";
import { element, write } from "./element";
import { envelopePart } from "./envelope";
import { problemList } from "./findings";
import { type FrameValue, frameKey, framePart } from "./frame";
import { createPanes } from "./panes";
import { keyed, type Part, remade } from "./part";
import type { Source } from "./source";
import type { State } from "./state";
import {
  count,
  directionWords,
  isElsewhere,
  languageName,
  tally,
  themeWords,
  worst,
} from "./words";

/** A message with all that belongs to it. */
export interface ArticleValue {
  readonly combination: Combination;
  readonly state: State;
  readonly data: GalleryData;
}

export const articleKey = ({ combination }: ArticleValue): string =>
  JSON.stringify(combination.key);

/** What the page does when it is operated. */
export interface Actions {
  change(changes: Partial<State>): void;
  frameKey(event: KeyboardEvent, frame: HTMLIFrameElement): void;
}

/** What the checker found in the words of this language, and what it did not look at. */
function findingsPart(): Part<Combination["version"]> {
  const node = element("details", { class: "findings" });
  let first = true;
  return remade(node, ({ findings, notChecked, accepted }) => {
    if (first) node.open = findings.length > 0;
    first = false;
    return [
      element(
        "summary",
        { "data-severity": worst(findings) },
        `Checker: ${tally(findings)}`,
        accepted > 0 ? `, ${count(accepted, "finding")} accepted` : "",
      ),
      problemList(findings),
      ...notChecked.map((sentence) => element("p", { class: "note" }, `Not checked: ${sentence}`)),
    ];
  });
}

/** Why there is no message. */
function refusalPart(): Part<Combination["version"]> {
  return remade(element("div", { class: "refusal" }), (version) => {
    const { refusal } = version;
    if (!refusal) return [];
    if (!isElsewhere(version)) return [problemList([refusal])];
    const [advice] = refusal.advice;
    return [element("p", { class: "elsewhere" }, `${refusal.message} ${advice?.message ?? ""}`)];
  });
}

let made = 0;

/** A message: what a mailbox shows, what was found, and the message itself beside its text and source. */
export function articlePart(source: Source, actions: Actions): Part<ArticleValue> {
  made++;
  const id = `message-${made}`;
  const heading = element("h3", { id, tabindex: "-1" });
  const envelope = envelopePart(source);
  const findings = findingsPart();
  const refusal = refusalPart();
  const sights = element("div", { class: "sights" });
  const panes = createPanes(id, (code) => actions.change({ code }));
  const after = element("a", { class: "skip", href: "#" }, "Skip the message");
  after.addEventListener("click", (event) => {
    event.preventDefault();
    (panes.text.hidden ? heading : panes.text.querySelector("pre"))?.focus();
  });
  const message = element(
    "section",
    { class: "pane message-pane" },
    element("div", { class: "pane-head" }, element("h4", {}, "Message"), after),
    sights,
  );
  const row = element("div", { class: "panes" }, message, panes.text, panes.source);
  const frames = keyed<FrameValue>(sights, frameKey, (value) =>
    framePart(value, source, actions.frameKey),
  );
  let asked = "";
  return {
    node: element(
      "article",
      { class: "article" },
      heading,
      envelope.node,
      refusal.node,
      findings.node,
      row,
    ),
    update({ combination, state, data }) {
      const { key, version } = combination;
      const { language, theme, direction } = key;
      write(
        heading,
        `${languageName(data, language)} · ${themeWords(theme)} · ${directionWords[direction]}`,
      );
      refusal.update(version);
      findings.update(version);
      const rendered = version.renderings[theme] !== undefined;
      envelope.node.hidden = !rendered;
      row.hidden = !rendered;
      if (!rendered) return;
      envelope.update({ combination, mostBytes: data.mostBytes });
      frames(sightsOf(state).map((sight) => ({ combination, sight })));
      const ask = JSON.stringify([key, version.renderings[theme]?.digest, data.revision]);
      asked = ask;
      void source.message(key).then((found) => {
        if (asked === ask) panes.update(combination, state, found);
      });
    },
  };
}
