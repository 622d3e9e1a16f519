/** What a word can be in a clause, as bits: many words are several things. */
export enum WordClass {
  /** you */
  you = 1 << 0,
  /** candidate, applicant */
  candidate = 1 << 1,
  /** he, she, they and their other cases */
  pronoun = 1 << 2,
  /** your, his, our: opens a noun phrase with an owner */
  possessive = 1 << 3,
  /** we, i, us, our */
  we = 1 << 4,
  /** panel, employer, board */
  organisation = 1 << 5,
  /** family, referee, colleague: a person or people who are not the candidate */
  thirdPerson = 1 << 6,
  /** service, team, case, policy: what the work is about */
  topic = 1 << 7,
  /** answer, presentation, code: what the candidate did */
  work = 1 << 8,
  /** age, accent, manner: part of the person */
  self = 1 << 9,
  /** other, successful, appointed: before “candidate” */
  other = 1 << 10,
  /** it, there */
  impersonal = 1 << 11,
  determiner = 1 << 12,
  preposition = 1 << 13,
  /** be, have, do, can, would …: a finite verb follows its subject */
  verb = 1 << 14,
  /** think, feel, worry: another clause may follow without “that” */
  saying = 1 << 15,
  /** and, or, but */
  conjunction = 1 << 16,
  /** because, although, if, so */
  subordinator = 1 << 17,
  /** who, which */
  relative = 1 << 18,
  negation = 1 << 19,
  adverb = 1 << 20,
  /** the pronoun is plural: they, their, them */
  plural = 1 << 21,
  /** the word can be a subject by itself: you, we, he, it */
  subject = 1 << 22,
  that = 1 << 23,
  title = 1 << 24,
}

export type WordClassName = keyof typeof WordClass;

/** Words by class, as a language gives them. A word may stand in several. */
export type RoleLexicon = Readonly<Record<WordClassName, string>>;
