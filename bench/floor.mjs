// What a message costs when nothing is decided and nothing checked: static chunks are copied, values are escaped.
// Written as one would write it by hand for a single notice.

const encoder = new TextEncoder();
const scratch = new Uint8Array(200_000);

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const special = /[&<>"]/;
const escaped = (text) =>
  special.test(text) ? text.replace(/[&<>"]/g, (character) => escapes[character]) : text;

/** Copies chunks, and between each two of them a value, escaped and encoded, into bytes of their own. */
function copyAndEscape(chunks, values) {
  let at = 0;
  for (let index = 0; index < values.length; index++) {
    const chunk = chunks[index];
    scratch.set(chunk, at);
    at += chunk.length;
    at += encoder.encodeInto(escaped(values[index]), scratch.subarray(at)).written;
  }
  const last = chunks[values.length];
  scratch.set(last, at);
  return scratch.slice(0, at + last.length);
}

/** Values in a message of ours: what stands between isolates, addresses of links, days. */
const value =
  /(?<=\u2068)[^\u2069]*(?=\u2069)|(?<= href="(?:mailto:|tel:)?)[^"]*(?=")|(?<=>|\s)\d{1,2} [A-Z][a-z]+ \d{4}(?=\W)/g;

const read = (text) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

/**
 * The floor of a notice, from its messages for several people.
 *
 * @param {readonly string[]} messages HTML
 * @returns the function, and what to call it with for each person: every value of the notice, and only those that are not
 * the same for everybody
 */
export function floorOf(messages) {
  const [first] = messages;
  const chunks = first.split(value);
  const all = messages.map((message) => (message.match(value) ?? []).map(read));
  const varies = all[0].map((one, index) => all.some((values) => values[index] !== one));
  const merged = [""];
  all[0].forEach((one, index) => {
    merged[merged.length - 1] += chunks[index];
    if (varies[index]) merged.push("");
    else merged[merged.length - 1] += escaped(one);
  });
  merged[merged.length - 1] += chunks.at(-1);
  const encoded = (texts) => texts.map((text) => encoder.encode(text));
  const own = all.map((values) => values.filter((_, index) => varies[index]));
  return {
    copyAndEscape,
    everyValue: all.map((values) => [encoded(chunks), values]),
    ownValues: own.map((values) => [encoded(merged), values]),
  };
}
