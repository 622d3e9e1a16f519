import { describe, expect, it } from "vitest";
import { Flag, pieces, readText } from "../testing";

describe("clauses", () => {
  it.each([
    ["We felt you were too slow", ["we felt", "you were too slow"]],
    ["We felt that you were slow", ["we felt", "that you were slow"]],
    ["You were quick, abrasive, and loud", ["you were quick abrasive and loud"]],
    ["You were, frankly, late", ["you were frankly late"]],
    ["The plan was late because you waited", ["the plan was late", "because you waited"]],
    ["At 58, you would leave", ["at 58", "you would leave"]],
    ["You answered and we listened", ["you answered", "and we listened"]],
    ["You answered and waited", ["you answered and waited"]],
    ["The families who came were young", ["the families", "who came were young"]],
    ["It was so good", ["it was so good"]],
    ["It was good, so we stayed", ["it was good", "so we stayed"]],
    ["Good; but old", ["good", "but old"]],
  ])("%j", (text, expected) => {
    expect(pieces(readText(text), Flag.clause)).toEqual(expected);
  });
});
