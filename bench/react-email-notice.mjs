import {
  Body,
  Container,
  Head,
  Heading,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { createElement as h } from "react";

// The feedback notice as a team would write it with react-email: the same words in the same order as ours (the bench
// checks that). It has less to write than ours: no colours for the dark, no tables for Outlook, and no isolates.

const font = {
  fontFamily: "-apple-system,BlinkMacSystemFont,'Segoe UI',Tahoma,Arial,sans-serif",
  fontSize: "16px",
  lineHeight: "1.6",
  color: "#1f2933",
  margin: "0 0 16px",
};
const small = { ...font, fontSize: "14px", lineHeight: "1.5", color: "#52606d", margin: "0 0 8px" };
const label = { ...small, fontWeight: "bold", margin: "12px 0 0" };
const near = { ...font, margin: "0 0 8px" };
const card = (surface, edge) => ({
  padding: "16px 20px 8px",
  marginBottom: "16px",
  backgroundColor: surface,
  borderLeft: `4px solid ${edge}`,
  borderRadius: "6px",
});

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const dayOf = (instant) => longDate.format(new Date(`${instant.slice(0, 10)}T00:00:00Z`));
const paragraph = (style, ...children) => h(Text, { style }, ...children);

function Point({ point, criterion }) {
  const strength = point.type === "strength";
  return h(
    Section,
    { style: strength ? card("#eef6f1", "#2f7d4f") : card("#fbf4e6", "#b7791f") },
    paragraph(
      { ...small, fontWeight: "bold", color: strength ? "#1e6b3f" : "#7d4e08" },
      strength ? "A strength" : "What would have been stronger",
    ),
    criterion && h(Heading, { as: "h2", style: { ...near, fontSize: "17px" } }, criterion),
    paragraph(near, point.text),
    point.evidence && paragraph(label, "What was seen"),
    point.evidence && paragraph(near, point.evidence),
    point.nextStep && paragraph(label, "Next step"),
    point.nextStep && paragraph(near, point.nextStep),
  );
}

function Contact({ contact, sender, accent }) {
  const line = (content) => [h("br", { key: `${content}-break` }), content];
  const link = (href, text) => h(Link, { key: href, href, style: { color: accent } }, text);
  return h(
    Section,
    { style: { ...card("#f4f6f8", "#8a99a8"), padding: "14px 20px" } },
    h(
      Text,
      { style: { ...font, margin: 0 } },
      h("strong", null, contact.name),
      contact.role && line(contact.role),
      line(sender.name),
      contact.email && [h("br", { key: "email" }), link(`mailto:${contact.email}`, contact.email)],
      contact.phone && [
        h("br", { key: "phone" }),
        link(`tel:${contact.phone.replace(/[^+0-9]/g, "")}`, contact.phone),
      ],
    ),
  );
}

function Foot({ role, sender, retention }) {
  const link = (href, text) =>
    href && paragraph(small, h(Link, { href, style: { color: "#52606d" } }, text));
  return h(
    Container,
    { style: { padding: "20px 24px 24px" } },
    paragraph(
      small,
      `We keep your application until ${dayOf(retention.until)} and then delete it${retention.choiceUrl ? ", unless you choose otherwise" : ""}.`,
    ),
    link(retention.choiceUrl, "Have it deleted sooner, or kept for longer"),
    link(retention.noticeUrl, "How we handle your data"),
    paragraph(
      small,
      `${sender.name} sent you this message because you applied for the post of ${role.title}.`,
    ),
    role.reference && paragraph(small, `Reference of the post: ${role.reference}`),
  );
}

export function FeedbackEmail({ feedback, brand }) {
  const { candidate, contact, conversation, points, role, sender, summary } = feedback;
  const criterionOf = ({ criterionId }) =>
    role.criteria?.find(({ id }) => id === criterionId)?.label;
  return h(
    Html,
    { lang: "en-GB", dir: "ltr" },
    h(
      Head,
      null,
      h("title", null, `Your application for ${role.title}: feedback from ${sender.name}`),
    ),
    h(
      Preview,
      null,
      `The decision, the reasons for it, and ${points.length} points to take with you.`,
    ),
    h(
      Body,
      { style: { backgroundColor: "#f1f3f4", margin: 0 } },
      h(
        Container,
        {
          style: {
            backgroundColor: "#ffffff",
            borderTop: `4px solid ${brand.accent}`,
            padding: "28px 24px 32px",
          },
        },
        paragraph({ ...font, fontSize: "18px", fontWeight: "bold" }, brand.name),
        paragraph(small, dayOf(feedback.writtenAt)),
        h(
          Heading,
          { as: "h1", style: { ...font, fontSize: "22px" } },
          `Your application for ${role.title}`,
        ),
        paragraph(font, `Dear ${candidate.addressAs},`),
        paragraph(
          font,
          `We are not able to offer you the post of ${role.title}, and we know that this is not the news you hoped for. Thank you for preparing for the interview on ${dayOf(feedback.interviewedAt)} and for the time you gave to it.`,
        ),
        summary && paragraph(font, summary),
        paragraph(
          font,
          `We want you to know why. Here are the ${points.length} points that we would like you to have.`,
        ),
        ...points.map((point, key) => h(Point, { key, point, criterion: criterionOf(point) })),
        paragraph(
          font,
          `If you would like to talk this through, ${contact.name} will make time for it. Please get in touch by ${dayOf(conversation.until)}.`,
        ),
        paragraph(font, "Kind regards,"),
        h(Contact, { contact, sender, accent: brand.accent }),
      ),
      h(Foot, feedback),
    ),
  );
}
