import { found } from "./apt";

/** The Chromium to use: `FAIRWELL_CHROMIUM`, else one on the path, else the one that Debian has. */
export const chromium = (): string =>
  process.env.FAIRWELL_CHROMIUM ||
  found(["chromium", "chromium-browser", "google-chrome"], "chromium", "Chromium");
