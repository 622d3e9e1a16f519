import { createRenderer } from "@fairwell/templates";
import { finish, mjmlToHtml } from "@fairwell/templates/compile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { brand, noticeInLocale } from "./documents";
import { locales } from "./locales";

/** `pnpm run mail-checks` asks for more. */
const cases = Number(process.env.FAIRWELL_EQUALITY_CASES ?? 1_000);

test("filled bytes are what mjml makes of the same source with its values in place", async () => {
  await fc.assert(
    fc.asyncProperty(noticeInLocale, brand, async ({ notice, locale }, look) => {
      const message = createRenderer({ brand: look, locales }).render(notice, { locale });
      expect(message.html).toBe(finish(await mjmlToHtml(message.mjml)));
    }),
    { numRuns: cases },
  );
}, 600_000);
