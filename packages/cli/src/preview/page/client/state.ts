import type {} from "./element";

/** What the page shows, as its address says it. */
export interface State {
  /** Key of a notice; empty: all of them. */
  readonly notice: string;
  /** Only notices of this kind; empty: all. */
  readonly kind: string;
  /** Only notices that something is wrong with. */
  readonly attention: boolean;
  /** A tag, `own` or `all`. */
  readonly language: string;
  /** A name or `all`; empty: the first. */
  readonly theme: string;
  /** Pixels, or `all`. */
  readonly width: string;
  /** `light`, `dark` or `all`. */
  readonly scheme: string;
  /** `own`, `ltr`, `rtl` or `all`. */
  readonly direction: string;
  readonly text: boolean;
  readonly source: boolean;
  /** Which source. */
  readonly code: string;
}

/** A narrow window begins with the narrow message, which fits it. */
const narrow = () => window.innerWidth < 640;

const initial = (): State => ({
  notice: "",
  kind: "",
  attention: false,
  language: "own",
  theme: "",
  width: narrow() ? "320" : "600",
  scheme: "light",
  direction: "own",
  text: true,
  source: true,
  code: "mjml",
});

/** Values that the address may name; other names are free. */
const allowed: Readonly<Partial<Record<keyof State, readonly string[]>>> = {
  width: ["600", "320", "all"],
  scheme: ["light", "dark", "all"],
  direction: ["own", "ltr", "rtl", "all"],
  code: ["mjml", "html"],
};

/** Reads the address. What it does not say, or says wrongly, is as at the beginning. */
export function stateOf(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state: Record<string, string | boolean> = { ...initial() };
  for (const [key, value] of given) {
    // Names that every object has are no parts of a state.
    const before = Object.hasOwn(state, key) ? state[key] : undefined;
    if (typeof before === "boolean") state[key] = value === "yes";
    else if (before !== undefined && allowed[key as keyof State]?.includes(value) !== false)
      state[key] = value;
  }
  return state as unknown as State;
}

/** The address of a state: what differs from the beginning. Width is always said, since it begins by the window. */
export function hashOf(state: State): string {
  const start: Record<string, unknown> = { ...initial(), width: undefined };
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    if (value === start[key]) continue;
    said.set(key, typeof value === "boolean" ? (value ? "yes" : "no") : String(value));
  }
  return `#${said.toString()}`;
}
