import { Flag } from "./tokens";

/** Concepts that are looked up in the shape of one word. */
export const shapes: Readonly<Record<string, number>> = {
  Capitalised: Flag.inner,
  Upper: Flag.upper,
  Initial: Flag.initial,
  Email: Flag.email,
  Url: Flag.url,
  Placeholder: Flag.placeholder,
  Exclaim: Flag.exclaim,
  Money: Flag.money,
  Percent: Flag.percent,
  Digits: Flag.number,
  AgeDigits: Flag.age,
  Year: Flag.year,
};

/** Concepts whose words come with the text: from the document, or found by a scan of it. */
export const dynamicConcepts = [
  "CandidateName",
  "OtherName",
  "Criterion",
  "RoleTitle",
  "Phone",
] as const;
export type DynamicConcept = (typeof dynamicConcepts)[number];

const units = "one two three four five six seven eight nine".split(" ");
const teens =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Computed concepts that have phrases: numbers and ages in digits or words. */
export function computedPhrases(name: string): readonly string[] | undefined {
  const unit = `(${units.join("|")})`;
  switch (name) {
    case "Number":
      return [
        "{Digits}",
        ...units,
        ...teens,
        ...tens.map((ten) => `${ten} ${unit}?`),
        "a hundred",
        "hundred",
      ];
    case "Age":
      return ["{AgeDigits}", ...teens.slice(6), ...tens.map((ten) => `${ten} ${unit}?`)];
    case "Decade":
      return [
        ...tens.map((ten) => (ten.endsWith("y") ? `${ten.slice(0, -1)}ies` : ten)),
        "20s",
        "30s",
        "40s",
        "50s",
        "60s",
        "70s",
      ];
    case "Shout":
      return ["{Upper} {Upper} {Upper}"];
    default:
      return undefined;
  }
}
