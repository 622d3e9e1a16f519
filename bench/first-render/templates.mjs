import "@fairwell/templates";
import "@fairwell/templates/locales/en-GB";
