import type { Fields } from "../../reading/fields";
import { presentOrAbsent } from "../../reading/present";
import type { MappingContext } from "../context";
import type { GreenhouseUser } from "../types";

/** A name as one line, from `name` or from its two parts. */
export function fullName(user: Fields<GreenhouseUser> | undefined): string | undefined {
  const whole = user?.line("name");
  if (!user || whole !== undefined) return whole;
  const parts = [user.line("first_name"), user.line("last_name")];
  return parts.some((part) => part !== undefined)
    ? parts.filter((part) => part !== undefined).join(" ")
    : undefined;
}

/** A member of the hiring side, from a nested user or from an id alone. */
export const mapStaff = (
  user: Fields<GreenhouseUser> | undefined,
  id: string | undefined,
  context: MappingContext,
): Record<string, unknown> | undefined =>
  presentOrAbsent({ id: context.id("user", user?.id("id") ?? id), name: fullName(user) });
