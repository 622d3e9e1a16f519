import type { NoticeOf } from "../message";
import type { NoticeKind } from "../program/program";
import type { NoticeDefinition } from "./definition";
import { feedback } from "./feedback/definition";
import { outcome } from "./outcome/definition";
import { withdrawal } from "./withdrawal/definition";

/** Every notice by the kind of its document. */
export const notices: { readonly [K in NoticeKind]: NoticeDefinition<NoticeOf<K>> } = {
  "candidate-feedback": feedback,
  "outcome-notice": outcome,
  "withdrawal-notice": withdrawal,
};

export const noticeKinds = Object.keys(notices) as NoticeKind[];
