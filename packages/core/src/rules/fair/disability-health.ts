import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";
import { nounEnd } from "../frames/noun-end";

const words = {
  trait: "healthTrait",
  own: "healthOwn",
  like: "healthLike",
  person: "healthPerson",
  worker: "healthWorker",
  phrase: "healthFact",
};

/** Disability, illness, neurodivergence or health of the candidate. */
export const disabilityHealth = defineTextRule({
  id: "fair/disability-health",
  severity: "error",
  ground: "disability",
  locales: ["en"],
  summary: "Disability, illness, treatment, mental health or neurodivergence of the candidate",
  message:
    "May be read as a decision about disability or health, because it ties a condition, an aid or an adjustment to the candidate or to the outcome.",
  rationale:
    "Disability is a protected ground and health is special-category data. In Great Britain even asking about it before an offer is restricted, and an adjustment that was asked for may not count against anybody. Describe what was done in the task, with the adjustments in place.",
  suggestion:
    "Name the criterion, what was done in the task with the agreed adjustments, and what would have been stronger. Leave the condition out.",
  rewrite: "criterion",
  sources: ["EQA60", "EQA", "GDPR", "FR"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(your|her|his) ..1 {illness}",
    "(after|since|following) (your|her|his) ..1 ({illness}|operation|surgery|accident|treatment|breakdown|diagnosis)",
    "(seeing|see|consult|consulting|speak to|talk to) (somebody|someone|a doctor|a specialist|your gp) about",
    `(bit|touch|hint|somewhere|definitely|clearly|obviously|little) (of)? (on|of) the (autistic|autism)? spectrum (,|;|$|${nounEnd})`,
    "comes with the (diagnosis|condition|territory of)",
    "(touch|hint|bit) of (autism|adhd|ocd|dyslexia|asperger's)",
    "(avoid|open|frank|honest|upfront) with us about ..2 {healthTrait}",
    "(you|she|he) (were|was) (open|frank|honest|upfront) ..2 about ..2 {healthTrait}",
    "(you|she|he|candidate|being|person|people|someone|somebody) ({be}|{modal} be|who is|were to)? {adverbs}? (off|on|take|takes|taking|switching|stop|stopping|stopped|changing|forget|forgot|miss|missed) (your|her|his|the|so many|that many|those)? (meds|medication|pills|tablets|antidepressants|ritalin)",
    "(your|her|his) (lungs|chest|feet|shoulder|wrists|spine|bladder|nerves|back|knees|hips|eyes|ears|legs) (would|will|can|could|might|may|won't|will not|are not|is not)",
    "(stuttering|stammering|fidgeting|fidgeted|limping|shaking|trembling|rocking|humming) ..8 (cost|noticed|distracting|distracted|uneasy|notice|lose patience|through the)",
    "(the|that) (limp|stammer|stutter|dyslexia|autism|adhd|tremor|tics|insulin pump|hearing aid) (is|was|would|will|made|could|might|may|came)",
    "(avoided|avoid|avoids|no|little|poor|lack of|lacked|not make|not making|limited|without) eye contact",
    "(because|since) of? ..2 {healthTrait}",
    "{you} ({be}|{seem}) {adverbs}? {healthLike}",
    "(tested|assessed|screened|seen|diagnosed) for (dyslexia|adhd|autism|dyspraxia|depression|anxiety|dementia|asd|a hearing|your hearing|hearing)",
    "(presumably|clearly|obviously|probably|possibly) (medical|neurological|psychiatric|hormonal|psychological)",
    "that {neuro} (way|thing|habit|look)",
    "(being|is|are|was|were|gone|going) (deaf|blind) in one",
    "{healthTrait} (like|such as) (yours|hers|his)",
    "{healthTrait} came up (in|during|when) (your|her|his) (history|application|medical|interview|file|notes)",
    "(someone|somebody|anyone) with (your|such a) {adverbs}? {healthTrait}",
    "{healthTrait} aside",
    "(manage|managed|cope|coped|coping|climb|get up|get around|get about|keep up|get through|stand all day|walk far) ..5 (with|on) (your|her|his) (bad|dodgy|poor|sore|weak|injured|gammy)? (leg|legs|back|knee|knees|hip|hips|heart|lungs|ankle|ankles|spine|joints) $",
  ],
  unless: [
    {
      pattern: "heart (is|was) (still|clearly|really|in|not in|elsewhere|set on|at)",
      scope: "overlap",
    },
    ...groundExceptions(words),
    ...groundExceptions({ trait: "illness" }),
    {
      pattern:
        "{healthTrait} (strategies|strategy|policy|setting|answer|scenario|support|service|services|awareness|needs|question|test|benefit|insurance|claims|claim|therapy|referral|management)",
      scope: "overlap",
    },
    {
      pattern:
        "(stress|blind|deaf|fit|fits|sick|lame|blind) (test|tests|testing|trial|spot|spots|review|marking|tasting|analysis)",
      scope: "overlap",
    },
    {
      pattern:
        "(patient|resident|pupil|client|child|person|user|service user|customer|caller|man|woman|detainee|tenant|passenger|employee|people|men|women|adults|children|pupils|those|anyone) (with|who has|who have|living with|has) ..2 {healthTrait}",
      scope: "overlap",
    },
    {
      pattern:
        "health (check|checks|endpoint|insurance|visitor|board|service|care|plan|data|centre|center|promotion|inequalities|authority|and)",
      scope: "overlap",
    },
    { pattern: "{healthTrait} (leave|pay)", scope: "overlap" },
  ],
  examples: {
    bad: [
      {
        text: "We were not sure you could manage the stairs with your leg.",
        quote: "with your leg",
      },
      { text: "Your stammer spoiled an otherwise good presentation.", quote: "Your stammer" },
      { text: "Your wheelchair would not fit behind the bench.", quote: "Your wheelchair" },
      {
        text: "In the simulation you did well, but your asthma worried us.",
        quote: "your asthma worried us",
      },
      { text: "Your anxiety made it hard for you to answer.", quote: "Your anxiety" },
      { text: "With epilepsy, you would be a risk on the night shift.", quote: "With epilepsy" },
      {
        text: "We doubted whether an autistic adviser would cope with callers.",
        quote: "an autistic adviser",
      },
      {
        text: "The wheelchair would be awkward on home visits.",
        quote: "The wheelchair would be awkward",
      },
    ],
    good: [
      "Your wheelchair seating assessment missed the pressure points.",
      "Your depression scale scoring was out by two points.",
      "Your mental health first aid plan named the helpline.",
      "Your wheelchair repair took 40 minutes; the bench standard is 25.",
      "Your HIV testing campaign named three clinics.",
      "Your patient, in the simulation, was a 6-year-old boy with asthma, and you gave the dose for an adult.",
      "You described the Mental Capacity Act assessment accurately.",
      "The care plan for the resident with diabetes left out foot checks.",
      "If you need an adjustment for the next stage, tell us and we will arrange it.",
      "Your accessibility audit covered screen readers but not colour contrast.",
    ],
  },
});
