import { isolate } from "../fill/characters";

/** Stands before a line that must not be broken, because it is an address. No value holds it: those are cleaned. */
export const whole = "\u0001";

/** A text whose direction ends with it. */
export const isolated = (text: string): string => isolate.start + text + isolate.end;
