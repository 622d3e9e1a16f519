import { frames } from "./frames";
import { clientGroups, groupFrames, sectors, technicalHeads, topicalFrames } from "./topics";
import { groundWays } from "./ways";

/** A sentence of the cross, with the row and the column of the table that it belongs to. */
export interface CrossedSentence {
  readonly text: string;
  /** Whether it ties a ground to the candidate, and so has to be found; a topical one may not be. */
  readonly directed: boolean;
  readonly ground: string;
  /** Kind of frame, or the sector. */
  readonly column: string;
}

/** Every way to refer to every ground, in every frame that ties it to the candidate or to the decision. */
export function directedSentences(): readonly CrossedSentence[] {
  return groundWays.flatMap(({ ground, ways }) =>
    ways.flatMap((way) =>
      frames.flatMap(({ kind, say }) => {
        const text = say(way);
        return text === undefined ? [] : [{ text, directed: true, ground, column: kind }];
      }),
    ),
  );
}

/** The same grounds as a topic: client groups of every sector, and words that mean something else. */
export function topicalSentences(): readonly CrossedSentence[] {
  return [...aboutServices(), ...aboutGroups(), ...technical()];
}

function aboutServices(): readonly CrossedSentence[] {
  return clientGroups.flatMap(({ ground, groups }) =>
    groups.flatMap((group) =>
      sectors.flatMap(({ sector, heads }) =>
        heads.flatMap((head) =>
          topicalFrames.map((say) => topical(say(head.replace("{}", group)), ground, sector)),
        ),
      ),
    ),
  );
}

function aboutGroups(): readonly CrossedSentence[] {
  return clientGroups.flatMap(({ ground, groups }) =>
    groups.flatMap((group) => groupFrames.map((say) => topical(say(group), ground, "group"))),
  );
}

function technical(): readonly CrossedSentence[] {
  return technicalHeads.flatMap((head) =>
    topicalFrames.map((say) => topical(say(head), "technical", "technical")),
  );
}

function topical(text: string, ground: string, column: string): CrossedSentence {
  return { text, directed: false, ground, column };
}
