export * from "./greenhouse";
