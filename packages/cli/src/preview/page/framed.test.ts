import { describe, expect, it } from "vitest";
import { framed } from "./framed";

describe("a message in a frame", () => {
  it("opens links elsewhere and fetches no logo, and is otherwise the message", () => {
    const html =
      '<!doctype html><html><head><title>A</title></head><body><header>x</header><img class="brand" src="https://example.org/a.png" alt="A" width="1"></body></html>';
    expect(framed(html)).toBe(
      '<!doctype html><html><head><base target="_blank"><title>A</title></head><body><header>x</header><img class="brand" alt="A" width="1"></body></html>',
    );
  });
});
