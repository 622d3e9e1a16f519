export * from "./check";
export * from "./cohort";
export * from "./errors";
export type * from "./finding";
export * from "./model";
export * from "./reasons/catalogue";
export { reasonSubject } from "./reasons/subject";
