import type { Rule } from "../define";
import { absolute } from "./absolute";
import { blame } from "./blame";
import { condescension } from "./condescension";
import { insult } from "./insult";
import { negativity } from "./negativity";
import { sarcasm } from "./sarcasm";
import { shouting } from "./shouting";

/** Respect for the reader. */
export const tone: readonly Rule[] = [
  absolute,
  blame,
  condescension,
  insult,
  negativity,
  sarcasm,
  shouting,
];
