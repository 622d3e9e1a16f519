import { isObject, type Plain } from "../options/options";
import type { Context } from "./program";

const contexts: readonly Context[] = ["text", "attribute", "url", "mailto", "tel", "style"];

const isList = (value: unknown, is: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every((entry) => is(entry));

/** The name that each slot needs. */
const slotNames: Readonly<Record<string, string>> = {
  value: "name",
  message: "name",
  fixed: "key",
  brand: "name",
  locale: "name",
};

function isSlot(node: Plain): boolean {
  if (typeof node.slot !== "string" || !Object.hasOwn(slotNames, node.slot)) return false;
  const name = slotNames[node.slot] as string;
  // Only colours and fonts of the brand become part of a style.
  if (node.context === "style" && node.slot !== "brand") return false;
  return typeof node[name] === "string" && contexts.includes(node.context as Context);
}

function isBlock(node: Plain, is: (entry: unknown) => boolean): boolean {
  if (typeof node.name !== "string" || !isList(node.body, is)) return false;
  if (node.block === "if") return isList(node.otherwise, is);
  return node.block === "each" || node.block === "paragraphs";
}

const isMarkup = (node: unknown): boolean =>
  typeof node === "string" ||
  (isObject(node) && ("slot" in node ? isSlot(node) : isBlock(node, isMarkup)));

function isInline(node: unknown): boolean {
  if (isMarkup(node)) return true;
  if (!isObject(node)) return false;
  if ("line" in node) return node.line === "break";
  if ("link" in node)
    return isList(node.link, isInline) && isObject(node.address) && isSlot(node.address);
  return isBlock(node, isInline);
}

function isText(node: unknown): boolean {
  if (!isObject(node)) return false;
  for (const type of ["paragraph", "heading", "item"])
    if (type in node) return isList(node[type], isInline);
  return isBlock(node, isText);
}

/** Whether a value is a program for a direction of writing, as `compileLayout` makes it. */
export function isProgram(value: unknown, direction: string): boolean {
  if (!isObject(value) || value.direction !== direction) return false;
  const { html, mjml, text } = value;
  return isList(html, isMarkup) && isList(mjml, isMarkup) && isList(text, isText);
}
