import { defineConcept } from "../../concept";

/** Sex, gender identity and orientation of a person. Nouns alone are topics (“women's health”, “men's shed”). */
export const sexConcepts = [
  defineConcept(
    "sexTrait",
    `
      sex, gender, being a woman, being a man, being female, being male, femininity, masculinity,
      feminine side, womanhood, being a mother
    `,
    "EQA",
  ),
  defineConcept(
    "sexLike",
    `
      female, male, a woman, a man, a girl, feminine, masculine, girly, girlie, ladylike, womanly,
      manly, macho, effeminate, butch, mannish, blokey, motherly, matronly
    `,
  ),
  defineConcept(
    "sexPerson",
    `
      one of the (lads|girls|boys|guys),
      woman, women, man, men, girl, girls, lady, ladies, gentleman, gentlemen, lad, lads, bloke,
      blokes, guy, guys, chap, chaps, boy, boys, female, females, male, males, gal, lassie, colleen,
      dad-type, mother figure, father figure, alpha male, man's man, girl boss, male authority,
      male presence, female touch, woman's touch, feminine touch, white guy, boy's club, boys' club,
      men's world, man's world, man's job, men's work, man's game, women's work, woman's job, lass,
      lasses, missus, fella, gent, gents, sheila,
      sheilas, gals, fellas, ma'am, geezer, tomboy, womenfolk, menfolk, woman driver, career woman, frontman, male nurse, male midwife, lady boss, girls like her, boys like him, mixed company, all-male
    `,
  ),
  defineConcept(
    "sexWorker",
    `
      (female|male|woman|women|lady|girl|man|men|chap) ({worker}|{somebody}|face|presence|voice|candidate|hire),
      ({worker}|{somebody}) (who is) (a)? (female|male|man|woman)
    `,
  ),
  defineConcept(
    "sexOwn",
    `
      sex, gender, femininity, feminine side, masculinity
    `,
  ),
  defineConcept(
    "sexPhrase",
    `
      man's job, a man's job, men's work, man's work, man's world, man's game, man's environment,
      boys' club, boys club, old boys' club, woman's work, women's work, woman's touch, woman's job,
      female touch, feminine touch, really work for the (lads|men|boys|women|girls),
      (job|work|role|place|post|environment) for (a|the|our)? (man|men|lads|boys|woman|women|lady|ladies|girl|girls|bloke|blokes|guys),
      too (feminine|masculine|girly|macho|ladylike|blokey|soft for a man), pretty face,
      (like|unlike) (a|most|other|the other) (man|men|woman|women|(girl|girls)|(lad|lads)),
     
      as a (woman|man|girl|lady|female|male|bloke|lad|guy) (you|she|he|in|on|, ),
      being (a|the only) (woman|man|girl|female|male|lady),
      because (you are|she is|he is) (a)? (woman|man|female|male|girl),
      you are a (woman|man|girl|lady),
      (the only|one|lone) (woman|man|girl|lad|female|male|lady) (on|in|among),
      (all|mostly|entirely|mainly) (male|female|men|women|lads|blokes|boys) (team|crew|environment|office|floor|shop|site|department|shift|squad|group|workshop|depot),
      (female|male|woman|women|man|men) (candidate|candidates|applicant|applicants|hire|hires),
      (women|men|girls|ladies) (tend|do not usually|usually|rarely|never|do not tend|find|prefer|struggle|cannot|can not|make better|do better|like you|on this|on our|here|in this|make it|get a hard time|get pushback|last),
      ((suit|suits)|suit) (men|women|a man|a woman) (better|more|best),
      better suited to a (man|woman|male|female),
      (rather|sooner|prefer|preferred|wanted|want|need|needed|expect|expects|after) (have|see|deal with|dealing with)? {adverbs}? (a|an|some|more|another)? (man|woman|men|women|lady|male|female|bloke|chap|lad) (to|for|in|on|at|presenting|with|of|who|doing),
      (rather|sooner|prefer|preferred|wanted|want|need|needed|expect|expects|after) {adverbs}? (a|an|some|more|another)? (man|woman|men|women|lady|male|female|bloke|chap) (instead|rather than|not a|this time|here),
      (do not|does not|not) want a (man|woman|bloke|girl|lad), boys like you, girls like you,
      ladies like you, women like you, men like you, lads like you, young lady, good girl,
      little lady, missy, calm down (dear|love), emotional like, time of the month,
      that time of the month, too hormonal, hormonal, enough (women|men) (already|on),
      diversity quota, gender balance on the team,
      gender (counted|mattered|went|was the|was a|worked|helped),
      (women|men|girls|ladies|boys|blokes|lads|fellas|males|females|guys|chaps|sheilas) (make|makes) (better|good|poor|bad|natural|the best|terrible), (women|men|girls|ladies|boys|blokes|lads|fellas|males|females|guys|chaps|sheilas) (do not|are not|aren't|don't) (multitask|natural|stick|last|built|made|cut out|listen|like|do|suited|take|want|stay), (women|men|girls|ladies|boys|blokes|lads|fellas|males|females) (take everything|bring a|are born|are better|are natural|are good at|are best|are more|avoid|want babies|gossip), wears the trousers, man enough, (he|man)-job, (more of)? a bloke, (not|well not) a man, two-man lift, testosterone, (a|an) (feminine|female|woman's|masculine|male) (perspective|touch|eye|voice|influence|hand), first (woman|lady|girl|female|man) (on|in|to), (alone|only) among ({Number}|all those|all the|a team of) (men|male|blokes|lads), boys will be boys, one of the (lads|boys|girls)
    `,
  ),
  defineConcept(
    "identityTrait",
    `
      transition, transitioning, gender identity, gender reassignment, gender history, trans status,
      trans history, transgender status, pronouns, pronoun, deadname, dead name, former name,
      previous name, old name, birth name, birth sex, name change, gender marker, dual name,
      gender expression, gender presentation, gender change, pronoun pin, pronoun badge, hormones,
      dysphoria, surgery,
      they/them, change of name, pronoun thing, pronoun business, pronoun lecture, personal changes, gender business
    `,
    "EQA",
  ),
  defineConcept(
    "identityLike",
    `
      trans, transgender, transsexual, non-binary, nonbinary, non binary, genderfluid, gender fluid,
      genderqueer, gender-neutral, intersex, androgynous, cross-dressing, transitioning,
      transitioned, born male, born female, born a man, born a woman, born a boy, born a girl,
      really a man, really a woman, in drag, ambiguous
    `,
  ),
  defineConcept(
    "identityPerson",
    `
      (cisgender|cis|trans|transgender|non-binary) (person|man|woman),
      trans woman, trans women, trans man, trans men, trans person, trans people, transsexual,
      transvestite, cross-dresser, man in makeup, man in make-up, man in a dress, bloke in a dress,
      man in heels, they/them,
      (trans|transgender|non-binary|nonbinary|genderfluid|two-spirit) {manWord}, hijra, third gender, drag queen, tranny, ladyboy
    `,
  ),
  defineConcept(
    "identityWorker",
    "(trans|transgender|non-binary|nonbinary|non binary|gender-fluid|genderfluid|transitioning) ({worker}|{somebody}|{manWord}|hire|host)",
  ),
  defineConcept(
    "identityOwn",
    `
      transition, pronouns, gender identity, deadname, former name, previous name, old name, birth name, gender history, trans status, gender reassignment, gender expression, gender presentation, pronoun pin, pronoun badge
    `,
  ),
  defineConcept(
    "identityPhrase",
    `
      
      
      whether (you are|she is|he is|it was|it is|to say|you were) (he or|she or|a man or|a woman or|male or|female or|a he|a she) (a)? (they|she|he|woman|man|female|male|her|him)?,
      a man or a woman, man or woman, say he or they,
      (sure|say|tell|know|certain|wondered|wondering|guess|guessing|unsure) (if|whether)? (it is|it was|you are|you were)? he or she,
      which (toilet|toilets|bathroom|changing room|changing rooms|loo|restroom) (you|she|he),
      what (you|she|he) (used to be called|were called before|was called before|were born),
      what to call you,
      (whether|if|that|until|since|before|after|when) (you|she|he) (had)? (transitioned|transition|transitions),
      used they/them, changed (their|your|her|his) (name and)? gender (marker)?,
      assumed (you|that you|that|she|he) (were|was|are|is)? {adverbs}? (a woman|a man|female|male),
      different first name, (your|her|his) real (name|gender|sex),
      biological (sex|male|female|man|woman), born (male|female|a man|a woman|a boy|a girl),
      (born|was born) a (he|she), used to be a (he|she|man|woman|boy|girl|bloke), (used to (be called|go by|be)|formerly (known as)?|once called) {Capitalised}, a he or a she, is it he or she, (whatever|what) (you|she|he|they|it) (are|is) (actually|exactly|these days|calling), calling (themselves|himself|herself|itself) these days, what you actually are, (hormones|hormone) (settle|settles|kick|treatment), which (restroom|washroom|tent|change room|locker room) (you|she|he), (pass|passes|passing) (a bit|a little|pretty)? (well|more|better) (as)?, (voice|name|face) (did not|does not|didn't) match (your|her|his|the) (name|voice|face|photo|passport|licence|license|profile)
    `,
  ),
  defineConcept(
    "orientationTrait",
    `
      sexuality, sexual orientation, orientation, being gay, being lesbian, being bisexual,
      private life, lifestyle, life style, way of life, home life, same-sex partner,
      same-sex relationship, same-sex marriage, coming out,
      rainbow lanyard, rainbow pin, rainbow badge, rainbow flag, pride flag, pride flags, pride badge, pride float, pride committee, pride work, pride stuff, trans stuff, two mums, two dads, two mothers, two daddies, same-sex wedding, coming-out story, gay thing, boyfriend, being out
    `,
    "EQA",
  ),
  defineConcept(
    "orientationLike",
    `
      gay, openly gay, lesbian, openly lesbian, bisexual, bi, queer, openly queer, homosexual,
      asexual, pansexual, straight, heterosexual, camp, a bit camp, flamboyant, effeminate, out,
      closeted, a friend of dorothy, batting for the other side,
      camp as christmas, camp as a row of tents, light in the loafers, light on his feet, theatrical, a touch flamboyant, of that persuasion, that way inclined, not the marrying kind, batting for the other team, into men, into women, not into men, not into women, a confirmed bachelor
    `,
  ),
  defineConcept(
    "orientationPerson",
    `
      (straight|heterosexual|homosexual|gay|bisexual) (person|man|woman|guy|bloke|lad),
      (gay|queer|straight|bisexual|lesbian) {manWord}, lesbian, lesbians, homosexual,
      homosexuals, gay person, gay people, gay couple, bisexual, straight man, straight woman,
      straight guy, straight person, gays, a gay, queers, homosexual man
    `,
  ),
  defineConcept(
    "orientationWorker",
    `
      (gay|openly gay|lesbian|openly lesbian|bisexual|queer|openly queer|lgbt|lgbtq|straight|homosexual|camp) ({worker}|candidate|candidates|applicant|applicants|colleague|account exec|officers|men|man|woman|person|someone|hire),
      ({somebody}|{worker}) (who is|that is) {adverbs}? (gay|lesbian|queer|bisexual|camp|out)
    `,
  ),
  defineConcept(
    "orientationOwn",
    `
      sexuality, sexual orientation, orientation, lifestyle, private life, home life
    `,
  ),
  defineConcept(
    "orientationPhrase",
    `
      
      (his|brought up his|mentioned his|your) husband (at|and|over),
      (you|she|he) (are|is|were|was) {adverbs}? (gay|lesbian|bisexual|queer|homosexual|openly gay),
      your being (gay|lesbian|bisexual),
      (seem|sound|look|act|come across as|came across as|come over as|came over as|was|were|be) {adverbs}? (camp|flamboyant|effeminate),
      less camp, too camp, less flamboyant, too flamboyant, traditional home life,
      (you|she|he) and your (boyfriend|girlfriend), partner being another (woman|man),
      family-values (guy|man|people|organisation|company), alternative lifestyle, that way inclined,
      not that way, that lifestyle, your lifestyle, so open about (your|it|being),
      this is not about orientation, tone down the,
      of that persuasion, the marrying kind, seen (him|her|you) at pride, saw (him|her|you) at pride, that kind of bar, family values (sort|man|firm), (what|who) (you|anybody|anyone|he|she) (do|does|get up to|gets up to|sleeps with|sleep with) at home, get up to at home, swings both ways
    `,
  ),
];
