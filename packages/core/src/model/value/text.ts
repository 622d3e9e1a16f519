import * as z from "zod/mini";
import { described } from "../described";
import { visible } from "./visible";

/** Opaque identifier: 1–200 visible ASCII characters without spaces. Never an e-mail address or a name. */
export const Id = described(
  z.string().check(
    z.regex(/^[\x21-\x7e]{1,200}$/, {
      error: "an id of 1–200 visible ASCII characters without spaces",
    }),
  ),
  {
    id: "Id",
    description:
      "Opaque identifier, 1–200 visible ASCII characters without spaces. Not a name and not an e-mail address; a notice's id travels in its Message-ID, so it says nothing about a reason either.",
    examples: ["fb-2026-0412"],
  },
);
export type Id = z.infer<typeof Id>;

/**
 * A pattern for text that shows something and has none of some characters. It stands in the JSON schemas as it is built
 * here, so it is one expression.
 */
const textWithout = (refused: string): RegExp =>
  new RegExp(`^(?=[\\s\\S]*${visible.source})[^${refused}]+$`, "u");

/** One line that a person reads: a name, a title, a label. No line breaks or control characters. */
export const Line = described(
  z.string().check(
    z.maxLength(300),
    z.regex(textWithout(String.raw`\p{Cc}\p{Cs}\u2028\u2029`), {
      error: "one line of visible text without control characters",
    }),
  ),
  {
    id: "Line",
    description: "One line of visible text, at most 300 characters, without control characters.",
  },
);
export type Line = z.infer<typeof Line>;

/** Prose that a person wrote: one or more paragraphs. */
export const Prose = described(
  z.string().check(
    z.maxLength(6000),
    z.regex(textWithout(String.raw`\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f`), {
      error: "visible text without control characters",
    }),
  ),
  {
    id: "Prose",
    description:
      "Text that a person wrote, at most 6,000 characters; line breaks are kept, other control characters are refused.",
  },
);
export type Prose = z.infer<typeof Prose>;
