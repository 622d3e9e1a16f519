/** Components whose content mjml keeps as it is. Blocks and words stand in them freely. */
const contents: ReadonlySet<string> = new Set([
  "mj-text",
  "mj-table",
  "mj-button",
  "mj-raw",
  "mj-style",
  "mj-title",
  "mj-preview",
  "mj-navbar-link",
  "mj-social-element",
  "mj-accordion-title",
  "mj-accordion-text",
]);

/** Components whose children are laid out by their number: a block around one would change the others. */
const counted: ReadonlySet<string> = new Set(["mj-section", "mj-group"]);

/** Between which tags of MJML a block stands. */
export type Surroundings =
  /** In the HTML of a component. */
  | "content"
  /** Between components: only mj-raw is kept there. */
  | "components"
  /** Between columns, whose widths depend on how many there are. */
  | "columns";

export interface Structure {
  /** Reads on. */
  feed(text: string): void;
  surroundings(): Surroundings;
  /** Whether this is the attribute of a component that the layout may not use at all: see mj-attributes. */
  isDefault(): boolean;
}

/** Reads MJML piece by piece and always knows which component it is in. */
export function createStructure(): Structure {
  const open: string[] = [];
  let pending = "";
  return {
    feed(text) {
      pending += text;
      const pattern = /<!--[\s\S]*?-->|<(\/?)(mj[a-z-]*)((?:[^<>"]|"[^"]*")*)>/g;
      let read = 0;
      for (const { 0: whole, 1: slash, 2: name, 3: rest, index } of pending.matchAll(pattern)) {
        read = index + whole.length;
        const within = open.at(-1) ?? "";
        if (name === undefined || rest?.endsWith("/")) continue;
        if (slash === "/") {
          if (open.includes(name)) open.length = open.lastIndexOf(name);
        } else if (!contents.has(within)) open.push(name);
      }
      pending = pending.slice(read);
    },
    isDefault: () => open.at(-1) === "mj-attributes",
    surroundings() {
      const within = open.at(-1) ?? "";
      if (contents.has(within)) return "content";
      return counted.has(within) ? "columns" : "components";
    },
  };
}
