// The smoke part of the suites, for any JavaScript runtime: no test framework, no Node module, no file.
import { importGreenhouse } from "@fairwell/ats/greenhouse";
import {
  createChecker,
  FairwellError,
  parseCandidateFeedback,
  parseScorecard,
  parseWithdrawalNotice,
} from "@fairwell/core";
import { fairMatchers } from "@fairwell/core/vitest";
import { createRenderer } from "@fairwell/templates";
import ar from "@fairwell/templates/locales/ar";
import de from "@fairwell/templates/locales/de";
import enGB from "@fairwell/templates/locales/en-GB";
import pl from "@fairwell/templates/locales/pl";
import { postmarkRequest } from "@fairwell/templates/sending";
import { expectedOdds } from "./expected-odds.mjs";
import { odds } from "./odds.mjs";

let count = 0;
function expect(condition, what) {
  count++;
  if (!condition) throw new Error(`smoke: ${what}`);
}

function codeOf(action) {
  try {
    action();
  } catch (error) {
    return error instanceof FairwellError ? error.code : String(error);
  }
  return "nothing was thrown";
}

const letter = {
  schemaVersion: 1,
  language: "en-GB",
  jurisdictions: ["GB"],
  candidate: { name: "Zoë Ó Briain", addressAs: "Zoë", locale: "en-GB", email: "zoe@example.com" },
  role: { title: "Team Manager", criteria: [{ id: "law", label: "Law" }] },
  sender: { type: "employer", name: "Calder Vale Council" },
  contact: { name: "Ruth Adeyemi", email: "recruitment@example.org" },
  decidedAt: "2026-03-16T10:00:00+00:00",
  writtenAt: "2026-03-17T09:00:00+00:00",
  retention: { until: "2027-03-17" },
};
const feedback = {
  ...letter,
  kind: "candidate-feedback",
  id: "fb-1",
  stageReached: "interviewed",
  outcome: "not_appointed",
  points: [
    {
      type: "strength",
      criterionId: "law",
      text: "You named the duty and who decides.",
      evidence: "In question 2 you quoted the threshold.",
    },
    {
      type: "development",
      criterionId: "law",
      text: "An example of challenge would have been stronger.",
      evidence: "Question 4 asked for one.",
      nextStep: "Prepare one example <b>& more</b>.",
    },
  ],
};
const withdrawal = {
  ...letter,
  kind: "withdrawal-notice",
  id: "wd-1",
  status: "closed",
  reasonCode: "regulatory-inspection",
  stageReached: "interviewed",
};

// core: parse and check
const parsed = parseCandidateFeedback(feedback);
expect(parsed.points.length === 2, "a valid document is read");
expect(codeOf(() => parseScorecard(feedback)) === "wrong_world", "the worlds stay apart");
expect(
  codeOf(() => parseCandidateFeedback({ ...feedback, surprise: 1 })) === "invalid_document",
  "unknown keys are refused",
);
const checker = createChecker({});
const text = "Your answer on older adults was clear. At your age the rota would be a strain.";
const [finding] = checker
  .checkText(text, { audience: "candidate" })
  .findings.filter(({ ruleId }) => ruleId === "fair/age-direct");
expect(
  finding && text.slice(finding.start, finding.end).includes("your age"),
  "a finding has its place",
);
expect(checker.check(parsed, {}).counts.error === 0, "good feedback has no error");

const { toBeFairFeedback, toHaveFinding } = fairMatchers;
const unfair = "We felt that at your age the caseload would be a strain.";
expect(toBeFairFeedback.call({}, parsed).pass, "the matcher passes good feedback");
expect(toHaveFinding.call({}, unfair, "fair/age-direct").pass, "the matcher finds a rule");

expect(
  odds().length === 5 && odds().join() === expectedOdds.join(),
  "the second reader comes to the same whole numbers",
);

// templates: render in every language, to a string and to bytes
const renderer = createRenderer({
  brand: { name: "Calder Vale Council", colours: { accent: "#1f5f8b" } },
  locales: [enGB, de, pl, ar],
});
const message = renderer.render(parsed, { locale: "en-GB" });
expect(
  message.html.includes("&lt;b&gt;&amp; more&lt;/b&gt;") && !message.html.includes("<b>&"),
  "values are escaped",
);
expect(message.text.includes("<b>& more</b>"), "plain text says what was written");
for (const { tag } of [enGB, de, pl, ar]) {
  const { subject, html, direction } = renderer.render(parseWithdrawalNotice(withdrawal), {
    locale: tag,
  });
  expect(
    subject.length > 10 && html.includes(`dir="${direction}"`),
    `a withdrawal is rendered in ${tag}`,
  );
}
expect(
  codeOf(() => renderer.render(parsed, { locale: "de" })) === "mixed_languages",
  "languages are not mixed",
);
const eml = renderer.eml(parsed, {
  from: { name: "Recruitment", address: "recruitment@example.org" },
});
expect(
  new TextDecoder().decode(eml).includes("Auto-Submitted: auto-generated"),
  "the e-mail has its headers",
);
const mail = renderer.mail(parsed, {
  from: { address: "recruitment@example.org" },
  to: { name: "Zoë", address: "zoe@bücher.example" },
});
expect(mail.envelope.to[0] === "zoe@xn--bcher-kva.example", "a domain is sent in punycode");
const refused = { from: { address: "a@ex\u0430mple.org" } };
expect(codeOf(() => renderer.mail(parsed, refused)) === "unsafe_value", "alphabets are not mixed");
expect(
  JSON.parse(postmarkRequest(mail).body).To === '"Zoë" <zoe@xn--bcher-kva.example>',
  "a request to a provider is made",
);

// ats: any JSON is read
const { documents, issues } = importGreenhouse({
  action: "interview_deleted",
  payload: { interview: { id: 1 } },
});
expect(Array.isArray(documents) && issues.length > 0, "what is not mapped is said");

const runtime = globalThis.Deno
  ? "Deno"
  : globalThis.Bun
    ? "Bun"
    : globalThis.EdgeRuntime
      ? "edge"
      : `Node ${globalThis.process?.version ?? "?"}`;
export const result = `smoke: ${count} checks ok (${runtime})`;
console.log(result);
