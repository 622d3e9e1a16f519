import type { EmlOptions, Mailbox, RenderOptions } from "../message";
import { isObject, knownOptions, reading, refuse } from "./options";

const mailbox = '{ name: "Recruitment", address: "recruitment@example.org" }';

/** The shape of a mailbox; whether its address is one is told when its header is written. */
function checkMailbox(value: unknown, name: string): Mailbox {
  if (!isObject(value) || typeof value.address !== "string")
    return refuse(name, "is not a mailbox", `Use ${name}: ${mailbox}.`);
  if (value.name === undefined) return { address: value.address };
  if (typeof value.name !== "string")
    refuse(`${name}.name`, "is not text", `Use ${name}: ${mailbox}.`);
  return { name: value.name as string, address: value.address };
}

function checkText(value: unknown, name: string, remedy: string): string {
  return typeof value === "string" ? value : refuse(name, "is not text", remedy);
}

/**
 * The options of an e-mail, once they have the right shape.
 *
 * @throws FairwellError `invalid_options`
 */
export const checkedEmlOptions = (given: unknown): EmlOptions =>
  reading("eml", () => {
    if (!isObject(given) || given.from === undefined)
      return refuse("from", "is missing", `Say who sends: eml(notice, { from: ${mailbox} }).`);
    const known = ["from", "to", "date", "messageIdDomain"];
    const { from, to, date, messageIdDomain } = knownOptions(given, "eml", known);
    return {
      from: checkMailbox(from, "from"),
      ...(to !== undefined && { to: checkMailbox(to, "to") }),
      ...(date !== undefined && {
        date: checkText(date, "date", "Use an instant such as 2026-03-12T14:30:00+00:00."),
      }),
      ...(messageIdDomain !== undefined && {
        messageIdDomain: checkText(
          messageIdDomain,
          "messageIdDomain",
          "Use a domain of yours, such as example.org.",
        ),
      }),
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

/** The options of `Renderer.eml`: those of the e-mail, and a locale. Throws FairwellError `invalid_options`. */
export const checkedMailOptions = (given: unknown): EmlOptions & RenderOptions =>
  reading("eml", () => {
    if (!isObject(given)) return checkedEmlOptions(given);
    const { locale, ...options } = given;
    return { ...checkedEmlOptions(options), locale: checkedLocale(locale) };
  });
