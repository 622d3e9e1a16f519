import { defineConcept } from "../../concept";

/** Trouble that is expected of a person because of who they are. These stand after the protected word. */
export const troubleConcepts = [
  defineConcept(
    "badThing",
    `
      a problem, problem, problems, a worry, worry, a concern, concern, concerns, a risk, risk,
      risky, too risky, a distraction, distraction, distracting, a liability, an issue, issue,
      issues, a headache, a strain, a burden, a drawback, a barrier, an obstacle, a handicap,
      a complication, a stretch, a gamble, a mismatch, a hard sell, a tough sell, an odd choice,
      an odd fit, a conversation, a sticking point, a stumbling block, a difficulty, a step too far,
      a tough mix, a tall order, a lot, a big ask, a nuisance, a disadvantage, a weakness,
      a non-starter, a deal breaker, a dealbreaker, a shame, a pity, a culture shock,
      a shock to the system, asking for trouble, out of the question, out of place, trouble,
      a strange fit, a poor fit, a strange choice, a brave choice, a poor choice, a funny fit,
      a hard one, a lot to ask, a bit much, a no-no, a turn-off, a black mark
    `,
  ),
  defineConcept(
    "badWay",
    `
      hard, harder, difficult, more difficult, awkward, impossible, tricky, tough, too tough,
      too hard, too difficult, too much, unrealistic, not realistic, unsuitable, not suitable,
      not practical, impractical, unworkable, unwelcome, uncomfortable, off-putting, confusing,
      inappropriate, not appropriate, unfair, unsafe, dangerous, stressful, too stressful,
      exhausting, tiring, too tiring, inconvenient, not convenient, disruptive, unsettling,
      unreliable, lonely, isolated, outnumbered, bored, rusty, expensive, costly, frail, slow,
      slower, overwhelmed, intimidating, intimidated, uneasy, unhappy, miserable, lost,
      at odds with, incompatible, not compatible, off, less reliable, less committed, less flexible,
      less careful, bad for, not ideal, less than ideal, not for
    `,
  ),
  defineConcept(
    "troubleVerb",
    [
      `
        struggle, struggles, struggled, struggling, find it hard, find it difficult, find it tough,
        finds it hard, have difficulty, have trouble, clash, clashes, clashed, get in the way,
        gets in the way, got in the way, hold you back, holds you back, held you back,
        hold her back, hold him back, get hurt, come between, take its toll, take a toll, tire,
        tire easily, slow you down, slow us down, slow down, drop off, drops off, burn out,
        go off sick, be off sick, be off again, need time off, be forever, leave early, step back,
        steps back, drift off, move on, leave us, leave within, disappear, disappearing,
        let us down, let people down, come first, comes first, come before, go home, raise eyebrows,
        raised eyebrows, turn heads, stand out, stick out, not stick, put people off,
        puts people off, put customers off, put clients off, put us off, puts us off, put them off,
        put people on edge, scare, scares, frighten, frightens, alarm, alarms, upset, upsets,
        unsettle, unsettles, distract, distracts, distracted, bother, bothers, bothered, embarrass,
        confuse, confuses, confused, trouble, troubled, troubles, go down badly, goes down badly,
        sit badly, sits badly, sit awkwardly, jar, jars, jarred, grate, grates, get pushback,
        get a hard time, get it in the neck, be eaten alive, get eaten alive, be resented, resent,
        invite comment, cause trouble, cause problems, cause issues, cause friction,
        create problems, create tension, make trouble, makes trouble, send the wrong signal,
        sends the wrong signal, send the wrong message, sends the wrong message, need a thick skin,
        need looking after, need allowances, need extra support, need special treatment, hang over,
        take over, interfere, interferes, interfered, cost us, costs us, pull you away,
        tie you down, ties you down, weigh on, weighs on, weigh you down, take you away,
        keep you away, keep you from, cool on, cooled, rubs people up the wrong way, cloud, clouds,
        colour our view, overlap, overlaps, falls across, get tired, gets tired, get bored,
        get lost, get confused, get upset, get emotional, get flustered, get ill, get distracted,
        get left behind, get picked on, get bullied, take time off, takes time off, call in sick,
        calls in sick, let you down, lets us down, slow everyone down, hold us up, hold everyone up,
        put people off their food, frighten the children, frighten the horses
      `,
      `
        tend to, tends to, usually, invariably, rarely, seldom, are never, is never,
        are not known for, generally do not, do better, do worse, adapt better, respond better,
        settle faster, settle better, cope better, suit men better, suit women better
      `,
    ].join(", "),
  ),
  defineConcept(
    "notVerb",
    `
      suit, suited, mix, fit, fit in, work, work out, cope, manage, last, stay, stick, stick around,
      belong, settle, thrive, keep up, hold up, hack it, handle, go together, sit well, sit easily,
      go down well, go over well, help, help you, help your case, go unnoticed, do well,
      do you any favours, do you any favors, last long, take to, stand up to, look right,
      look professional, look good, bend, flex, plan around, be planned around, absorb, carry,
      be taken seriously, take you seriously, be accepted, be welcome, be comfortable,
      feel comfortable, feel at home, be understood, understand you, be up to, be able to cope,
      be able to manage, be able to keep up, command, relate, be relied on, commit, be flexible,
      stand the pace, stand the pressure, take the pace, take the pressure, take the strain,
      survive, wash, play well, enjoy, blend in, marry with, be easy, be right, be ideal,
      be realistic, be practical, be appropriate, be suitable, be fair, be viable, be safe,
      be possible, be worth, have the, project, inspire confidence, fill us with confidence, sound,
      impress
    `,
  ),
  defineConcept(
    "trouble",
    `
      {troubleVerb},
      ({modal} ({be}|make|become|prove|turn into|turn out to be|cause|present) (it|this|that|things|life|you|us|people|you a|everyone)? {adverbs}? ({badThing}|{badWay})),
      ({be} {adverbs}? ({badThing}|{badWay})),
      ({make} ({us}|it|this|that|things|life|people|customers|clients) {adverbs}? ({badWay}|{uneasy})),
      ({wouldNot} {adverbs}? {notVerb}), ({be} not {adverbs}? ({notState}))
    `,
  ),
  defineConcept(
    "make",
    "make, makes, made, making, has made, have made, would make, will make, left, leave, leaves",
  ),
  defineConcept(
    "uneasy",
    `
      nervous, uncomfortable, uneasy, wary, awkward, anxious, hesitant, hesitate, doubt, wonder,
      pause, think twice, worry, worried, cautious, unsure, question, reluctant, jumpy, twitchy,
      feel
    `,
  ),
  defineConcept(
    "notState",
    `
      the look, the image, the face, the right, the sort, the kind, the type, what we, what our,
      what the, what customers, what clients, what people, somewhere, for everyone, easy, ideal,
      suited, suitable, cut out, used to, ready for, compatible, practical, realistic, kind to,
      helpful, welcome, accepted, taken seriously, comfortable, appropriate, professional,
      convenient, what you
    `,
  ),
];
