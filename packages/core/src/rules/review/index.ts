import type { Rule } from "../define";
import { secondLook } from "./second-look";

/** What asks for a second look, and accuses nobody. */
export const review: readonly Rule[] = [secondLook];
