import { type DocumentContext, type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleWithdrawal } from "../example-documents";
import { calendarDaysBetween } from "../measure/days";
import { exampleJob } from "../measure/example-job";

type Notice = CheckableDocument<"withdrawal-notice">;
type Job = CheckableDocument<"job">;

/** A post that opens again so soon was not gone. House value. */
const soonDays = 60;

/** Reasons that say that the post itself became another one. */
const changed: ReadonlySet<string> = new Set(["role-redefined", "requirement-changed"]);

function hasSameCriteria({ role }: Notice, { criteria = [] }: Job): boolean {
  const told = new Set(role.criteria?.map(({ id }) => id));
  return told.size > 0 && told.size === criteria.length && criteria.every(({ id }) => told.has(id));
}

/** Whether the job is recruiting again, or still, soon after it was said to be gone. */
function isOpenAgain(notice: Notice, job: Job): boolean {
  if (job.state !== "open" || notice.status === "paused") return false;
  if (job.openedAt === undefined) return true;
  return calendarDaysBetween(notice.decidedAt, job.openedAt) <= soonDays;
}

function* againstJob(notice: Notice, job: Job): Generator<DocumentHit> {
  if (changed.has(notice.reasonCode)) {
    if (job.state === "open" && hasSameCriteria(notice, job)) {
      yield {
        path: ["reasonCode"],
        message:
          "May be read as an excuse, because the reason says that the post changed and the job that is open has the same criteria.",
      };
    }
    return;
  }
  if (isOpenAgain(notice, job)) {
    yield {
      path: ["status"],
      message:
        "May be read as an excuse, because the job is said to be gone and is open for applications.",
    };
  }
}

function* againstDecision(
  notice: Notice,
  decision: NonNullable<DocumentContext["withdrawalDecision"]>,
) {
  if (notice.reasonCode !== decision.reasonCode && notice.reasonCode !== "undisclosed")
    yield { path: ["reasonCode"] };
  if (notice.status !== decision.status) yield { path: ["status"] };
}

/** A reason that the records contradict. */
export const pretext = defineDocumentRule({
  id: "withdrawn/pretext",
  severity: "error",
  locales: ["*"],
  summary: "A reason or status that the decision or the job contradicts",
  message: "May be read as an excuse, because the decision on record says something else.",
  rationale:
    "A reason that a candidate can check on the vacancies page has to be true. A post that opens again with the same criteria was not redefined, and one that is open is not gone. Give the check the job and the decision, and it compares.",
  suggestion:
    "Give the reason and the status of the decision. If there is a new post, it has its own job with its own criteria.",
  sources: ["KUMAR", "MEISTER"],
  kinds: ["withdrawal-notice"],
  *check(document, { job, withdrawalDecision }): Generator<DocumentHit> {
    if (withdrawalDecision) yield* againstDecision(document, withdrawalDecision);
    if (job) yield* againstJob(document, job);
  },
  examples() {
    const decision = (
      changes: Partial<CheckableDocument<"withdrawal-decision">> = {},
    ): CheckableDocument<"withdrawal-decision"> => ({
      schemaVersion: 1,
      kind: "withdrawal-decision",
      id: "wd-41",
      jobId: "job-41",
      status: "closed",
      reasonCode: "restructure",
      reasonInternal: "The two teams become one in May.",
      decidedBy: "Head of Service",
      decidedAt: "2026-03-16T10:00:00+00:00",
      ...changes,
    });
    const open = (openedAt: string) => exampleJob({ state: "open", openedAt });
    return {
      bad: [
        {
          document: exampleWithdrawal(),
          withdrawalDecision: decision({ reasonCode: "internal-appointment" }),
          path: ["reasonCode"],
        },
        {
          document: exampleWithdrawal(),
          withdrawalDecision: decision({ status: "paused" }),
          path: ["status"],
        },
        { document: exampleWithdrawal(), job: open("2026-04-01T09:00:00+01:00"), path: ["status"] },
        {
          document: exampleWithdrawal({ reasonCode: "role-redefined" }),
          job: open("2026-04-01T09:00:00+01:00"),
          path: ["reasonCode"],
        },
      ],
      good: [
        { document: exampleWithdrawal(), withdrawalDecision: decision(), job: exampleJob() },
        {
          document: exampleWithdrawal({ reasonCode: "undisclosed" }),
          withdrawalDecision: decision({ reasonCode: "regulatory-inspection" }),
        },
        {
          document: exampleWithdrawal({ reasonCode: "role-redefined" }),
          job: exampleJob({ state: "open", criteria: [{ id: "court", label: "Court work" }] }),
        },
        { document: exampleWithdrawal(), job: open("2026-09-01T09:00:00+01:00") },
        { document: exampleWithdrawal({ status: "paused" }), job: exampleJob({ state: "open" }) },
      ],
    };
  },
});
