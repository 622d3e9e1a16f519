import * as z from "zod/mini";
import { described } from "../described";

/** How far an application went, in the order in which it goes. */
export const Stage = described(
  z.enum(["applied", "screened", "assessed", "interviewed", "finalist", "offered"]),
  {
    id: "Stage",
    description: [
      "How far the application went. applied: received, not looked at in depth; screened: read or spoken to by a recruiter;",
      "assessed: a test or task was done; interviewed: at least one interview took place;",
      "finalist: the last round; offered: an offer was made, whether or not it was accepted.",
    ].join(" "),
  },
);
export type Stage = z.infer<typeof Stage>;

/** The stages for which a notice exists. After an offer no notice is right: a person has to speak, and perhaps a lawyer. */
export const NoticeStage = described(
  z.enum(["applied", "screened", "interviewed", "finalist"], {
    error: (issue) =>
      issue.input === "offered"
        ? "no notice at all: after an offer a person deals with it, because the offer may already be a contract"
        : issue.input === "assessed"
          ? "`screened`, which also covers a test or task before the interview"
          : undefined,
  }),
  {
    id: "NoticeStage",
    description: [
      "How far the application went, as far as a notice tells. applied; screened (also after a test or task);",
      "interviewed; finalist. There is no notice after an offer: the law of contract may apply, so a person deals with it.",
    ].join(" "),
  },
);
export type NoticeStage = z.infer<typeof NoticeStage>;
