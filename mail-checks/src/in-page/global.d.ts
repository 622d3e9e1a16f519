import type * as code from "./index";

declare global {
  /** In a page that a browser of tools/browser.ts opened. */
  var inPage: typeof code;
}
