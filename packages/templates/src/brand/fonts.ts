/**
 * Font stacks that need no download and have Latin, Cyrillic, Greek, Arabic and Hebrew letters on the systems where
 * people read mail. None names a font that mjml would fetch (Roboto, Open Sans, Lato, …).
 */
export const fonts = {
  system: "-apple-system,BlinkMacSystemFont,'Segoe UI',Tahoma,Arial,sans-serif",
  arial: "Arial,Helvetica,sans-serif",
  georgia: "Georgia,'Times New Roman',serif",
  tahoma: "Tahoma,Geneva,Arial,sans-serif",
  times: "'Times New Roman',Times,serif",
  trebuchet: "'Trebuchet MS',Tahoma,Arial,sans-serif",
  verdana: "Verdana,Geneva,Tahoma,sans-serif",
} as const;

/** A font stack that a brand may choose. */
export type FontName = keyof typeof fonts;
