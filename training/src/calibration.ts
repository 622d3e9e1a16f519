import type { Calibration } from "./encode";

/** Found on sentences of writers that were left out of training (`npm run train -- --across`). */
export const calibration: Calibration = { linearShare: 0.6, threshold: 2.5, doubt: -3 };
