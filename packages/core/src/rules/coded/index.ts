import type { Rule } from "../define";
import { genderedAddress } from "./address";
import { confidence } from "./confidence";
import { doubtRaiser } from "./doubt-raiser";
import { fixedTalent } from "./fixed-talent";
import { personality } from "./personality";
import { surprise } from "./surprise";

/** Labels and expectations that fall on some people more than on others. */
export const coded: readonly Rule[] = [
  genderedAddress,
  confidence,
  doubtRaiser,
  fixedTalent,
  personality,
  surprise,
];
