import { defineConcept } from "../../concept";

/** Words that stand for a protected ground without naming it. */
export const proxyConcepts = [
  defineConcept(
    "overqualifiedPhrase",
    `
      overqualified, over-qualified, over qualified, too qualified, too well qualified,
      too experienced, too much experience, too highly qualified,
      more experience than (we|this|the), more experienced than (we|this|the), would be bored,
      be bored by, be bored with, be bored in, get bored, would get bored, bored inside,
      bored within, bored in six, soon be bored, quickly be bored, come down in the world,
      beneath you, below your level, used to bigger things, used to more responsibility,
      hard to mold, hard to mould, hard to retrain, less experienced, someone less experienced, somebody less experienced,
      expensive for what, too expensive for, could not afford someone,
      with (twenty|thirty|forty|{Number}) years behind them,
      take orders from (a|an|someone|somebody) (new|younger|younger|junior|recent),
      wind down before, end-of-career, career in its twilight, twilight of your
    `,
    "SANGHA",
  ),
  defineConcept(
    "digitalPhrase",
    `
      digital native, digital natives, digitally native, tech native, grew up with technology,
      grew up with computers, grew up online, grown up with technology, grew up with the internet,
      grew up with smartphones, grew up with social media, grew up on, tech-savvy generation,
      tech savvy generation, tiktok generation, social media generation, younger generation of,
      lives on tiktok, live on tiktok, lives on instagram, born into the internet,
      internet generation, smartphone generation, instagram generation
    `,
    "AGG-DIG",
  ),
  defineConcept(
    "graduatePhrase",
    `
      recent graduate, recent graduates, recent grad, recent grads, new graduate, new graduates,
      new grad, new grads, fresh graduate, fresh graduates, fresh grad, newly qualified,
      newly-qualified, just qualified, straight from college, straight from university,
      straight from school, straight out of university, straight out of college,
      straight out of school, straight from uni, fresh from university, fresh from college,
      fresh out of university, fresh out of college, fresh out of school, just out of university,
      just out of college, first jobber, first-jobber, school leaver, school leavers,
      first or second job, graduated in the last, graduated within the last, graduated recently,
      campus hire, campus hires, early-career, early career, starting out,
      at the start of their career, new to the profession, still hungry,
      at the beginning of their career
    `,
    "EEOC-GRAD",
  ),
  defineConcept(
    "nativePhrase",
    `
      native speaker, native speakers, native english speaker, native english speakers,
      native english, native-level, native level, native fluency, native-sounding, native tongue,
      mother tongue, mother-tongue, mother tongue english, first language english,
      english as a first language, english as their first language,
      english is not your first language, english is not her first language,
      english is not his first language, not your first language, not her first language,
      not his first language, not a native, non-native, nonnative, born to the language,
      native {demonym} speaker, native {demonym} speakers
    `,
    "AGG-MUT",
  ),
  defineConcept(
    "accentTrait",
    `
      accent, accents, pronunciation, english, spoken english, written english, diction, brogue,
      twang, dialect, intonation, command of english, grasp of english, language skills,
      way of speaking, broken english, lilt, mother tongue, manner of speaking, grammar
    `,
    "EEOC-NO",
  ),
  defineConcept(
    "accentPhrase",
    `
      strong accent, thick accent, heavy accent, foreign accent, regional accent, broad accent,
      broad {demonym} accent, common accent, ({demonym}) accent, the accent, an accent,
      broken english,
      (good|excellent|great|perfect|decent|surprisingly good|impressive) english (considering|for (a|someone|somebody|an))?,
      sounds local, sound local, sounds foreign, sounded foreign, sound foreign,
      hard to understand you, difficult to understand you, struggled to understand you,
      struggle to understand you, could not understand you, understand what you were saying,
      could not understand her, could not understand him, hard to understand when,
      asked you to repeat, (sound|sounds) (more|less)? like (us|them|the|our|a local|one of|a bbc),
      the way you (speak|talk|pronounce|sound|spoke|sounded),
      the way (she|he) (speaks|talks|sounds|pronounces), (gave|gives) away that you, elocution,
      accent reduction, accent coaching, neutralise your, neutralize your, soften your accent,
      lose the accent, english speakers only, only native, native only, telephone manner would
    `,
    "EEOC-NO",
  ),
  defineConcept(
    "country",
    `
      uk, u k, british, english, irish, scottish, welsh, american, us, u s, canadian, australian,
      new zealand, indian, german, french, european, local, domestic, onshore, home, nhs, singapore,
      dubai, gulf, london, north american, western
    `,
  ),
  defineConcept(
    "localPhrase",
    `
      (no|lack of|lacked|lacking|without|any|enough|have|had|have no|little|limited|insufficient|need|needs|want|wanted|require) {adverbs}? {country} (work)? experience,
      {country} experience (is|was|would|will|to|counts|needed|required),
      (all|most|much) of your experience (is|was) (overseas|abroad|in {Capitalised}|outside|from),
      your experience (is|was|has been) {adverbs}? (overseas|abroad|foreign|outside),
      experience (in this country|in the country|over here|on this side), foreign experience,
      overseas experience does not, overseas experience is not, experience from abroad,
      experience abroad does not, not worked in this country, never worked in this country,
      never worked in the uk, never worked here,
      know how things (work|are done) (here|in this country|over here),
      understand how things (work|are done) (here|in this country|over here), how we do things here,
      how we do things in, how we do things over here, do not know the area, does not know the area,
      from round here, local to the area, local knowledge of, knows the area
    `,
    "ON",
  ),
  defineConcept(
    "gapPhrase",
    `
      gap in (your|her|his|the) (cv|resume|résumé|employment|career|work history|history|record|employment history|work record),
      gaps in (your|her|his|the) (cv|resume|résumé|employment|career|work history|history|record),
      (career|cv|resume|résumé|employment) (gap|gaps|break|breaks|hole),
      hole in (your|her|his|the) (cv|resume|résumé|career|work history|record),
      (year|years|month|months) (hole|gap|gaps|break) (in|on|from) (your|her|his|work|teaching|nursing|practice|employment|the (workplace|workforce|profession|industry|cv|trade)),
      break on your (cv|resume|résumé), break from work, long break, your (career)? break,
      time out of (work|the workplace|the workforce|practice|the profession|the game|the industry|employment),
      (year|years) out of (work|the workplace|the workforce|practice|the profession|the game|the industry|employment),
      out of (work|the workplace|the workforce|the game|employment|the industry) (for|so|since|too),
      been out of work, been unemployed, unemployed (for|since|so|too),
      (year|years) away from (work|the|practice), (month|months) away from (work|the|practice),
      gap of {Number} (years|months) in your, gap (years|months)? we could not,
      patchy (cv|resume|work history|employment|career|record), chequered (cv|career|work history),
      unexplained gap, unexplained gaps, unexplained gap in, two years missing,
      (year|years) missing from your, took a year out, took time out, moved jobs, moved around,
      moved about a lot, jumped around, too many jobs, so many jobs, short stints,
      changed jobs {adverbs}? (often|too often|a lot|every year), job hopper, job-hopper,
      jobs in {Number} years, gap years, returning to work after, return to work after,
      back to work after
    `,
    "NYCHRL",
  ),
  defineConcept(
    "availabilityPhrase",
    `
      not flexible enough, did not seem flexible, not seem flexible, do not seem flexible,
      inflexible about (hours|evenings|weekends|travel), clock-watcher, clock watcher,
      nine to five person, nine-to-fiver, only want part-time, only wanted part-time, part-timer,
      part timer, part-timers, work the hours we, put the hours in, put in the hours,
      go the extra mile outside, available at all hours, drop everything,
      no outside commitments, other commitments, outside commitments, wedded to the job,
      live for the job, 24/7 mentality
    `,
  ),
  defineConcept(
    "resiliencePhrase",
    `
      not resilient, lack of resilience, lacked resilience, lacks resilience, lack resilience,
      more resilient, resilient enough, resilience to, resilience for, your resilience,
      not robust enough, robust enough for, robust enough to, not tough enough, tough enough for,
      thick-skinned, thicker skin, thick skin, could not cope, not cope with, would not cope,
      able to cope, cope with the (pressure|pace|stress|workload|demands),
      handle the (pressure|pace|stress|demands|heat), take the (pressure|pace|stress|heat|strain),
      stand the pace, buckle under, crack under, crumble under, fall apart under, go to pieces,
      too fragile, fragile, delicate, brittle, bounce back, would burn out, burn out within,
      too stressful for you, too much for you, too much for her, too much for him, not built for,
      not cut out for the pressure, wilt under, stress would, one bad week
    `,
    "HT07",
  ),
];
