import type { ProblemData, Quote } from "../../gallery/data";
import { element } from "./element";
import { severityWords } from "./words";

function quotation({ before, words, after }: Quote): HTMLElement {
  return element("blockquote", { dir: "auto" }, before, element("mark", {}, words), after);
}

/** A sentence in which what stands between backticks is code. */
const sentence = (text: string): (Node | string)[] =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : element("code", {}, part)));

function adviceItem({ message, rewrite }: ProblemData["advice"][number]): HTMLElement {
  return element(
    "li",
    {},
    ...sentence(message),
    rewrite === undefined
      ? undefined
      : element(
          "span",
          { class: "rewrite" },
          "Start from: ",
          element("q", { dir: "auto" }, rewrite),
        ),
  );
}

/** One thing that was found: where, the words, what it may be read as and what to do. */
function problemItem({ id, severity, message, where, quote, advice }: ProblemData): HTMLElement {
  return element(
    "li",
    { class: "problem", "data-severity": severity },
    element(
      "p",
      { class: "problem-head" },
      element("strong", { class: "severity" }, severityWords[severity]),
      " ",
      element("code", {}, id),
      where === undefined ? undefined : element("span", { class: "where" }, ` · ${where}`),
    ),
    quote === undefined ? undefined : quotation(quote),
    element("p", { class: "problem-message" }, ...sentence(message)),
    advice.length === 0 ? undefined : element("ul", { class: "advice" }, ...advice.map(adviceItem)),
  );
}

/** A list of problems, the worst first, each with its remedy. */
export function problemList(problems: readonly ProblemData[]): HTMLElement {
  const weight = ({ severity }: ProblemData) => ["error", "warn", "info"].indexOf(severity);
  const worstFirst = [...problems].sort((a, b) => weight(a) - weight(b));
  return element("ul", { class: "problems" }, ...worstFirst.map(problemItem));
}
