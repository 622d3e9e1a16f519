import { describe, expect, it } from "vitest";
import { AutomatonBuilder } from "../../text/match/automaton";
import { automatonFor, machineOf, quicken } from "./quicken";

const build = () => new AutomatonBuilder(() => undefined).finish();

describe("a machine", () => {
  it("keeps its automaton while few words were matched, and takes the faster one for many", () => {
    const [first, second] = [build(), build()];
    const machine = machineOf(first, () => second);
    expect(automatonFor(machine, 9_000)).toBe(first);
    expect(automatonFor(machine, 1_000)).toBe(second);
    expect(automatonFor(machine, 1)).toBe(second);
  });

  it("takes the faster one at once for a long text", () => {
    const second = build();
    expect(
      automatonFor(
        machineOf(build(), () => second),
        100_000,
      ),
    ).toBe(second);
  });

  it("makes the faster one once, and forgets what it knew of the first", () => {
    let made = 0;
    const machine = machineOf(build(), () => {
      made++;
      return build();
    });
    machine.scratch.root = {} as never;
    quicken(machine);
    quicken(machine);
    expect(made).toBe(1);
    expect(machine.scratch.root).toBeUndefined();
  });

  it("keeps the only automaton that there is", () => {
    const only = build();
    expect(automatonFor(machineOf(only), 1_000_000)).toBe(only);
  });
});
