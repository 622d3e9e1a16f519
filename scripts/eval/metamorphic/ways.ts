import { personGrounds } from "./grounds-person";
import { societyGrounds } from "./grounds-society";

/** One way to refer to a ground, in the forms that frames need. */
export interface Way {
  /** What stands after “your”. */
  readonly fact: string;
  /** What stands after “you”: its first word is a verb in the second person. */
  readonly state: string;
  /** Whom one would rather have: a singular noun phrase with its article. */
  readonly wanted?: string;
}

/** The ways to refer to one ground. */
export interface GroundWays {
  readonly ground: string;
  readonly ways: readonly Way[];
}

/** Sixteen grounds, with six to ten ways to refer to each. */
export const groundWays: readonly GroundWays[] = [...personGrounds, ...societyGrounds];
