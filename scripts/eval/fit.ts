import type { Finding } from "../../packages/core/src/finding";
import type { Group } from "../../packages/core/src/rules";

const person: readonly Group[] = ["fair", "proxy", "coded"];

/** The groups of rules under which a category of the labelled text is rightly reported. */
const groupsOf: Readonly<Record<string, readonly Group[]>> = {
  age: person,
  appearance: person,
  blame: ["tone"],
  "caring-responsibilities": person,
  "comparison-with-other-candidate": ["privacy", "honesty"],
  "culture-fit-vague": ["proxy", "substance", "honesty", "coded"],
  "customer-preference": person,
  "disability-health": person,
  "false-promise": ["honesty", "withdrawn"],
  "gender-identity": person,
  insult: ["tone", "coded"],
  "internal-note-leak": ["privacy"],
  "marital-status": person,
  "nationality-accent-language": person,
  "negated-mention": person,
  "negative-absolute": ["tone"],
  neurodiversity: person,
  "personality-trait": ["coded", "proxy", "tone"],
  "politics-union": person,
  "pregnancy-maternity": person,
  "protected-absence": person,
  proxy: person,
  "proxy-overqualified-gap": person,
  "race-ethnicity": person,
  "reference-criminal": ["privacy", "fair", "proxy"],
  "religion-belief": person,
  "sarcasm-condescension": ["tone"],
  sex: person,
  "sexual-orientation": person,
  "socioeconomic-education": person,
  "speculation-on-motive": ["honesty", "proxy"],
  "third-party-data": ["privacy"],
  "vague-no-substance": ["substance", "proxy", "honesty"],
  "victimisation-legal": ["honesty", "withdrawn", "tone"],
};

/** Whether one of the findings names a group that fits the category. */
export function fits(findings: readonly Finding[], category: string): boolean {
  const groups = groupsOf[category] ?? [];
  return findings.some(({ group, resembles }) => groups.includes(resembles?.group ?? group));
}
