import { defineConcept } from "../../concept";

/** The small words that frames are built of. */
export const grammarConcepts = [
  defineConcept(
    "be",
    "is, are, was, were, be, been, being, am, would be, will be, might be, may be, could be, has been, have been",
  ),
  defineConcept(
    "seem",
    `
      seem, seems, seemed, look, looks, looked, sound, sounds, sounded, appear, appears, appeared,
      feel, felt, come across as, comes across as, came across as, coming across as, come over as,
      came over as, come off as, came off as, comes off as, struck us as, strikes us as,
      struck me as, strike me as, seem to be, seemed to be, seems to be, appear to be,
      appeared to be, turned out to be, come across, came across, came off, came over, come off,
      read as
    `,
  ),
  defineConcept(
    "ordinal",
    `
      first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
      last, bottom, joint second, joint third, close second, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th,
      10th
    `,
  ),
  defineConcept("adverbs", "{adverb}, {adverb} {adverb}, {adverb} {adverb} {adverb}"),
  defineConcept(
    "adverb",
    `
      rather, quite, very, a bit, a little, a touch, a tad, somewhat, too, so, just, really,
      clearly, obviously, visibly, openly, frankly, slightly, kind of, sort of, overly, far too,
      much too, way too, honestly, perhaps, probably, possibly, maybe, also, still, already,
      currently, now, newly, simply, pretty, fairly, extremely, incredibly, terribly, bluntly,
      plainly, evidently, apparently, presumably, such, a bit of, bit of, something of, more of,
      less, more, most, not, never, always, often, all, both, only, even, equally, decidedly,
      painfully, almost, practically, basically, essentially, merely, surprisingly, utterly,
      completely, totally, a bit too, a little too, a touch too, unfortunately, sadly, at times,
      sometimes, generally, mostly, mainly, largely, entirely, wholly, partly
    `,
  ),
  defineConcept(
    "nounVerb",
    `
      while, where, since, always, really, came, comes, come, got, gets, get, made, makes, make, put, puts, keep, keeps, kept, goes, went, told, tells, meant, means, worked, works, lived, lives, showed, shows, counted, counts, cost, costs, matters, mattered, worried, worries, bothered, raised, raises, left, leaves, gave, gives, took, takes, needed, needs, said, says, played, plays, helped, threw, speaks, spoke, stood, hung, rules, ruled, decided, settled, tipped, sank, swung, pulls, distracted, surprised, alarmed, would've, might've, alone, aside, again, seems, seemed, looks, looked, sounds, sounded, feels, felt, instead, either, turned, turns, flagged, found, above, below, behind, across, along, around, near, outside, inside, between, against, without, until, plus, sits, sit, sat, hangs, falls, fell, earns, closes, wants, wanted, likes, runs, suits, know, knows, think, thinks, seen, having, moved, moves, stays, stay, stops, stop, started, starts, ends, happened, tripped, interferes, let, lets, suggests, suggested, implies, clashed, clashes, dominated, affected, affects, caused, causes, creates, created, forced, forces, drew, attracts, attracted, reminds, reminded, annoyed, annoys, upset, scared, scares, shocked, grated, grates, jarred, stuck, struck, changed, changes, proved, proves, wore, wears
    `,
  ),
  // The empty nouns that a trait is wrapped in: “the childcare situation”.
  defineConcept(
    "traitHead",
    `
      situation, situations, issue, issues, problem, problems, thing, question, status, side,
      business, factor, arrangements, commitments, needs, history, matter, stuff, circumstances,
      requirements, obligations, duties, responsibilities, worries, plans, record, angle, element, tendencies, traits, symptoms, episode, episodes, attacks,
      appointments, absences, hours, dates, journey, background, story, condition
    `,
  ),
  defineConcept(
    "modal",
    `
      would, will, might, may, could, can, should, must, shall, wouldn't, won't, might not, may not,
      couldn't, can't, would not, will not, could not, cannot, can not, is going to, are going to,
      is likely to, are likely to, is bound to, are bound to
    `,
  ),
  defineConcept(
    "wouldNot",
    `
      would not, will not, could not, can not, cannot, might not, may not, do not, does not,
      did not, should not, wo not, is not going to, are not going to, would never, will never,
      would hardly, would scarcely
    `,
  ),
  defineConcept(
    "us",
    `
      us, me, the panel, the team, the client, people, some of us, several of us, two of us,
      everyone, everybody, the board, the manager, the interviewers, the room, the hiring manager
    `,
  ),
  defineConcept(
    "we",
    `
      we, i, the panel, the team, our team, the client, our client, the board, management,
      the manager, the hiring manager, the director, the interviewers, the hirer, the school,
      the firm, the company, the agency, this team, this role, this post, this job, this place,
      the job, the role, the post, the work, the position
    `,
  ),
];
