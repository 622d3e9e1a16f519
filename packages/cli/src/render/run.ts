export const run = undefined as never;
