import type { Rule } from "../define";
import { personality } from "./personality";
import { surprise } from "./surprise";

/** Labels and expectations that fall on some people more than on others. */
export const coded: readonly Rule[] = [personality, surprise];
