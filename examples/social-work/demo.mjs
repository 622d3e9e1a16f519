// The main job, end to end, on the data in this folder: import from an ATS, check, render, look.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import ar from "@fairwell/templates/locales/ar";
import de from "@fairwell/templates/locales/de";
import enGB from "@fairwell/templates/locales/en-GB";
import pl from "@fairwell/templates/locales/pl";
import { gallery } from "./gallery.mjs";

const here = new URL(".", import.meta.url);
const locales = [enGB, de, pl, ar];
const read = (path) => JSON.parse(readFileSync(new URL(path, here), "utf8"));
const documentOf = (name) => parseDocument(read(`documents/${name}.json`));

function heading(text) {
  console.log(`\n${text}\n${"─".repeat(text.length)}`);
}

/** Runs the `fairwell` command in this folder, as a user would, and returns its exit code. */
function fairwell(...args) {
  console.log(`$ fairwell ${args.join(" ")}\n`);
  const bin = fileURLToPath(import.meta.resolve("@fairwell/cli/bin/fairwell.js"));
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: fileURLToPath(here),
    stdio: "inherit",
  });
  return status;
}

/** What is rendered: a title, a remark, and the document for each locale (its own, where a person wrote its texts). */
const inEveryLanguage = (name) =>
  Object.fromEntries(locales.map(({ tag }) => [tag, documentOf(name)]));
const rows = [
  {
    name: "feedback",
    title: "Feedback after an interview",
    note: "A person wrote the texts, once in each language: a message never mixes two.",
    documents: Object.fromEntries(locales.map(({ tag }) => [tag, documentOf(`feedback.${tag}`)])),
  },
  {
    name: "outcome",
    title: "Outcome with a short reason",
    note: "The decision, the reason in a sentence, and an offer of more for those who ask.",
    documents: inEveryLanguage("outcome"),
  },
  {
    name: "withdrawal-inspection",
    title: "Withdrawn post: a confidential reason",
    note: "An inspection. Nothing in the message may tell.",
    documents: inEveryLanguage("withdrawal-inspection"),
  },
  {
    name: "withdrawal-restructure",
    title: "Withdrawn post: an open reason",
    note: "A restructure. Apart from ids, every byte is the same as above.",
    documents: inEveryLanguage("withdrawal-restructure"),
  },
  {
    name: "withdrawal-funding",
    title: "Withdrawn post: funding",
    note: "Funding was not confirmed, and that may be said.",
    documents: inEveryLanguage("withdrawal-funding"),
  },
];

heading("1. Import from Greenhouse");
const imports = readdirSync(new URL("greenhouse", here)).filter((file) => file.endsWith(".json"));
const imported = fairwell("import", "greenhouse", ...imports.map((file) => `greenhouse/${file}`));

heading("2. Check what a person wrote for the candidate");
console.log(
  "One of these documents has real problems, on purpose: the command finds them and ends with exit code 1.\n",
);
const checked = fairwell("check", "documents/*.json");

heading("3. Render every good document in four languages");
const renderer = createRenderer({ brand: read("brand.json"), locales });
const from = { name: "Calder Vale Council", address: "recruitment@caldervale.example.org" };
rmSync(new URL("out", here), { recursive: true, force: true });
for (const row of rows) {
  row.messages = Object.entries(row.documents).map(([locale, document]) => {
    const message = renderer.render(document, { locale });
    const eml = renderer.eml(document, { locale, from });
    const folder = `${row.name}/${locale}`;
    mkdirSync(new URL(`out/${folder}`, here), { recursive: true });
    for (const [extension, content] of [
      ["html", message.html],
      ["txt", message.text],
      ["mjml", message.mjml],
      ["eml", eml],
    ]) {
      writeFileSync(new URL(`out/${folder}/message.${extension}`, here), content);
    }
    return { ...message, eml, folder, bytes: Buffer.byteLength(message.html), id: document.id };
  });
  console.log(`  ${row.title}: ${row.messages.map(({ locale }) => locale).join(", ")}`);
}
writeFileSync(new URL("out/index.html", here), gallery(rows));

heading("4. A confidential reason cannot be told from an open one");
const [confidential, open] = ["withdrawal-inspection", "withdrawal-restructure"].map((name) =>
  rows.find((row) => row.name === name),
);
let same = true;
for (const [index, { locale }] of confidential.messages.entries()) {
  const [a, b] = [confidential, open].map(({ messages }) => fingerprint(messages[index]));
  same &&= a === b;
  console.log(
    `  ${locale.padEnd(6)} inspection ${a}  restructure ${b}  ${a === b ? "identical" : "DIFFERENT"}`,
  );
}

/** A hash over all that a message consists of, with the notice's own id put aside. */
function fingerprint({ subject, preheader, html, text, mjml, eml, id }) {
  const all = [subject, preheader, html, text, mjml, Buffer.from(eml).toString("latin1")]
    .join("\0")
    .replaceAll(id, "<id>");
  return createHash("sha256").update(all).digest("hex").slice(0, 16);
}

heading("Done");
console.log(
  `Open ${fileURLToPath(new URL("out/index.html", here))} to see all messages side by side.`,
);
if (imported !== 0 || checked !== 1 || !same) {
  console.error("Something is not as it should be: see above.");
  process.exitCode = 1;
}
