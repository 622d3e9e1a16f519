/** Text as HTML text. */
const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark],
  );

const style = `
:root { color-scheme: light dark; --paper: #fff; --ground: #eef0f3; --ink: #1d2733; --quiet: #556270; --line: #cbd2d9; --link: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b2128; --ground: #12161b; --ink: #e7ecf1; --quiet: #a9b4c0; --line: #3a444f; --link: #8ec5ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 1800px; margin: 0 auto; padding: 24px; }
h1 { font-size: 26px; margin: 0 0 8px; } h2 { font-size: 20px; margin: 32px 0 4px; } h3 { font-size: 16px; margin: 0; }
p { max-width: 75ch; margin: 4px 0 12px; color: var(--quiet); }
a { color: var(--link); } nav a { margin-inline-end: 16px; white-space: nowrap; }
.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 16px; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; display: flex; flex-direction: column; }
article > div { padding: 12px 14px; border-block-end: 1px solid var(--line); }
article small { color: var(--quiet); display: block; }
iframe { border: 0; width: 100%; height: 620px; background: #fff; }
details { border-block-start: 1px solid var(--line); padding: 8px 14px; }
summary { cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, monospace; margin: 8px 0; max-height: 420px; overflow: auto; }
`;

function message({ locale, direction, subject, preheader, text, folder, bytes }) {
  const attributes = `lang="${escapeHtml(locale)}" dir="${direction}"`;
  return `<article>
<div><small>${escapeHtml(locale)} · ${direction === "rtl" ? "right to left" : "left to right"} · ${(bytes / 1024).toFixed(1)} kB of HTML</small>
<h3 ${attributes}>${escapeHtml(subject)}</h3><small ${attributes}>${escapeHtml(preheader)}</small></div>
<iframe src="${escapeHtml(folder)}/message.html" title="${escapeHtml(`${subject} (${locale})`)}" loading="lazy" sandbox></iframe>
<details><summary>Plain text</summary><pre ${attributes} tabindex="0">${escapeHtml(text)}</pre></details>
<div><small>Files: <a href="${escapeHtml(folder)}/message.html">HTML</a> · <a href="${escapeHtml(folder)}/message.txt">text</a> · <a href="${escapeHtml(folder)}/message.mjml">MJML</a> · <a href="${escapeHtml(folder)}/message.eml">e-mail</a></small></div>
</article>`;
}

/**
 * One page that shows rendered messages side by side: a row for each document, a column for each language.
 *
 * @param {{ title: string, note: string, messages: object[] }[]} rows
 * @returns {string} a complete HTML page that needs nothing but the files beside it
 */
export function gallery(rows) {
  const anchor = (index) => `document-${index + 1}`;
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Fairwell: what the candidates receive</title><style>${style}</style></head>
<body>
<header><h1>What the candidates receive</h1>
<p>Every document of this example, rendered in each language. The e-mails follow the light or dark setting of your system.</p>
<nav aria-label="Documents">${rows.map((row, index) => `<a href="#${anchor(index)}">${escapeHtml(row.title)}</a>`).join(" ")}</nav></header>
<main>
${rows.map((row, index) => `<section aria-labelledby="${anchor(index)}"><h2 id="${anchor(index)}">${escapeHtml(row.title)}</h2><p>${escapeHtml(row.note)}</p><div class="row">${row.messages.map(message).join("\n")}</div></section>`).join("\n")}
</main>
</body>
</html>
`;
}
