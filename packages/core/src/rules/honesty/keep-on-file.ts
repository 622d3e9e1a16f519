import { defineTextRule } from "../define";

/** Keeping details without terms. */
export const keepOnFile = defineTextRule({
  id: "honesty/keep-on-file",
  severity: "warn",
  locales: ["en"],
  summary: "“We will keep your details” without a date or a choice",
  message:
    "May be read as an empty phrase, because it names neither how long the details are kept nor how to say no.",
  rationale:
    "Candidates like the sentence, and it needs a basis, a period and a way out. In France the pool is limited to two years.",
  suggestion:
    "Offer a choice with an end date: “with your agreement we keep your details until …”.",
  rewrite: "with-consent",
  sources: ["CNIL", "ICO-RET", "WAUNG"],
  patterns: [
    "{filePhrase}",
    "(keep|keeping|hold|holding|retain|store) ..4 (cv|details|resume|résumé|application|profile|information|data|name) ..2 (on file|on record|on our books|in our (database|system|talent pool|records)|for (future|later|next)|to hand|in mind|handy|close)",
    "(ring|call|contact|phone|email|shout|reach out|in touch) (you)? (if|when|the moment|as soon as|should) (anything|something) (comes|opens|else|suitable|turns|crops|does)",
    "(cv|details|resume|résumé|application|profile|particulars|name) (will be|is|are|stays|stay|will stay|remains|remain|will remain|has been|have been|can stay) (kept|held|retained|stored|saved|put)? ..1 (on file|with us|on our (books|system|database|files|radar)|in our (database|talent pool|system|files|pool))",
    "(hang|hold) (on to|onto) your (cv|details|resume|résumé|application|profile)",
    "(hold|keep) your (cv|details|resume|résumé|application|profile) (and|warm|close|safe|for)",
    "(be in touch|get in touch|call you|ring you|contact you|shout|give you a (call|shout|ring)) ..1 (as|when|if|the moment|the minute|should) ..2 (roles|role|something|anything|vacancies|openings|posts|opportunities|a role|a post|an opening|jobs|positions)",
  ],
  unless: [
    {
      pattern:
        "(with|subject to|if you|unless you) ..2 (consent|agreement|agree|permission|opt|ask us|tell us|object)",
      scope: "overlap",
    },
    {
      pattern:
        "(for|until|up to) ({Number}|a|the end of|six|twelve|one) ..2 (months|month|weeks|year|years|days|{Year}) >> (delete|unless|then|consent|agree|ask)",
      scope: "overlap",
    },
    {
      pattern: "(keep|hold|retain) ..6 (until|for) ..2 ({Year}|months|year|years|weeks|month)",
      scope: "overlap",
    },
    { pattern: "unless you ask", scope: "overlap" },
    {
      pattern:
        "(on file|on record|in our records) (until|till|up to|for|for up to) ({Number}|the (end|next {Number})|a|one|two|six|twelve|january|february|march|april|may|june|july|august|september|october|november|december)",
      scope: "overlap",
    },
    {
      pattern:
        "(then|is|are|be|will) (delete|deleted|destroyed|erased|removed|delete it|delete them)",
      scope: "sentence",
    },
    {
      pattern:
        "(with your (consent|agreement)|retention policy|retention schedule|privacy notice|privacy policy|unless you object)",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "We will keep your CV on file.", quote: "keep your CV on file" },
      {
        text: "We will keep you on file and call the moment anything opens up.",
        quote: "keep you on file",
      },
      { text: "Your details stay on our books for future roles.", quote: "on our books" },
      {
        text: "We will bear you in mind and ring if anything comes up.",
        quote: "bear you in mind",
      },
      { text: "We'll hold your resume on file for the season.", quote: "resume on file" },
      { text: "We will keep you in mind.", quote: "keep you in mind" },
    ],
    good: [
      "With your agreement we keep your details until 31 March 2027.",
      "We will keep your details for six months unless you ask us to delete them.",
      "Your file names in the code exercise were clear.",
      "Interview notes are kept for one year, and you may ask for a copy.",
      "The file names in your handover followed the standard.",
      "If you agree, we keep your details until 30 June 2027; reply no and we delete them.",
    ],
  },
});
