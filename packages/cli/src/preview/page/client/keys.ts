import type { GalleryData } from "../../gallery/data";
import { nextValue } from "./controls";
import { neighbours } from "./detail";
import { byId } from "./element";
import { hashOf, type State } from "./state";

/** What the keys work on. */
export interface Keyed {
  state(): State;
  data(): GalleryData | undefined;
  change(changes: Partial<State>): void;
}

const remembered = "fairwell-preview-letters";

/** Whether the single letters do something; kept between visits where the browser lets it. */
function letters(): HTMLInputElement {
  const box = byId<HTMLInputElement>("letters");
  try {
    box.checked = localStorage.getItem(remembered) !== "no";
    box.addEventListener("change", () =>
      localStorage.setItem(remembered, box.checked ? "yes" : "no"),
    );
  } catch {
    // A file may not be allowed to keep anything.
  }
  return box;
}

/** Where keys have a meaning of their own: text, choices, and what can be scrolled. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, select, textarea, pre, [role=region]") !== null;

const sideways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The card that lies in a direction from the one that has the focus. */
function cardFrom(current: HTMLElement, key: string): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLElement>(".card a")];
  const at = links.indexOf(current);
  if (key === "Home") return links[0];
  if (key === "End") return links.at(-1);
  const step = sideways[key];
  if (step !== undefined) return links[at + step];
  const { left, top } = (current.closest(".card") ?? current).getBoundingClientRect();
  const rows =
    key === "ArrowDown" ? links.slice(at + 1) : links.slice(0, Math.max(0, at)).reverse();
  const boxes = rows.map((link) => ({
    link,
    box: (link.closest(".card") ?? link).getBoundingClientRect(),
  }));
  const line = boxes.find(({ box }) => Math.abs(box.top - top) > 10)?.box.top;
  const row = boxes.filter(({ box }) => line !== undefined && Math.abs(box.top - line) < 10);
  return row.sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left))[0]?.link;
}

/** Listens to the keys. Returns what a frame does with a key that was pressed in it. */
export function createKeys(page: Keyed) {
  const dialog = byId<HTMLDialogElement>("keys");
  const letterBox = letters();
  byId("keys-button").addEventListener("click", () => dialog.showModal());

  function onCards(event: KeyboardEvent): boolean {
    const current = document.activeElement;
    if (!(current instanceof HTMLElement) || !current.matches(".card a")) return false;
    if (!["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key))
      return false;
    const next = cardFrom(current, event.key);
    next?.focus();
    return true;
  }

  function onNotice({ key }: KeyboardEvent, data: GalleryData): boolean {
    const state = page.state();
    if (state.notice === "") return false;
    if (key === "Escape") page.change({ notice: "" });
    else if (sideways[key] === undefined) return false;
    else {
      const { previous, next } = neighbours(state, data);
      const to = key === "ArrowLeft" ? previous : next;
      if (to) location.hash = hashOf({ ...state, notice: to.key });
    }
    return true;
  }

  function handle(event: KeyboardEvent): boolean {
    const data = page.data();
    if (!data || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return false;
    if (event.key === "?") {
      dialog.showModal();
      return true;
    }
    if (onCards(event) || onNotice(event, data)) return true;
    if (!letterBox.checked || event.key.length > 1) return false;
    const changes = nextValue(event.key.toLowerCase(), page.state(), data);
    if (Object.keys(changes).length === 0) return false;
    page.change(changes);
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isBusy(event.target)) return;
    if (handle(event)) event.preventDefault();
  });

  return (event: KeyboardEvent, frame: HTMLIFrameElement): void => {
    if (event.key === "Escape") {
      // First out of the message; from there the next Escape leads on.
      frame.closest<HTMLElement>(".article")?.querySelector<HTMLElement>("h3")?.focus();
      event.preventDefault();
    } else if (!event.key.startsWith("Arrow") && handle(event)) event.preventDefault();
  };
}
