import { defineConcept } from "../../concept";

/** Unions, parties and causes by name, and what people do for them. Names change: add, never guess from capitals. */
export const allegianceConcepts = [
  defineConcept(
    "unionName",
    `
      unison, gmb, neu, nasuwt, ucu, rcn, rcm, bma, pcs, rmt, aslef, tssa, cwu, usdaw, fbu, bectu,
      eis, ssta, asti, tui, siptu, fórsa, forsa, ictu, tuc, stuc, nuj, uaw, teamsters, seiu, iam,
      afl-cio, afscme, ufcw, ibew, aft, unifor, cupe, cfmeu, actu, asu, awu, anmf, citu, aituc,
      intuc, ig metall, cgt, cfdt, trade union, labor union, labour union, trades council
    `,
    "TULRCA",
  ),
  defineConcept(
    "partyName",
    `
      labour party, labour, tories, tory party, conservatives, conservative party, lib dems,
      liberal democrats, greens, green party, snp, plaid cymru, sinn féin, sinn fein, dup, sdlp,
      uup, alliance party, reform uk, ukip, fine gael, fianna fáil, fianna fail,
      people before profit, bjp, congress party, aap, republicans, republican party, democrats,
      democratic party, gop, alp, liberals, nationals, one nation, communist party, momentum
    `,
    "NI",
  ),
  defineConcept(
    "causeName",
    `
      gaza, palestine, israel, ukraine, brexit, independence, scottish independence,
      welsh independence, a united ireland, unification, monarchy, climate change,
      extinction rebellion, just stop oil, animal rights, abortion, abortion rights, gun control,
      gun rights, black lives matter, blm, gender ideology, trans rights, immigration, kashmir,
      referendum, trump, maga, nuclear disarmament, strikes, strike, pro-life groups, fox hunting,
      veganism, vaccines, lockdown
    `,
    "NI",
  ),
  defineConcept(
    "allegiancePhrase",
    `
      {unionName} (rep|steward|official|organiser|organizer|branch secretary|secretary|convenor|convener|member|activist|delegate|strike|strike badges|badge|badges|lanyard|card|background|role),
      (shop|union|branch) (steward|secretary|convenor|convener|organiser|organizer|official|rep),
      (leafleting|leafletting|canvassing|campaigning|standing|marching|marched|stood|campaigned|canvassed|leafleted|volunteered|posting|tweeting) (for|with|against) (the)? ({partyName}|{causeName}|mayor|council|parliament|congress),
      (posts|tweets|views|opinions|columns|comments|posting|tweeting|vocal|outspoken|loud) (about|on|for|against|over) (the)? ({causeName}|{partyName}),
      (member|supporter|councillor|activist) (of|for) (the)? {partyName},
      (labour|tory|conservative|snp|democrat|republican|dup|sdlp|bjp) (councillor|activist|member|supporter|voter|badge|rosette|membership),
      (be|go|going|out|been|went|come out|coming out) on strike, strike badge, strike badges,
      on (the|a) picket line, been on strike
    `,
    "TULRCA",
  ),
];
