import type { PartReport } from "./check-json";
import { type CheckSettings, checkValue } from "./check-value";
import { emptyProblem } from "./source-text";

/** Checks a YAML text: every document of the stream. */
export async function checkYaml(
  name: string,
  text: string,
  settings: CheckSettings,
): Promise<PartReport> {
  const { readYaml } = await import("../source/yaml/read-yaml");
  const { problems, documents } = readYaml(text);
  if (problems.length + documents.length === 0)
    return { problems: [emptyProblem(name, text)], documents: [] };
  const several = documents.length > 1;
  return {
    problems,
    documents: documents.flatMap(({ value, locator }, index) => {
      const reports = checkValue({ value, locator, offset: 0 }, settings);
      return several && !Array.isArray(value)
        ? reports.map((report) => ({ ...report, entry: index }))
        : reports;
    }),
  };
}
