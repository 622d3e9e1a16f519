import { defineConcept } from "../../concept";

/** The words that make something the reason for the decision. */
export const reasonConcepts = [
  defineConcept(
    "because",
    `
      because of, due to, owing to, on account of, given, in view of, in light of, in the light of,
      considering, thanks to, down to, on grounds of, on the grounds of, for reasons of,
      as a result of, based on, bearing in mind, taking into account, knowing about, mindful of,
      aware of, conscious of, partly because of, mainly because of, what with, as regards,
      by reason of, in consideration of
    `,
  ),
  defineConcept(
    "settled",
    [
      `
        settled it, settles it, settled the matter, tipped it, tipped the balance,
        tipped the scales, swung it, decided it, decided things, decided the matter, sealed it,
        was decisive, the deciding factor, a deciding factor, a factor, played a part,
        played a role, part of the reason, the main reason, the reason we, the reason you,
        what lost you, lost you the, cost you, cost her, cost him, counted against, count against,
        counts against, went against, go against, goes against, weighed against, worked against,
        told against, held against, held it against, hold that against, hurt you, hurt your,
        hurt her, hurt his, ruled you out, rules you out, ruled her out, ruled him out,
        rule you out, rule her out, rule him out, put us off, put the panel off, sank, did not help,
        let you down, let her down, let him down, worried us, worried the panel, worried me,
        worries us, worried some, concerned us, concerns us, concerned the panel, bothered us,
        bothered the panel, bothered the, troubled us, gave us pause, gave the panel pause,
        gave pause, gave us cause, raised questions, raised concerns, raised doubts,
        left us wondering, left us unsure, left doubts, made us doubt, made us wonder,
        made us hesitate, made us think twice, made us nervous, made us wary, made us think,
        made us question, makes us wonder, makes us nervous, made me doubt, made me wonder,
        makes me nervous, made the panel, tells us, told us most, told us everything, told us what,
        told us all, spoke volumes, speaks volumes, spoke for itself, speaks for itself,
        says it all, said it all, says a lot, tells its own story, told its own story, shows in,
        and it shows, and it showed, was noticed, was noted, was remarked on,
        came up in the discussion, came up in the debrief, came up when we, hung over,
        marked you down, marked you lower, marked her down, lowered your score
      `,
      `
        so we passed, so we went, so we chose, so we leaned, so we leant, so we opted, so we ruled,
        so we stood, so we took, so we played it safe, so we thought, so we felt, so we had doubts,
        so we doubted, so we had concerns, so we were worried, so we were nervous, so we were wary,
        so we were not, so we would rather, so we looked, so we decided against, so we decided not,
        so we figured, so we assumed, so i made, so it was hard to see, so it was felt, so the team,
        so the manager, so the client, so that was that, which is why we, which is why you,
        that is why we, that is why you, hence our decision, hence the decision, hence our
      `,
    ].join(", "),
  ),
  // What something did to those who decided, said so that nothing else can be meant.
  defineConcept(
    "telling",
    [
      `
        told a story, tells a story, told its own tale, tells its own tale, told its own story, say no more,
        enough said, nuff said, draw your own conclusions, drew our conclusion, drew our conclusions,
        drew our own conclusions, drew their own conclusions, conclusions were drawn, you can guess,
        asked ourselves, asks itself, asked itself, alarm bells, warning bells, a red flag, red flags,
        question mark, question marks, took fright, stopped there, stopped reading, got a laugh, got a chuckle,
        raised a smile, made the panel smile, got on our nerves, put the panel off, put people off,
        the end of the story, the end of the matter, end of story, went cold on, went cold,
        went quiet, went a bit quiet, went rather quiet, went silent, exchanged looks, exchanged glances,
        was thought unwise, thought unwise, thought it unwise, could not overlook, did not fancy,
        do not fancy, niggled, spooked, out of the question, not to the liking of, made us ask,
        made us smile, got the panel talking, the talk of, too big a risk, who will take that risk,
        on our conscience, would not wish it on, would not wish that on, why hire, why waste, why would we,
        could we be certain, can we be sure, how can we be sure, would object, will object, may object,
        might object, were not having it, was not having it, would not have it, would not hear of it,
        did not sit well, does not sit well, never sits well, was not for us, is not for us, hold it against
      `,
      `
        once bitten, been down that road, been there before, been burnt before, been burned before,
        had that before, tried that before, been caught out before, do not need the drama, a drama for,
        need the hassle, need that hassle, want the bother, need the bother, insurers, our insurer,
        claim waiting to happen, lawsuit waiting, accident waiting, a ticking, ticking clock,
        is asking for trouble, was asking for trouble, asking for it, is no place for, was no place for,
        no rest cure, is another matter, is another thing, was another matter, a bridge too far,
        a step too far, took the safe, safe option, safer option, safer bet, safer choice, easier option,
        more straightforward, less complicated, kept it simple, keep it simple, chose the simpler,
        went the other way, went elsewhere, gave it to someone, gave it to somebody, offered it to someone,
        so that was that, and that was that, that was the end, that settled, which settled, sealed the deal,
        was a surprise, came as a surprise, came as a shock, was a shock, was a worry, were a worry,
        was a concern, were a concern, is a worry, is a concern, will be an issue, would be an issue,
        is an issue, will be a problem, would be a problem, is a liability, is a risk, would be a risk,
        may be a risk, would suffer, will suffer
      `,
    ].join(", "),
  ),
  defineConcept(
    "deciders",
    `
      panel, client, manager, board, team, committee, owner, foreman, boss, head, governors, director,
      directors, partners, principal, matron, skipper, chief, chair, super, gaffer, founder, crew, clinic,
      school, firm, department, hospital, company, room, members
    `,
  ),
  defineConcept(
    "doubt",
    `
      doubt, doubted, doubts, had doubts, have doubts, had our doubts, worry, worried, worries,
      concern, concerned, concerns, wondered, wonder, wondering, unsure, not sure, were not sure,
      not convinced, unconvinced, not persuaded, nervous, wary, uneasy, reservations, hesitant,
      hesitated, fear, feared, question whether, questioned whether, hard to see how, hard to see,
      do not see how, did not see how, could not see how, can not see how, cannot see,
      not seeing how, can not imagine, could not imagine, felt that, we felt, it was felt,
      thought that, we thought, we assumed, it was assumed, suspect, suspected, we would rather,
      rather avoid, rather not, can not take the risk, can not risk, could not risk, play it safe,
      played it safe, not going to, ask ourselves, have you asked yourself, have you thought about,
      are you sure, how would you, how will you, would you really, could you really, can you really,
      honestly, did wonder, could not help feeling, could not help wondering, cannot help feeling,
      i felt, it felt, felt it, felt like, seemed only sensible, it seemed, seemed simplest,
      seemed kinder, seemed best, seemed wise, seemed likely, crossed our minds,
      it crossed our minds, would rather, i imagine, we imagine, i fear, we fear, i suspect,
      we suspect, i gather, we gather, in my experience, in our experience, we have found,
      we have generally found, once bitten, we figured, we reckoned, i reckon, let us say,
      let us just say, if i may put it gently, not to put too fine a point on it, between ourselves,
      to be candid, off the table, have to be realistic, has to be realistic, be realistic about,
      were not persuaded, not quite the year, i am not sure, not ready for, ready for, look twice,
      think twice, tread carefully, may find, might find, you may find, would find, you would find,
      will find, you will find, raises an eyebrow, raise an eyebrow, invite questions,
      ask questions, be asked, the obvious conclusion, drew our own conclusions, would surely,
      steer you towards, something gentler, suit you better, might suit, may suit, better suited,
      at our door, sits awkwardly, sits oddly, not do well, hold up after, make that work,
      makes that work, see that working, see how that, spare you, spare a, spare her,
      did not wish to, put you in that position, kinder to
    `,
  ),
];
