// The documents and their errors alone, for programs that read and render and check no text: no rule is loaded with them.

export * from "./errors";
export * from "./model";
