export * from "./errors";
export * from "./model";
export * from "./reasons/catalogue";
