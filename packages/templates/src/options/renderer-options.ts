import { nearest } from "@fairwell/core/documents";
import type { Locale } from "../locale/locale";
import { isLanguageTag } from "../locale/match";
import { type ReviewState, reviewStates } from "../locale/review";
import { noticeKinds } from "../notices";
import { catalogShapes } from "../notices/catalog-shapes";
import { isProgram } from "../program/program-shape";
import type { RendererOptions } from "../renderer";
import { isObject, knownOptions, type Plain, quoted, reading, refuse } from "./options";

const importOne = 'Import one: import enGB from "@fairwell/templates/locales/en-GB".';
const catalogNames = Object.keys(catalogShapes);

function checkLocale(locale: unknown, name: string): Locale {
  if (!isObject(locale)) return refuse(name, "is not a locale", importOne);
  const { tag, direction, catalogs, programs, review } = locale;
  if (typeof tag !== "string" || !isLanguageTag(tag))
    refuse(`${name}.tag`, "is not a language tag", "Use one such as `en-GB` or `de`.");
  if (checkReview(review, `${name}.review`) === undefined)
    refuse(`${name}.review`, "is missing", `Use ${quoted(reviewStates)}.`);
  if (direction !== "ltr" && direction !== "rtl")
    refuse(`${name}.direction`, "is not a direction", "Use `ltr` or `rtl`.");
  if (!isObject(catalogs) || !catalogNames.every((catalog) => isObject(catalogs[catalog])))
    refuse(`${name}.catalogs`, "lacks a catalog", `It has ${quoted(catalogNames)}.`);
  if (!isObject(programs) || !noticeKinds.every((kind) => isObject(programs[kind])))
    refuse(`${name}.programs`, "lacks a program", `It has ${quoted(noticeKinds)}.`);
  if (noticeKinds.some((kind) => (programs[kind] as Plain).direction !== direction))
    refuse(
      `${name}.programs`,
      `holds programs of the other direction than \`${direction}\``,
      "Take `programs` from a locale that is written in this direction.",
    );
  return locale as unknown as Locale;
}

function checkReview(state: unknown, name: string): ReviewState | undefined {
  if (state !== undefined && !reviewStates.includes(state as ReviewState))
    refuse(name, "is not a review state", `Use ${quoted(reviewStates)}.`);
  return state as ReviewState | undefined;
}

function checkFallback(tag: unknown): string | undefined {
  if (tag !== undefined && (typeof tag !== "string" || !isLanguageTag(tag)))
    refuse("fallbackLocale", "is not a language tag", "Use one such as `en-GB` or `de`.");
  return tag as string | undefined;
}

function checkLocales(locales: unknown): readonly Locale[] {
  if (!Array.isArray(locales) || locales.length === 0)
    return refuse("locales", "is not a list of at least one locale", importOne);
  return Array.from(locales, (locale, index) => checkLocale(locale, `locales[${index}]`));
}

function checkPrograms(programs: unknown): RendererOptions["programs"] {
  if (programs === undefined) return undefined;
  if (!isObject(programs))
    return refuse("programs", "is not an object", `Give programs by ${quoted(noticeKinds)}.`);
  for (const [kind, byDirection] of Object.entries(programs)) {
    if (!(noticeKinds as readonly string[]).includes(kind)) {
      const near = nearest(kind, noticeKinds);
      const hint = near ? `Did you mean \`${near}\`? ` : "";
      refuse("programs", "has a kind of notice that is none", `${hint}Use ${quoted(noticeKinds)}.`);
    }
    if (byDirection === undefined) continue;
    const name = `programs["${kind}"]`;
    if (!isObject(byDirection))
      return refuse(name, "is not an object", "Give programs by `ltr` and `rtl`.");
    for (const [direction, program] of Object.entries(byDirection)) {
      if (direction !== "ltr" && direction !== "rtl")
        refuse(name, "has a direction that is none", "Use `ltr` and `rtl`.");
      if (program !== undefined && !isProgram(program, direction))
        refuse(
          `${name}.${direction}`,
          `is not a program for \`${direction}\``,
          "Make it with `compileLayout` of @fairwell/templates/compile, for this kind and direction.",
        );
    }
  }
  return programs as RendererOptions["programs"];
}

/**
 * The options of `createRenderer`, once they are known to be sound; the brand is checked where it is read.
 *
 * @throws FairwellError `invalid_options`
 */
export const checkedRendererOptions = (given: unknown): RendererOptions =>
  reading("createRenderer", () => {
    const known = knownOptions(given, "createRenderer", [
      "brand",
      "locales",
      "fallbackLocale",
      "minReviewState",
      "programs",
    ]);
    const { brand, locales, programs } = known;
    return {
      brand: brand as RendererOptions["brand"],
      locales: checkLocales(locales),
      fallbackLocale: checkFallback(known.fallbackLocale),
      minReviewState: checkReview(known.minReviewState, "minReviewState"),
      programs: checkPrograms(programs),
    };
  });
