/** Letters, marks and fillers that show nothing (Unicode, Default_Ignorable_Code_Point), and piles of marks (UTS #39). */
const nothing = /\p{Default_Ignorable_Code_Point}|\p{Mn}{5}/u;

/** Whether part of an address shows nothing, or cannot be read for marks. */
export const showsNothing = (text: string): boolean => nothing.test(text);

/** Alphabets of which many letters look like each other's. */
const alike = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/**
 * Whether part of an address has letters of several alphabets that look alike, such as a Cyrillic `а` among Latin letters
 * (UTS #39, section 5.2).
 */
export const mixesScripts = (text: string): boolean =>
  alike.filter((script) => script.test(text)).length > 1;
