/** How often a message denies in one language, where that is not as often as in English, and why. */
interface Expected {
  readonly messages: RegExp;
  readonly denials: number;
  readonly why: string;
}

const expected: Readonly<Record<string, readonly Expected[]>> = {
  de: [
    {
      messages: /^decision\/decision\.not/,
      denials: 1,
      why: "“another answer than you hoped for” says without a denial what English says with one",
    },
  ],
  tr: [
    {
      messages: /^outcome\/reason\.post-filled$/,
      denials: 2,
      why: "“before” is “without its having been decided” in Turkish",
    },
  ],
};

export const expectedDenials = (tag: string, path: string): number | undefined =>
  expected[tag]?.find(({ messages }) => messages.test(path))?.denials;
