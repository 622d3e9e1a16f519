export type { Direction, NoticeKind, Program } from "../program/program";
export { compileLayout, type LayoutOptions } from "./compile";
export { finish } from "./finish";
export { compileLayoutFile, type LayoutFileOptions } from "./layout-file";
export { layoutParts, layouts } from "./layouts";
export { mjmlToHtml } from "./mjml";
