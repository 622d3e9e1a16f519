import type { Locale } from "@fairwell/templates";
import ar from "@fairwell/templates/locales/ar";
import de from "@fairwell/templates/locales/de";
import enGB from "@fairwell/templates/locales/en-GB";
import pl from "@fairwell/templates/locales/pl";

/** Every locale that the templates have; kept equal to their folder by a test. */
export const locales: readonly Locale[] = [ar, de, enGB, pl];
