import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "faithTrait",
  own: "faithOwn",
  like: "faithLike",
  person: "faithPerson",
  worker: "faithWorker",
  phrase: "faithPhrase",
};

/** Religion, belief, dress or observance of the candidate. */
export const religionBelief = defineTextRule({
  id: "fair/religion-belief",
  severity: "error",
  ground: "religion-belief",
  locales: ["en"],
  summary: "Religion, belief, religious dress or observance of the candidate",
  message:
    "May be read as a decision about religion or belief, because it ties faith, dress or observance to the candidate or to what others would accept.",
  rationale:
    "Religion and belief are protected, and in Northern Ireland political opinion with them. Having no religion is protected too. If the rota matters, state the rota.",
  suggestion:
    "State the requirement of the rota or the uniform as advertised, and what was agreed. Otherwise name the criterion and the evidence.",
  rewrite: "requirement",
  sources: ["EQA", "NI", "FR"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(your|her|his|you) (going|need|needing|wish|wanting|having|not) (to|handling|eating|touching|drinking|shaking|working)? ..3 (mosque|church|pray|prayer|prayers|temple|synagogue|gurdwara|mass|sabbath|saturdays for religious|pork|alcohol|worship|halal|kosher|fast)",
    "(an|a) {adverbs}? {faithPerson} (would|will|giving|may|might)",
    "(believing|believe) in god",
    "you ..3 do not (drink|eat (pork|meat)|shake hands)",
    "(quiet room|time|place|somewhere|(break|breaks)) to pray",
    "(a|an|the) (hijab|headscarf|turban|veil|niqab|kirpan|beard) (at|on|in|may|might|would|will|could|behind|sends|come)",
    "would the (hijab|headscarf|turban|veil|beard)",
    "(prayer|prayers|praying|sabbath|ramadan|fasting|friday prayers) ..6 (rota|shift|shifts|release|releases|patient|ward|cover|covering|client site|rules you|first)",
    "{faithPerson} (and|with|in) (hard hats|turbans|headscarves|hijabs) ..6 (your|you|we|awkward|headache)",
    "vegetarian for religious reasons , you",
    "(jehovah 's witness|church|mosque|temple|bible study) (meetings|commitments|on sundays|services) ..6 (cooled|would|clash|worried|weeknights)",
    "(right|wrong) sort of (christian|muslim|catholic)",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(faith|religious|church|prayer|mosque|catholic|christian|muslim|jewish) (communities|community|(group|groups)|studies|education|leaders|(school|schools)|room|rooms|food bank|sector|survey|hall|organisation|exemption|exemptions|observance|calendar|festival|readings from)",
      scope: "overlap",
    },
    { pattern: "if ..6 (religious observance|prayer)", scope: "overlap" },
  ],
  examples: {
    bad: [
      {
        text: "Prayer times would be difficult with our rota.",
        quote: "Prayer times would be difficult",
      },
      { text: "Your hijab might put some customers off.", quote: "Your hijab" },
      {
        text: "We are not sure a practising Catholic would be comfortable in this clinic.",
        quote: "a practising Catholic",
      },
      { text: "You are an atheist, and this is a church school.", quote: "You are an atheist" },
      { text: "A headscarf on reception is not the look of this spa.", quote: "headscarf" },
      {
        text: "As a Sikh you would have to think about the helmet, wouldn't you?",
        quote: "As a Sikh",
      },
    ],
    good: [
      "Your religion and ethics lesson used one source.",
      "Your hijab sewing sample had an even hem.",
      "You described good work with faith communities.",
      "Her grasp of halal and kosher rules was accurate.",
      "The chaplaincy rota in your exercise left Sundays uncovered.",
      "If the date clashes with a religious observance, tell us and we will offer another.",
      "Your Diwali window display kept to the budget.",
      "The church roof survey that you brought had no fall protection.",
    ],
  },
});
