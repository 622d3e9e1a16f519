import { defineConcept } from "../../concept";

/**
 * How people say, in passing, that something told against a person. Idioms are listed because a setback is seldom named
 * plainly; each is about an effect on people or on the decision, never about a plan or a machine.
 */
export const setbackConcepts = [
  defineConcept(
    "setback",
    [
      // on the decision
      `
        {settled}, sank it, sank you, sank the, closed the door, closed this door, closed that door,
        shut the door, did for you, did for her, did for him, did it for us, put paid to,
        was enough for us, was enough for the panel, was the end of it, and that was that,
        was rather that, so that was that, tipped things, tipped us, swayed us, swayed the panel,
        clinched it, made up our minds, made the decision easy, made it easy, made it a no,
        made us cautious, erred on the side of caution, on the safe side, played safe,
        took the easy route, stood you down, ruled out, out of the running, out of contention,
        to the bottom of our pile, passed over, got cold feet, cold feet, pulled back, backed off,
        backed away, steered clear, steering clear, looked elsewhere, look elsewhere,
        went another way, go another way, went in another direction, went a different way,
        thought better of it, thought twice, think twice, decided against, leaned towards,
        leaned toward, leant towards, in your favour, in her favour, in his favour, not to be,
        told us everything, told us what we needed, taken into account, bore in mind,
        bearing this in mind, mindful of, on the back foot, the back foot, weakened your hand,
        against you from the start, up against it, beyond our appetite, no appetite for,
        had its fill of, had our fill of, had enough of, a quiet life, went quiet on, go quiet on,
        followed you, follow people round, heads talk, complicated, gets complicated, not something,
        would not wear, will wear, a fight, not a fight, less slack, special treatment,
        special arrangements, get used to, getting used to, look right, look odd, look out of place,
        look wrong, looked odd, an odd choice, a funny choice, odd one out, unpredictable,
        unreliable, a liability, wary about, anxious about, worry about, worried about,
        worried that, worried us, concerned about, concerns about, concerned that, doubts about,
        doubted that, reservations about, hesitation, hesitated, hesitant, qualms, misgivings,
        thought hard about, something to think about, think hard about, a factor in, weighed on,
        weighed heavily, weighed in, counted, counted for, mattered, did not help, does not help,
        cannot have helped, hardly helped, would not help, hindered, hampered, limited, limits,
        limiting, restrict, restricted, restricts
      `,
      // on people
      `
        on edge, ill at ease, uneasy, uncomfortable, unsettled, unsettling, unsettle, rattled,
        spooked, fret, fretted, twitchy, jumpy, nervy, nervous, wary, awkward, awkwardness,
        embarrassing for, embarrassed, put out, a flutter, tongues wagging, will talk, would talk, people talk, gossip, whispers,
        remarks, comments, complain, complaints, complained, resent, resented, resentment, friction,
        frosty, tension, banter, backlash, objections, looks, stares, stared, distracted,
        distraction, distracting, tripped over, tripping over, a surprise to, in confusion,
        confused, confusing, lost the thread, threw, threw us, threw them, panicked, startled,
        alarmed, made heavy weather, made hay, make hay, made it harder, make it harder,
        make it difficult
      `,
      // on the work
      `
        a tall order, a big ask, a lot to ask, a lot to take on, a lot for, a shock to the system,
        an uphill struggle, a hard sell, a tough sell, uphill, a nightmare, a faff, a bother, a nuisance, a drag on,
        a drain on, a hassle, a handful, hard going, heavy going, tough going, a struggle,
        beyond you, beyond her, beyond him, too much for, more than you could, over the edge,
        on your plate, enough on, headspace, overwhelm, overwhelmed, swamp, swamped, wear you out,
        worn out, exhausted, run ragged, spread thin, pulled in two directions, divided, juggling,
        juggle, spinning plates, stretched, forever asking, forever swapping, forever, never here,
        not here, not be here, be here, be around, be away, disappear, leave us short,
        leave the team short, left short, short of cover, cover for you, covering for, carry you,
        carry that, carry again, afford a repeat, want a repeat, do without a repeat, inherit,
        at home in the evenings, square with, fit round, fit around, work round, work around you,
        plan around, bend, budge, accommodate, accommodating, adjust to, expense of, the cost of,
        can not fund, can not afford, could not afford, a risk we, risk it, chance it,
        take a chance, gamble on, on a hunch, would not last, not last, last the course,
        stay the course, see it through, see the year out, flit off, drift off, off again,
        up and leave, back on the ferry, gone by, out of place, like a sore thumb, at odds with,
        out of step, not our cup of tea, everyone's cup of tea, hardly the place, no place for,
        not somewhere, not the place, not for the faint-hearted, broad shoulders, thick skin,
        eaten alive, eat you alive, a target, get noticed, got noticed, noticed, stuck out,
        picked on, ribbing, stick, stand it, thrive, fit in, fitted in, mix well, sit comfortably,
        sat comfortably, sit easily, sit right, sat right, went stale, gone stale, rusty,
        took the shine off, left behind, playing catch-up,
        keep up, keep pace, held back, slow us down, wrong impression, wrong signal, wrong message,
        mud sticks, rough edge, hard sell, a harder sell, warm to, take to, trust, take seriously,
        taken seriously, take orders, be seen as
      `,
    ].join(", "),
  ),
];
