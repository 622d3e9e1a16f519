// What mjml writes, brought to HTML that is valid, lean and has a landmark. Every rule works on fixed text and stops at
// values, because a value never holds a tag or a line break and never begins with a space: it begins with its isolate.

/** Stands in MJML where a block between components begins, ends or begins again. Nothing of it stays. */
export const boundary = "<!--block-->";

/** Everywhere. */
const everywhere: readonly (readonly [RegExp, string])[] = [
  // Indentation and empty lines.
  [/[ \t]*\n[ \t\n]*/g, "\n"],
];

/** Outside conditional comments, which only Outlook reads and which need the old attributes. */
const outside: readonly (readonly [RegExp, string])[] = [
  [/<html ([^>]*?) xmlns="[^"]*" xmlns:v="[^"]*" xmlns:o="[^"]*">/, "<html $1>"],
  [/ role="article"/, ' role="main"'],
  [/ aria-roledescription="email"/, ""],
  [/(<[a-z]+)[ \n]+/g, "$1 "],
  [/"\n>/g, '">'],
  // Obsolete attributes; styles say the same.
  [/ (?:border|cellpadding|cellspacing)="0"(?=[^<>]*>)/g, ""],
  [/<(td|table) align="[a-z]+"/g, "<$1"],
  [/ style="" width="100%">/g, ' style="width:100%">'],
  [/<table role="presentation" width="100%">/g, '<table role="presentation" style="width:100%">'],
  [/<table role="presentation" width="100%" style="/g, '<table role="presentation" style="'],
  [/<style type="text\/css">/g, "<style>"],
  [/mso-table-[lr]space:0pt;/g, ""],
  // Styles that some clients leave out, said where each element is (caniemail.com) or not needed at all: what is left of
  // style sheets is for the dark and for what a layout brings itself.
  [/<style>\n#outlook a [\s\S]*?<\/style>\n/, ""],
  [
    /<style>\n@media [^{]*\{\n\.mj-column-per-100 \{[^}]*\}\n\}\n<\/style>\n<style media="[^"]*">\n[^\n]*\n<\/style>\n/,
    "",
  ],
  [
    /(<body [^>]*style=")word-spacing:normal;/,
    "$1margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%;word-wrap:break-word;",
  ],
  [/word-spacing:normal;/g, "word-wrap:break-word;"],
  [/word-break:break-word;/g, ""],
  [/max-width:0px;opacity:0;/, "max-width:0px;"],
  // A long word breaks in a table whose columns have a fixed width.
  [
    /(<table role="presentation" style=")(?=[^"]*width:100%)(?![^"]*table-layout)/g,
    "$1table-layout:fixed;",
  ],
  [
    /(<table role="presentation" style=")(?=[^"]*width:100%)(?![^"]*border-collapse)/g,
    "$1border-collapse:collapse;",
  ],
  [/\n(?=<\/?(?:tr|td|table|tbody|div)\b)/g, ""],
  [/(<\/?(?:tr|td|table|tbody|div)\b[^<>]*>)\n/g, "$1"],
  // The table in a section need not have its background again.
  [
    /(<div [^<>]*style="(background:[^;"]*;background-color:[^;"]*;)[^"]*"><table role="presentation" style="[^"]*)\2/g,
    "$1",
  ],
  // A class stands with the colour and the font that a style sheet changes, not on the cell around them.
  [
    /<td( class="[^"]*") style="([^"]*)"><(div|table role="presentation") style="/g,
    '<td style="$2"><$3$1 style="',
  ],
  // The landmark has the colour of the page too, for clients that leave out the body.
  [/(<body class="([^"]*)"[\s\S]*?) role="main"/, '$1 class="$2" role="main"'],
];

/** Inside conditional comments: what only Outlook knows and what the root no longer declares. */
const inside: readonly (readonly [RegExp, string])[] = [
  [
    /<\/noscript>/,
    "</noscript>\n<style>table, td { mso-table-lspace:0pt;mso-table-rspace:0pt; }</style>",
  ],
  [/<xml>/, '<xml xmlns:o="urn:schemas-microsoft-com:office:office">'],
];

const apply = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);

/**
 * Brings mjml's output to its final form. Deterministic, and the same for a source with sentinels as for one with
 * values.
 */
export const finish = (html: string): string =>
  apply(html, everywhere)
    .split(/(<!--\[if [^\]]*\]>(?!<!-->)[\s\S]*?<!\[endif\]-->)/)
    .map((part, index) => apply(part, index % 2 === 0 ? outside : inside))
    .join("")
    .replaceAll(boundary, "");
