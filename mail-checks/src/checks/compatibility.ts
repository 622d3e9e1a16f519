import { mjmlToHtml } from "@fairwell/templates/compile";
import { type Check, unproven } from "../check";
import { dataFrom, type Pair, unsupported } from "../compatibility/pairs";
import { reactEmail } from "../compatibility/react-email";
import type { Message } from "../messages";

/** Rules for the dark: everything in a message's head that a style sheet says. */
function styles(html: string): string {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join("\n");
}

/** Without any style sheet: a message that knows light only. */
const lightOnly = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/g, "");

const clientsBy = (pairs: readonly Pair[]): string => {
  const counts = new Map<string, number>();
  for (const { feature } of pairs) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].map(([feature, count]) => `${feature} ${count}`).join(", ");
};

async function compare(message: Message) {
  const raw = unsupported(await mjmlToHtml(message.mjml));
  const ours = unsupported(message.html);
  const theirs = unsupported(await reactEmail(message, styles(message.html)));
  const oursLight = unsupported(lightOnly(message.html));
  const theirsLight = unsupported(await reactEmail(message, undefined));
  return { message, raw, ours, theirs, oursLight, theirsLight };
}

/**
 * Fewer pairs of a feature and a client that does not know it (caniemail.com) than react-email's version of the same
 * notice. It is compared twice, each time like with like: both with the dark scheme, and both without.
 */
export const compatibility: Check = {
  name: "caniemail",
  async run({ messages }) {
    const chosen = messages.filter(
      ({ document, theme, words }) =>
        document === "full" && theme === "letter" && words === "en-GB",
    );
    const faults: string[] = [];
    const notes = [`data of ${dataFrom}; features of accessibility aside`];
    for (const { message, raw, ours, oursLight, theirs, theirsLight } of await Promise.all(
      chosen.map(compare),
    )) {
      notes.push(
        `${message.letter}: ours ${ours.length}, react-email ${theirs.length}; light only: ours ${oursLight.length}, react-email ${theirsLight.length}; mjml as it comes ${raw.length}`,
      );
      if (ours.length >= theirs.length)
        faults.push(`${message.letter}, with a dark scheme: ${clientsBy(ours)}`);
      if (oursLight.length >= theirsLight.length)
        faults.push(`${message.letter}, light only: ${clientsBy(oursLight)}`);
    }
    if (unsupported("<!doctype html><video src='x'></video><p style='position:fixed'>").length < 20)
      faults.push(unproven("a film and a fixed position"));
    return {
      figure: `${chosen.length} notices with fewer unsupported pairs than react-email's`,
      faults,
      notes,
    };
  },
};
