import { defineConcept } from "../../concept";

/** What a person does with a trait: has it, wears it, keeps it, takes it, comes from it. */
export const havingConcepts = [
  defineConcept(
    "having",
    `
      have, has, had, having, have got, has got, wear, wears, wore, wearing, keep, keeps, kept,
      keeping, use, uses, used, using, take, takes, took, taking, need, needs, suffer from,
      suffers from, suffered from, live with, lives with, lived with, come from, comes from,
      came from, look after, looks after, looking after, live in, lives in, living in, live on, lives on, grew up in, grew up on, went to, speak with, speaks with, walk with, walks with,
      (am|are|is|was|were|been) on, (am|are|is|was|were) from, (am|are|is|was|were) in
    `,
  ),
  defineConcept(
    "howMuch",
    `
      a, an, the, your, her, his, their, any, some, such, many, too many, a lot of, lots of, two, three,
      four, {Number}, a history of
    `,
  ),
  // Only a candidate is chosen: “someone who …” after these words is no client.
  defineConcept(
    "chooser",
    `
      we, i, {audience}, the team, the panel, the manager, the board, the client, management,
      this team, nobody here, no one here
    `,
  ),
  defineConcept(
    "choosing",
    `
      {want}, {refuse}, {hire}, choose, chose, chosen, pick, picked, select, selected, appoint, appointed,
      offer the post to, offer it to, take seriously, did not expect, had not expected, never expected,
      would not expect, hesitate over, be sure about, feel sure about
    `,
  ),
];
