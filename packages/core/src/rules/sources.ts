import type { Source } from "../finding";

/**
 * Where the rules come from. The title is in our own words; `url` is the address at which the source was read, or null
 * where it is known only by name (a statute, a paper) and must be looked up before it is quoted.
 * One line a source: key, title, address.
 */
const table = [
  // Guidance and law: Great Britain and Northern Ireland
  [
    "ACAS-REJ",
    "Acas: if an employer says you cannot apply or rejects you for a job",
    "https://www.acas.org.uk/if-an-employer-says-you-cannot-apply-or-rejects-you-for-a-job",
  ],
  [
    "ACAS-OFFER",
    "Acas: if your job offer is withdrawn",
    "https://www.acas.org.uk/if-your-job-offer-is-withdrawn",
  ],
  [
    "EQA",
    "Equality Act 2010, sections 4 to 19, 39 and 136: the nine protected characteristics in recruitment",
    "https://realemploymentlawadvice.co.uk/2020/06/02/recruitment-legal-guidance/",
  ],
  [
    "EQA60",
    "Equality Act 2010, section 60: questions about disability and health before an offer",
    "https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/equality-act-2010-c15/part-5/section-60",
  ],
  [
    "EHRC",
    "Equality and Human Rights Commission: employment code of practice, chapter 16 on recruitment",
    "https://www.lexology.com/library/detail.aspx?g=c5e8f34c-fd7d-4fb3-a020-d0820c009a6c",
  ],
  [
    "NI",
    "Northern Ireland: Fair Employment and Treatment Order 1998, religious belief and political opinion",
    "https://mylawyer.co.uk/recruitment-a-A76018D33975",
  ],
  [
    "TULRCA",
    "Trade Union and Labour Relations Act 1992, section 137, and the Blacklists Regulations 2010",
    null,
  ],
  [
    "BIS",
    "UK government: terminology in recruitment (energetic, young and dynamic, mature)",
    "https://webarchive.nationalarchives.gov.uk/+/http:/www.bis.gov.uk/policies/higher-education/access-to-professions/prg/legal-issues/terminology",
  ],
  [
    "CMS",
    "CMS Law-Now 2007: words in job advertisements that suggest an age",
    "https://cms-lawnow.com/en/ealerts/2007/02/job-advertisements-and-age-discrimination-avoiding-the-pitfalls",
  ],
  [
    "ICO-RET",
    "Information Commissioner: how long to keep recruitment records",
    "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/recruitment-and-selection/keeping-recruitment-records/",
  ],
  [
    "ICO-DATA",
    "Information Commissioner: data protection and recruitment, relevance of data",
    "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/recruitment-and-selection/data-protection-and-recruitment/",
  ],
  [
    "GDPR",
    "UK and EU GDPR, articles 5, 9, 10 and 15: minimisation, special categories, access",
    null,
  ],
  ["DPA24", "Data Protection Act 2018, schedule 2, paragraph 24: confidential references", null],
  [
    "ADM",
    "UK GDPR articles 22A to 22D and the regulator's draft guidance: automated decisions",
    "https://www.insideprivacy.com/?p=16211",
  ],
  [
    "ET6",
    "Employment Rights Act 2025: the time limit for tribunal claims",
    "https://www.makeuk.org/",
  ],
  [
    "SODOLA",
    "London Ambulance Service v Sodola (appeal, 9 January 2026): late feedback by itself",
    "https://iclg.com/news/23430",
  ],
  [
    "KUMAR",
    "Kumar v DHL Services [2017] UKEAT/0117/17: the reasons given for not appointing are tested",
    "https://beta.bailii.org/uk/cases/UKEAT/2017/0117_17_0809.html",
  ],
  [
    "DBS",
    "Disclosure and Barring Service: code of practice on handling certificates",
    "https://www.gov.uk/government/publications/dbs-code-of-practice",
  ],
  [
    "LGA",
    "Local Government Association: when children's services are judged inadequate",
    "https://www.local.gov.uk/publications/what-happens-if-your-childrens-services-are-judged-inadequate-ofsted",
  ],
  [
    "WT",
    "Working Together 2023: what child safeguarding practice reviews are for",
    "https://www.barnsley.gov.uk/",
  ],
  [
    "CA03",
    "Conduct of Employment Agencies Regulations 2003: confidentiality and records",
    "https://www.legislation.gov.uk/uksi/2003/3319/schedule/4",
  ],
  // Law: European Union, Germany, France
  [
    "MEISTER",
    "Court of Justice C-415/10 Meister: refusing to give any information may count",
    null,
  ],
  ["FERYN", "Court of Justice C-54/07 Feryn: the preference of customers", null],
  [
    "AIACT",
    "EU Artificial Intelligence Act, annex III 4(a): systems used in recruitment",
    "https://sprinklingact.com/hrtech",
  ],
  [
    "PAYTR",
    "Directive (EU) 2023/970, article 5: no questions about pay history",
    "https://ravio.com/blog/understanding-the-eu-pay-transparency-directive--transparency-for-job-applicants",
  ],
  [
    "AGG",
    "Germany: General Equal Treatment Act (AGG), sections 1, 3, 7, 11, 15 and 22",
    "https://www.haufe.de/",
  ],
  [
    "AGG-MUT",
    "Germany: Federal Labour Court 8 AZR 402/15, German as a mother tongue",
    "https://de.openlegaldata.io/case/bag-2017-06-29-8-azr-40215",
  ],
  [
    "AGG-DIG",
    "Germany: Baden-Württemberg labour court 17 Sa 2/24, “digital native”",
    "https://www.iww.de/zp/quellenmaterial/id/247472",
  ],
  [
    "AGG-ABS",
    "business-wissen.de: what a letter of refusal may rest on",
    "https://www.business-wissen.de/hb/diskriminierung-am-arbeitsplatz-vermeiden-als-fuehrungskraft/",
  ],
  [
    "FR",
    "France: Labour Code, article L1132-1, the listed grounds",
    "https://alexia.fr/fiche/7467",
  ],
  [
    "CNIL",
    "CNIL: guide to recruitment (January 2023), retention and relevance",
    "https://www.lexplicite.fr/traitement-des-donnees-des-candidats-la-cnil-publie-un-guide-sur-le-recrutement",
  ],
  // Law: United States, Canada, Australia
  [
    "EEOC-AGE",
    "EEOC settlement over a rejection message that said age would matter",
    "https://www.theemployerhandbook.com/indeed-50000-reasons-avoid-age-will-matter-applicants-rejection-email/",
  ],
  [
    "EEOC-JR",
    "EEOC suit over “more junior” applicants; “too senior” and “overqualified” as code words",
    "https://www.theemployerhandbook.com/for-me-once-shame-on-me-fool-me-twice-i-sue-you-for-age-discrimination/",
  ],
  [
    "EEOC-GRAD",
    "Foley 2015: seeking recent graduates and the EEOC's view of it",
    "https://www.foley.com/en/insights/publications/2015/02/seek-recent-graduates-for-a-job-opening-risk-a-law",
  ],
  [
    "EEOC-NO",
    "EEOC enforcement guidance 915.005: national origin, accent and fluency",
    "https://www.eeoc.gov/laws/guidance/national-origin-guidance.cfm",
  ],
  [
    "EEOC-PRE",
    "EEOC: enquiries before employment are limited to qualification",
    "https://feltg.com/i-wouldnt-ask-that-if-i-were-you-pre-employment-questions-to-avoid/",
  ],
  [
    "UGESP",
    "29 CFR 1607.4(D): uniform guidelines on selection, the four-fifths rule",
    "https://joomall.org/article/29-cfr-1607-4",
  ],
  [
    "NYC144",
    "New York City Local Law 144 and its rules: audits of automated tools",
    "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCrules/0-0-0-138530",
  ],
  [
    "NYCHRL",
    "New York City: Fair Chance Act, credit checks, unemployment status",
    "https://natlawreview.com/article/now-new-york-city-s-credit-check-and-ban-box-laws-are-effect",
  ],
  [
    "FCRA",
    "US Fair Credit Reporting Act: the notice of adverse action",
    "https://tariqlaw.com/post/credit-information-and-financial-information",
  ],
  [
    "IL",
    "Illinois HB 3773: zip codes as a proxy, notice of artificial intelligence",
    "https://jjkellercompliancenetwork.com/regsense/ai-workplace-protections-illinois",
  ],
  [
    "ON",
    "Ontario Employment Standards Act, part III.1: telling applicants within 45 days",
    "https://bridgelegalhr.ca/",
  ],
  [
    "SANGHA",
    "Sangha v Mackenzie Valley Land and Water Board, 2006 CHRT 9: “overqualified”",
    "https://decisions.chrt-tcdp.gc.ca/chrt-tcdp/decisions/en/item/6527",
  ],
  ["CHRA", "Canadian Human Rights Act, section 3: the grounds", null],
  [
    "FWA",
    "Australia: Fair Work Act 2009, section 351(1)",
    "https://www.fwc.gov.au/discrimination-0",
  ],
  [
    "NSW",
    "New South Wales Public Service Commission: feedback to applicants after interview",
    "https://iworkfor.nsw.gov.au/our-commitment-to-candidates",
  ],
  // Research on feedback
  [
    "FIT",
    "Kluger and DeNisi 1996: feedback interventions, a third of which made things worse",
    "https://studylib.net/doc/18161461",
  ],
  [
    "HT07",
    "Hattie and Timperley 2007: the power of feedback; feedback about the self works least",
    "https://studylib.net/doc/18170307",
  ],
  [
    "SBI",
    "Center for Creative Leadership: situation, behaviour, impact",
    "https://csbj.com/2012/03/16/feedback-feedforward",
  ],
  [
    "SACK",
    "Sackett and others 2022: validity of structured and unstructured interviews",
    "https://newmanhumanresources.com/kb/services/selection-methods-predict-performance/",
  ],
  ["CORR", "Correll and Simard 2016: vague feedback holds women back", null],
  ["SNY", "Snyder 2014: personality criticism in performance reviews", null],
  [
    "TEXTIO",
    "Textio 2022 and 2024: language in performance feedback (vendor research)",
    "https://textio.com/feedback-bias-2022",
  ],
  [
    "MAD09",
    "Madera, Hebl and Martin 2009: communal words in letters of recommendation",
    "https://deploy.abcdocz.com/doc/29326",
  ],
  ["MAD18", "Madera and others 2018: doubt raisers in letters of recommendation", null],
  ["GAU", "Gaucher, Friesen and Kay 2011: gendered wording in advertisements", null],
  ["GILL", "Gilliland 1993: ten rules of procedural justice in selection", null],
  [
    "TRUX",
    "Truxillo and others 2009: explanations and how applicants react",
    "https://pure.ul.ie/",
  ],
  [
    "SHAW",
    "Shaw, Wild and Colquitt 2003: which explanations help after a bad outcome",
    "https://studylib.net/doc/12417077",
  ],
  [
    "SCHI",
    "Schinkel and others 2004, 2011: performance feedback with a rejection lowers well-being",
    "https://sigmaresearch.nl/",
  ],
  [
    "WAUNG",
    "Waung and Brice 2000: the effect of silence and delay after an interview",
    "https://moam.info/communicating-negative-hire-decisions",
  ],
  [
    "CORT",
    "Cortini and others 2019: timely and personal refusals seem fairer",
    "https://123dok.org/document/9ynl00pq",
  ],
  [
    "CANDE",
    "Talent Board 2021: how many candidates get feedback, and how much is useful",
    "https://thetalentboard.org/article/cross-the-competitive-finish-line-with-your-interview-finalists/",
  ],
  [
    "DFE",
    "Department for Education design history: 4,045 real rejections and how candidates read them",
    "https://bat-design-history.netlify.app/",
  ],
  // Practice, plain language, statistics
  [
    "ABC",
    "ABC legal recruitment standard: what unsuccessful applicants are told, by stage",
    "https://learn.abcllp.com/topic/communicating-with-unsuccessful-applicants/",
  ],
  [
    "BACK",
    "Backrow: messages for a post on hold or closed",
    "https://backrow.app/tools/rejection-emails/position-closed",
  ],
  [
    "PE",
    "GOV.UK content design and the Plain English Campaign: sentence length, reading age",
    "https://playbook.somerset.gov.uk/",
  ],
  [
    "PM",
    "People Management: internal remarks that were forwarded to a candidate",
    "https://human1770.rssing.com/chan-10570321/article3852.html",
  ],
  [
    "SDC",
    "Statistical disclosure control: minimum cells and secondary suppression",
    "https://stats.oecd.org/glossary/detail.asp?ID=7010",
  ],
  ["LK", "Landis and Koch 1977: bands of agreement", "https://lsr-wiki-01.mrc-cbu.cam.ac.uk/"],
  [
    "FL45",
    "Fairlearn: the four-fifths rule, often misapplied",
    "https://github.com/fairlearn/fairlearn/blob/main/docs/user_guide/assessment/common_fairness_metrics.rst",
  ],
  [
    "TAC",
    "Technical Advisory Committee 2010: statistical and practical significance together",
    "https://studylib.net/doc/18376322",
  ],
] as const satisfies readonly (readonly [string, string, string | null])[];

/** Key of a source, as a rule cites it. */
export type SourceKey = (typeof table)[number][0];

let byKey: ReadonlyMap<string, Source> | undefined;

/** All sources by key. Built on first use: most runs never print a source. */
function sourceMap(): ReadonlyMap<string, Source> {
  byKey ??= new Map(table.map(([key, title, url]) => [key, { key, title, url }]));
  return byKey;
}

/** Every source, in the order of the table. */
export function allSources(): readonly Source[] {
  return [...sourceMap().values()];
}

/**
 * The sources behind a rule. A key that is not in the table is left out (the consistency test fails on it).
 *
 * @example
 * resolveSources(["EQA"])[0]?.key; // "EQA"
 */
export function resolveSources(keys: readonly SourceKey[]): readonly Source[] {
  const map = sourceMap();
  const found: Source[] = [];
  for (const key of keys) {
    const source = map.get(key);
    if (source) found.push(source);
  }
  return found;
}
