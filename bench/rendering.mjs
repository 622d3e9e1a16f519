import { readFileSync } from "node:fs";
import { parseCandidateFeedback } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { render } from "@react-email/render";
import mjml2html from "mjml";
import { createElement } from "react";
import { compare } from "./compare.mjs";
import { FeedbackEmail } from "./react-email-notice.mjs";

const example = new URL("../examples/social-work/documents/feedback.en-GB.json", import.meta.url);

/** One candidate's feedback as HTML: our filled bytes against mjml and react-email, which start from their own source. */
export async function benchRendering() {
  const feedback = parseCandidateFeedback(JSON.parse(readFileSync(example, "utf8")));
  const brand = { name: "Calder Vale Council", colours: { accent: "#1f5f8b" } };
  const renderer = createRenderer({ brand, locales: [enGB] });
  const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
  const { mjml, html } = renderer.render(feedback, { locale: "en-GB" });
  const material = `feedback with ${feedback.points.length} points, ${(Buffer.byteLength(html) / 1024).toFixed(0)} kB of HTML`;
  return compare("Rendering a notice", material, {
    "fairwell, bytes": () => linked.fill(feedback),
    "fairwell, string": () => linked.fillString(feedback),
    mjml2html: () => mjml2html(mjml, { fonts: {}, validationLevel: "strict" }),
    "react-email": () =>
      render(
        createElement(FeedbackEmail, { feedback, brand: { name: brand.name, accent: "#1f5f8b" } }),
      ),
  });
}
