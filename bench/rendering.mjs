import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { render } from "@react-email/render";
import mjml2html from "mjml";
import { Engine } from "mrml";
import { createElement } from "react";
import { compare } from "./compare.mjs";
import { floorOf } from "./floor.mjs";
import { brand, documents, forEverybody, inTurn } from "./notices.mjs";
import { FeedbackEmail } from "./react-email-notice.mjs";
import { checkSameWords } from "./same-words.mjs";

const strict = { fonts: {}, validationLevel: "strict" };
const mrml = new Engine();
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function checkFloor(notices, linked, { copyAndEscape, everyValue, ownValues }) {
  notices.forEach((notice, index) => {
    const filled = Buffer.from(linked.fill(notice));
    for (const given of [everyValue, ownValues])
      if (!filled.equals(copyAndEscape(...given[index])))
        throw new Error("The floor does not write the message that is measured against it.");
  });
}

/** The same words as a react-email component, for the notice that there is one of. */
async function reactEmail(notices, linked) {
  if (linked.kind !== "candidate-feedback") return { contender: {}, sizes: [] };
  const written = (feedback) =>
    render(createElement(FeedbackEmail, { feedback, brand: { ...brand, ...brand.colours } }));
  const html = await written(notices[0]);
  checkSameWords(linked.fillString(notices[0]), html);
  return {
    contender: { "react-email": inTurn(notices, written) },
    sizes: [`react-email ${kilobytes(Buffer.byteLength(html))}`],
  };
}

const link = ({ kind }) =>
  createRenderer({ brand, locales: [enGB] }).link(kind, { locale: "en-GB" });

/** Our filled bytes of a notice against other ways to write the same notice. */
async function benchNotice(title, document) {
  const notices = forEverybody(document);
  const linked = link(document);
  const sources = notices.map((notice) => linked.mjml(notice));
  const memory = new Uint8Array(102_000);
  const floor = floorOf(notices.map((notice) => linked.fillString(notice)));
  checkFloor(notices, linked, floor);
  const { contender, sizes } = await reactEmail(notices, linked);
  const mjmlSize = Buffer.byteLength((await mjml2html(sources[0], strict)).html);
  const material = [
    `${notices.length} people`,
    kilobytes(linked.fill(notices[0]).length),
    `mjml ${kilobytes(mjmlSize)}`,
    ...sizes,
  ];
  return compare(title, material.join(", "), {
    "fairwell, bytes": inTurn(notices, (notice) => linked.fill(notice)),
    "fairwell, given memory": inTurn(notices, (notice) => linked.fillInto(notice, memory)),
    "fairwell, string": inTurn(notices, (notice) => linked.fillString(notice)),
    "floor, every value": inTurn(floor.everyValue, (given) => floor.copyAndEscape(...given)),
    "floor, own values": inTurn(floor.ownValues, (given) => floor.copyAndEscape(...given)),
    mrml: inTurn(sources, (source) => mrml.toHtml(source).content),
    ...contender,
    mjml2html: inTurn(sources, (source) => mjml2html(source, strict)),
  });
}

/** mjml is a large program: the engine takes seconds to compile it well. */
async function warmUp(document) {
  const [notice] = forEverybody(document);
  const source = link(document).mjml(notice);
  for (let count = 0; count < 2_000; count++) await mjml2html(source, strict);
}

/** Each notice, as HTML for one person after the other: how many times slower each way is than our bytes. */
export async function benchRendering() {
  const results = {};
  await warmUp(Object.values(documents)[0]);
  for (const [title, document] of Object.entries(documents))
    results[title] = await benchNotice(title, document);
  return results;
}
