import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { createElement as h } from "react";

const font = {
  fontFamily: "Georgia, serif",
  fontSize: "16px",
  lineHeight: "26px",
  color: "#1f2933",
};
const card = {
  border: "1px solid #d5dbe1",
  borderRadius: "6px",
  padding: "16px 20px",
  marginBottom: "16px",
};

/** The feedback notice as a react-email component: the same parts in the same order as ours. */
export function FeedbackEmail({ feedback, brand }) {
  const { candidate, role, points, contact, retention, sender } = feedback;
  return h(
    Html,
    { lang: "en-GB", dir: "ltr" },
    h(Head),
    h(Preview, null, `The decision on your application for ${role.title}, and what the panel saw.`),
    h(
      Body,
      { style: { backgroundColor: "#f4f5f7" } },
      h(
        Container,
        { style: { backgroundColor: "#ffffff", padding: "32px" } },
        h(
          Heading,
          { as: "h1", style: { ...font, fontSize: "20px", color: brand.accent } },
          brand.name,
        ),
        h(Text, { style: font }, `Dear ${candidate.addressAs},`),
        h(
          Text,
          { style: font },
          `Thank you for your interview for ${role.title}. You have not been appointed on this occasion.`,
        ),
        ...points.map((point, index) =>
          h(
            Section,
            { key: index, style: card },
            h(
              Text,
              { style: { ...font, fontWeight: "bold" } },
              point.type === "strength" ? "Strength" : "To develop",
            ),
            h(Text, { style: font }, point.text),
            point.evidence ? h(Text, { style: font }, point.evidence) : null,
            point.nextStep ? h(Text, { style: font }, `Next step: ${point.nextStep}`) : null,
          ),
        ),
        h(
          Text,
          { style: font },
          `If you would like to talk this through, ${contact.name} will be glad to hear from you.`,
        ),
        h(
          Button,
          { href: `mailto:${contact.email}`, style: { ...font, color: brand.accent } },
          contact.email,
        ),
        h(Hr),
        h(
          Text,
          { style: { ...font, fontSize: "13px" } },
          `${sender.name} keeps your application until ${retention.until}.`,
        ),
      ),
    ),
  );
}
