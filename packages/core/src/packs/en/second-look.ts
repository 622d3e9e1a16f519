import { type SecondReader, secondReaderOf } from "../../second-look";
import { data } from "../../second-look/en/data";

/**
 * The second reader of English.
 *
 * @example
 * import { createChecker } from "@fairwell/core";
 * import { secondLook } from "@fairwell/core/en/second-look";
 *
 * const checker = createChecker({ secondReader: secondLook });
 */
export const secondLook: SecondReader = secondReaderOf(data);
