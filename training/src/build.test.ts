import { expect, it } from "vitest";
import { data } from "../../packages/core/src/second-look/en/data";
import { fingerprint } from "./build";

it("the shipped reader was trained on the sentences and lists that stand here (npm run train)", () => {
  expect(data.trainedOn).toBe(fingerprint());
});
