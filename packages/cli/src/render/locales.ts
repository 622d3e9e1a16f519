export { locales } from "@fairwell/templates/locales/all";
