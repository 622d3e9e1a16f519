import ar from "@fairwell/templates/locales/ar";
import de from "@fairwell/templates/locales/de";
import enGB from "@fairwell/templates/locales/en-GB";
import pl from "@fairwell/templates/locales/pl";

/** Every locale that the package comes with. */
export const locales = [enGB, de, pl, ar];

export const tags = locales.map(({ tag }) => tag);
