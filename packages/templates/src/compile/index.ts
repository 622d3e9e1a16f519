export type { Direction, NoticeKind, Program } from "../program/program";
export { compileLayout, type LayoutOptions } from "./compile";
export { finish } from "./finish";
export { mjmlToHtml } from "./mjml";
