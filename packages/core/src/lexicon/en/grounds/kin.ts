import { defineConcept } from "../../concept";

/** The people whose attributes are held against somebody: relatives, friends, those one lives with. */
export const kinConcepts = [
  defineConcept(
    "relative",
    `
      son, sons, daughter, daughters, child, children, kid, kids, boy, boys, girl, girls, baby,
      toddler, twins, eldest, youngest, little one, teenager, stepson, stepdaughter, grandson,
      granddaughter, grandchild, grandchildren, husband, wife, partner, spouse, ex, ex-husband,
      ex-wife, boyfriend, girlfriend, fiancé, fiancée, fiance, fiancee, other half, better half,
      hubby, missus, mother, father, mum, mom, mam, mammy, mummy, dad, daddy, parents, parent,
      stepfather, stepmother, brother, brothers, sister, sisters, sibling, siblings, in-laws,
      mother-in-law, father-in-law, brother-in-law, sister-in-law, grandmother, grandfather, gran,
      granny, nan, nana, grandad, grandparents, aunt, auntie, uncle, cousin, cousins, niece, nephew,
      family, relatives, folks, best friend, best mate, flatmate, housemate, roommate
    `,
  ),
  // What people have. Those that a service or a subject has as often stay with the rule of the ground.
  defineConcept(
    "kinTrait",
    `
      {healthTrait}, {faithTrait}, {raceTrait}, {nationTrait}, {orientationTrait}, {identityTrait},
      {politicsTrait}, {pregnancyTrait}, {recordTrait}
    `,
  ),
  defineConcept(
    "kinLike",
    `
      {healthLike}, {faithLike}, {raceLike}, {nationLike}, {orientationLike}, {identityLike},
      {politicsLike}, {pregnancyLike}, {demonym}, muslim, jewish, hindu, sikh, catholic, protestant,
      black, asian, roma, disabled, autistic, bipolar, gay, lesbian, trans, in prison, inside
    `,
  ),
  defineConcept(
    "kinPerson",
    `
      traveller, travellers, gypsies, muslims, jews, catholics, protestants, immigrants, refugees,
      asylum seekers, foreigners, {healthPerson}, {faithPerson}, {racePerson}, {nationPerson}, {orientationPerson},
      {identityPerson}, {politicsPerson}
    `,
  ),
  // What somebody took the candidate for.
  defineConcept(
    "takenFor",
    `
      took you for, taken you for, take you for, taken for, take her for, take him for, took her for,
      took him for, mistook you for, mistake you for, mistaken for, assumed you were,
      assumed you are, assume you are, assume you were, assumed you to be, presumed you were,
      presumed you to be, guessed you were, guessed that you are, thought you were, thought you are,
      think you are, think you were, had you down as, had her down as, had him down as,
      have you down as, put you down as, put you down for, read you as, read as, (you|she|he|could|would|can|might|easily|to) pass for,
      passed for, passing for, suspected you were, suspect you are, suspected that you were,
      wondered if you were, wondered whether you were, wonder whether you are, wonder if you are
    `,
  ),
  // Any ground, by the part it plays: for a denial, which may name each of them.
  defineConcept(
    "groundTrait",
    "{ageTrait}, {healthTrait}, {pregnancyTrait}, {careTrait}, {maritalTrait}, {sexTrait}, {identityTrait}, {orientationTrait}, {raceTrait}, {nationTrait}, {faithTrait}, {politicsTrait}, {absenceTrait}, {accentTrait}, {looksTrait}, {classTrait}, {homeTrait}",
  ),
  defineConcept(
    "groundLike",
    "{ageLike}, {healthLike}, {pregnancyLike}, {maritalLike}, {sexLike}, {identityLike}, {orientationLike}, {raceLike}, {nationLike}, {faithLike}, {politicsLike}",
  ),
  defineConcept(
    "groundPerson",
    "{agePerson}, {sexPerson}, {carePerson}, {maritalPerson}, {nationPerson}, {faithPerson}, {healthPerson}, {orientationPerson}, {racePerson}, {politicsPerson}, {identityPerson}",
  ),
];
