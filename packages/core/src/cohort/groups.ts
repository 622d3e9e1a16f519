import type { Path } from "../finding";
import type { CohortDataset, CohortRecord } from "./dataset";
import type { Selection } from "./statistics";

/** The people who gave one answer to one monitoring question. */
export interface Group {
  /** As in the data: `women`. */
  readonly id: string;
  /** Of the answer in the list of attributes. */
  readonly path: Path;
  readonly records: readonly CohortRecord[];
}

/** The groups of each attribute, over the records that count. Those without an answer are in none. */
export function groupsByAttribute(
  dataset: CohortDataset,
  counts: (record: CohortRecord) => boolean,
): readonly (readonly Group[])[] {
  const records = dataset.records.filter(counts);
  return dataset.attributes.map(({ id, groups }, attribute) => {
    const own = new Map<string, CohortRecord[]>(groups.map((group) => [group, []]));
    for (const record of records) own.get(record.groups?.[id] ?? "")?.push(record);
    return groups.map((group, index) => ({
      id: group,
      path: ["attributes", attribute, "groups", index],
      records: own.get(group) ?? [],
    }));
  });
}

/** Whether the employer has decided: only those applications have a selection rate. */
export const isDecided = ({ outcome }: CohortRecord): boolean =>
  outcome === "selected" || outcome === "not_selected";

/** Whether the candidate was met and refused: feedback is then due. */
export const isRefusedAfterInterview = ({ stage, outcome }: CohortRecord): boolean =>
  outcome === "not_selected" && (stage === "interviewed" || stage === "finalist");

/** How many of a group were selected. */
export const selectionOf = ({ records }: Pick<Group, "records">): Selection => ({
  n: records.length,
  selected: records.filter(({ outcome }) => outcome === "selected").length,
});
