import type { Problem } from "../../problem";

/** What is wrong and what to do, as one text. Never holds text of the document. */
export const sentences = ({ message, remedies }: Problem): string =>
  [message, ...remedies].join(" ");
