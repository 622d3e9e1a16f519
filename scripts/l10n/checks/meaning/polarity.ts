import { type Check, eachMessage, type Message } from "../../check";
import { withoutVariant } from "../../tools/dictionaries";
import { denialsIn, denies, hasDenials } from "./denials";
import { expectedDenials } from "./expected-denials";

/**
 * Messages whose meaning turns into its opposite without their “not”: they have to deny in every language, as often as in
 * English. Other messages may say the same without it (“was missing” for “was not there”), so that nothing can be
 * concluded from them.
 */
const decisive = new RegExp(
  [
    "^decision\\.not",
    "^status\\.closed",
    "^reason\\.(?:funding|noLongerVacant|evidence-in-examples|post-filled)$",
    "^aboutThePost\\.",
    "^nothingToDo$",
    "^free\\.ended$",
    "^referees$",
    "^done$",
  ].join("|"),
);

export const isDecisive = ({ message, english }: Message): boolean =>
  decisive.test(message) && denies(english, "en");

/** Messages that grant or thank: a denial in them would take back what they give. */
const granting =
  /^(?:thanks|free\.paused|closing|greeting|feedback|conversation|link|expenses|heading)/;

export const isGranting = ({ message, english }: Message): boolean =>
  granting.test(message) && !denies(english, "en");

/** How often a decisive message has to deny. */
export const denialsWanted = (tag: string, { name, key, english }: Message): number =>
  expectedDenials(withoutVariant(tag), `${name}/${key}`) ?? denialsIn(english, "en").length;

/** Decisions keep their polarity. */
export const polarity: Check = {
  id: "polarity",
  summary: "what English denies is denied as often, and what it grants is not, by a list of words",
  without: (tag) =>
    hasDenials(new Intl.Locale(tag).language) ? undefined : "no list of its words that deny",
  run: eachMessage((message, { tag, language }) => {
    const found = denialsIn(message.text, language).length;
    if (isGranting(message) && found > 0) return ["denies, and English does not"];
    if (!isDecisive(message)) return [];
    const wanted = denialsWanted(tag, message);
    return found === wanted
      ? []
      : [`denies ${found} times, and should ${wanted} times: see expected-denials.ts`];
  }),
};
