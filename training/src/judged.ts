import { addText, emptyHash, finished } from "../../packages/core/src/second-look/hash";

/** The key of a labelled text in `across/`, where the text itself does not stand. */
export const keyOf = (text: string): string => finished(addText(emptyHash, text), 31).toString(36);
