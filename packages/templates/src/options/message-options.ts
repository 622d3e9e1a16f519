import type { EmlOptions, ListUnsubscribe, Mailbox, RenderOptions } from "../message";
import { isObject, knownOptions, reading, refuse } from "./options";

const mailbox = '{ name: "Recruitment", address: "recruitment@example.org" }';

const known = [
  "from",
  "to",
  "replyTo",
  "date",
  "messageIdDomain",
  "listUnsubscribe",
  "smtputf8",
] as const;

/** The shape of a mailbox; whether its address is one is told when its header is written. */
function checkMailbox(value: unknown, name: string): Mailbox {
  if (!isObject(value) || typeof value.address !== "string")
    return refuse(name, "is not a mailbox", `Use ${name}: ${mailbox}.`);
  if (value.name === undefined) return { address: value.address };
  if (typeof value.name !== "string")
    refuse(`${name}.name`, "is not text", `Use ${name}: ${mailbox}.`);
  return { name: value.name as string, address: value.address };
}

function checkText(value: unknown, name: string, remedy: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  return refuse(name, "is not text", remedy);
}

function checkFlag(value: unknown, name: string): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  return refuse(name, "is neither true nor false", `Use ${name}: true, or leave it out.`);
}

/** The shape of `listUnsubscribe`; whether its addresses are some is told when its headers are written. */
function checkUnsubscribe(given: unknown): ListUnsubscribe | undefined {
  if (given === undefined) return undefined;
  const { url, mailto, oneClick } = knownOptions(given, "listUnsubscribe", [
    "url",
    "mailto",
    "oneClick",
  ]);
  return {
    url: checkText(url, "listUnsubscribe.url", "Use an https address."),
    mailto: checkText(mailto, "listUnsubscribe.mailto", "Use an address such as stop@example.org."),
    oneClick: checkFlag(oneClick, "listUnsubscribe.oneClick"),
  };
}

/** The functions that take the options of an e-mail. */
type Owner = "eml" | "emlInto" | "mail";

/**
 * The options of an e-mail, once they have the right shape.
 *
 * @param owner the function whose options they are
 * @throws FairwellError `invalid_options`
 */
export const checkedEmlOptions = (given: unknown, owner: Owner = "eml"): EmlOptions =>
  reading(owner, () => {
    if (!isObject(given) || given.from === undefined)
      return refuse("from", "is missing", `Say who sends: ${owner}(notice, { from: ${mailbox} }).`);
    const { from, to, replyTo, date, ...rest } = knownOptions(given, owner, known);
    return {
      from: checkMailbox(from, "from"),
      to: to === undefined ? undefined : checkMailbox(to, "to"),
      replyTo: replyTo === undefined ? undefined : checkMailbox(replyTo, "replyTo"),
      date: checkText(date, "date", "Use an instant such as 2026-03-12T14:30:00+00:00."),
      messageIdDomain: checkText(
        rest.messageIdDomain,
        "messageIdDomain",
        "Use a domain of yours, such as example.org.",
      ),
      listUnsubscribe: checkUnsubscribe(rest.listUnsubscribe),
      smtputf8: checkFlag(rest.smtputf8, "smtputf8"),
    };
  });

/** A locale that was asked for, or undefined where it may be left out. */
function checkedLocale(locale: unknown): string | undefined {
  if (locale === undefined || typeof locale === "string") return locale;
  return refuse("locale", "is not a language tag", "Use one such as `en-GB` or `de`.");
}

/** The options of `render`: a locale, or nothing. Throws FairwellError `invalid_options`. */
export const checkedRenderOptions = (given: unknown): RenderOptions =>
  reading("render", () => ({
    locale: checkedLocale(knownOptions(given, "render", ["locale"]).locale),
  }));

/** The locale in the options of `link`. Throws FairwellError `invalid_options`. */
export const checkedLinkLocale = (given: unknown): string =>
  reading("link", () => {
    const remedy = 'Say in which language: link(kind, { locale: "en-GB" }).';
    if (!isObject(given) || given.locale === undefined)
      return refuse("locale", "is missing", remedy);
    return checkedLocale(knownOptions(given, "link", ["locale"]).locale) as string;
  });

/**
 * The options of `Renderer.eml` and `Renderer.mail`: those of the e-mail, and a locale.
 *
 * @throws FairwellError `invalid_options`
 */
export const checkedMailOptions = (
  given: unknown,
  owner: Owner = "eml",
): EmlOptions & RenderOptions =>
  reading(owner, () => {
    if (!isObject(given)) return checkedEmlOptions(given, owner);
    const { locale, ...options } = given;
    return { ...checkedEmlOptions(options, owner), locale: checkedLocale(locale) };
  });
