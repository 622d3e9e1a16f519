import { defineTextRule } from "../define";

/** Identifiers in free text. */
export const identifiers = defineTextRule({
  id: "privacy/identifiers",
  severity: "error",
  locales: ["en"],
  summary: "E-mail, phone, date of birth or registration number in free text",
  message:
    "May be read as careless with data, because a message may be forwarded and the reader does not need these details to understand it.",
  rationale: "Only what is needed may be used. Contact details have a field of their own.",
  suggestion: "Take the identifier out; put a contact into the contact field.",
  rewrite: "leave-out",
  sources: ["GDPR", "ICO-DATA"],
  patterns: [
    "{Email}",
    "{Phone}",
    "(date of birth|dob|d o b|born on) ..2 {Number}",
    "(your|her|his) (date of birth|national insurance number|ni number|social security number|ssn|passport number|pps number|aadhaar number|tax file number|bank details|home address|registration number|nmc pin|staff number|employee number) ..1 (is|was|shows|on|says)",
  ],
  unless: [
    {
      pattern:
        "(contact|write to|reach|call|ring|email|reply to|telephone|questions to|get in touch) ..8 ({Email}|{Phone})",
      scope: "overlap",
    },
    { pattern: "(redact|redacted|redacting|removed|left out|mask|masked)", scope: "overlap" },
    { pattern: "(field|column|format|validation|regex)", scope: "overlap" },
    {
      pattern: "(may i|may we|can you|could you|please|need) ..3 (your|her|his) bank details",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Her date of birth (12.3.1970) was on the form.", quote: "date of birth" },
      {
        text: "Her own address, j.smith@example.com, was on every page.",
        quote: "j.smith@example.com",
      },
      { text: "The referee gave 020 7946 0123 as a number.", quote: "020 7946 0123" },
      {
        text: "His national insurance number was on the second page.",
        quote: "national insurance number",
      },
      { text: "Your NI number QQ123456C was on the form.", quote: "Your NI number" },
      { text: "Her mobile, 07700 900123, rang twice.", quote: "07700 900123" },
    ],
    good: [
      "Please write to the contact named below.",
      "The birth certificate exercise was completed.",
      "Registration with the regulator was an essential criterion.",
      "Your query joined the two tables on the customer number.",
      "The invoice number in your example ended in 42.",
      "Your phone manner in the booking task was friendly and brief.",
    ],
  },
});
