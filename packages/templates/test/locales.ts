import { locales } from "@fairwell/templates/locales/all";

/** Every locale that the package comes with. */
export { locales };

/** Their tags, without informal variants, which are the same locale in other words. */
export const tags = locales.map(({ tag }) => tag).filter((tag) => !tag.includes("-x-"));
