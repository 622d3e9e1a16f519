import type { MarkupNode } from "../program/program";
import { fault } from "./parse";
import { createScanner } from "./scanner";

/**
 * Gives every slot the context that it has in the finished HTML: mjml puts a title into an attribute, too.
 *
 * @throws FairwellError `invalid_layout` where a slot ended up in a place that no value may have
 */
export function recontext(nodes: readonly MarkupNode[]): MarkupNode[] {
  const scanner = createScanner();
  const walk = (list: readonly MarkupNode[]): MarkupNode[] =>
    list.map((node) => {
      if (typeof node === "string") {
        scanner.feed(node);
        return node;
      }
      if ("slot" in node) {
        const context = scanner.context();
        scanner.value();
        const fits =
          context === node.context || (node.context === "text" && context === "attribute");
        if (!context || !fits)
          fault(undefined, "mjml put a slot into a place that no value may have.");
        return { ...node, context };
      }
      if (!scanner.betweenTags())
        fault(undefined, "mjml put a block into a place that no block may have.");
      return node.block === "if"
        ? { ...node, body: walk(node.body), otherwise: walk(node.otherwise) }
        : { ...node, body: walk(node.body) };
    });
  return walk(nodes);
}
