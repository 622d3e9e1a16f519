// Speed as ratios to other libraries in the same run. Absolute times depend on the machine and mean little.
import { benchChecking } from "./checking.mjs";
import { benchColdStart, benchFirstRender } from "./cold-start.mjs";
import { benchHostile } from "./hostile.mjs";
import { benchLinking } from "./linking.mjs";
import { benchMail } from "./mail.mjs";
import { benchMessages } from "./messages.mjs";
import { benchRendering } from "./rendering.mjs";
import { benchThroughput } from "./throughput.mjs";

console.log(
  "Times are processor time, with that of the garbage collector's threads; of several turns, the least. Whole processes\nare timed by the clock.",
);
const rendering = await benchRendering();
const linking = await benchLinking();
const mail = await benchMail();
const messages = await benchMessages();
const checking = await benchChecking();
const throughput = await benchThroughput();
const hostile = benchHostile();
const cold = benchColdStart();
const firstRender = benchFirstRender();

/** For each notice: what our bytes are held against. */
const renderingAims = Object.entries(rendering).flatMap(([notice, times]) => {
  const intoMemory = times.mjml2html / times["fairwell, given memory"];
  return [
    [`${notice}: bytes, × mjml2html`, times.mjml2html, "≥", 400],
    [`${notice}: bytes into given memory, × mjml2html`, intoMemory, "≥", 400],
    [`${notice}: bytes, × mrml`, times.mrml, "≥", 30],
    ...("react-email" in times
      ? [[`${notice}: bytes, × react-email`, times["react-email"], "≥", 80]]
      : []),
    [`${notice}: bytes, × the floor`, 1 / times["floor, every value"], "≤", 2],
  ];
});

const aims = [
  ...renderingAims,
  ["a new brand, milliseconds", linking.longest.brand, "≤", 1],
  ["a new brand, × mjml2html of one notice", linking.ratio.brand, "≥", 1],
  ["a new locale, milliseconds", linking.longest.locale, "≤", 1],
  ["a new locale, × mjml2html of one notice", linking.ratio.locale, "≥", 1],
  ...Object.entries(mail).map(([title, { nodemailer }]) => [
    `${title}: .eml, × nodemailer's composer`,
    nodemailer,
    "≥",
    60,
  ]),
  ["one message with a name and a plural form, × i18next", messages, "≥", 50],
  ["checking, × alex", checking.alex, "≥", 100],
  ["checking, × one regular expression", checking["one regular expression"], "≥", 3],
  ["hostile text, growth of the time for twice the text", hostile, "≤", 2.3],
  ["NDJSON with the full schema, MB a second of a core", throughput.stream, "≥", 100],
  ["checking with all rules, × textlint-rule-alex", throughput.textlint, "≥", 25],
  ["cold `fairwell --version`, × `node -e 0`", cold.version, "≤", 1.25],
  ["cold `fairwell check one.json`, all rules, × `node -e 0`", cold.check, "≤", 1.6],
  ["import and first render, milliseconds over `node -e 0`", firstRender, "≤", 5],
];
console.log("\nAims");
for (const [what, figure, relation, bound] of aims) {
  const met = relation === "≥" ? figure >= bound : figure <= bound;
  console.log(
    `  ${what.padEnd(64)} ${figure.toFixed(figure < 10 ? 2 : 0).padStart(8)}   aim ${relation} ${bound}   ${met ? "met" : "NOT met"}`,
  );
}
