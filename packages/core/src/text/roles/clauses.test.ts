import { describe, expect, it } from "vitest";
import { Flag, pieces, readFew, readText } from "../testing";

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

describe("where a clause begins", () => {
  it.each([
    // after a mark
    ["x: y – z; w", ["x", "y", "z", "w"]],
    ["x, you y", ["x", "you y"]],
    ["x, the y", ["x", "the y"]],
    ["x, his y", ["x", "his y"]],
    ["x, because y", ["x", "because y"]],
    ["x, who y", ["x", "who y"]],
    ["x, Martin y", ["x", "martin y"]],
    ["x, y z", ["x y z"]],
    ["x, and you y", ["x", "and you y"]],
    ["x, and the y", ["x", "and the y"]],
    ["x, and y", ["x and y"]],
    ["x, but", ["x but"]],
    // with words that join clauses
    ["x because y", ["x", "because y"]],
    ["x so y", ["x so y"]],
    ["x so you y", ["x", "so you y"]],
    ["x so the y", ["x", "so the y"]],
    ["x so his y", ["x", "so his y"]],
    ["x since y", ["x since y"]],
    ["x since you y", ["x", "since you y"]],
    ["x so", ["x so"]],
    ["x that y", ["x that y"]],
    ["x said that y", ["x said", "that y"]],
    ["x that you y", ["x", "that you y"]],
    ["x that his y", ["x", "that his y"]],
    ["x that the y", ["x", "that the y"]],
    ["x who y", ["x", "who y"]],
    ["x of which y", ["x of which y"]],
    ["x whose y", ["x whose y"]],
    ["x and y", ["x and y"]],
    ["x and you y", ["x", "and you y"]],
    ["x and the y", ["x and the y"]],
    // with a second subject
    ["x felt you were y", ["x felt", "you were y"]],
    ["x felt you still y", ["x felt", "you still y"]],
    ["x felt you y", ["x felt you y"]],
    ["x y you were z", ["x y you were z"]],
    ["x said of you were z", ["x said of you were z"]],
    ["x felt the were z", ["x felt the were z"]],
    // and with a sentence, which keeps what it has
    ["x. and you y. z", ["x", "and you y", "z"]],
  ])("%s", (text, expected) => {
    expect(pieces(readFew(text), Flag.clause)).toEqual(expected);
  });
});
