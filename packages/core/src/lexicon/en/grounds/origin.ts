import { defineConcept } from "../../concept";

/** Race, nationality, language, religion: as said of a person. Place and faith words are topics in most sentences. */
export const originConcepts = [
  defineConcept(
    "demonym",
    `
      polish, romanian, bulgarian, ukrainian, russian, lithuanian, latvian, hungarian, czech,
      slovak, albanian, serbian, croatian, bosnian, greek, turkish, kurdish, iranian, persian,
      iraqi, syrian, lebanese, israeli, palestinian, egyptian, moroccan, algerian, tunisian, somali,
      ethiopian, eritrean, sudanese, nigerian, ghanaian, kenyan, ugandan, zimbabwean, south african,
      congolese, cameroonian, gambian, jamaican, trinidadian, barbadian, haitian, cuban, mexican,
      brazilian, colombian, venezuelan, argentinian, peruvian, chilean, dominican, puerto rican,
      american, canadian, australian, new zealand, indian, pakistani, bangladeshi, bengali, punjabi,
      gujarati, tamil, nepali, nepalese, sri lankan, afghan, chinese, japanese, korean, vietnamese,
      thai, filipino, filipina, indonesian, malaysian, singaporean, taiwanese, mongolian, spanish,
      portuguese, italian, french, german, dutch, belgian, swiss, austrian, danish, swedish,
      norwegian, finnish, icelandic, irish, scottish, welsh, english, british, northern, southern,
      geordie, scouse, brummie, glaswegian, cockney, yorkshire, liverpool, belfast, cornish, kerry,
      cork, dublin, eastern european, east european, east asian, south asian, west african,
      north african, middle eastern, slavic, arab, arabic, african, caribbean, european,
      latin american,
      samoan, tongan, fijian, maori, kiwi, aussie, bihari, tamilian, kashmiri, malayali, sinhala, islander, inuit, métis, metis, navajo, hawaiian, yankee, mancunian, manc, bristolian, norfolk, lancashire, texan, newfie, jersey, midwestern, hazara, pathan, uzbek, kazakh, georgian, estonian, moldovan, cypriot, maltese, rwandan, senegalese, angolan, yemeni, emirati, saudi, jordanian, burmese, cambodian, laotian, hong kong, appalachian
    `,
  ),
  defineConcept(
    "homeland",
    `
      poland, romania, bulgaria, ukraine, russia, lithuania, latvia, hungary, slovakia, albania,
      serbia, croatia, greece, turkey, iran, iraq, syria, lebanon, israel, palestine, egypt, morocco,
      algeria, tunisia, libya, somalia, ethiopia, eritrea, sudan, nigeria, ghana, kenya, uganda,
      zimbabwe, zambia, south africa, the congo, cameroon, senegal, gambia, sierra leone, jamaica,
      trinidad, haiti, cuba, mexico, brazil, colombia, venezuela, argentina, peru, india, pakistan,
      bangladesh, nepal, sri lanka, afghanistan, china, hong kong, japan, korea, vietnam, thailand,
      the philippines, indonesia, malaysia, spain, portugal, italy, france, germany, africa, asia,
      eastern europe, the middle east, the caribbean, the balkans, latin america, abroad, overseas
    `,
  ),
  defineConcept(
    "raceTrait",
    `
      ({demonym}|roma|romani|gypsy|traveller|jewish|black|asian|african|caribbean|mixed|maori|aboriginal|indigenous) (heritage|background|roots|ancestry|origins|descent|blood|parentage),
      race, ethnicity, ethnic background, ethnic origin, ethnic origins, skin colour, skin color,
      skin tone, colour of your skin, color of your skin, complexion, colouring,
      cultural background, caste, ancestry, surname, last name, family name, foreign name,
      unusual name, blackness, whiteness, tribe, clan, racial background
    `,
    "EQA",
  ),
  defineConcept(
    "raceLike",
    `
      of mixed race, of mixed heritage, from (an|the) ethnic minority, of ({demonym}|mixed|african|asian|caribbean) (descent|heritage|origin),
      black, white, asian, brown, mixed race, mixed-race, mixed heritage, mixed-heritage, biracial,
      dark-skinned, dark skinned, light-skinned, coloured, colored, hispanic, latino, latina,
      latinx, native american, indigenous, aboriginal, first nations, maori, african american,
      african-american, african, caribbean, afro-caribbean, chinese, arab, jewish, roma, gypsy,
      traveller, romani, irish traveller, too ethnic, ethnic minority, minority, minority ethnic,
      bame, bme, dalit, scheduled caste, low caste, upper caste, white british, of colour, of color,
      non-white, exotic, oriental
    `,
  ),
  defineConcept(
    "racePerson",
    `
      caucasian, caucasians, ({somebody}|man|woman) (with|of) (a)? (lighter|darker|fairer|white|black|brown|pale|dark|fair) skin, ({somebody}|one) (from|of) (our|their|your|the same|the right|the local) own? (race|ethnicity|colour|color|community|caste|tribe),
      black man, black men, black woman, black women, black guy, black person, black people,
      asian man, asian woman, asian person, asian people, white man, white woman, white person,
      white guy, brown man, brown woman, person of colour, person of color, people of colour,
      people of color, ethnic minority, ethnic minorities, minorities, traveller, gypsy, arab,
      arabs, dalit, hispanic, latino, latina, diversity hire, diversity face, token, token minority,
      minority hire, minority hires, diversity candidate, face that fits,
      (someone|somebody|people|person|face|man|woman) who (looks|look) like (them|us|our customers|our clients|the community),
      (someone|somebody|people|caseworkers|person|staff) of (their|our|your|the same|his|her) own? (background|race|heritage|community|ethnicity|colour|color|kind),
      (black|asian|white|brown|chinese|indian|african|arab|hispanic|mexican|jewish|roma|indigenous|aboriginal|maori|polynesian|mixed-race|traveller) {manWord}, whitefella, blackfella, gypsies, traveller family, traveller families, travellers
    `,
  ),
  defineConcept(
    "raceWorker",
    `
      {raceLike} ({worker}|{somebody}|hire|hires|face|faces),
      ({demonym}) ({worker}|{somebody}|{manWord}|people),
      ({worker}|{somebody}) (of colour|of color|from a minority|from an ethnic minority|from your background|with your background|of your background|from your community)
    `,
  ),
  defineConcept(
    "raceOwn",
    `
      race, ethnicity, ethnic background, ethnic origin, skin colour, skin color, skin tone, skin, colouring, complexion, heritage, caste, surname, last name, family name, cultural background, colour, blackness
    `,
  ),
  defineConcept(
    "racePhrase",
    `
      
      colour of {whose} skin, color of {whose} skin, too ethnic, see colour, see color,
      (minority|diversity|bame|bme|black|ethnic) (hire|hires|quota|target|targets|face|box|pick),
      diverse enough, not diverse enough,
      (very|mostly|mainly|predominantly|overwhelmingly) white (school|area|village|team|town|office|ward|company|estate|community|intake|staff|place|congregation|crowd|clientele),
      (brown|black|dark) face, (strong|large|big|whole) {demonym} (contingent|presence|group),
      enough {demonym}, diversity box, tick the (diversity)? box, diversity numbers,
      diversity candidate, (fewer|more) of one race,
      (you|she|he) (are|is) not (black|asian|chinese|indian|white|jewish|irish|english|british) enough,
      mainly white (clientele|area|team|village|staff),
      (mostly|predominantly|all|overwhelmingly|very) white (clientele|area|team|village|staff|office|town|community|neighbourhood),
      if you had been (hispanic|black|asian|white|latino|indigenous|a minority),
      (someone|somebody) who looks (more)? like (them|us), people like you,  
       you people,  of your background, with your background,
      from your background, given your background, our own kind, name like yours, a name like (yours|that|his|hers),
      hard to pronounce, could not pronounce, cannot pronounce, angry black, for a black,
      for an asian, for an irish (person|man|woman), (natural|afro|ethnic) hair, face like yours,
      looks like them, looks like us, faces like yours,
      (quite|pretty|rather) (a)? white (town|area|school|office|team|village|place|company|county), surname like {Capitalised}, hair like (yours|hers|his), lily-white, diversity (slot|name|card|pick|tick), (race|minority|diversity|visible-minority) card, one of those traveller, (gypsy|traveller) blood, a face like (yours|hers|his), (your|her|his) (own)? crowd can be, (who|that) looks (more)? like (us|our)
    `,
  ),
  defineConcept(
    "nationTrait",
    `
      nationality, citizenship, immigration status, visa, visa status, passport, foreign passport,
      immigrant background, migrant background, country of birth, country of origin, place of birth,
      birthplace, national origin, foreign qualifications, overseas background, foreignness,
      homeland, native country, settled status, green card, refugee status, asylum claim
    `,
    "EQA",
  ),
  defineConcept(
    "nationLike",
    `
      foreign, foreign-born, foreign born, overseas, immigrant, migrant, refugee, not british,
      not english, not american, not from here, not from round here, not a local, not local,
      born abroad, born overseas, born here, born in this country, raised abroad, raised here,
      naturalized, naturalised, h-1b, on a visa, a foreigner, an immigrant, an outsider, {demonym},
      not from round these parts, not from around here, not one of ours, from overseas, from abroad, fresh off the boat, off the boat, new to the country, new to this country, a newcomer, a blow-in, an import, an incomer, an expat
    `,
  ),
  defineConcept(
    "nationPerson",
    `
      foreigner, foreigners, immigrant, immigrants, migrant, migrants, refugee, refugees,
      asylum seeker, non-national, non-nationals, expat, expats, local lad, local man, local woman,
      local girl, local person, brit, brits, american, americans, {demonym} national,
      {demonym} nationals, pole, poles, romanian, romanians, nigerian, nigerians, russian, russians,
      filipino, filipinos, indian, indians, australian, irishman, scot, scots, born here,
      people from  people from there, people from that part of the world,
      people from your part of the world, someone from overseas, someone from abroad,
      someone from your country,
      (someone|somebody|person|people|anyone) (born|raised|brought up|from) (here|there|locally|in this country|round here|overseas|abroad),
      eastern europeans, east europeans, europeans, africans, asians, latinos,
      blow-in, blow-ins, incomer, incomers, import, newcomer, newcomers, kiwis, aussies, yank, yanks, pommy, pommies, poms, backpacker, backpackers, north american, born canadian, tamils, biharis, punjabis, mexicans, italians, turks, albanians, newfoundlanders, outsider, outsiders, foreign national, foreign nationals
    `,
  ),
  defineConcept(
    "nationWorker",
    `
      ({somebody}) (from|born in|raised in|educated in|brought up in) (here|this country|round here|the uk|britain|england|ireland|scotland|wales|america|australia|the states|our own country),
      (foreign|foreign-born|overseas|immigrant|migrant|refugee|{demonym}) ({worker}|{somebody}|crew|agent|candidate|candidates),
      ({worker}|{somebody}) (who)? (born|raised|brought up|grew up|from) (here|overseas|abroad|there|in {Capitalised}|outside)
    `,
  ),
  defineConcept(
    "nationOwn",
    `
      nationality, country, country of birth, country of origin, immigration status, immigrant background, passport, foreign passport, visa, visa status, national origin, birthplace, citizenship, homeland
    `,
  ),
  defineConcept(
    "nationPhrase",
    `
      
      your country, where you (are|come|came) (really|originally)? from,
      where (she|he) (is|comes) (really|originally)? from, as a foreign, as a foreigner,
      as an immigrant, as a {demonym} (national|person|applicant|man|woman|you),
      as (he|she|you) (is|are) {demonym},
      (you|she|he) (are|is) (a)? (foreigner|immigrant|foreign|migrant|not british|not english|not from here|not from round here|not from around here|{demonym}),
      being (foreign|an immigrant|a foreigner|{demonym}|from {Capitalised}|born in {Capitalised}|from overseas|from abroad),
      did not grow up here, not grow up in this country, grow up here,
      grew up (here|elsewhere|abroad|overseas), born and bred, born here, going home, go back home,
      back to {whose} country, send home,
      from your (country|part of the world|culture|neck of the woods), home-grown, one of our own,
      not from (here|round here|around here|these parts),
      not really (british|english|american|irish|australian), british passport, with a foreign,
      (sound|sounds) foreign, (look|looks) foreign, (too|less|more|very) (foreign|{demonym}),
      (sound|sounds) (less|more) {demonym},
      understand how (we|things) (do things|work|are done) (here|in this country),
      our way of (life|doing), (you|people like you) would go home,
      foreign (degree|qualification|qualifications|accent|name|applicant|worker|candidate),
       (you|she|he) (are|is) really from, go back to {Capitalised}, (raised|brought up|grew up) in this country, (her|his|your) second language, came to the language late, fresh off the boat, understand our (ways|way|humour|culture), not how (things|we) (work|do things) (in|over) {Capitalised}, the {demonym} (touch|way|directness|temper|temperament|twang|lilt|tone|tones)
    `,
  ),
  defineConcept(
    "faithName",
    `
      muslim, christian, catholic, protestant, jewish, jew, hindu, sikh, buddhist, evangelical,
      born-again, mormon, jehovah's witness, quaker, pagan, atheist, agnostic, humanist, baptist,
      methodist, presbyterian, orthodox, pentecostal, anglican, jain, zoroastrian, rastafarian,
      rastafari, scientologist, druid, wiccan, amish, seventh-day adventist, adventist, shia, sunni,
      ahmadi
    `,
  ),
  defineConcept(
    "faithTrait",
    `
      (fasting|fast) (during|in|for|at) (ramadan|lent|yom kippur), (praying|prayers) (five times|several times|three times) a day,
      religion, faith, beliefs, belief, religious beliefs, religious views, religious observance,
      religious practice, religious dress, prayer, prayers, prayer times, prayer breaks, praying,
      fasting, fast, ramadan, lent, eid, sabbath, sabbath observance, shabbat, sunday worship,
      church, church commitments, church attendance, mosque, friday prayers, hijab, headscarf,
      head scarf, head covering, veil, niqab, burqa, burka, abaya, turban, kippah, kippa, yarmulke,
      skullcap, skull cap, kirpan, kara, cross, crucifix, bible, rosary, tilak, bindi, sari,
      dreadlocks, beard, modest dress, dietary requirements, halal, kosher, catholic views,
      christian views, views on abortion, pro-life views, church-going, atheism, holy days,
      religious holidays, faith commitments,
      namaz, namaz break, prayer break, friday prayer, scarf, head scarves, rudraksha, mangalsutra, sunday school, karma, jewish holidays, haj, hajj, navratri, diwali leave, church group, bible study, five prayers, religious leave, sundown friday, fridays off, kosher lunch, halal food, religious reasons, faith school, clerical collar, sabbath observant
    `,
    "EQA",
  ),
  defineConcept(
    "faithLike",
    `
      religious, very religious, devout, godly, pious, observant, practising, practicing,
      churchgoing, church-going, god-fearing, veiled, fasting, born again, {faithName}, a believer,
      not a believer, a non-believer, secular, a person of faith, in a headscarf, in a hijab,
      in a turban, in a veil, wearing a hijab, wearing a headscarf, wearing a turban,
      churchy, too churchy, preachy, god-bothery, god-squad, holier-than-thou, saved, too religious, born-again, teetotal for religious reasons, a churchgoer, a bible-basher, evangelical, strictly observant, of that faith, of another faith, of the other faith, of no faith, not of our faith
    `,
  ),
  defineConcept(
    "faithPerson",
    `
      muslim, muslims, christian, christians, catholic, catholics, protestant, protestants, jew,
      jews, hindu, hindus, sikh, sikhs, buddhist, mormon, mormons, jehovah's witness, atheist,
      atheists, evangelical, evangelicals, believer, believers, non-believer, nonbeliever,
      churchgoer, bible-basher, bible basher, god botherer, practising jew, practising muslim,
      practising catholic, religious person, religious people, religious type, good christian,
      good catholic, person of faith, woman in a headscarf, woman in a hijab, man in a turban,
      vegans,
      jw, jws, pentecostals, baptists, bible thumper, god-botherer, holy joe, churchgoers, muslim woman, muslim man, muslim girl, jewish man, jewish woman, hijabi, nun, jain, buddhists, quakers, jehovah's witnesses
    `,
  ),
  defineConcept(
    "faithWorker",
    `
      ({faithName}|religious|devout|observant|practising|practicing|veiled|fasting|teetotal|churchgoing) ({worker}|{somebody}|{manWord}),
      ({worker}|{somebody}|man|woman) (in|with|wearing) (a|the)? (hijab|headscarf|veil|turban|niqab|burqa|kippah|skullcap|beard|turbans|cross)
    `,
  ),
  defineConcept(
    "faithOwn",
    `
      religion, faith, religious beliefs, religious views, beliefs, hijab, headscarf, head covering, veil, niqab, turban, kippah, yarmulke, kirpan, crucifix, sabbath, prayer times, prayers, prayer breaks, fasting, religious dress, catholic views, christian views, church, mosque, temple, church commitments, atheism
    `,
  ),
  defineConcept(
    "faithPhrase",
    `
      (you|she|he|candidate) (fast|fasts|pray|prays) (during|at work|five|three|several|every), ({somebody}) who (fasts|fast|prays|pray|observes|keeps) (during|at work|five|three|several|every|the sabbath|ramadan|lent|shabbat),
      
      with you fasting, when you are fasting, while fasting,
      ((need|needs)|asked for|wanted|room|place|stop|stopping|time|times|(break|breaks)|somewhere) (to pray|for prayer|for prayers|for praying),
      quiet room to pray, not believing in god, do not believe in god,
      (you|she|he) (are|is) {adverbs}? (an|a)? (muslim|catholic|jewish|christian|hindu|sikh|atheist|mormon|jew|evangelical|religious|very religious|devout|observant|jehovah's witness),
      being (a|an)? {adverbs}? (believer|religious|devout|observant),
      as (a|an) {adverbs}? ({faithName}|believer) (you|she|he|woman|man|in), sabbath observance,
      church on sunday, churches on sunday,
      the (hijab|headscarf|turban|veil|niqab|kirpan|burqa|beard) (may|might|would|will|could|is|was|can),
      sort of christian, the right (religion|faith), from the other side of the (community|house),
      (kick|kicks) with the (left|other) foot, dig with the other foot, digs with the other foot,
      other persuasion, your persuasion, our persuasion, christian home,
      (keeps|keep|kept|keeping) (the)? sabbath, (prays|prayed|pray|praying) (at (lunch|work|noon|one|his desk|her desk)|during|five times), five times a day, (asking|ask|asked|asks) for prayer breaks, slip off (early)? for prayers, (you|she|he) would not shake hands, would not shake (hands|my hand) with, (talk|talked|talking) (of|about) (god|jesus|karma|scripture|the lord), where you worship, whether (you|she|he) (was|were) saved, (was|were) (you|she|he) saved, (thanked|thank|blessed|thanking) god, found (god|jesus), god-squad, (him|her|your) and (his|her|your) bible
    `,
  ),
];
