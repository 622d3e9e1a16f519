/** A client group of a ground: a plural noun phrase that stands for people whom the post serves. */
export interface ClientGroups {
  readonly ground: string;
  readonly groups: readonly string[];
}

/** A sector with the services, products and texts that have a client group. */
export interface Sector {
  readonly sector: string;
  readonly heads: readonly string[];
}

export const clientGroups: readonly ClientGroups[] = [
  { ground: "age", groups: ["older people", "over-65s", "teenagers", "adults of 50 and over"] },
  { ground: "sex", groups: ["women", "men", "girls", "boys and young men"] },
  {
    ground: "pregnancy-family",
    groups: ["pregnant women", "new mothers", "single parents", "families with small children"],
  },
  { ground: "marital", groups: ["married couples", "widows", "divorced parents", "newly-weds"] },
  {
    ground: "health-disability",
    groups: ["disabled people", "wheelchair users", "people with dementia", "deaf adults"],
  },
  {
    ground: "neurodivergence",
    groups: ["autistic children", "adults with ADHD", "dyslexic learners", "neurodivergent staff"],
  },
  { ground: "gender-identity", groups: ["trans people", "non-binary users", "young trans adults"] },
  { ground: "orientation", groups: ["gay men", "lesbian couples", "LGBT young people"] },
  {
    ground: "race",
    groups: [
      "black communities",
      "ethnic minorities",
      "Asian families",
      "Roma and Traveller families",
    ],
  },
  {
    ground: "nationality-accent",
    groups: [
      "refugees",
      "Polish speakers",
      "migrant workers",
      "people whose first language is Urdu",
    ],
  },
  {
    ground: "religion",
    groups: ["Muslim women", "Jewish families", "Sikh patients", "churchgoers"],
  },
  { ground: "politics-union", groups: ["trade union members", "party activists", "Labour voters"] },
  { ground: "appearance", groups: ["overweight adults", "tall people", "people with tattoos"] },
  {
    ground: "class-residence",
    groups: ["homeless people", "council tenants", "working-class pupils", "care leavers"],
  },
  {
    ground: "absence",
    groups: ["staff on sick leave", "parents on leave", "people returning from maternity leave"],
  },
  {
    ground: "criminal-record",
    groups: ["ex-offenders", "prisoners", "people with convictions", "young offenders"],
  },
];

export const sectors: readonly Sector[] = [
  {
    sector: "health",
    heads: ["the clinic for {}", "the screening programme for {}", "pain relief for {}"],
  },
  {
    sector: "social care",
    heads: ["the day centre for {}", "care plans for {}", "the befriending scheme for {}"],
  },
  {
    sector: "education",
    heads: ["the course for {}", "reading support for {}", "the open day for {}"],
  },
  {
    sector: "law",
    heads: [
      "the legal advice service for {}",
      "housing law as it applies to {}",
      "the case brought by {}",
    ],
  },
  {
    sector: "software",
    heads: ["the app for {}", "the sign-up page for {}", "usability tests with {}"],
  },
  {
    sector: "finance",
    heads: ["the savings account for {}", "mortgage advice for {}", "insurance pricing for {}"],
  },
  {
    sector: "retail",
    heads: ["the clothing range for {}", "the loyalty scheme for {}", "shop signs for {}"],
  },
  {
    sector: "hospitality",
    heads: ["the hotel offer for {}", "the menu for {}", "the evening events for {}"],
  },
  {
    sector: "construction",
    heads: ["the housing scheme for {}", "the site induction for {}", "access routes for {}"],
  },
  {
    sector: "logistics",
    heads: ["the delivery slots for {}", "the driver training for {}", "the shuttle bus for {}"],
  },
  {
    sector: "media",
    heads: ["the podcast about {}", "the magazine for {}", "press coverage of {}"],
  },
  {
    sector: "research",
    heads: ["the survey of {}", "the interviews with {}", "the pay study of {}"],
  },
  {
    sector: "public service",
    heads: ["the grant scheme for {}", "the consultation with {}", "police work with {}"],
  },
];

/** Heads in which a protected word means something else: a method, a law, a product, a ward, a day. */
export const technicalHeads: readonly string[] = [
  "the Equality Act 2010",
  "the gender pay gap report",
  "the Pregnant Workers Fairness Act",
  "the Age Discrimination Act",
  "the Mental Health Act",
  "the Married Women's Property Act",
  "the Rehabilitation of Offenders Act",
  "white-box testing",
  "black-box testing",
  "the blacklist filter",
  "the red-black tree",
  "native mobile apps",
  "the master branch",
  "legacy code that is twenty years old",
  "parent and child processes",
  "orphaned records",
  "blind trials",
  "the colour-blind palette",
  "the deaf awareness module",
  "male and female connectors",
  "mature markets",
  "the young offenders institution",
  "the labour ward",
  "the sickle cell pathway",
  "the Good Friday timetable",
  "Christmas stock",
  "halal and kosher catering",
  "the Sunday trading law",
  "the Black Friday campaign",
  "the white goods range",
  "the maternity wear range",
  "the Freedom Pass for over-60s",
  "the retirement village",
  "the pension scheme for married members",
  "the union recognition agreement",
  "the political editor's column",
  "fathers' parental leave policy",
  "the sickness absence policy",
  "DBS checks and criminal record disclosure",
  "the wheelchair ramp drawings",
  "weight limits on the bridge",
  "the body mass index tables",
  "beard nets and hair covers on the line",
  "the council estate regeneration",
  "postcode routing",
  "the native species survey",
  "the grandfather clause",
  "the crippled pump",
];

/** Praise and direct criticism of the candidate's work on a topic. */
export const topicalFrames: readonly ((head: string) => string)[] = [
  (head) => `Your presentation on ${head} was clear and well paced.`,
  (head) => `You did not say how you would measure the results of ${head}.`,
  (head) => `Your plan for ${head} left out the budget and the dates.`,
  (head) => `Your answer about ${head} named no figures and no outcome.`,
  (head) => `We liked the way in which you described your work on ${head}.`,
  (head) => `You mixed up two of the rules that apply to ${head}.`,
  (head) => `In the exercise on ${head} you missed the second deadline.`,
  (head) => `The candidate explained ${head} well but gave no example of leading a team.`,
  (head) => `To strengthen a future application, prepare one example from your work on ${head}.`,
];

/** Praise and direct criticism of how the candidate spoke of a client group or dealt with it. */
export const groupFrames: readonly ((group: string) => string)[] = [
  (group) => `You described well how you keep ${group} informed about changes.`,
  (group) => `Your plan did not reach ${group}, although the brief named them.`,
  (group) => `You gave a good example of a complaint from ${group} that you settled.`,
  (group) => `Your second answer overlooked the needs of ${group}.`,
  (group) => `This service supports ${group}, so we asked about safeguarding.`,
  (group) => `You quoted figures on ${group} without naming the source.`,
];
