import { defineConcept } from "../../concept";

/** Surprise, denial and advice: three more ways to bring a protected ground into a message. */
export const attitudeConcepts = [
  defineConcept(
    "surprise",
    `
      surprise, surprised, surprises, surprising, surprisingly, shock, shocked, shocking,
      astonished, astonishing, amazed, amazing, unexpected, unexpectedly, remarkable, remarkably,
      impressive, impressively, refreshing, refreshingly, off guard, did not expect,
      had not expected, never expected, would not expect, would not have expected,
      would not have guessed, who knew, rarely see, do not often see, do not usually see, not often,
      rare to see, unusual to see, credit to, considering, admirable, inspiring, inspirational,
      brave
    `,
  ),
  defineConcept(
    "denial",
    `
      nothing to do with, anything to do with, not to do with, not about, is not about,
      was not about, not because of, not because, not due to, not owing to, not down to,
      not on account of, not related to, unrelated to, not connected with, not connected to,
      no reflection on, not a reflection of, not a reflection on, not based on, not influenced by,
      not affected by, irrespective of, regardless of, never about, nothing against,
      anything against, no problem with, no issue with, not prejudiced against, not biased against,
      do not see, did not notice, none of this reflects, not motivated by, not driven by,
      is not that, was not that, not a question of, not a matter of, did not count against,
      does not count against, not held against, not hold against
    `,
  ),
  // A denial that opens the sentence, with what is denied later on.
  defineConcept(
    "notThat",
    `
      (nobody|no one|no-one|none of us|not one of us) (here|at the table|at this firm|on the panel|in the room|at all)? (is saying|said|minded|minds|cared|cares|counted|held|holds|objected|objects|noticed|mentioned|thought|gave a thought to|gave a second thought to|would dream of|batted an eyelid at),
      far be it from (us|me) to, it would be wrong to (think|suppose|say|assume) that, (i|we) would (hate|not want) you to think,
      (please)? do not (read anything into|think|imagine|suppose|take it|run away with the idea), read (anything|nothing|owt) into, rest assured, you must not think, without wishing to,
      (i am|we are) not (one to care|the kind|the sort|against|prejudiced|bothered), (we|i) (do not|did not|could not) (care|mind|hold|weigh|care less|think less of), (we|i) have (no objection|nothing against|no quarrel|no problem),
      whatever you (may|might) think, for the avoidance of doubt, (we|i) want to be clear that, please believe that, believe me, (it|this) (is not|was not) (because|that|about|why), not for one moment, gave a second thought, had nothing whatever to do with, nothing whatever to do with, not connected to
    `,
  ),
  defineConcept(
    "noMatter",
    `
      never came up, did not come up, came into it, came into our, never came into, come into it, had no part in, has no part in, did not enter, never entered,
      entered anyone's head, enter anyone's head, enter into the reckoning, was neither here nor there, is neither here nor there, is not a disqualification, is no bar, was no bar, is no barrier, was no barrier,
      was not what, is not what, was not why, is not why, did not weigh, did not so much as cross, played any part, plays any part, played any role, was not weighed, made any difference,
      had no bearing, had anything to do, has anything to do, had nothing to do, has nothing to do, have nothing to do, had no influence,
      had no effect, had no impact, played no part, played no role, plays no part, play no part,
      was not the reason, is not the reason, were not the reason, was not the issue,
      is not the issue, were not the issue, was not an issue, was not a factor, were not a factor,
      is not a factor, was not the problem, is not the problem, was not a problem,
      was not considered, did not matter, does not matter, did not come into it,
      does not come into it, did not enter into it, did not cross our minds,
      never crossed our minds, never came into it, was not held against, were not held against,
      was never an issue, was never a factor, was not discussed, did not affect, did not influence,
      made no difference, was irrelevant, is irrelevant, should not matter, would not be a problem,
      is not a problem, no bearing on, not in play, did not play
    `,
  ),
  defineConcept(
    "advise",
    `
      hide, cover, cover up, tidy up, tidy, smarten up, neaten, tone down, toning down, lose, shave, shave off, trim, soften, work on,
      working on, get rid of, remove, take off, leave off, leave out, not mention, avoid mentioning,
      keep quiet about, keep to yourself, conceal, play down, neutralise, neutralize, flatten, drop,
      change, fix, reduce, improve, rethink, reconsider, sort out, dress, dressing, be open about,
      been open about, be upfront about, have told us, should have disclosed, ought to have told us,
      say less about, say nothing about, do something about, stop mentioning, keep off the subject of,
      consider changing, think about, be less open, be careful about, come off, take out, anglicise,
      anglicize, shorten
    `,
  ),
  defineConcept(
    "tryTo",
    `
      try to, try and, try not to, you could, you might, you should, you may want to, you want to, you would want to, you'd want to, you might want to, you will want to,
      you would do better, it would help to, it may help to, it might help to, next time, in future,
      for future, my advice, our advice, a word of advice, a tip, consider, perhaps, maybe,
      would go a long way, would have gone a long way, would help
    `,
  ),
];
