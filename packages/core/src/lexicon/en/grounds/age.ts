import { defineConcept } from "../../concept";

/** Ages and stages of life, as said of a person. British, Irish, American, Indian and Australian usage. */
export const ageConcepts = [
  defineConcept("decade", "twenties, thirties, forties, fifties, sixties, seventies, teens"),
  defineConcept(
    "inTheirDecade",
    "in (your|her|his|their|its|the) (early|mid|late)? (to late)? {decade}",
  ),
  defineConcept(
    "ageTrait",
    `
      retirement age, pension age, pensionable age,
      age, age group, age bracket, birthday, date of birth, year of birth, birth year, generation,
      advancing years, advanced years, stage of life, time of life, stage of your life,
      stage in your life, life stage, grey hair, gray hair, white hair, youth, youthfulness,
      youthful appearance, being over {Age}, being under {Age}, being {Age}, lack of years,
      wrinkles, retirement date, retirement plans, impending retirement, proximity to retirement,
      bus pass, gold watch, carriage clock, grey hairs, gray hairs, grandkids, senior moments, lack of grey hair, P-plates, L-plates, tender years, tender age, baby face, free bus pass, senior railcard, clock
    `,
    "EQA",
  ),
  defineConcept(
    "ageLike",
    [
      `
      
        old, older, elderly, younger, young, youthful, middle-aged, middle aged, ageing, aging,
        aged, retired, semi-retired, senior citizen, past it, past your prime, past his prime,
        past her prime, past your best, over the hill, long in the tooth, getting on,
        getting on a bit, no spring chicken, wet behind the ears, green behind the ears,
        barely out of school, barely out of college, barely out of university, just out of school,
        straight out of school, fresh out of school, fresh out of college, fresh out of university,
        still a kid, of retirement age, nearly retired, near the end of your career,
        at the end of your career, winding down, old-fashioned for your age,
      sprightly, spry, fresh-faced, baby-faced, wet behind the ears still, a pensioner, a grandmother, a grandfather, a grandparent, too green, green as grass, not getting any younger, in the autumn of (your|his|her) (life|career|years), in the twilight of (your|his|her) (career|life|years), at the tail end of (your|his|her) career, of pensionable age, of advancing years, advanced in years, on the wrong side of ({Age}|{decade}), the wrong side of ({Age}|{decade}), just a kid, only a kid, a kid still, a teenager, past retirement, superannuated
    `,
      `
        (close|closer|near|nearer|nearing|approaching|coming up to|near to|close to|that close to) (to)? (retirement|retiring|retirement age|pension age|your pension|a pension|{Age}),
        retirement-eligible,
        (over|under|past|nearly|almost|pushing|approaching|well into) (your|her|his|their)? ({Age}|{decade}),
        {inTheirDecade}, {Age} years old, {Age} year old, {Age} years of age,
        (early|late|later) in (life|your career|their career), young at heart, starting out in life
      `,
    ].join(", "),
    "EEOC-AGE",
  ),
  defineConcept(
    "agePerson",
    `
      grandma, granny, grandad, grandpa, grandfather, grandmother, pensioner, pensioners, retiree,
      retirees, oldie, oldies, old-timer, old timer, old-timers, old hand, youngster, youngsters,
      teenager, kid, spring chicken, millennial, millennials, boomer, boomers, baby boomer, zoomer,
      gen z, gen x, old man, old lady, old boy, old dog, older person, older man, older woman,
      older gentleman, older lady, elderly person, younger person, younger man, younger woman,
      young person, young man, young woman, young lady, young lad, young girl, young guy, young gun,
      greybeard, graybeard, veteran of {Age}, {Age} year old, {Age} year olds, youngest,
      younger face, younger blood, young blood, younger model, fresh blood, new blood, fresher,
      freshers, of your generation, of your vintage, of your age, your age,
      (man|woman|person|lady|gentleman|someone|somebody) of (your|her|his|that|some|a certain|mature|advanced) (age|years|vintage|generation),
      whippersnapper, greenhorn, sexagenarian, septuagenarian, oap, old-age pensioner, elder statesman, relic, dinosaur, gen-zed, slip of a girl, schoolboy, schoolgirl, old fella, old fellow, old bloke, old chap, old woman, young fella, young fellow, young bloke, young chap, young lass, older candidate, younger candidate, older applicant, younger applicant
    `,
    "CMS",
  ),
  defineConcept(
    "ageWorker",
    `
      {ageLike} ({worker}|{somebody}), ({worker}|{somebody}) {inTheirDecade},
      ({worker}|{somebody}) (who is|who are)? {adverbs}? {ageLike},
      ({worker}|{somebody}) (of)? (your|that|her|his) age, over {decade}
    `,
  ),
  // Words about age that are about the candidate wherever they stand.
  defineConcept(
    "agePhrase",
    [
      `
        at (your|her|his) (age|time of life|stage of life|stage in life),
        at this (stage|point|time) (of|in) (your|her|his) life, better off slowing down,
        at that age, someone (of)? your age, somebody (of)? your age, people (of)? your age,
        anyone your age, (your|her|his) (age|generation|vintage),
        too (old|young) (for us|for you|to be (taken|a|the|our|in|on|at|with)|for (this|the|a|our|that) ({deciders}|post|job|role|place|position|shift|shifts|floor|ward|office|work|game|business|trade|company|firm|crew|team|rota|course|caseload)),
        (you|she|he) (are|is|were|was) too (old|young), long in the tooth, over the hill,
        no spring chicken, wet behind the ears, old enough to be, young enough to be, half your age,
        twice your age, half his age, half her age, a generation out of step, generation gap,
        of an older generation, of another generation, from another generation,
        from a different generation, out to pasture, past your sell-by date, past your prime,
        years left in you, more years ahead of, years ahead of them,
        (few|couple of|good) years (before|left|until|till),
        before (retiring|retirement|you retire|he retires|she retires),
        coasting (toward|towards) (retirement)?, coasting toward retirement,
        winding down to retirement, nearing retirement, close to retirement,
        too close to retirement, the start of (their|a|your) (working life|career),
        at the start of (their|a) (career|working life), bring the average age down,
        bring the average down, bring our average age down, lower the average age, younger blood,
        young blood, fresh young, young and dynamic, young and hungry, young dynamic,
        youthful energy, someone younger, somebody younger, someone a bit younger, somebody older,
        someone older, a younger person, younger than you (are|were), older than you (are|were), older than anyone,
        older than the rest, older than most of, older than your, older than her, younger than the,
        younger team, youthful team,
        (barely|hardly) out of (school|college|university|nappies|diapers),
      (draw|draws|drawing|draw on|collecting|collect|claiming|claim) (your|her|his|a) (pension|bus pass|superannuation|social security), left in the tank, (miles|mileage) (left)? on (the clock|you|her|him), best (years|days|innings|papers|work) (are|is)? behind (you|her|him), counting down to (your|her|his|retirement), (slowing|winding) down (about|by) now, looks like (he|she) (shaves|shave), old enough to shave, barely (shaves|shaving), a few (grey|gray) hairs, (a)? few (more)? birthdays, come back when (you|she|he) (are|is|has|have) (older|a bit older|had), (will|would) be retiring, (would|will|might) retire (before|in|within|by|half), retirement (can not|cannot|can|is not|must) be far, with retirement (so)? (close|near|on|around|coming|approaching|in sight), that close to retirement, (retirement|pension) (is|on) (the|your) (own)? horizon, (like|be|with) (your|their|our|her|his|somebody's) (dad|mum|nan|gran|grandad|granddad|granda|grandfather|grandmother|father|mother|uncle|babysitter) (in|on|at|there|hauling), (her|his|your|their|grandad's|my|that) vintage, of the generation that, of a generation that, graduated (when|before|back) (in)?, (years|decades|road) (of (teaching|work|service|career))? (still)? ahead of (her|him|them), (longer|long) (road|runway|career) ahead, (runway|horizon) is (short|limited), (too|so|very) long in the game, gets asked for id in (the|a) pub, can barely (drive|vote|rent a car|shave), pass for (a schoolboy|a schoolgirl|a student|a pupil|a teenager|one of them|twelve|sixteen), out of nappies, only out of nappies, (a|one) foot in (retirement|the grave), one foot out, hang up (your|his|her) (boots|tools|hat), pipe and slippers, (put|putting|with) (your|his|her) feet up, years of service left, how many (more)? (years|productive years), (good|productive|working) years (left|you|she|he), outlast (him|her|you), give it (a few|five|ten|a couple of|some) (more)? years, older head, grey hair across
    `,
      `
        at {Age} (you|she|he),
        (you|she|he) (are|is|will be|would be) {Age} (now|already|next|and|this), you being {Age},
        your {decade}, (reached|reaching|has reached) the age (where|when|at which),
        born in the {decade}, whose age, (a|this|our) young team,
        team (is|are) (mostly|all|largely)? {adverbs}? (young|in their {decade}|in its {decade}),
        (skew|skews) (young|old|gray|grey),
        (look|looks|looked) {adverbs}? (young|old|tired and old|too old|too young),
        (act|acts|acted) your age, of a certain age, of mature years, over-fifties hire,
        senior moment, senior moments
      `,
    ].join(", "),
    "EEOC-AGE",
  ),
];
