// Speed as ratios to other libraries in the same run. Absolute times depend on the machine and mean nothing.
import { benchChecking } from "./checking.mjs";
import { benchColdStart } from "./cold-start.mjs";
import { benchHostile } from "./hostile.mjs";
import { benchRendering } from "./rendering.mjs";

const rendering = await benchRendering();
const checking = await benchChecking();
const hostile = benchHostile();
const cold = benchColdStart();

const aims = [
  ...Object.entries(rendering).flatMap(([notice, ratios]) => [
    [`${notice}: bytes, × mjml2html`, ratios.mjml2html, "≥", 200],
    [
      `${notice}: into given memory, × mjml2html`,
      ratios.mjml2html / ratios["fairwell, given memory"],
      "≥",
      200,
    ],
  ]),
  ["checking, × alex", checking.alex, "≥", 100],
  ["checking, × one regular expression", checking["one regular expression"], "≥", 3],
  ["hostile text, growth of the time for twice the text", hostile, "≤", 2.3],
  ["cold `fairwell check one.json`, × `node -e 0`", cold, "≤", 2],
];
console.log("\nAims");
for (const [what, figure, relation, bound] of aims) {
  const met = relation === "≥" ? figure >= bound : figure <= bound;
  console.log(
    `  ${what.padEnd(56)} ${figure.toFixed(figure < 10 ? 2 : 0).padStart(8)}   aim ${relation} ${bound}   ${met ? "met" : "NOT met"}`,
  );
}
