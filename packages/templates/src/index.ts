export {
  type Brand,
  type BrandColours,
  type BrandLogo,
  type BrandValues,
  type ReadBrand,
  readBrand,
} from "./brand/brand";
export { contrast, enough as enoughContrast } from "./brand/colour";
export { type FontName, fonts } from "./brand/fonts";
export type { BrandWarning } from "./brand/readable";
export type { CardColours, Palette, Theme } from "./brand/theme";
export { type ThemeName, themes } from "./brand/themes";
export type { Catalog, Catalogs, Locale } from "./locale/locale";
export { negotiateLocale } from "./locale/negotiate";
export type { ReviewState } from "./locale/review";
export { type Words, withWords } from "./locale/words";
export type {
  EmlOptions,
  FailedNotice,
  FilledNotice,
  FillManyOptions,
  LinkedNotice,
  ListUnsubscribe,
  Mail,
  Mailbox,
  Notice,
  NoticeOf,
  RenderedMessage,
  RenderOptions,
} from "./message";
export { noticeKinds } from "./notices";
export { type Addressee, addresseeOf } from "./notices/addressee";
export type { Direction, NoticeKind, Program, Programs } from "./program/program";
export { createRenderer, type Renderer, type RendererOptions } from "./renderer";
