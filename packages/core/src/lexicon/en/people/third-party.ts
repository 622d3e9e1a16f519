import { defineConcept } from "../../concept";

/** Those whose taste is put forward as the reason: customers, families, the team, those who give the money. */
export const thirdPartyConcepts = [
  defineConcept(
    "audienceNoun",
    `
      customers, customer, clients, client, families, family, parents, parent, residents, patients,
      users, donors, donor, members, guests, guest, visitors, tenants, buyers, investors, callers,
      shoppers, passengers, pupils, students, kids, children, punters, locals, readers, viewers,
      diners, farmers, farm clients, growers, ranchers, policyholders, agents, brides, couples,
      households, neighbours, neighbors, villagers, parishioners, congregation, governors, trustees,
      board, boards, partners, shareholders, executives, execs, directors, management, regulars,
      carers, relatives, mums, mothers, volunteers, service users, older people, elderly residents,
      old people, tutors, staff, crew, crews, team, teams, lads, guys, men, shop floor, squad,
      players, colleagues, engineers, department, office, floor, site, dealers, reps, suppliers,
      employers, landlords, jurors, judges, patrons, account, accounts, town, village, community,
      public, people here, people round here, the industry, the market
    `,
  ),
  defineConcept("audience", "{ourThe}? {describer}? {audienceNoun}"),
  defineConcept(
    "crewNoun",
    "team, crew, lads, girls, group, panel, staff, office, board, shop, shop floor, kitchen, department, squad, pod, gang, culture, place, company, firm, house, unit, ward, business, partners, interviewers, manager, founder, founders, floor, table, depot, dynamic, set-up, setup, environment, community, family, bunch, mob, room, lot, guys, boys, men, women, ladies, brigade, watch, chambers, common room, staff room, staffroom, faculty, chapter, studio, newsroom, desk, yard, site, shift, club, crowd, back room",
  ),
  // Those who would have had the candidate among them.
  defineConcept(
    "ourSide",
    `
      us, me, everyone, everybody, people, the others, others, colleagues, the rest, the rest of us,
      the rest of the team, folks here, people here, the people here,
      (the|our|this) {describer}? {crewNoun}
    `,
  ),
  defineConcept(
    "ourThe",
    "our, the, most, some, many, these, their, a lot of, lots of, plenty of, all our, half the",
  ),
  defineConcept(
    "describer",
    `
      older, elderly, regular, local, rural, traditional, conservative, private, corporate,
      enterprise, banking, senior, existing, younger, male, female, major, key, big, wealthy,
      long-standing, luxury, village, town
    `,
  ),
];
