import { readFileSync } from "node:fs";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";

// A document that was read strictly before it was stored.
const stored = new URL("../../examples/social-work/documents/feedback.en-GB.json", import.meta.url);
const notice = JSON.parse(readFileSync(stored, "utf8"));
createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] })
  .link("candidate-feedback", { locale: "en-GB" })
  .fill(notice);
