import { FairwellError, Line, nearest, WebAddress } from "@fairwell/core/documents";
import { clean } from "../fill/characters";
import { type FontName, fonts } from "./fonts";

// What a brand file may hold, part by part. Each reader names the part and says what would be right.

/** Refuses a part of a brand. */
export function invalid(where: string, right: string): never {
  const name = where === "" ? "brand" : `brand.${where}`;
  throw new FairwellError("invalid_brand", `${name} is not valid. Use ${right}.`);
}

export function object(
  value: unknown,
  where: string,
  keys: readonly string[],
): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    invalid(where, `an object with ${keys.join(", ")}`);
  for (const key of Object.keys(value))
    if (!keys.includes(key)) invalid(where, `only these keys: ${keys.join(", ")}`);
  return value as Record<string, unknown>;
}

/** One line, without controls: those of direction could turn around what stands beside it. */
export function line(value: unknown, where: string): string {
  if (!Line.safeParse(value).success)
    invalid(where, "one line of visible text, at most 300 characters");
  return clean(value as string);
}

export function address(value: unknown, where: string): string {
  if (!WebAddress.safeParse(value).success)
    invalid(where, "an https address such as https://example.org");
  return value as string;
}

/** A whole number of pixels. */
export function pixels(value: unknown, where: string, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    invalid(where, `a whole number of pixels from ${least} to ${most}`);
  return value;
}

/** `#rrggbb`, in lower case. */
export function colour(value: unknown, where: string): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value))
    invalid(where, "a colour such as #0b5c6b");
  return value.toLowerCase();
}

/** One of a few names; a near one is offered. */
export function oneOf<Name extends string>(
  value: unknown,
  where: string,
  names: readonly Name[],
): Name {
  if (names.includes(value as Name)) return value as Name;
  const near = typeof value === "string" ? nearest(value, names) : undefined;
  return invalid(
    where,
    near ? `${near}, or one of ${names.join(", ")}` : `one of ${names.join(", ")}`,
  );
}

export const font = (value: unknown, where: string): FontName =>
  oneOf(value, where, Object.keys(fonts) as FontName[]);
