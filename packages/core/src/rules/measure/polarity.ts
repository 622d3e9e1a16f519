import { firstPhrase, type Place } from "./english";

/** Words that say that something was missing. */
const lacking = [
  /\b(?:not|n't|never|hardly|barely) (?:enough|sufficient(?:ly)?|yet|quite|fully|clear|able to|(?:\w+ ){0,2}(?:show|shown|demonstrate[d]?|give|given|cover(?:ed)?|include[d]?|mention(?:ed)?|explain(?:ed)?|describe[d]?|reach(?:ed)?|answer(?:ed)?|meet|met|evidence[d]?))\b/i,
  /\b(?:in|not en|too little|no|little|limited|lack of|without|few|weak|poor|thin|incomplete|missing) ?(?:evidence|examples?|detail|depth|knowledge|understanding|structure|answer|sufficient evidence)\b/i,
  /\b(?:lacked|lacking|missed|omitted|left out|fell short|below (?:the )?(?:standard|level|what)|short of)\b/i,
  /\bwould have been (?:stronger|better|clearer|more)\b/i,
  /\b(?:insufficient|inadequate|unclear|unconvincing|inaccurate|incorrect)\b/i,
];

/** Words that praise without reserve. */
const praising = [
  /\b(?:excellent|outstanding|exceptional|superb|impressive|brilliant|exemplary|first[- ]class|flawless|faultless)\b/i,
  /\b(?:very|extremely|particularly|especially|really) (?:good|strong|clear|thorough|convincing|impressive|well|knowledgeable)\b/i,
  /\b(?:exceeded|surpassed|well above|far above|fully met|met in full|met all|more than met)\b/i,
  /\b(?:strong|thorough|clear|convincing|detailed|full) (?:and \w+ )?(?:evidence|example|examples|answer|answers|understanding|knowledge|account|grasp|command)\b/i,
];

/** What a text says about the work: that something was missing, praise, or neither clearly. */
export interface TextPolarity {
  readonly says: "lacking" | "praise" | "mixed";
  /** Of the words that say so; absent for `mixed`. */
  readonly place?: Place;
}

/**
 * Reads an English sentence or two for praise or criticism. Where both stand, or neither, it is `mixed`: nothing is
 * concluded from it.
 */
export function polarityOf(text: string): TextPolarity {
  const minus = firstPhrase(text, lacking);
  const plus = firstPhrase(text, praising);
  if (minus && !plus) return { says: "lacking", place: minus };
  if (plus && !minus) return { says: "praise", place: plus };
  return { says: "mixed" };
}
