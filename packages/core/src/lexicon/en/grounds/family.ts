import { defineConcept } from "../../concept";

/** Pregnancy, children, caring, marriage. */
export const familyConcepts = [
  defineConcept(
    "pregnancyTrait",
    `
      pregnancy, baby, babies, bump, due date, expecting, maternity, maternity leave,
      maternity cover, mat leave, maternity pay, morning sickness, baby brain, pregnancy brain,
      fertility treatment, ivf, ivf appointments, ivf treatment, miscarriage, breastfeeding,
      expressing milk, plans to have children, plans for a family, plans for children, family plans,
      starting a family, biological clock, new baby, newborn, baby on the way,
      little one on the way, happy event, confinement, scan appointments, antenatal appointments,
      abortion,
      shared leave, parental leave, top-up during parental leave, fertility, pregnancies, maternity plans, pumping, breaks to pump, milk breaks, baby shower, childbirth, caesarean, c-section, stork, baby bump, scan dates, antenatal, midwife appointments, ivf cycle
    `,
    "EQA",
  ),
  defineConcept(
    "pregnancyLike",
    `
      pregnant, heavily pregnant, visibly pregnant, expecting, expecting a baby, expecting a child,
      newly pregnant, showing, breastfeeding, going to have a baby, having a baby,
      trying for a baby, trying for a family, trying to conceive, undergoing ivf, planning a family,
      planning to have children, planning on children, of childbearing age, of child-bearing age,
      likely to have children, about to start a family, about to go on maternity leave,
      thinking of starting a family, due in {Capitalised},
      far along, this far along, so far along, that far along, visibly carrying, still nursing, nursing a newborn, expecting again, pregnant again, eating for two, up the stick, with child, on maternity, on maternity leave, on mat leave, back from maternity leave, back from mat leave, fresh from maternity leave, due in the spring, due in the summer, due in the autumn, due in the winter, due any day, ready to pop, about to pop, newly married and
    `,
  ),
  defineConcept(
    "pregnancyPerson",
    `
      pregnant woman, pregnant women, mother-to-be, mum-to-be, mom-to-be, expectant mother,
      new mother, new mum, new mom, new dad, new parent, nursing mother, young mother, young mum,
      nursing mum, nursing mom, expectant mum, expectant father, father-to-be, dad-to-be, woman of childbearing age, women of childbearing age, woman of child-bearing age, newly-wed of childbearing age, new parents
    `,
  ),
  defineConcept(
    "pregnancyWorker",
    `
      {pregnancyLike} ({worker}|{somebody}),
      ({worker}|{somebody}) (who is|who are) {adverbs}? {pregnancyLike},
      ({worker}|{somebody}) who (fall|falls|get|gets|become|becomes|end up) pregnant
    `,
  ),
  defineConcept(
    "pregnancyOwn",
    `
      pregnancy, due date, bump, ivf, fertility treatment, newborn, maternity leave, morning sickness, miscarriage, baby, babies, baby plans, family plans
    `,
  ),
  defineConcept(
    "pregnancyPhrase",
    `
      had you not been (pregnant|expecting),
      (disappear|disappearing|go off|going off|goes off|go|leave|off) (and|to) have (a baby|babies|kids|children|another),
      (have|having|had) (a|another|your|her) (baby|child|third|second|first) (in {Capitalised})?,
      (go|goes|going|went|off|be|being|out) on (maternity|mat|maternity leave) leave?,
      fall pregnant, fell pregnant, get pregnant, getting pregnant,
      (having|have|wanting|want|wants) (more|any|other|further) (children|kids|babies),
      off having (babies|a baby|kids|children), having babies, baby brain, pregnancy brain,
      mummy brain, mum brain, (plan|plans) to have (children|kids|a family|a baby),
      hoping for children, start a family, starting a family, thinking of a family,
      want (children|kids|a family) (soon|one day|in the),
      any plans for (children|kids|a family|babies),  baby on the way,
      bun in the oven, when the baby (comes|arrives|is born), a baby on the way,
      another (one|baby) on the way, in the family way, at your stage of pregnancy,
      (paying|pay|cover) for (maternity|your maternity) (cover|leave|pay)?, up the duff,
      patter of tiny feet, off having (bubs|another|babies|more), finished (their|her|your) (family|families), (completed|complete) (her|your|their) family, family (is|be) complete, trying (again|for another|for a baby|for a boy|for a girl), (another|third|second|fourth) on the way, (more|another) (baby|babies) (soon|next|coming|on)?, any more babies, be more babies, at the breast, (the|those|your) baby years, baby so soon, (be|gone) off (in|from) {Capitalised} (with|for|having), lost (a pregnancy|the baby|a baby)
    `,
  ),
  defineConcept(
    "careTrait",
    `
      children, kids, child, kid, toddler, toddlers, little ones, little one, young family,
      family commitments, family situation, family circumstances, family life, family ties,
      home life, home situation, domestic situation, domestic arrangements, childcare, child care,
      childcare problems, childcare arrangements, daycare, nursery run, school run, school runs,
      school pick-up, school pickup, school drop-off, kids at home, custody, custody weeks,
      custody arrangement, caring responsibilities, caring commitments, caring duties, caring role,
      carer duties, elder care, eldercare, family responsibilities, responsibilities at home,
      commitments at home, commitments outside work, obligations at home, son, daughter, sons,
      daughters, grandchildren, grandson, granddaughter, grandad duties, grandchild, mother, father,
      mum, mom, dad, parents, elderly parents, elderly mother, elderly father, brother, sister,
      relatives, disabled son, disabled daughter, disabled child, family, care for your mother,
      parenting, parenthood, motherhood, fatherhood, foster children, stepchildren, twins, stepson,
      stepdaughter, nephew, niece, nan, gran, grandmother, grandfather, little boy, little girl,
      teenage son, teenage daughter, under five, under fives at home, family caring,
      care needs at home, sick child, sick parent,
      daycare pick-up, day-care pick-up, daycare pickup, school drop-offs, school pick-ups, nursery pick-up, nursery drop-off, creche run, crèche, creche, childminder, childminders, nanny, small ones, bairns, foster placement, foster placements, fostering, grandparent duty, joint family, aged parents, aged mother, aged father, ageing parents, ailing mother, ailing father, ailing parents, frail mother, frail father, frail parents, dependants, dependents, school hours, term-time hours, half-terms, sick mother, sick father, sick wife, sick husband, ill mother, ill wife, disabled brother, disabled sister, disabled husband, disabled wife, dying mother, dying father, bedridden mother, special child, special-needs child, special-needs son, special-needs daughter, autistic son, autistic daughter, autistic child, carer's allowance, carer responsibilities, caregiving, home duties, twin toddlers, three kids, two kids, four kids, mum duties, dad duties, domestic duties, domestic responsibilities, home commitments, kids at school, house full of kids
    `,
    "EQA",
  ),
  defineConcept(
    "carePerson",
    `
      mother, mothers, mum, mums, mom, moms, dad, dads, father, fathers, parent of,
      parents of young children, working mother, working mothers, working mum, working mums,
      working mom, working parent, single mother, single mum, single mom, single dad, single father,
      single parent, single parents, lone parent, lone dad, lone mum, lone mother, carer, carers,
      caregiver, caregivers, family man, family woman, mum of {Number}, mother of {Number},
      dad of {Number}, father of {Number}, mum with, mother with, dad with, stay-at-home mum,
      stay-at-home mom, stay-at-home dad, housewife, house husband, homemaker, returner,
      grandmother, grandparent,
      single dads, single mums, single moms, single mothers, single fathers, lone parents, foster parent, foster carer, only son, new dad, new mum, mother of a toddler, mother of young children, mother of small children, father of young children, mum of twins, full-time mum, full-time carer, young carer, unpaid carer, sandwich carer, sole carer, family-first type, mum first, mother first, soccer mom
    `,
  ),
  defineConcept(
    "careWorker",
    "({worker}|{somebody}|{manWord}) (who is|who are) {adverbs}? (child-free|childfree|childless|without children),({worker}|{somebody}) (with|without|who has|who have|who do not have|who does not have|tied up with|juggling|looking after) (young|small|no|fewer|two|three|a|an|such)? (young|small)? (children|kids|family commitments|commitments|ties|commitments at home|family ties|dependants|dependents|childcare|disabled spouse|babies|responsibilities at home|caring responsibilities|school runs|a school run|nursery runs|family|distractions at home)",
  ),
  defineConcept(
    "careOwn",
    `
      childcare, children, kids, toddler, toddlers, little ones, young family, family commitments, caring responsibilities, caring duties, caring role, custody weeks, grandad duties, school run, school runs, nursery run, family situation, home situation, home life, domestic situation, elderly mother, elderly father, elderly parents, family responsibilities, mum, mom, dad, mother, father, son, daughter, sons, daughters, grandchildren, granddaughter, grandson, twins, stepchildren, little boy, little girl
    `,
  ),
  defineConcept(
    "carePhrase",
    `
      with (your|the|two|three|four|young|small|such young|little|so many|no|kids|a|her|his|an)? ({Number}|small|young|little|school-age|disabled|elderly|sick|needy)? (children|kids|toddler|toddlers|little ones|twins|baby|newborn|daughter|son|mother|father|parent|parents|family) (at home|to look after|to care for|to think of|under five|at that age|in tow|on your own|to consider|in daycare|in nursery|so young|and no),
      (children|kids) (at home|in daycare|in nursery|under five|at that age),
      (look|looking) after (your|her|his|an elderly|a sick|relatives|your own|elderly|kids|children|small|young) (mum|mom|mother|dad|father|parent|parents|kids|children|baby|wife|husband|brother|sister|son|daughter|relatives|nan|gran|grandmother|spouse|partner),
      caring for (your|her|his|an elderly|a disabled|elderly|a sick) (mum|mom|mother|dad|father|parent|parents|child|son|daughter|wife|husband|relative|brother|sister|partner|spouse|kids|children),
      mother of (two|three|four|young|small),
      who (will|would|is going to|looks after|is looking) (look|be looking)? after (the|your) (children|kids|little ones),
      fewer commitments at home, fewer (family)? (ties|commitments), free of family,
      
      the school run, school pick-up is, after your (daughter|son) was born,
      after (the)? (baby|child) was born, new baby has you, (need|needs) to be home (by|for),
      evenings are taken up, home (commitments|responsibilities),
      who (will|would|is going to|is|'d|picks|collects|minds|looks) (be)? (pick up|picking up|collect|collecting|mind|minding|look after|looking after|have|feed|up|after)? (the|your|her|his|those) {adverb}? (kids|child|children|twins|little ones|baby|bairns|boys|girls|toddler), hands full at home, full plate at home, plate full at home, sandwich generation, tied to (a|the|your|her|his) (school|nursery|day-care|daycare|childcare|creche|crèche), (minds|mind|minding|nurses|nursing|cares for|look after|looks after|caring for|looking after|tending to|taking care of) (a|an|her|his|your|the|two|three|small|young) (disabled|sick|ill|elderly|ailing|ageing|aged|frail|dying|bedridden|young|small|infirm|poorly|special-needs|autistic)? (brother|sister|parent|parents|mother|father|mum|dad|mom|uncle|aunt|aunty|gran|nan|granny|grandmother|grandfather|wife|husband|relative|relatives|kids|children|toddler|toddlers|twins|in-laws|nephew|niece), (small|little|young) ones at home, no nanny, family gets more of your time, until the (family|children|kids|little ones|kiddies) (are|is|settles|settle|get|gets|grow|start|starts), once (your|the) (children|kids|parents|little ones) are (settled|older|at school|grown|reared), when the (children|kids|little ones) are (older|at school|grown|reared|bigger), home in time for (tea|bath time|bedtime|supper|the kids), nobody waiting for supper, less tied down, tied down at home, ties at home, free in the evenings
    `,
  ),
  defineConcept(
    "maritalTrait",
    `
      husband, wife, spouse, partner's job, partner's work, civil partner, fiancé, fiancée, fiance,
      fiancee, marriage, divorce, separation, wedding, engagement, honeymoon, marital status,
      marital situation, relationship status, boyfriend, girlfriend, ex-husband, ex-wife,
      ex husband, ex wife, in-laws, maiden name, married name, partner, other half, widowhood,
      love life, personal life, single status,
      engagement ring, wedding ring, wedding plans, wedding date, marriage plans, second marriage, love marriage, arranged marriage, marriage breakdown, marital breakdown, messy divorce, divorce proceedings, breakup, break-up, relationship breakdown, hubby, missus, wifey
    `,
    "CHRA",
  ),
  defineConcept(
    "maritalLike",
    `
      married, newly married, recently married, happily married, unmarried, not married,
      never married, single, still single, divorced, recently divorced, separated,
      recently separated, widowed, recently widowed, engaged, settled, getting married,
      about to marry, living with your partner, cohabiting, in a relationship,
      going through a divorce,
      just separated, newly separated, newly divorced, remarried, common-law, de facto, widowed last year, unattached, single at your age, single at her age, single at his age, engaged to be married, soon to be married, about to be married, a bachelor, a widow, a widower, a divorcee, a spinster, a married man, a married woman, a single man, a single woman, footloose, without ties
    `,
  ),
  defineConcept(
    "maritalPerson",
    `
      (single|married|unmarried|divorced|widowed|unattached) {manWord}, single people, married people, married couple, widow, widower, widows, divorcee, divorcé, divorcée, newlywed,
      newly-wed, newlyweds, bachelor, bachelors, spinster, housewife, husbands, wives, army wife,
      military spouse, military spouses
    `,
  ),
  defineConcept(
    "maritalWorker",
    `
      (married|unmarried|single|divorced|settled|engaged) ({worker}|{somebody}),
      ({worker}|{somebody}) (who is|who are)? {adverbs}? (settled|single|unmarried|married|without ties|with no ties|unattached|with a spouse),
      settled married
    `,
  ),
  defineConcept(
    "maritalOwn",
    `
      husband, wife, spouse, civil partner, marriage, divorce, separation, wedding, marital status, boyfriend, girlfriend, fiancé, fiancée, fiance, fiancee, in-laws, ex-husband, ex-wife, maiden name, married name, other half, missus, hubby, honeymoon, relationship, relationship status, love life,
      engagement ring, wedding ring, wedding date, ex-partner, break-up, breakup, second marriage, new husband, new wife, fella, better half, significant other, partner's job, partner's career, partner's posting
    `,
  ),
  defineConcept(
    "maritalPhrase",
    `
      confirmed bachelor,
      
      {whose} partner (is|was|would|will|works|lives|lived|being|and|earns|moves|might|may|has|moving|to),
      {whose} partner's (job|work|career|posting|location|salary|business|role|plans|job),
      is there a (husband|wife|partner) (who)?,
      (does|do|did|will|would) (you|she|he) have a (husband|wife|partner|boyfriend),
      because your (boyfriend|girlfriend|husband|wife|partner),
      just (married|got married|been through a divorce|gone through a divorce),
      (gone|going|been|went) through a (divorce|separation|break-up),
      now that (you|she|he) (are|is) (divorced|married|engaged|separated|single|settled|a widow),
      (wedding|honeymoon) (coming up|planned|next|this|in), a wedding coming up, newly married,
      newlywed, recently (separated|divorced|widowed|married|engaged), (with|and) no ties (here|to)?,
      (what|whether|if) (does|do|did|would|will|your)? (your|her|his|the) (hubby|husband|wife|missus|fella|other half|partner|boyfriend|girlfriend) (think|thinks|say|says|make|makes|mind|minds|feel|feels|would|will), what would himself, no ring on, wears no ring, saw (the|your|her|his) (ring|wedding ring|engagement ring), (miss|mrs) or (miss|mrs|ms), (no|with no|without a) (wife|husband|girlfriend|boyfriend|man|woman) (at home|to|in the picture|on the scene), on the scene, somebody to go home to, someone to go home to, the (wife|husband) (would|will|has|is going|works|earns|might|may|has a)
    `,
  ),
];
