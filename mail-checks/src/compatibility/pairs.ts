import { createRequire } from "node:module";
import { type Feature, testOf } from "./features";
import { usageOf } from "./usage";

const { data, last_update_date: updated } = createRequire(import.meta.url)(
  "caniemail/caniemail.json",
) as {
  readonly data: readonly Feature[];
  readonly last_update_date: string;
};

/** The day that the data of caniemail.com are from. */
export const dataFrom = updated.slice(0, 10);

/** A feature that a message uses and a client does not know. */
export interface Pair {
  readonly feature: string;
  readonly client: string;
}

/** Clients that do not support a feature, by the last version that was tested. */
const without = ({ stats }: Feature): readonly string[] =>
  Object.entries(stats).flatMap(([family, platforms]) =>
    Object.entries(platforms)
      .filter(([, versions]) => Object.values(versions).at(-1)?.startsWith("n"))
      .map(([platform]) => `${family}.${platform}`),
  );

const features = data
  // What helps those who cannot see a message does no harm where it is not known.
  .filter(({ tags }) => !tags.includes("accessibility"))
  .map((feature) => ({ title: feature.title, clients: without(feature), isUsed: testOf(feature) }));

/** Every pair of a feature that is used and a client that does not know it, accessibility features aside. */
export function unsupported(html: string): readonly Pair[] {
  const usage = usageOf(html);
  return features
    .filter(({ isUsed }) => isUsed?.(usage))
    .flatMap(({ title, clients }) => clients.map((client) => ({ feature: title, client })));
}
