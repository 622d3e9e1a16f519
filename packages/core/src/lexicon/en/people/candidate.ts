import { defineConcept } from "../../concept";

/** The reader of the letter, or the person a note is about. “They” is left out: it is the panel as often as the candidate. */
export const candidateConcepts = [
  defineConcept(
    "you",
    "you, she, he, the candidate, the applicant, this candidate, this applicant, the interviewee, {CandidateName}",
  ),
  defineConcept(
    "whose",
    "your, her, his, the candidate's, the applicant's, this candidate's, this applicant's, candidate's, applicant's",
  ),
  // What stands between the article and the person: “a young Asian man”, “a gentle older lady”.
  defineConcept(
    "describing",
    `
      young, younger, older, old, nice, lovely, little, big, petite, strong, quiet, local, white,
      black, asian, foreign, gay, straight, married, single, working, retired, practising, devout,
      pregnant, disabled, posh, bright, pretty, proper, real, good, traditional, middle-aged, fit,
      tall, gentle, soft, tough, settled, divorced, muslim, catholic, christian, jewish, lone, busy,
      mature, steady, trans, non-binary, deaf, blind, autistic, orthodox, hasidic, strict,
      observant, veiled, hijab-wearing, bearded, tattooed, overweight, elderly, ageing, grey-haired,
      newly qualified, childless, newly married, northern, southern, eastern european, polish,
      romanian, nigerian, indian, pakistani, chinese, irish, scottish, french, german, american
    `,
  ),
  // A notional candidate: the one that was wanted, or the likes of whom there is trouble with.
  defineConcept(
    "somebody",
    `
      someone, somebody, a person, anyone, anybody, people, a candidate, candidates, an applicant,
      applicants, a hire, hires, persons, folks, a colleague, a face, faces
    `,
  ),
];
