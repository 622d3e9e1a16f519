import {
  FairwellError,
  type InternalKind,
  internalSchemas,
  jsonSchema,
  parseCandidateFeedback,
  parseWithdrawalNotice,
  schemas,
} from "@fairwell/core";
import type { Notice } from "@fairwell/templates";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feedbackLetter, renderer, withdrawalLetter } from "./letters";
import { tags } from "./locales";

// Nothing internal reaches an output, nor an error.

const canary = "CANARY-7f3";
const from = { address: "recruitment@example.org" };
const kinds = Object.keys(internalSchemas) as InternalKind[];

function outputs(notice: Notice): string[] {
  const linked = renderer.link(notice.kind, { locale: "en-GB" });
  const message = renderer.render(notice);
  return [
    ...Object.values(message),
    linked.fillString(notice),
    Buffer.from(linked.eml(notice, { from })).toString("latin1"),
  ];
}

test("what a letter carries and never says stays out of every output", () => {
  const unsaid = {
    $schema: `https://example.org/${canary}`,
    applicationId: canary,
    approval: { by: canary, at: "2026-03-17T08:30:00+00:00" },
    allow: [{ ruleId: "tone/absolute", reason: canary, by: canary, until: "2027-01-01" }],
  };
  const base = feedbackLetter();
  const feedback = parseCandidateFeedback({
    ...base,
    ...unsaid,
    candidate: { ...base.candidate, id: canary, pronouns: canary },
    role: {
      ...base.role,
      criteria: [
        { id: canary, label: "Supervision", description: canary, importance: "essential" },
      ],
    },
    points: base.points.map((point) => ({ ...point, criterionId: canary })),
    relay: [
      {
        from: "client",
        to: "candidate",
        by: canary,
        at: "2026-03-17T08:30:00+00:00",
        form: "rewritten",
        consentToShare: true,
      },
    ],
  });
  const withdrawal = parseWithdrawalNotice({
    ...withdrawalLetter(),
    ...unsaid,
    reasonPublicNote: "Published.",
    publicUrl: "https://example.org/report",
    approvedBy: canary,
  });
  for (const notice of [feedback, withdrawal])
    for (const output of outputs(notice)) expect(output).not.toContain(canary);
});

type Schema = Record<string, unknown>;

/** Documents of a JSON Schema's shape, with a canary for every string that may be anything. */
function documentsOf(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  const of = (inner: unknown) => documentsOf(inner as Schema, root);
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) as string;
    return of((root.$defs as Schema)[name]);
  }
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const union = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as unknown[] | undefined;
  if (union) return fc.oneof(...union.map(of));
  switch (schema.type) {
    case "object": {
      const properties = Object.entries((schema.properties ?? {}) as Schema);
      return fc.record(Object.fromEntries(properties.map(([key, value]) => [key, of(value)])), {
        requiredKeys: schema.required as string[],
      });
    }
    case "array":
      return fc.array(of(schema.items), { maxLength: 3 });
    case "string":
      return schema.format === "date-time"
        ? fc.constant("2026-03-12T14:30:00+00:00")
        : fc.constant(canary);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.constant(1);
  }
}

/** Runs what has to be refused, and returns the error. */
function refusal(run: () => unknown): FairwellError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(FairwellError);
    return error as FairwellError;
  }
  throw new Error("An internal document was not refused.");
}

const said = (error: FairwellError): string =>
  [error.message, error.stack, String(error.cause), JSON.stringify(error.issues)].join("\n");

describe.each(kinds)("%s", (kind) => {
  const schema = jsonSchema(kind);

  test("is refused by everything, without a word of it", () => {
    fc.assert(
      fc.property(documentsOf(schema, schema), fc.constantFrom(...tags), (input, locale) => {
        const notice = input as Notice;
        expect(JSON.stringify(input)).toContain(canary);
        const linked = renderer.link("candidate-feedback", { locale });
        for (const run of [
          () => renderer.render(notice, { locale }),
          () => renderer.eml(notice, { from }),
          () => linked.fill(notice as never),
          () => linked.eml(notice as never, { from }),
          () => linked.text(notice as never),
        ]) {
          const error = refusal(run);
          expect(error.code).toBe("wrong_world");
          expect(said(error)).not.toContain(canary);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("is refused under a letter's kind, too", () => {
    fc.assert(
      fc.property(documentsOf(schema, schema), (input) => {
        const disguised = { ...(input as object), kind: "candidate-feedback" } as unknown as Notice;
        const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
        for (const run of [() => renderer.render(disguised), () => linked.fill(disguised as never)])
          expect(said(refusal(run))).not.toContain(canary);
      }),
      { numRuns: 40 },
    );
  });
});

test("every kind of document is a notice or refused", () => {
  for (const kind of Object.keys(schemas)) {
    const error = refusal(() => renderer.render({ kind } as unknown as Notice));
    expect(["wrong_world", "not_renderable", "invalid_document"]).toContain(error.code);
  }
  for (const none of [undefined, null, 7, "x", {}, { kind: canary }])
    expect(said(refusal(() => renderer.render(none as unknown as Notice)))).not.toContain(canary);
});
