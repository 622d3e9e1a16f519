import type { PartReport } from "./check-json";
import { type CheckSettings, checkValue } from "./check-value";

/** Checks a YAML text: every document of the stream. */
export async function checkYaml(text: string, settings: CheckSettings): Promise<PartReport> {
  const { readYaml } = await import("../source/yaml/read-yaml");
  const { problems, documents } = readYaml(text);
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
