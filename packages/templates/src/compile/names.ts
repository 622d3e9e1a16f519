import type { FieldKind, Fields, MessageShapes } from "../notices/definition";
import type { Context, Slot } from "../program/program";

/** What slots may ask for at a point of the source. */
export interface Scope {
  readonly fields: Fields;
  readonly messages: MessageShapes;
  /** Fields of the item, within a repetition. */
  readonly item?: Readonly<Record<string, FieldKind>>;
  /** Whether `.` stands for the lines of a paragraph. */
  readonly paragraph?: boolean;
}

/** Colours of a theme, each with its counterpart in the dark scheme. */
const brandColours = [
  ...["page", "pageInk", "paper", "ink", "quiet", "rule", "link"],
  ...["strength", "development", "contact"].flatMap((card) =>
    ["Surface", "Edge", "Word"].map((part) => card + part),
  ),
].flatMap((name) => [name, `${name}Dark`]);

const brandNames: Readonly<Record<string, readonly string[]>> = {
  text: ["name", "details"],
  attribute: ["logoAlt", "logoWidth", "logoHeight"],
  url: ["logoUrl", "website"],
  style: ["accent", "font", "corners", ...brandColours],
};

const allBrandNames: readonly string[] = Object.values(brandNames).flat();

/** Kinds of value that each kind of address takes. */
const addressKinds: Readonly<Partial<Record<Context, FieldKind>>> = {
  url: "url",
  mailto: "email",
  tel: "phone",
};

/** Whether a slot may stand in a context: addresses take addresses, styles take the brand's colours and fonts. */
export function fitsContext({ slot, ...rest }: Slot, scope: Scope): boolean {
  const { context } = rest;
  if (slot === "brand") {
    const names = brandNames[context] ?? [];
    return names.includes((rest as { name: string }).name);
  }
  if (context === "style") return false;
  const kind = addressKinds[context];
  const name = "name" in rest ? rest.name : "";
  // The lines of a paragraph have breaks between them, which no attribute can hold.
  if (kind === undefined) return context === "text" || name !== ".";
  return slot === "value" && kindOf(name, scope) === kind;
}

function kindOf(name: string, scope: Scope): FieldKind | Fields[string] | undefined {
  return name.startsWith(".") ? scope.item?.[name.slice(1)] : scope.fields[name];
}

/**
 * Checks that a slot or block asks for something that is there.
 *
 * @returns the scope within a block; the same scope for a slot
 */
export function checkName(
  type: string,
  name: string,
  scope: Scope,
  fail: (problem: string) => never,
): Scope {
  const kind = kindOf(name, scope);
  const expect = (fits: boolean) => {
    if (!fits) fail(`no field \`${name}\` that fits here.`);
  };
  switch (type) {
    case "t":
      if (!Object.hasOwn(scope.messages, name)) fail(`no message \`${name}\`.`);
      return scope;
    case "m":
      expect(kind === "message");
      return scope;
    case "v":
      expect(
        name === "."
          ? scope.paragraph === true
          : typeof kind === "string" && !["message", "flag", "prose"].includes(kind),
      );
      return scope;
    case "b":
      if (!allBrandNames.includes(name)) fail(`the brand has no \`${name}\`.`);
      return scope;
    case "if":
      if (name.startsWith("b:")) return checkName("b", name.slice(2), scope, fail);
      expect(kind !== undefined);
      return scope;
    case "each":
      expect(typeof kind === "object");
      return { ...scope, item: kind as Readonly<Record<string, FieldKind>> };
    case "paragraphs":
      expect(kind === "prose");
      return { ...scope, paragraph: true };
    default:
      return scope;
  }
}
