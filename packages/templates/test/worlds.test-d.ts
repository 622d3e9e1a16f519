// Checked by `npm run types`: each line marked as an error has to be one.
import type {
  CandidateFeedback,
  ClientRemarks,
  Helpfulness,
  Scorecard,
  WithdrawalDecision,
  WithdrawalNotice,
} from "@fairwell/core";
import type { Renderer } from "@fairwell/templates";

declare const renderer: Renderer;
declare const feedback: CandidateFeedback;
declare const withdrawal: WithdrawalNotice;
declare const scorecard: Scorecard;
declare const decision: WithdrawalDecision;
declare const remarks: ClientRemarks;
declare const helpfulness: Helpfulness;

const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
renderer.render(feedback);
renderer.render(withdrawal);
linked.fill(feedback);

// @ts-expect-error a scorecard is never rendered
renderer.render(scorecard);
// @ts-expect-error a decision with its true reason is never rendered
renderer.render(decision);
// @ts-expect-error a client's own words are never rendered
renderer.render(remarks);
// @ts-expect-error what a candidate answers is not a notice
renderer.render(helpfulness);
// @ts-expect-error an object that no parse function has seen is no document
renderer.render({ kind: "candidate-feedback", id: "x" });
// @ts-expect-error nor may a scorecard be mailed
renderer.eml(scorecard, { from: { address: "a@example.org" } });
// @ts-expect-error nor filled in
linked.fill(scorecard);
// @ts-expect-error another kind of notice than the one that was linked
linked.fill(withdrawal);
// @ts-expect-error no such notice
renderer.link("scorecard", { locale: "en-GB" });
