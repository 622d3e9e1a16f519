import { defineTextRule } from "../define";
import { rewriteGaps } from "../messages/rewrites";

/** What a template left behind. */
export const templateResidue = defineTextRule({
  id: "substance/template-residue",
  severity: "error",
  locales: ["en"],
  summary: "Unfilled placeholders, TODO, lorem ipsum",
  message:
    "May be read as careless, because a placeholder shows that nobody read the message before it went.",
  rationale: "Careless mail destroys trust in everything else that it says.",
  suggestion: "Fill the field in, or take the sentence out.",
  rewrite: "leave-out",
  sources: ["CANDE", "DFE"],
  patterns: [
    "{Placeholder}",
    `(^|,) (${rewriteGaps.join("|")}) (,|$)`,
    "lorem ipsum",
    "(todo|fixme|tktk|xxxx) (:|add|insert|check|fill|before|$|,|ask|confirm)",
    "(insert|add|enter|type) (name|reason|feedback|role|date|text|candidate|details|strengths|job title) here",
    "(delete|choose|select) as (appropriate|applicable)",
  ],
  unless: [
    {
      pattern: "(on|in|your|the|a) (todo|to do) (list|app|item|comment|column|board)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Dear {{firstName}}, thank you for coming.", quote: "{{firstName}}" },
      { text: "Dear [Candidate Name], thank you.", quote: "[Candidate Name]" },
      { text: "TODO add the reason here.", quote: "TODO" },
      { text: "Lorem ipsum dolor sit amet.", quote: "Lorem ipsum" },
    ],
    good: [
      "Dear Samira, thank you for coming.",
      "Your to-do list was in a sensible order.",
      "The template you designed used square brackets for optional text.",
      "The placeholder text in your form was hard to read.",
    ],
  },
});
