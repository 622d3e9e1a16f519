import { FairwellError } from "@fairwell/core/documents";
import type { FilledNotice, FillManyOptions, NoticeOf } from "../message";
import { knownOptions, reading, refuse } from "../options/options";
import type { NoticeKind } from "../program/program";
import { checkMemory } from "./checks";

/** The same error, and which notice of the batch it is about. */
const atIndex = (cause: FairwellError, index: number): FairwellError =>
  new FairwellError(cause.code, `The notice at index ${index} of the batch: ${cause.message}`, {
    cause,
    issues: cause.issues,
  });

/** The options of `fillMany`. Throws FairwellError `invalid_options`. */
export const checkedFillManyOptions = <K extends NoticeKind>(given: unknown): FillManyOptions<K> =>
  reading("fillMany", () => {
    const { into, onError } = knownOptions(given, "fillMany", ["into", "onError"]);
    if (into !== undefined) checkMemory(into);
    if (onError !== undefined && typeof onError !== "function")
      refuse("onError", "is not a function", "Use onError: ({ index, error }) => { … }.");
    return { into, onError: onError as FillManyOptions<K>["onError"] };
  });

/** A list or generator of notices, or an error. */
export const checkNotices = (notices: unknown): void =>
  reading("fillMany", () => {
    if (
      typeof (notices as Partial<Iterable<unknown>> | undefined)?.[Symbol.iterator] !== "function"
    )
      refuse("notices", "cannot be gone through", "Give an array, a Set or a generator.");
  });

/**
 * Messages of a batch, each made when it is asked for; nothing of it is kept.
 *
 * @param fill throws FairwellError only
 */
export function* fillEach<K extends NoticeKind>(
  notices: Iterable<NoticeOf<K>>,
  fill: (notice: NoticeOf<K>) => Uint8Array,
  onError: FillManyOptions<K>["onError"],
): Generator<FilledNotice<K>, void, undefined> {
  let index = 0;
  for (const notice of notices) {
    let html: Uint8Array | undefined;
    try {
      html = fill(notice);
    } catch (cause) {
      const error = atIndex(cause as FairwellError, index);
      if (!onError) throw error;
      onError({ index, notice, error });
    }
    if (html) yield { index, notice, html };
    index++;
  }
}
