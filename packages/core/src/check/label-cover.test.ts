import fc from "fast-check";
import { expect, it } from "vitest";
import { labelCover } from "./label-cover";

const label = (start: number, end: number) => ({ symbol: 1, start, end });

it("covers nothing where there is no label", () => {
  expect(labelCover([], 3)(0, 1)).toBe(false);
});

it("covers words within one label, and none that reach out of it", () => {
  const covers = labelCover([label(2, 5), label(5, 7)], 9);
  expect(covers(2, 5)).toBe(true);
  expect(covers(3, 4)).toBe(true);
  expect(covers(5, 7)).toBe(true);
  expect(covers(1, 3)).toBe(false);
  expect(covers(4, 6)).toBe(false);
  expect(covers(7, 8)).toBe(false);
});

it("covers what any one label holds, however they lie to one another", () => {
  const place = fc
    .tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 5 }))
    .map(([start, length]) => label(start, Math.min(9, start + length)));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 5 }), place, (labels, { start, end }) => {
      expect(labelCover(labels, 9)(start, end)).toBe(
        labels.some((each) => each.start <= start && each.end >= end),
      );
    }),
  );
});
