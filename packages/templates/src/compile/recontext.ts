import type { MarkupNode } from "../program/program";
import { fault } from "./faults";
import { createScanner } from "./scanner";

/**
 * Gives every slot the context that it has in the finished HTML: mjml puts a title into an attribute, too.
 *
 * @param lineOf line of a slot or block in the source
 */
export function recontext(
  nodes: readonly MarkupNode[],
  lineOf: (node: object) => number | undefined,
): MarkupNode[] {
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
          fault(lineOf(node), "mjml puts this slot into a place that no value may have.");
        return { ...node, context };
      }
      if (!scanner.betweenTags())
        fault(lineOf(node), "mjml puts this block into a place that no block may have.");
      return node.block === "if"
        ? { ...node, body: walk(node.body), otherwise: walk(node.otherwise) }
        : { ...node, body: walk(node.body) };
    });
  return walk(nodes);
}
