/**
 * The shapes that a better sentence has. A rule names one of them.
 *
 * - `criterion`: criterion – what was observed – what would have been stronger
 * - `requirement`: what the advert says, and what the candidate said about it
 * - `right-to-work`: the only wording in which it may be a reason
 * - `process-fact`: what was done, and what happens next
 * - `leave-out`: nothing has to stand in its place
 * - `refer-to-procedure`: where the matter belongs
 * - `conditional-invitation`: an invitation that promises nothing
 * - `with-consent`: keeping details, for a time and by choice
 */
export type RewriteFamily =
  | "criterion"
  | "requirement"
  | "right-to-work"
  | "process-fact"
  | "leave-out"
  | "refer-to-procedure"
  | "conditional-invitation"
  | "with-consent";

/** A sentence to start from. What stands in square brackets is for the writer to fill in: nothing is made up. */
export interface Rewrite {
  /** Used when no criterion is known. Left out: there is nothing to write instead. */
  readonly plain?: string;
  /** Used when the criterion is known; `{criterion}` stands for its label. Left out: as `plain`. */
  readonly named?: string;
}

/** The sentences in British English. */
export const rewrites: Readonly<Record<RewriteFamily, Rewrite>> = {
  criterion: {
    plain:
      "On [name of the criterion]: in [question or task] you [what was seen or said]; [what would have been stronger].",
    named:
      "On “{criterion}”: in [question or task] you [what was seen or said]; [what would have been stronger].",
  },
  requirement: {
    plain:
      "The advert says [what the post needs or offers]; you told us [what you heard about it].",
    named:
      "On “{criterion}” the advert says [what the post needs or offers]; you told us [what you heard about it].",
  },
  "right-to-work": {
    plain:
      "The post needs the right to work in [name of the country] from [date], and we could not confirm it by [date of the decision].",
  },
  "process-fact": {
    plain: "[What was done, and when]. [What happens next, and by when].",
  },
  "leave-out": {
    named: "On “{criterion}”: in [question or task] you [what was seen or said].",
  },
  "refer-to-procedure": {
    plain:
      "This is dealt with under [name of the procedure], apart from this feedback; to ask about it, write to [team that answers].",
  },
  "conditional-invitation": {
    plain:
      "You are welcome to apply when a [post of this kind] is advertised; each application is assessed against the criteria of its own post.",
  },
  "with-consent": {
    plain:
      "If you agree, we keep your details until [date] to tell you when a [post of this kind] is advertised; to say no, write to [team that answers].",
  },
};

/** What the square brackets of all rewrites say, in lower case: a text in which one is left is not finished. */
export const rewriteGaps: readonly string[] = [
  ...new Set(
    Object.values(rewrites).flatMap(({ plain = "", named = "" }) =>
      [...`${plain} ${named}`.matchAll(/\[([^[\]]*)\]/g)].map(([, gap = ""]) =>
        gap.toLowerCase().replaceAll(",", ""),
      ),
    ),
  ),
];

/** Places in a rewrite that are filled in for the writer. */
export const rewriteFields: readonly string[] = ["criterion"];

/** The sentence for a finding, with the label of the criterion put in; undefined when there is nothing to write. */
export function fillRewrite(rewrite: Rewrite, criterion: string | undefined): string | undefined {
  if (criterion === undefined || rewrite.named === undefined) return rewrite.plain;
  // A function, because a label may hold what `replace` would take for an instruction.
  return rewrite.named.replaceAll("{criterion}", () => criterion);
}
