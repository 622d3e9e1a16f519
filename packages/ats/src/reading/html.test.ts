import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToText } from "./html";

describe("htmlToText", () => {
  test.each([
    ["<p>Fair &amp; clear</p><p>Thorough</p>", "Fair & clear\n\nThorough"],
    ["Hello<br/>there<br />all", "Hello\nthere\nall"],
    ["<ul><li>One</li><li>Two</li></ul>", "• One\n\n• Two"],
    ["<p>a\n  b</p>", "a b"],
    ["line one\nline two", "line one\nline two"],
    ["&lt;b&gt; &#233;&#xe9;&eacute; &ldquo;x&rdquo; &nbsp;", "<b> ééé “x”"],
    ["&amp;lt;", "&lt;"],
    ["&unknown; &#0; &#xD800; &#9999999;", "&unknown; &#0; &#xD800; &#9999999;"],
    ["5 < 6 and 7 > 2", "5 < 6 and 7 > 2"],
    ["asked <Maria> about <plan A>", "asked <Maria> about <plan A>"],
    ["a<!-- note -->b <!-- open", "ab <!-- open"],
    ["<script>kept()</script>", "kept()"],
    ['<a href="https://example.org">link</a>', "link"],
  ])("%j", (html, text) => expect(htmlToText(html)).toBe(text));

  test("a text without brackets and ampersands keeps its words", () => {
    const plain = fc.string().filter((text) => !/[<&\r\u00a0]/.test(text) && !/\s/.test(text));
    fc.assert(fc.property(plain, (text) => htmlToText(text) === text.trim()));
  });

  test("takes time in proportion to the length", () => {
    for (const piece of ["<!--", "<", "<a ", "&#", "<p>"]) {
      const start = performance.now();
      htmlToText(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
