import { describe, expect, it } from "vitest";
import { fileNames } from "./write";

describe("fileNames", () => {
  it("keeps the ending of a long id, so that no message takes the place of another", () => {
    const long = "a".repeat(200);
    expect(fileNames()(long, ".de")).toBe(`${"a".repeat(100)}.de`);
    expect(fileNames()(long, ".pl")).toBe(`${"a".repeat(100)}.pl`);
  });

  it("leads nowhere else", () => {
    const nameOf = fileNames();
    expect(nameOf("../../etc", ".de")).toBe("etc.de");
    expect(nameOf("..", ".de")).toBe("document.de");
    expect(nameOf("a/b")).toBe("a-b");
    expect(nameOf("A|B")).toBe("A-B-2");
  });
});
