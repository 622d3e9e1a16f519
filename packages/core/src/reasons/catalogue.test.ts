import { expect, it } from "vitest";
import { ReasonCode } from "../model";
import { reasonCatalogue } from "./catalogue";
import { reasonSubject } from "./subject";

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

it.each(["x", "post-filed", null, "__proto__"])("refuses %j, which is no code", (code) => {
  const attempt = () => reasonSubject(code as never);
  expect(attempt).toThrow(
    expect.objectContaining({ name: "FairwellError", code: "invalid_options" }),
  );
  if (code === "post-filed") expect(attempt).toThrow("Did you mean `post-filled`?");
});
