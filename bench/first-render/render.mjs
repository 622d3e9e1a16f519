import { readFileSync } from "node:fs";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";

const file = new URL("../../examples/social-work/documents/feedback.en-GB.json", import.meta.url);
const renderer = createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] });
renderer.render(JSON.parse(readFileSync(file, "utf8")));
