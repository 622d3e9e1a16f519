import { defineConcept } from "../../concept";

/** Talent as a gift, confidence as a trait, and words that hedge praise. */
export const abilityConcepts = [
  defineConcept(
    "talent",
    `
      a natural leader, natural leader, a born leader, born leader, a natural, a genius, genius,
      a prodigy, a star, a born teacher, a born salesman, a born salesperson, a born manager,
      a natural manager, a natural teacher, a natural salesperson, a natural communicator,
      a natural presenter, a natural writer, a natural coder, a natural nurse, a natural carer,
      leadership material, management material, managerial material, executive material,
      director material, partner material, officer material, board material, headship material,
      a rock star, a rockstar, rockstar material, a ninja, a wizard, a whizz, a superstar,
      star material, star quality, a high-flyer, a high flyer, top drawer, first-class mind,
      a first-class mind, a numbers person, a maths person, a math person, a words person,
      a details person, a big-picture person, a people person, a technical person, a techie by birth,
      gifted, naturally gifted, talented, naturally talented, brilliant, exceptionally bright,
      naturally bright, sharp enough, bright enough, clever enough, smart enough, quick enough,
      intelligent enough, cut out for (it|this|leadership|management|teaching|nursing|sales|the (job|role|work)),
      cut from the right cloth, made of the right stuff, wired for (it|this|leadership|sales|management),
      built for (leadership|management|sales|command), an academic, an intellectual
    `,
    "TEXTIO",
  ),
  defineConcept(
    "gift",
    `
      (natural|innate|inborn|raw|god-given|native|inherent|instinctive) (talent|ability|flair|gift|aptitude|authority|leadership|instinct|instincts|feel|brilliance|intelligence|charisma|leader),
      what it takes, the makings of (a|an), the right stuff, the x factor, the x-factor, that x factor,
      it in you, that in you, it in her, it in him, the leadership gene, the gene for,
      the brain for, the brains for, the head for (figures|numbers|business|heights|detail|it|this),
      the ear for, the eye for, the knack, the gift for, the brainpower, the brains, the intellect,
      the intellectual horsepower, the horsepower, the raw talent, the raw material, the raw ability,
      the instinct for, the instincts of (a|an), the killer instinct, a natural flair, natural flair,
      a spark of genius, genius
    `,
    "HT07",
  ),
  defineConcept(
    "giftPhrase",
    `
      in (your|her|his) (dna|blood|genes|bones|make-up), (does|did|do) not come naturally to (you|her|him),
      not come naturally, (reached|hit|found|at|near) (your|her|his) (ceiling|limit|limits|plateau|natural level),
      (your|her|his) (ceiling|natural level|natural limit) (is|was|may|might|seems),
      (you|she|he) (either|just) (have|has|had) it or (you|she|he) (do not|does not|did not),
      (either|just) (have|has|got) it or, cannot be taught, can not be taught, you cannot teach that,
      cannot teach instinct, (some people|people) (are|have) (just|simply)? (born|naturally|got it),
      as good as (you|she|he) (will|would|are ever|is ever) (ever)? (get|be|going), out of (your|her|his) depth,
      (not|never) {adverbs}? (senior|executive|director|big|strong) enough in (you|yourself|herself|himself)
    `,
    "HT07",
  ),
  defineConcept(
    "timid",
    `
      timid, shy, meek, mousy, unassertive, retiring, mousey, bashful, diffident, unconfident, under-confident,
      underconfident, lacking in confidence, lacking confidence, lacking in self-belief,
      short of confidence, short on confidence, unsure of yourself, unsure of herself,
      unsure of himself, insecure, apologetic, self-effacing, self-deprecating, tentative, hesitant,
      softly spoken, soft-spoken, quietly spoken, soft-voiced, not confident enough,
      not assertive enough, nervy, afraid to speak, afraid of your own voice,
      afraid of your own shadow, in need of confidence, a bag of nerves, a bundle of nerves,
      a shrinking violet, a wallflower, a mouse, a little mouse
    `,
    "TEXTIO",
  ),
  defineConcept(
    "poise",
    `
      confidence, self-confidence, self confidence, self-belief, self belief, self-assurance,
      assertiveness, gravitas, presence, executive presence, boardroom presence,
      stage presence, courtroom presence, command presence, authority, an air of authority,
      natural authority, poise, swagger, oomph, clout, stature, assurance, conviction in yourself,
      bravado, chutzpah, bottle, backbone
    `,
    "TEXTIO",
  ),
  defineConcept(
    "poisePhrase",
    `
      (believe|have faith|have more faith|trust) in yourself, back yourself, sell yourself,
      sold yourself short, sell yourself short, selling yourself short, blow your own trumpet,
      toot your own horn, put yourself out there, hide your light, hid your light, find your voice,
      speak up for yourself, come out of your shell, come out of (her|his) shell, in your shell,
      own the room, owned the room, own your space, command the room, commanded the room,
      command a room, commanding the room, fill the room, take up space, taken up space, man up,
      toughen up, (be|being|been|act|acting|seem|appear|look|looked|sound|sounded|come across as|came across as) {adverbs}? more (confident|assertive|self-assured|commanding|forceful),
      (your|her|his) nerves (got|showed|let|were|took|came), (got|gets|let) the better of (you|her|him),
      (nervous|nervy) (throughout|all the way|from start|from the start|energy), imposter syndrome,
      impostor syndrome
    `,
    "TEXTIO",
  ),
  defineConcept(
    "hedge",
    `
      might perhaps, may perhaps, could perhaps, might possibly, may possibly, could possibly,
      may well turn out, might turn out, would perhaps, probably could, could probably,
      might just about, perhaps could, possibly could, may in time, might in time, could in time,
      might one day, may one day, could one day
    `,
    "MAD18",
  ),
  defineConcept(
    "faintPraise",
    `
      adequate, just about adequate, merely adequate, passable, serviceable, tolerable, acceptable,
      satisfactory enough, reasonable, fairly reasonable, reasonably good, reasonably well,
      fairly good, fairly well, fairly solid, fairly strong, fairly competent, fairly decent,
      moderately good, moderately well, moderately strong, somewhat good, somewhat helpful,
      somewhat strong, somewhat useful, somewhat clear, quite good, quite well, quite decent, quite nice,
      decent enough, good enough, nice enough, competent enough, capable enough, solid enough,
      fine on the whole, not bad, not too bad, not half bad, not unintelligent, not unimpressive,
      not without merit, not terrible, all right, alright, okay, ok, ok-ish, so-so,
      good in parts, pretty decent, perfectly adequate, perfectly acceptable
    `,
    "MAD18",
  ),
  defineConcept(
    "doubtPhrase",
    `
      ({you} (seem|seems|seemed|appear|appears|appeared) (to (have|know|understand|be|grasp)|{adverbs}? (reasonably|fairly|moderately|relatively|tolerably)? (capable|competent|able|knowledgeable|reasonable|pleasant|willing|keen))),
      {you} {hedge} (be|make|become|do|manage|cope|work|grow|turn|prove),
      {you} (might|may|could) (be|make|become|prove) {adverbs}? (a|an)? {adverbs}? {faintPraise},
      {you} (did|do|does|performed|answered|presented|came across|managed|coped|wrote|spoke|have done|handled it) {faintPraise},
      {you} (were|was|are|is|seemed|looked) {adverbs}? {faintPraise},
      {whose} (answer|answers|presentation|example|examples|task|plan|work|case study|interview|response|responses|portfolio|report|lesson|demo|exercise|letter|role play|role-play) (was|were|is|are|seemed|felt|sounded) {adverbs}? {faintPraise},
      (a|an|some) {adverbs}? {faintPraise} (answer|answers|effort|attempt|presentation|understanding|grasp|performance|response|candidate|practitioner|start),
      (some|a certain|a degree of|a measure of|a modicum of) (understanding|ability|potential|promise|merit|competence|awareness),
      (did|done|do) {faintPraise} for (a|an|someone|somebody), does {adverbs}? appear to, would (probably|perhaps|possibly) (be|make|do) (a|an)? {faintPraise}?
    `,
    "MAD18",
  ),
];
