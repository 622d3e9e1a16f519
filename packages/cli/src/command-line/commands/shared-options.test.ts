import { Jurisdiction, kinds as modelKinds } from "@fairwell/core";
import { expect, it } from "vitest";
import { jurisdictions, kinds } from "./shared-options";

it("names the jurisdictions and the kinds of the model", () => {
  expect(jurisdictions).toEqual(Jurisdiction.options);
  expect(kinds).toEqual(modelKinds);
});
