import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { compare } from "./compare.mjs";

const templates = fileURLToPath(new URL("../packages/templates", import.meta.url));

/** What takes messages apart and chooses their forms is no part of the package's surface: it is bundled from the source. */
async function compiler() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { partsFor, resolveMessages } from "./src/link/messages";
export { createFormats } from "./src/link/formats";
export { createInstance } from "i18next";`,
      resolveDir: templates,
    },
    bundle: true,
    conditions: ["@fairwell/source"],
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
  });
  const folder = mkdtempSync(join(tmpdir(), "fairwell-bench-"));
  const file = join(folder, "messages.mjs");
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Russian: four plural forms, of which numbers choose three. */
const tag = "ru";
const catalogs = {
  letter: {
    points_one: "{{contactName}} поделится с Вами {{count}} пунктом обратной связи.",
    points_few: "{{contactName}} поделится с Вами {{count}} пунктами обратной связи.",
    points_many: "{{contactName}} поделится с Вами {{count}} пунктами обратной связи.",
    points_other: "{{contactName}} поделится с Вами {{count}} пункта обратной связи.",
  },
};
const fields = { contactName: "line", count: "count" };
const messages = { letter: { points: { args: ["contactName"], plural: true } } };

/** Values that come one after the other, as in a batch. */
const values = Array.from({ length: 40 }, (_, index) => ({
  contactName: `Марина Петрова ${index}`,
  count: (index % 20) + 1,
}));

/** All of a batch: one message by itself takes less than the clock can tell. */
const forAll = (use) => () => {
  let characters = 0;
  for (const view of values) characters += use(view).length;
  return characters;
};

/** A message with a name and a plural form, compiled, against the same catalog through i18next. */
export async function benchMessages() {
  const { partsFor, resolveMessages, createFormats, createInstance } = await compiler();
  const formats = createFormats(tag);
  const message = resolveMessages({ tag, catalogs }, { fields, messages }).get("points");
  const compiled = (view) => {
    let text = "";
    for (const part of partsFor(message, view, formats.category))
      if (typeof part === "string") text += part;
      else text += part.kind === "count" ? formats.count(view[part.field]) : view[part.field];
    return text;
  };
  const instance = createInstance({
    lng: tag,
    fallbackLng: false,
    initAsync: false,
    ns: ["letter"],
    defaultNS: "letter",
    interpolation: { escapeValue: false },
    resources: { [tag]: catalogs },
  });
  instance.init();
  const theirs = (view) => instance.t("points", view);
  for (const view of values)
    if (compiled(view) !== theirs(view)) throw new Error("The two do not write the same message.");
  const ratios = await compare(
    `${values.length} messages`,
    "a name and a plural form of Russian in each",
    {
      "fairwell, compiled": forAll(compiled),
      "i18next t()": forAll(theirs),
    },
  );
  return ratios["i18next t()"];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`i18next takes ${(await benchMessages()).toFixed(0)} times as long.`);
