import { defineConcept } from "../../concept";

/** Politics and unions, looks, home and class, criminal records. */
export const statusConcepts = [
  defineConcept(
    "politicsTrait",
    `
      trade union work, trade union role, trade union duties, union past, (part|role) in the (strike|strikes|dispute|walkout|protest|protests|march|campaign), (left|right)-wing (views|politics|opinions|leanings),
      politics, political views, political opinions, political beliefs, political activism,
      political activity, activism, union activity, union activities, union role, union work,
      union membership, union background, trade union activity, trade union membership, union card,
      union duties, labour membership, party membership, membership of the labour party,
      campaigning, campaign volunteering, protest, protests, protesting, donations,
      political donations, posts about {Capitalised}, posts about unions, activist pin,
      voting record, strike record, industrial action, left-wing views, right-wing views,
      views on brexit, views on independence, brexit views, tweets, rosette, affiliation,
      affiliations, allegiance, loyalties, columns,
      campaign badge, union badge, union sticker, union lanyard, trump flag, trump sticker, maga hat, palestine pin, greens sticker, petition, placard, strike committee, bargaining committee, union history, pacifism, union business, union case, climate activism, campaign work, political past, party card, picketing, collective bargaining, strikes, stop-work, whistleblowing, protest arrest
    `,
    "TULRCA",
  ),
  defineConcept(
    "politicsLike",
    `
      apolitical, on strike, a party member, a union member,
      political, too political, politically active, left-wing, left wing, right-wing, right wing,
      leftie, lefty, woke, too woke, militant, radical, conservative, socialist, communist,
      republican, liberal, unionised, unionized, in a union, in the union, pro-union, pro-labor,
      active in the union, a tory, a green, a democrat, a republican, a socialist, a communist,
      a trade unionist, a unionist, a nationalist, a loyalist, a remainer, a brexiteer, tory,
      labour, green
    `,
  ),
  defineConcept(
    "politicsPerson",
    `
      conservative, socialist, (non-union|unionised|apolitical|political) (person|man|woman|type), (labour|tory|conservative|republican|democrat|green|leave|remain) voter,
      activist, activists, union rep, union reps, shop steward, shop stewards, steward for, union steward,
      trade unionist, trade unionists, union man, union woman, union organiser, union organizer,
      union type, union people, leave voter, leave voters, remainer, remainers, brexiteer, tory,
      tories, leftie, lefty, lefties, communist, democrat, democrats, republican,
      republicans, trump supporter, labour supporter, party member, campaigner, striker, strikers,
      troublemaker, firebrand, agitator, protester, protestor, snowflake,
      (reform|labour|tory|green|greens|conservative|leave|remain|one nation|maga|trump|biden|republican|democrat|liberal|brexit|snp|union|party|sinn féin|bjp|congress) (voter|voters|supporter|supporters|type|types|man|woman|fan|activist|fella|bloke|blokes|crowd|people|sort), card-carrying member, ex-councillor, former councillor, tree-hugger, tree hugger, eco-warrior, greenie, marxist, leftist, rabble-rouser, barrack-room lawyer, trumper, union blokes, steward, union delegate, shop-floor lawyer, bargaining types
    `,
  ),
  defineConcept(
    "politicsWorker",
    `
      (unionised|unionized|union|activist|political|politically active|left-wing|right-wing|militant|conservative|labour|republican) ({worker}|{somebody}|types|type),
      ({worker}|{somebody}) (in the union|active in the union|with a union card|with union experience)
    `,
  ),
  defineConcept(
    "politicsOwn",
    `
      politics, political views, political opinions, political beliefs, activism, union activity, union activities, union role, union work, union membership, union background, labour membership, party membership, campaigning, campaign volunteering, activist pin, voting record, donations, tweets, affiliations, loyalties
    `,
  ),
  defineConcept(
    "politicsPhrase",
    `
      (you|she|he|candidate|who) (vote|votes|voted) (conservative|labour|tory|green|republican|democrat|liberal|reform|snp|leave|remain),
      
      
      which way (you|she|he) (vote|votes|voted), how (you|she|he) (vote|votes|voted),
      did you (vote|strike|march|go on strike|protest), which side you are on,
      where your loyalties (lie|are), your loyalties, keep the union out,
      (you|she|he) (are|is|were|was|had been) (a|an|in|in a|in the|active in the) (shop steward|union|trade union|union rep|union member|tory|green|socialist|activist|communist|trade unionist|steward|democrat|republican|labour member),
      because you are in a union,
      union (rep|reps|steward|stewards|member|members|man|type|types|people) (make|makes|cause|causes|are|is|do not|are not|tend|like you|for),
      steward for,
      (photo|(picture|pictures)|seen|spotted) (of you)? (at|on) (a|an|the|that)? (protest|march|demo|demonstration|rally|picket|picket line),
      climate protests, went on strike, on the picket line, ghostwrote for, stood for (the)? (council|election|green|labour|conservative),
      rock the boat, lean conservative, lean left, lean right, leans left, leans right, all lean,
      voted (leave|remain|labour|tory|conservative|republican|democrat|for brexit|for trump), leave voters,
      whistleblower types,
      who (you|she|he) (voted|votes|vote) for, which way (you|she|he) (leans|lean|leant), which party (you|she|he), on the picket, out on strike, (was|been|were) (a)? (union)? steward at, organising the (workers|staff|lads|crew|riders|floor), stirring up (the|a) (union|vote|members|staff|shop floor), (quotes|quoting|quoted) marx
    `,
  ),
  defineConcept(
    "looksTrait",
    `
      (nose|lip|tongue|eyebrow|ear|facial|face) (piercing|piercings|stud|studs|ring|jewellery), height, build,
      appearance, looks, teeth, complexion, hair, hairstyle, haircut, hair colour,
      hair color, dyed hair, locs, dreadlocks, braids, cornrows, afro, tattoo, tattoos, neck tattoo,
      sleeve tattoo, piercing, piercings, nose ring, nose stud, tongue stud, lip ring, make-up,
      makeup, lipstick, beard, stubble, moustache, hygiene, personal hygiene, body odour, body odor,
      perfume, aftershave, outfit, dress sense, tank top, flip-flops, body language, handshake,
      eyebrows, fingernails, grooming, physique, acne,
      nails, mullet, paunch, ponytail, man bun, neck ink, facial hair, blazer, cardigan, smile, skin condition, scarring, facial scar, birthmark, dress, skirt length, high heels, flat shoes, belly, double chin, bmi, waistline, creased shirt, scuffed shoes, hoodie, bald patch, sweat patches, breath
    `,
    "FR",
  ),
  defineConcept(
    "looksLike",
    `
      better looking, better-looking, clean-shaven, clean shaven, prettier, more attractive, easier on the eye, nicer looking, thinner, shorter,
      fat, overweight, obese, rather large, chubby, plump, heavy, skinny, thin, scrawny,
      short, tall, too short, too tall, petite, ugly, plain, unattractive, attractive, pretty,
      good-looking, good looking, handsome, beautiful, scruffy, untidy, unkempt, dishevelled,
      disheveled, rumpled, messy, shabby, slovenly, tired, haggard, smart, out of shape, unfit,
      dowdy, frumpy, sloppy, dirty, smelly, sweaty, unshaven, hairy, bald, balding, ginger,
      underdressed, overdressed, made-up, tattooed, pierced, easy on the eye, presentable,
      well-groomed, groomed, well-presented, professional-looking, photogenic, camera-friendly,
      bigger, slimmer, taller, imposing
    `,
  ),
  defineConcept(
    "looksPerson",
    `
      (prettier|nicer|fresher|friendlier|pretty) face, (attractive|good-looking|prettier|slimmer|taller|handsome|better-looking|clean-shaven) (person|woman|man|girl|lad|one|face),
      pretty face, face for radio, attractive girls, pretty girl, pretty girls, attractive girl,
      fat people, big girl, big lad, beauty queen, supermodel, blonde, redhead, eye candy,
      oil painting
    `,
  ),
  defineConcept(
    "looksWorker",
    "(attractive|pretty|good-looking|overweight|fat|slim|slimmer|tall|short|smart|scruffy|tattooed|well-groomed|presentable|photogenic|better-looking) ({worker}|{somebody}|girl|girls|woman|man|lad)",
  ),
  defineConcept(
    "looksOwn",
    `
      ({somebody}) with (a|an|better|good|nicer) {adverbs}? (nicer|better|prettier|brighter|good|nice|white)? (smile|teeth|skin|figure|hair|legs|looks),
      appearance, looks, weight, figure, height, size, teeth, hair, hairstyle, haircut, dyed hair, locs, dreadlocks, braids, afro, tattoo, tattoos, neck tattoo, piercing, piercings, nose ring, make-up, makeup, nails, beard, stubble, personal hygiene, hygiene, body odour, breath, perfume, aftershave, clothes, clothing, outfit, dress sense, suit, shoes, trainers, skirt, jeans, handshake, body, complexion, physique, acne, eyebrows
    `,
  ),
  defineConcept(
    "looksPhrase",
    `
      look the part, looks the part, looked the part, did not look the part, dress the part,
      
      lose (some|a bit of|a little|the)? weight, losing (some|a bit of)? weight,
      (bit|touch|spot|lick) of (make-up|makeup|lipstick|lippy|polish), get a haircut, a haircut,
      neck tattoo, nose ring, easy on the eye, face for radio,
      at (that|your|her|his) (weight|size|height), out of shape,
      (you|she|he) (are|is|were|was|look|looked|looks) {adverbs}? (fat|overweight|obese|scruffy|unkempt|dishevelled|rumpled|untidy|unattractive|ugly|shabby|sweaty|out of shape|smart enough|presentable),
      (cheap|ill-fitting|scruffy|creased|crumpled|dirty|tatty) (suit|shoes|shirt|jacket|clothes|trainers|tie|outfit),
      smell of, smelled of, smelt of, smells of,
      (more|better) (polished|presentable|groomed)? (look|image|appearance), not the look we,
      the whole package,
      wear (a|something|more|less)? (smarter|skirt|heels|dress|make-up|makeup|blazer|tie|suit|smarter),
      heels, dressed (for|like|as if|down|inappropriately|too), have presence, lacked presence,
      physical presence, more presence, no presence, does not photograph, long braids, tank top,
      flip-flops, less revealing, low-cut, cleavage, something easier on the eye, smarten up,
      smarten yourself,
      (teeth|hair|nails|looks|tattoos|a face|a figure) like (that|yours|those|hers|his), (that|those) (beard|nails|mullet|paunch|moustache|tattoo|tattoos|piercings|ponytail) (would|will|is|are|on|and|behind|at), on the (heavy|heavier|large|larger|big|bigger|short|plump|chubby) side, five foot nothing, poster material, (carry|carries|carrying) (a fair bit of|a lot of|a bit of|some|too much|extra) (weight), shorter than we, taller than we, heavier than (we|his|her|your), (had|has|have|seen) seen better days, turned out (for|like|as|said|did), the way (you|she|he) (was|were) (turned out|dressed|got up), dressed (as if|to), looked as if (you|she|he) had slept, (a)? pretty (girl|lady|face), no oil painting, ladder in your tights, chipped nail varnish, a decent (tailor|dentist|haircut), wrinkled shirt, untucked shirt
    `,
  ),
  defineConcept(
    "homeTrait",
    `
      temporary accommodation, hostel, social housing, council housing, homeless shelter, home address, mobile home, caravan,
      postcode, zip code, council estate, council flat, commute, where you live, neighbourhood,
      neighborhood, benefits, benefit history, time on benefits, universal credit, dole,
      bank account, credit history, credit score, bankruptcy, trailer park
    `,
    "FR",
  ),
  defineConcept(
    "homeLike",
    `
      council, council estate, homeless, unemployed, on benefits, on the dole, on universal credit,
      bankrupt, in debt, poor
    `,
  ),
  defineConcept("homeWorker", "(unemployed|local) ({worker}|{somebody}|lad|girl)"),
  defineConcept(
    "homeOwn",
    `
      postcode, zip code, home address, address, commute, housing, credit history, credit score, credit report, debts, finances, bankruptcy, neighbourhood, neighborhood
    `,
  ),
  defineConcept(
    "homePhrase",
    `
      
      people from that (estate|area|part|side|town|postcode), council (house|flat|estate),
      grew up (on benefits|in a trailer park|on an estate|on a council estate|poor|in care),
      growing up (in a|on a|on benefits|poor|in care), coming off benefits, on benefits,
      off benefits, signing on, on the dole, live too far, lives too far, living so far,
      too far away, live so far, too far out for us, rough part of, rough area, bad area,
      bad neighbourhood, (live|lives) (in|with) (his|her|your) parents,
      living with (your|her|his)? parents
    `,
  ),
  defineConcept(
    "classTrait",
    `
      (working-class|working class|middle-class|humble|privileged|poor|modest|deprived) (roots|background|origins|family|upbringing|home|stock), social background, social class, (parents|parents's|father's|mother's) (job|jobs|occupation|occupations|trade|line of work),
      working-class background, upbringing, family background, schooling, polytechnic,
      former polytechnic, community college, night school, bootcamp, old school tie,
      state-school education, boarding school, table manners, elocution, h-dropping,
      dropped aitches, estuary vowels, cut-glass accent, cut-glass vowels,
      free school meals, food stamps, ged, night classes, evening classes, access course, correspondence course, public housing, council upbringing, trailer park, private school, state school, fee-paying school, family money, money worries
    `,
    "FWA",
  ),
  defineConcept(
    "classLike",
    `
      working class, working-class, lower class, middle class, middle-class, upper class, posh,
      too posh, common, rather common, a bit common, rough, a bit rough, privileged,
      from a good family, from a good home, from the right circles, well-connected, well connected,
      well-spoken, well spoken, well-bred, privately educated, state educated, state-school,
      state school, convent-educated, convent educated, public-school, oxbridge, ivy league,
      russell group, group of eight, self-taught, unpolished, polished, rough around the edges,
      rough round the edges, chavvy, bogan, a bogan, plummy, lah-di-dah, uncouth, coarse, unrefined,
      refined, cultured, well brought up, salt of the earth, blue-collar, white-collar by birth
    `,
  ),
  defineConcept(
    "classWorker",
    `
      (public|private|state|grammar|boarding) school (boy|girl|type|types|lad|man|person), (public|private|state)-school (boy|girl|type|types|lad), homeowner,
      (working-class|working class|posh|privately educated|state-school|state school|oxbridge|ivy league|russell group|polished|well-spoken|bootcamp|convent-educated|public-school|well-connected|blue-collar) ({worker}|{somebody}|grad|grads|graduate|graduates|folks|lad|girl|types|sort),
      ({somebody}|person|those) (from|with) (a|the|that|your|this)? (good|right|better|wrong|similar|certain|rough|poor|working-class)? (family|circles|estate|background|school|schools|postcode|area|side of town|part of town|families|university|end of town|connections|vowels|manners|pedigree|breeding)
    `,
  ),
  defineConcept(
    "classOwn",
    `
      upbringing, schooling, convent schooling, private schooling, public schooling, boarding schooling, state schooling, grammar schooling, working-class background, class, state-school background, old school, family connections, breeding, pedigree, social circle, table manners, vowels, aitches, grammar school, boarding school
    `,
  ),
  defineConcept(
    "classPhrase",
    `
      
      from (the)? (right|wrong) (side of town|circles|sort of school|background|family|end of town|side of the tracks|schools),
      a good family, a good home, right circles, old school tie, from the wrong side of, from the other side of the tracks,
      which school did you, which school you, what school did you, what your (father|mother|parents) (do|does|did),
      went to a comprehensive, comprehensive school like, former polytechnic, ex-poly, russell group,
      red brick university, oxbridge, top university, better university, proper university,
      second-tier university, tier two college, tier-two college, tier three college, non-iit,
      prestigious (university|school|college),
      (like|likes|prefer|prefers) to see (stanford|oxford|harvard|cambridge|eton|trinity|an ivy),
      (stanford|harvard|yale|princeton|oxford|cambridge|eton|harrow|trinity) (or|and|is a plus|grads|graduates|people|types),
      (lack|lacked|lacks|lacking) (the)? polish, polished enough, more polished, polished people,
      not polished, rough around the edges, rough round the edges, rough diamond, social class, common as muck, too posh, too common,
      community college (does not|is not|quite|will not|did not), state-school background,
      no degree from, (your|a|the) degree (from|is from|was from|at) (a|the|that),
      silver spoon, plum in (your|her|his) mouth, born into money, comes from money, come from money,
      know which fork, which knife and fork, more well-bred, better bred, better connected, the old boys' network,
      speak (properly|nicely|the queen's english|the king's english|bbc english), talk posh, talks posh,
      left school (at|in|before) (fifteen|sixteen|fourteen|seventeen|{Year}|year|fifth|tenth|10th|15|16|14|17), dropped out (at|of (school|college)), first in (your|her|his) family, no degree in the family, (parents|family) (did not|never|not having) (go|went|been) to (university|college|uni), (private|state|public|grammar|convent|boarding)-school (kid|kids|boy|boys|girl|girls|polish|types|type|lad|manners|vowels|voice), (private|state|public|grammar|convent|boarding) school (kid|kids|boy|boys|girl|girls|polish|types|type|lad|product), scholarship (boy|girl|kid), country-club type, grew up (with money|poor|without|on food stamps|on welfare), (needs|need|needed) the money (more|bad|badly|too), (money is|money's) tight, (holds|hold|held) (his|her|your) (knife|fork), (tier-3|tier three|tier-two|tier-three|no-name|former poly|wrong) (college|school|university|uni), (bogan|mofussil|chav|chavvy), soft hands
    `,
  ),
  defineConcept(
    "recordTrait",
    `
      police caution, (past|previous|old|youthful|spent|unspent|minor|juvenile) (offence|offences|conviction|convictions|caution|cautions|offense|offenses),
      criminal record, conviction, convictions, spent conviction, caution, cautions, arrest,
      arrests, arrest record, dbs, dbs certificate, dbs disclosure, dbs check result,
      barred list entry, police record, police check, misdemeanor, felony, past offence,
      prison record, prison sentence, time inside, time in prison, driving ban,
      background check result, mugshot, asbo, community order
    `,
    "DBS",
  ),
  defineConcept(
    "recordLike",
    `
      convicted, cautioned by the police, arrested, in prison, in jail, on probation, on parole,
      on bail, on tag, on the sex offenders register, known to the police
    `,
  ),
  defineConcept(
    "recordPerson",
    `
      ex-offender, ex-offenders, ex-con, ex-cons, ex-convict, ex-convicts, ex-prisoner, convict,
      criminal, offender, jailbird, felon, thief,
      ({somebody}|man|woman) (with|who has) (a|an)? (clean|clear|spotless|unblemished|criminal|police|prison) (record|sheet),
      ({somebody}|man|woman) (with|who has) (no|a|any|previous|past|spent|unspent)? (conviction|convictions|cautions|offences)
    `,
  ),
  defineConcept(
    "recordOwn",
    `
      criminal record, conviction, convictions, caution, cautions, arrest, arrests, arrest record, dbs certificate, dbs disclosure, police record, police check, misdemeanor, misdemeanour, felony, offence, offences, prison record, prison sentence, driving ban, court case, criminal past, time inside, time in prison, probation, dbs result, dbs, disclosure certificate, background check
    `,
  ),
  defineConcept(
    "recordPhrase",
    `
      
      (caution|conviction|arrest|misdemeanor|misdemeanour|felony|offence|offense|charge|sentence) (from|in|of|dating from|back in) {Year},
      {Year} (caution|conviction|arrest|misdemeanor|felony|shoplifting|drink-driving|drunk-driving|offence|assault),
      on your dbs, on your criminal record, still on your record, on your record,
      came up on your (dbs|check|disclosure|record),
      (flagged|flagged up|found|turned up|popped up|showed|revealed|came back with|threw up) (a|an|the|your)? {Year}? (shoplifting|old|minor|past|drink-driving|drunk-driving|juvenile|drugs)? (arrest|caution|conviction|misdemeanor|offence|felony|charge|charges|record),
      (have|has|had|with|got) form for (theft|violence|fraud|assault|drink|drugs|drink-driving), has form,
      criminal record like (his|hers|yours), served time, did time, court report about, search of your name, shoplifting arrest, dui, barred list, on bail,
      unspent (conviction|convictions) (you|of yours), what sort of person you are
    `,
  ),
];
