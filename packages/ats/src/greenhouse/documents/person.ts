import type { Fields } from "../../reading/fields";
import { presentOrAbsent } from "../../reading/present";
import { toLine } from "../../reading/text";
import type { MappingContext } from "../context";
import type { GreenhouseUser } from "../types";

/** A name as one line, from `name` or from its two parts. */
export function fullName(
  user: Fields<GreenhouseUser> | undefined,
  context: MappingContext,
): string | undefined {
  const whole = user?.line("name");
  if (!user || whole !== undefined) return whole;
  const parts = [user.line("first_name"), user.line("last_name")];
  const name = toLine(parts.filter((part) => part !== undefined).join(" "));
  if (name && name.leftOut > 0) {
    const problem = `is longer than a document takes by ${name.leftOut} characters`;
    const remedy = "The end is left out. Read it at the source.";
    context.log.issue("warn", "shortened", user.at("last_name"), problem, remedy);
  }
  return name?.text;
}

/** A member of the hiring side, from a nested user or from an id alone. */
export const mapStaff = (
  user: Fields<GreenhouseUser> | undefined,
  id: string | undefined,
  context: MappingContext,
): Record<string, unknown> | undefined =>
  presentOrAbsent({ id: context.id("user", user?.id("id") ?? id), name: fullName(user, context) });
