/** Jurisdictions as documents write them; kept equal to the model's by a test, so that the model need not be loaded. */
export const jurisdictions = [
  "GB",
  "NI",
  "EU",
  "DE",
  "FR",
  "US",
  "US-NYC",
  "US-IL",
  "CA",
  "CA-ON",
  "AU",
] as const;

/** Kinds of document; kept equal to the model's by a test. */
export const kinds = [
  "candidate-feedback",
  "outcome-notice",
  "withdrawal-notice",
  "acknowledgement",
  "feedback-request",
  "helpfulness",
  "job",
  "rating-scale",
  "application",
  "scorecard",
  "reason",
  "withdrawal-decision",
  "client-remarks",
] as const;

export const severities = ["error", "warn", "info", "off"] as const;
export const presets = ["recommended", "strict", "legal-only"] as const;

/** Which rules are applied, and how. */
export const ruleOptions = {
  preset: {
    type: "string",
    value: "<name>",
    choices: presets,
    summary: "set of rules; recommended if left out",
  },
  jurisdiction: {
    type: "string",
    multiple: true,
    value: "<code>",
    choices: jurisdictions,
    summary: "whose law counts where a document names none",
  },
  rule: {
    type: "string",
    multiple: true,
    value: "<id>=<severity>",
    summary: "severity of one rule: error, warn, info or off",
  },
  "second-look": {
    type: "boolean",
    summary:
      "let a statistical reader of English read too: it adds review/second-look, and lowers to info what it takes for fine",
  },
  today: {
    type: "string",
    value: "<YYYY-MM-DD>",
    summary: "the day to judge deadlines by; today if left out",
  },
} as const;

/** How results look on a terminal. */
export const colourOption = {
  "no-color": {
    type: "boolean",
    summary: "no colours; NO_COLOR and FORCE_COLOR are respected too",
  },
} as const;
