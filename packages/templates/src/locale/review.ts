/**
 * How far the words of a locale have come, from least to most. Nothing is above `checked` until a person has signed for
 * it. The state of a locale is that of its least message.
 */
export const reviewStates = ["machine_drafted", "checked", "native_reviewed", "approved"] as const;

/**
 * `machine_drafted`: written by a machine. `checked`: read again against the source, by a reader who did not write it and
 * who may be a machine as well, and by the tools that there are for its language. `native_reviewed`: a native reader stands
 * by it. `approved`: the organisation that sends it does.
 */
export type ReviewState = (typeof reviewStates)[number];

/** Whether a state is at least another. */
export const isAtLeast = (state: ReviewState, least: ReviewState): boolean =>
  reviewStates.indexOf(state) >= reviewStates.indexOf(least);
