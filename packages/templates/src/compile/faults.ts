import { FairwellError } from "@fairwell/core/documents";

/** Something in a source that cannot be compiled. */
export interface Fault {
  /** Line of the source, from 1; undefined where it is not known. */
  readonly line: number | undefined;
  readonly problem: string;
}

/** Carries faults to where lines are told by file. */
class LayoutFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super("layout");
  }
}

/** Stops compiling. */
export function fault(line: number | undefined, problem: string): never {
  throw new LayoutFaults([{ line, problem }]);
}

/** Stops compiling for several reasons at once. */
export function faults(list: readonly Fault[]): never {
  throw new LayoutFaults(list);
}

/** What stopped the compiler, or undefined for any other error. */
export const faultsOf = (error: unknown): readonly Fault[] | undefined =>
  error instanceof LayoutFaults ? error.faults : undefined;

/** Where a line of the source came from. */
export interface Origin {
  /** The part or file that it stands in; undefined for the layout itself. */
  readonly file: string | undefined;
  readonly line: number;
}

/** The error that a user sees: each fault with its line, and with its file where there are several. */
export function layoutError(
  list: readonly Fault[],
  originOf: (line: number) => Origin,
): FairwellError {
  const text = list.map(({ line, problem }) => {
    if (line === undefined) return `This layout cannot be compiled: ${problem}`;
    const origin = originOf(line);
    return `Line ${origin.line}${origin.file === undefined ? "" : ` of ${origin.file}`}: ${problem}`;
  });
  return new FairwellError("invalid_layout", text.join("\n"));
}
