import type { Ground, Group } from "../rules/define";

/** What a sentence resembles, in the groups and grounds of the rules. */
export interface Category {
  readonly group: Group;
  readonly ground?: Ground;
  /** Completes “It resembles sentences …”. */
  readonly about: string;
}

const fair = (ground: Ground, about: string): Category => ({ group: "fair", ground, about });
const of = (group: Group, about: string): Category => ({ group, about });

/** The categories of the labelled corpus. */
export const categories: Readonly<Record<string, Category>> = {
  age: fair("age", "that bring in the candidate's age"),
  appearance: fair("appearance", "about looks or dress"),
  blame: of("tone", "that accuse the candidate"),
  "caring-responsibilities": fair("family-status", "about children or caring for relatives"),
  "comparison-with-other-candidate": of("privacy", "that set one candidate against another"),
  "culture-fit-vague": of("substance", "about fit, or without anything to act on"),
  "customer-preference": of("proxy", "about whom customers or colleagues would rather have"),
  "disability-health": fair("disability", "about health or disability"),
  "false-promise": of("honesty", "that promise a post"),
  "gender-identity": fair("gender-identity", "about gender identity"),
  insult: of("tone", "that insult"),
  "internal-note-leak": of("privacy", "meant for internal notes"),
  "marital-status": fair("marital-status", "about marriage or a partner"),
  "nationality-accent-language": fair("nationality", "about origin, accent or language"),
  "negated-mention": fair("any", "that deny a ground by naming it"),
  "negative-absolute": of("tone", "that exaggerate"),
  neurodiversity: fair("disability", "about how somebody's mind works"),
  "personality-trait": of("coded", "that judge the person and not the work"),
  plain: of("review", "that readers asked to change"),
  "politics-union": fair("political-opinion", "about politics or a trade union"),
  "pregnancy-maternity": fair("pregnancy-maternity", "about pregnancy or parental leave"),
  "protected-absence": fair("disability", "about leave or absence"),
  proxy: of("proxy", "about experience, gaps or energy in place of the work"),
  "proxy-overqualified-gap": of("proxy", "about experience, gaps or energy in place of the work"),
  "race-ethnicity": fair("race", "about race or ethnic origin"),
  "reference-criminal": of("privacy", "about references, hearsay or records"),
  "religion-belief": fair("religion-belief", "about religion or belief"),
  "sarcasm-condescension": of("tone", "that mock or talk down"),
  sex: fair("sex", "about being a man or a woman"),
  "sexual-orientation": fair("sexual-orientation", "about sexual orientation"),
  "socioeconomic-education": fair("social-origin", "about schooling, class or money"),
  "speculation-on-motive": of("honesty", "that guess at motives"),
  "third-party-data": of("privacy", "that give facts about other people"),
  "vague-no-substance": of("substance", "about fit, or without anything to act on"),
  "victimisation-legal": of("honesty", "about a complaint, a sham or a threat"),
};
