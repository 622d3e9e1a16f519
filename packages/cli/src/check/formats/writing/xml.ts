/** What XML 1.0 cannot hold (section 2.2), and what hides or reorders text: written as its code point. */
const unfit = /[^\P{C}\t\n\r]|[\p{Zl}\p{Zp}\ufffe\uffff]/gu;

const codePoint = (sign: string): string =>
  `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text for an attribute or for the content of an element: on one line, and nothing in it is markup. */
export const xmlText = (text: string): string =>
  text
    .replace(unfit, codePoint)
    .replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign)
    .replace(/##(?=\w*\[)/g, "&#35;#")
    .replace(/::/g, "&#58;:");

/** An element's attributes; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
