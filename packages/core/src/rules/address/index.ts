import type { Rule } from "../define";
import { rejected } from "./rejected";
import { thirdPerson } from "./third-person";

/** Text that speaks to the reader. */
export const address: readonly Rule[] = [rejected, thirdPerson];
