import { defineConcept } from "../../concept";

/** Conclusions of law, and what an agency's client said in confidence. */
export const counselConcepts = [
  defineConcept(
    "wrongThing",
    `
      discrimination, unlawful discrimination, discriminatory conduct, bias, unconscious bias,
      prejudice, victimisation, victimization, harassment, unfair treatment, unequal treatment,
      breach, breach of contract, wrongdoing, unlawful act, illegality, unfairness, favouritism,
      favoritism, negligence, malpractice, impropriety, ageism, racism, sexism
    `,
  ),
  // Without an article, which stands in the patterns: a concept that begins with “the” is begun at every “the” of a text.
  defineConcept(
    "law",
    `
      (equality|equal opportunities|employment|labour|labor|discrimination|anti-discrimination|data protection|applicable|relevant|statutory|federal|state|irish|uk|english|scottish) (law|laws|legislation|act|acts|statute|statutes),
      law, laws, legislation, statutes, legal requirements, legal duties, legal obligations,
      statutory duties, statutory obligations, equality act, title vii, ada, adea, eeo law,
      eeo laws, eeo rules, eeoc rules, eeoc guidelines, fair work act, gdpr, equal employment law,
      employment equality acts
    `,
  ),
  defineConcept(
    "legalPhrase",
    `
      (no|any|zero|without) (question of|form of|element of|trace of|hint of|element or)? {wrongThing} (took place|has taken place|occurred|has occurred|happened|was involved|was present|on our part|on the part of|played|was found|exists|existed|of any kind|whatsoever|here),
      (did not|have not|has not|do not|does not|never|at no point|in no way) (discriminate|discriminated|victimise|victimised|victimize|breach|breached|break the law|broken the law) {adverbs}? (against|any|the|you|anyone|anybody|our|law|your),
      (fully|entirely|wholly|completely|strictly|totally|always|scrupulously|perfectly) (compliant|complied|complies|comply|in compliance|in line|in accordance|lawful|legal|within) (with)? (the|all|our|any|every)? {law}?,
      (complied|comply|complies|compliant|in compliance|acted in accordance|in accordance|in keeping|acted in line|within) (fully|entirely|strictly|wholly)? (with)? (the|all|our|any|every)? {law},
      (our|the|this|that) (decision|process|procedure|selection|rejection|shortlisting|conduct|outcome) (is|was|were|has been|remains) {adverbs}? (lawful|legal|unlawful|legally sound|legally defensible|legally watertight|non-discriminatory|free of discrimination|above board in law|bulletproof|watertight),
      (you|she|he) (have|has|had|would have|'ve) (no|not got|little|absolutely no) (legal)? (case|claim|grounds|legal basis|right of appeal|recourse|redress|leg to stand on|standing) (against|in law|to|here|for|at|whatsoever)?,
      (no|any|a|your) (claim|case|tribunal|complaint|challenge|lawsuit|action) (would|will|is likely to|is bound to|would be bound to) (fail|be thrown out|be struck out|be defended|be dismissed|be vigorously defended|go nowhere|not succeed|get nowhere),
      (will|would|shall) (vigorously|robustly|fully)? (defend|contest|resist) any (claim|action|complaint|proceedings|challenge|suit),
      (would|will|could|does) (not|never|hardly) stand up in (court|a court|a tribunal|front of a tribunal|law),
      (stand up|hold up|hold water|stand) in (court|a court of law|a tribunal|front of a (judge|tribunal)),
      (our|the) (lawyers|solicitors|legal team|attorneys|attorney|counsel|legal department|legal advisers|legal advisors|solicitor|barrister|general counsel) (have|has|are|is|were|was|say|says|said|tell|tells|told|confirm|confirms|confirmed|advise|advises|advised|assure|assured|agree|agreed|signed|cleared|checked|looked),
      (legally|in law|under the law|from a legal point of view) (we|speaking|you|the decision|entitled|obliged|there is|nothing),
      (we|the (council|company|trust|firm|school|board|university)) (accept|accepts|admit|admits|have|has|bear|bears) no (legal)? (liability|responsibility in law|legal responsibility|legal obligation|legal duty),
      (we|the (council|company|trust|firm|school|board|university)) (deny|denies|reject|rejects|refute|refutes) (any|all) (liability|allegation|allegations|wrongdoing|suggestion of|claim of|claims of|accusation of|accusations of),
      (reserve|reserves|reserving) (our|all|all our|its|the company's) (legal)? (position|rights),
      (not|in no way|never|at no point) {adverbs}? (been)? treated {adverbs}? (differently|less favourably|unfavourably|unequally|adversely),
      (a|any|the|no) (tribunal|court|judge|employment judge|jury) (would|will|could|might) {adverbs}? (throw|dismiss|laugh|side|agree with us|reject|uphold|back us|find (for|against|in our)),
      no case to answer, (within|well within|entirely within) our (legal)? rights,
      without prejudice (to|save|and)?, see you in court,
      (take|taking|consider|considering|pursue|pursuing|begin|start) legal (action|proceedings|steps) (against|if|should),
      (we|the (company|council|trust|firm|school|board)) (shall|will|would|may|might) {adverbs}? (take|begin|start|pursue|consider) legal (action|proceedings|steps),
      (be|been) sued for (libel|slander|defamation), (defamation|libel|slander) (action|claim|proceedings),
      (cannot|can not|could not|will not) be (sued|held liable|held legally), (admission|admit|admitting) (of)? liability,
      (was|were|is|are) not (discriminated against|the victim of|a victim of|treated unlawfully|treated illegally)
    `,
  ),
  defineConcept(
    "hirer",
    `
      the client, our client, my client, the end client, our end client, the hirer, the end user client,
      the hiring client, the employer we act for, the company we recruit for, the hiring company,
      our customer there, the host employer
    `,
  ),
  defineConcept(
    "commercialFact",
    `
      contract, contracts, main contract, biggest contract, account, accounts, main account,
      biggest customer, major customer, largest customer, funding, core funding, grant, licence,
      franchise, budget, margins, turnover, cash flow, cashflow, profit, profits, losses, backers,
      investor, investors, lender, bank, overdraft, tender, bid, merger, takeover, buyout, buy-out,
      sale, restructure, restructuring, reorganisation, reorganization, redundancies, redundancy programme, layoffs, lay-offs, job cuts, hiring freeze, headcount freeze, site closure,
      office closure, administration, insolvency, liquidation, receivership, chapter eleven, ipo,
      flotation, audit, investigation, inspection result, tribunal case, lawsuit, attrition,
      staff turnover, morale, payroll problems, internal politics
    `,
  ),
  defineConcept(
    "secretFact",
    `
      margins, cash flow, cashflow, losses, overdraft, merger, takeover, buyout, buy-out,
      restructure, restructuring, redundancies, redundancy programme, layoffs, lay-offs, job cuts,
      hiring freeze, headcount freeze, site closure, insolvency, liquidation, flotation,
      staff turnover, payroll problems, internal politics, internal emails, financial troubles,
      financial difficulties, money troubles
    `,
  ),
  defineConcept(
    "confidencePhrase",
    `
      {hirer} {adverbs}? (is|are|was|were|may be|might be|will be|could be) {adverbs}? (about to|going to|likely to|set to|due to|planning to|hoping to|expecting to|poised to|thinking of|having to) (lose|losing|cut|cutting|close|closing|sell|selling|merge|merging|restructure|restructuring|lay off|laying off|shed|shedding|float|go under|go bust|fold|relocate|relocating|outsource|outsourcing|offshore|downsize|downsizing|make redundancies|make people redundant|pull out|pulling out|let people go|lose its|lose their),
      {hirer} {adverbs}? (is|are|was|were|has been|have been) {adverbs}? (in (financial)? (trouble|difficulty|difficulties|administration|talks|a mess|chaos)|losing (money|staff|people|customers|contracts|its)|short of (money|cash|funds)|strapped for cash|struggling (to pay|financially|for cash)|being (bought|sold|taken over|acquired|investigated|sued|audited|wound up)|up for sale|going under|going bust|haemorrhaging|hemorrhaging|making (redundancies|people redundant|cuts)|laying (people|staff) off|on its last legs|broke|skint|insolvent),
      {hirer} (has|have|had) {adverbs}? (lost|just lost|failed to win|missed|overspent|breached|frozen|cut|slashed|run out of|gone over) (its|their|the|a|an|all|most of)? {adverbs}? (main|biggest|largest|key|big|major)? ({commercialFact}|money|cash),
      {hirer} 's {adverbs}? (poor|current|real|secret|confidential|planned|financial|falling|next)? {secretFact},
      (our|my) client's {adverbs}? (poor|current|real|secret|confidential|planned|financial|falling|main|next)? {commercialFact},
      {hirer} {adverbs}? (told|tells|confided|let slip|let us know|admitted|mentioned|whispered|shared|disclosed|revealed) (to us|us|me|in me|in us)? {adverbs}? (in confidence|confidentially|privately|off the record|on the quiet|between ourselves|quietly|behind closed doors),
      {hirer} (let slip|let on|whispered|confided) (that|to|about),
      {hirer} (is|are|was|were) {adverbs}? (planning|preparing|considering|discussing|expecting|facing|hiding|negotiating) (a|an|the|its|their|more|further|some|big|major)? {secretFact},
      {hirer} (has|have) had {adverbs}? ({Number}|several|a few|lots of|some|many)? (people|staff|managers|resignations|starters|directors) {adverbs}? (walk out|leave|quit|resign|go off|walk|burn out),
      {hirer} 's {adverbs}? (manager|director|ceo|owner|founder|md|partner|hr|hr manager|hr team|team|people|interviewer|chair) (said|called|told|reckons|reckoned|thought|found|moaned|complained|joked|felt) (that)? (us|me)? (that)? you,
      {hirer} (asked|asks|told|tells|instructed|would rather|made) (us|me|we|clear)? (not to|did not|do not|that we (do not|should not|must not)) (tell|telling|say|saying|mention|mentioning|pass|passing|share|sharing|reveal|disclose|let) (you|this|that|it|on|candidates|anybody|anyone),
      {hirer} (does not|did not|do not|would not|will not) want (you|candidates|anyone|anybody|this) (to know|to hear|to find|getting|known),
      {hirer} (pays|pay|is paying|are paying) (us|badly|late|a fee|our fee|over the odds|peanuts|well below|under the market),
      {hirer} 's (emails|email|notes|internal notes|scorecard|score sheet|comments to us|private comments|message to us|whatsapp|voicemail) (say|says|said|read|reads|called|described|made|put|were|was),
      {hirer} (took against|could not stand|could not abide|did not like the look of|had a go at|moaned about|laughed at|rolled (his|her|their) eyes|was rude about|were rude about|slagged off|joked about|made jokes about|called you|cannot make up|changes (his|her|its|their) mind|is a nightmare|are a nightmare|is difficult|are difficult|is impossible|are impossible|is fussy|are fussy|is notoriously|is known for),
      our (fee|commission|margin|mark-up|markup|terms of business|rebate|rebate period|fee agreement) (for|on|with|from|is|was|would|means|at|of) ..2 (you|this|the|placing|client|role|placement),
      (the|our) (fee|commission|margin|mark-up|markup) (we|they|the client) (charge|earn|pay|make|pays|would),
      the client's (terms|rates|charge rate) with us
    `,
    "CA03",
  ),
];
