import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { locales } from "./locales";

it("has every locale of the templates", () => {
  const files = readdirSync(new URL("../../../templates/src/locales", import.meta.url));
  const tags = files.filter((name) => /^[\w-]+\.ts$/.test(name)).map((name) => name.slice(0, -3));
  expect(locales.map(({ tag }) => tag).sort()).toEqual(tags.sort());
});
