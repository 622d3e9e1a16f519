import { readdirSync, readFileSync } from "node:fs";
import { fairMatchers } from "@fairwell/core/vitest";
import { describe, expect, test } from "vitest";

expect.extend(fairMatchers);

const folder = new URL("letters/", import.meta.url);

describe("letters", () => {
  test.each(readdirSync(folder))("%s is fair", (name) => {
    const letter = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(letter).toBeFairFeedback({ atLeast: "warn", today: "2026-03-17" });
  });
});

test("age has no place in a reason", () => {
  const text = "We felt that at your age the rota would be a strain.";
  expect(text).toHaveFinding("fair/age-direct");
  expect(text).not.toBeFairFeedback();
});
