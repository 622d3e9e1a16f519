import { expect, it } from "vitest";
import { ReasonCode } from "../model";
import { reasonCatalogue, reasonSubject } from "./catalogue";

it("describes every reason code, and asks for details where the code says nothing", () => {
  const catalogue = reasonCatalogue();
  expect(Object.keys(catalogue).sort()).toEqual([...ReasonCode.options].sort());
  expect(
    Object.values(catalogue)
      .filter((reason) => reason.requiresDetails)
      .map((reason) => reason.id),
  ).toEqual(["other"]);
});

it("knows reasons that are not about the candidate", () => {
  expect(reasonSubject("more-than-posts")).toBe("capacity");
  expect(reasonSubject("closing-date")).toBe("process");
  expect(reasonSubject("work-sample")).toBe("candidate");
});
