import type { RoleContext } from "../text/roles/roles";
import type { ReaderData } from "./data";
import { decodeReader, type ReaderModel } from "./decode";
import { judgeText, type SentenceJudgement } from "./judge-text";

export type { ReaderData } from "./data";
export type { SentenceJudgement } from "./judge-text";

/**
 * A statistical reader of one language, for what no frame reaches. Give it to `createChecker({ secondReader })`: it then
 * adds `review/second-look`, and findings over words that it holds for mistaken become `info`.
 */
export interface SecondReader {
  /** Primary language of the texts that it reads. */
  readonly language: string;
  /** Log odds, in 1/1024, from which it speaks up; below `doubt` it takes a sentence with a finding for fine. */
  readonly threshold: number;
  readonly doubt: number;
  /** Judges the sentences of a text whose clauses are marked. */
  judge(context: RoleContext): readonly SentenceJudgement[];
}

/** A reader of the given data, which is laid out when the first text comes. */
export function secondReaderOf(data: ReaderData): SecondReader {
  let model: ReaderModel | undefined;
  return {
    language: data.language,
    threshold: data.threshold,
    doubt: data.doubt,
    judge: (context) => {
      model ??= decodeReader(data);
      return judgeText(model, context);
    },
  };
}
