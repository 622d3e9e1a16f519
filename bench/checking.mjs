import { createChecker } from "@fairwell/core";
import { secondLook } from "@fairwell/core/en/second-look";
import { text as alex } from "alex";
import { retext } from "retext";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import { compare } from "./compare.mjs";
import { conceptPhrases } from "./concept-phrases.mjs";
import { letters } from "./letters.mjs";

/** Words a second of our checker against alex and retext-equality on the same text. */
export async function benchChecking() {
  const text = letters(2000);
  const words = text.split(/\s+/).length;
  const checker = createChecker({});
  const both = createChecker({ secondReader: secondLook });
  // retext needs a compiler to end with; the tree is not turned into text, which would only slow it down.
  const equality = retext()
    .use(retextEnglish)
    .use(retextEquality)
    .use(function compile() {
      this.compiler = () => "";
    });
  const phrases = await oneAlternation();
  return compare("Checking text", `${words} words of feedback letters`, {
    fairwell: () => checker.checkText(text, { audience: "candidate" }),
    "fairwell with the second reader": () => both.checkText(text, { audience: "candidate" }),
    alex: () => alex(text),
    "retext-equality": () => equality.processSync(text),
    "one regular expression": () => text.match(phrases),
  });
}

/** The words that our rules look for, as a program without rules would look for them. It finds them and knows nothing. */
async function oneAlternation() {
  return new RegExp(`\\b(?:${(await conceptPhrases()).join("|")})\\b`, "giu");
}
