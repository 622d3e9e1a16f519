// What runs in the page: one script that is put into every message that the browser opens.

export { type Box, boxes, type Layout } from "./boxes";
export { type Contrasts, contrasts } from "./contrast";
export { wrongDirections } from "./direction";
export { overflows } from "./overflow";
export { missingLetters } from "./tofu";
