import type { GroundWays } from "./ways";

/** Grounds of body, life stage and household. */
export const personGrounds: readonly GroundWays[] = [
  {
    ground: "age",
    ways: [
      { fact: "age", state: "are 58", wanted: "somebody younger" },
      { fact: "advanced years", state: "are over sixty", wanted: "someone in their thirties" },
      { fact: "youth", state: "are only twenty-two", wanted: "somebody older" },
      { fact: "grey hair", state: "are close to retirement", wanted: "a younger person" },
      { fact: "date of birth", state: "are in your late fifties", wanted: "a more youthful face" },
      { fact: "stage of life", state: "are a grandmother", wanted: "someone nearer to thirty" },
      { fact: "generation", state: "are long in the tooth", wanted: "a millennial" },
      { fact: "retirement age", state: "are a pensioner", wanted: "someone under forty" },
    ],
  },
  {
    ground: "sex",
    ways: [
      { fact: "sex", state: "are a woman", wanted: "a man" },
      { fact: "gender", state: "are female", wanted: "a male colleague" },
      { fact: "being a man", state: "are a man", wanted: "a woman" },
      { fact: "being a woman", state: "are a young lady", wanted: "a gentleman" },
      { fact: "being male", state: "are male", wanted: "a female member of staff" },
      { fact: "time of the month", state: "are menopausal", wanted: "a bloke" },
      { fact: "menopause", state: "are a girl", wanted: "one of the lads" },
    ],
  },
  {
    ground: "pregnancy-family",
    ways: [
      { fact: "pregnancy", state: "are pregnant", wanted: "somebody who is not pregnant" },
      { fact: "children", state: "have two small children", wanted: "somebody without children" },
      { fact: "childcare", state: "are a single mother", wanted: "someone with no kids" },
      { fact: "baby", state: "have a new baby", wanted: "someone without a baby at home" },
      { fact: "due date", state: "are expecting in June", wanted: "somebody who is child-free" },
      { fact: "maternity leave", state: "are on maternity leave", wanted: "a person with no ties" },
      { fact: "elderly mother", state: "look after your elderly mother" },
      { fact: "caring responsibilities", state: "are a carer", wanted: "someone without a family" },
      { fact: "plans to have a family", state: "are trying for a baby" },
    ],
  },
  {
    ground: "marital",
    ways: [
      { fact: "marriage", state: "are married", wanted: "somebody single" },
      { fact: "divorce", state: "are divorced", wanted: "a married person" },
      { fact: "husband", state: "have a husband", wanted: "somebody unmarried" },
      { fact: "wife", state: "are a widower", wanted: "someone who is not married" },
      { fact: "marital status", state: "are single", wanted: "a married man" },
      { fact: "separation from your wife", state: "are engaged to be married" },
      { fact: "partner's job", state: "are newly married", wanted: "someone without a partner" },
    ],
  },
  {
    ground: "health-disability",
    ways: [
      { fact: "disability", state: "are disabled", wanted: "somebody able-bodied" },
      { fact: "wheelchair", state: "use a wheelchair", wanted: "somebody without a disability" },
      { fact: "hearing loss", state: "are deaf", wanted: "someone with good hearing" },
      { fact: "back problem", state: "have a bad back", wanted: "somebody in perfect health" },
      { fact: "diabetes", state: "have diabetes", wanted: "someone fit and healthy" },
      { fact: "depression", state: "suffer from depression", wanted: "someone mentally stable" },
      { fact: "epilepsy", state: "are epileptic", wanted: "a healthy person" },
      { fact: "cancer treatment", state: "had cancer last year" },
      { fact: "stammer", state: "have a stammer", wanted: "someone without a stammer" },
      { fact: "health", state: "are partially sighted", wanted: "a fully sighted person" },
    ],
  },
  {
    ground: "neurodivergence",
    ways: [
      { fact: "autism", state: "are autistic", wanted: "a neurotypical person" },
      { fact: "ADHD", state: "have ADHD", wanted: "someone without ADHD" },
      { fact: "dyslexia", state: "are dyslexic", wanted: "somebody who is not dyslexic" },
      { fact: "dyspraxia", state: "have dyspraxia", wanted: "someone who is not dyspraxic" },
      { fact: "Asperger's", state: "are on the spectrum", wanted: "somebody neurotypical" },
      { fact: "neurodivergence", state: "are neurodivergent" },
      { fact: "Tourette's", state: "have Tourette's", wanted: "someone without tics" },
    ],
  },
  {
    ground: "gender-identity",
    ways: [
      { fact: "transition", state: "are transgender", wanted: "somebody who is not trans" },
      { fact: "gender identity", state: "are trans", wanted: "a cisgender person" },
      { fact: "pronouns", state: "are non-binary", wanted: "a real woman" },
      { fact: "gender reassignment", state: "are transitioning", wanted: "a biological woman" },
      { fact: "being trans", state: "are a trans woman" },
      { fact: "former name", state: "are genderfluid" },
    ],
  },
  {
    ground: "orientation",
    ways: [
      { fact: "sexual orientation", state: "are gay", wanted: "somebody straight" },
      { fact: "sexuality", state: "are a lesbian", wanted: "a heterosexual person" },
      { fact: "being gay", state: "are bisexual", wanted: "somebody who is not gay" },
      { fact: "boyfriend", state: "are homosexual", wanted: "a straight man" },
      { fact: "same-sex partner", state: "have a same-sex partner" },
      { fact: "being queer", state: "are openly gay" },
    ],
  },
];
