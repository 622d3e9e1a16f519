import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const pregnancy = {
  trait: "pregnancyTrait",
  own: "pregnancyOwn",
  like: "pregnancyLike",
  person: "pregnancyPerson",
  worker: "pregnancyWorker",
  phrase: "pregnancyPhrase",
};
const caring = {
  trait: "careTrait",
  own: "careOwn",
  person: "carePerson",
  worker: "careWorker",
  phrase: "carePhrase",
};

/** Pregnancy, children or caring duties of the candidate. */
export const pregnancyFamily = defineTextRule({
  id: "fair/pregnancy-family",
  severity: "error",
  ground: "family-status",
  locales: ["en"],
  summary: "Pregnancy, children, childcare or caring duties of the candidate",
  message:
    "May be read as a decision about pregnancy or family, because it ties children, caring or family plans to the candidate or to the outcome.",
  rationale:
    "Pregnancy and maternity are protected grounds, and family status is one in Canada, France and Australia. Remarks about childcare fall more often on women. Whether somebody can work a stated pattern is theirs to say.",
  suggestion:
    "State the working pattern that the post needs and what the candidate said about it; otherwise name the criterion and the evidence.",
  rewrite: "requirement",
  sources: ["EQA", "FR", "FWA", "CHRA", "EEOC-PRE"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(pregnancy),
    ...groundPatterns(caring),
    "(having|have|got|has) (the|three|two|four|five|twins|children|kids|grandchildren) ..2 (under five|under ten|at home|living with you|every other week|at weekends|at that age|to look after|to get to school)",
    "(put|mentioned|disclosed|declared) (the|your) pregnancy",
    "(been|be|being|going) (away|off|out) on maternity",
    "(your|her|his) (son|daughter|mother|father|mum|mom|dad|brother|sister|child) 's ..2 (care|illness|condition|needs|autism|disability|appointments)",
    "(your|her|his) (disabled|sick|elderly|special-needs|autistic|ill) (son|daughter|mother|father|child|brother|sister|mum|dad|parents|relative)",
    "{you} (mentioned|told us about|have|has|said you have) ..2 (ivf|fertility treatment|kids|children|small children|young children|a baby|a toddler|a young family)",
    "(mothers|mums|moms|dads|parents) (of|with) (small|young|little) (children|kids) (on|in|tend|always|usually|have)",
    "{Number} months (gone|pregnant|along)",
    "(you|she|he|candidate) (have|has|had|have got|has got) {Number} {adverbs}? (small|young|little)? (boys|girls|kids|children|sons|daughters|little ones|toddlers) (under|at|and|,|to|who|in|still)",
    "^ with (a|an|your|such|{Number})? {adverbs}? (small|young|little|tiny|school-age|sick|elderly|disabled|new|dependent)? {careTrait} ..8 ({wouldNot}|{modal})",
    "^^ (a|another)? (single|lone|solo) (mum|dad|mom|parent|mother|father) ,",
    "(your|the) happy (news|event)",
    "(the|launch) week (you|you are) due",
    "in the labour ward",
    "asked about (the)? maternity",
    "(your|her|his) (boys|girls|lot|little lad|little girl) (are|is|at|still|being)",
    "you had your (first|second|third|fourth) (in|last|this)",
    "(grandad|grandma|granny|nan|parent|mum|dad|family|caring) duties",
    "(a|an) {adverbs}? (special-needs|disabled|autistic|sick|young|new) (son|daughter|child|baby|spouse|parent) (means|would|will|needs|is)",
    "(school|nursery) (run|runs|pick-up|pickup|drop-off) (and|is|are|would|will|clash|do)",
  ],
  unless: [
    ...groundExceptions(pregnancy),
    ...groundExceptions(caring),
    {
      pattern:
        "(parents|mothers|children|families|carers|kids|pupils) (in|at|of|who|whose|from|and|to) (the|your|our|use|need|miss|lesson|school)",
      scope: "overlap",
    },
    {
      pattern:
        "(working with|supporting|support for|work with|help|helped|helping|teach|teaching|engaging|safeguarding|protecting) {adverbs}? (parents|children|families|mothers|kids|carers|young people)",
      scope: "overlap",
    },
    {
      pattern:
        "(family|child|children 's|parent|mother|baby|carer|carers) (processes|process|row|node|support|protection|services|worker|workers|home|homes|hub|centre|law|court|benefit|room|friendly|group|and baby|plan|care plan|assessment|therapy|medicine|business|member|members)",
      scope: "overlap",
    },
    {
      pattern: "childcare (qualification|grants|sufficiency|costs|voucher|provider)",
      scope: "overlap",
    },
    {
      pattern: "{careTrait} (in the|from the) (scenario|case|exercise|file|form in)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      {
        text: "With two small children the on-call rota would not suit you.",
        quote: "With two small children",
      },
      { text: "Had you not been pregnant we might have gone further.", quote: "pregnant" },
      { text: "A mum of three would struggle with the early starts.", quote: "A mum of three" },
      {
        text: "Your childcare arrangements worried the director.",
        quote: "Your childcare arrangements",
      },
      { text: "With a newborn at home you'd be asleep at the till.", quote: "With a newborn" },
      {
        text: "We were afraid that you would be off on maternity leave by lambing time.",
        quote: "maternity leave",
      },
    ],
    good: [
      "Your pregnancy yoga class plan had no entry for the third trimester.",
      "Your baby massage session ran to time.",
      "You gave a strong example of supporting foster carers.",
      "Your parenting course for young mothers had clear aims.",
      "The maternity cover plan in your exercise left two weeks without staff.",
      "The role includes one weekend in four; you told us that you cannot work weekends.",
      "Your baby monitor teardown found the fault in ten minutes.",
      "The parents' evening plan that you wrote had a slot for interpreters.",
    ],
  },
});
