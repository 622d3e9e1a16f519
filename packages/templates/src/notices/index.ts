import type { NoticeOf } from "../message";
import type { NoticeKind } from "../program/program";
import { acknowledgement } from "./acknowledgement/definition";
import type { NoticeDefinition } from "./definition";
import { feedback } from "./feedback/definition";
import { outcome } from "./outcome/definition";
import { request } from "./request/definition";
import { withdrawal } from "./withdrawal/definition";

/** Every notice by the kind of its document. */
export const notices: { readonly [K in NoticeKind]: NoticeDefinition<NoticeOf<K>> } = {
  "candidate-feedback": feedback,
  "outcome-notice": outcome,
  "withdrawal-notice": withdrawal,
  acknowledgement,
  "feedback-request": request,
};

export const noticeKinds = Object.keys(notices) as NoticeKind[];
