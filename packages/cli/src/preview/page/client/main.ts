import type { GalleryData } from "../../gallery/data";
import { openNotice } from "./combinations";
import { createControls } from "./controls";
import { createDetail } from "./detail";
import { byId, write } from "./element";
import { problemList } from "./findings";
import { createKeys } from "./keys";
import { createOverview } from "./overview";
import { remade } from "./part";
import { tryScheme } from "./scheme";
import { embeddedSource, liveSource } from "./source";
import { hashOf, type State, stateOf } from "./state";
import { count } from "./words";

const embedded = document.getElementById("gallery")?.textContent;
const source = embedded ? embeddedSource(embedded) : liveSource();

let state: State = stateOf(location.hash);
let data: GalleryData | undefined;

function change(changes: Partial<State>): void {
  const hash = hashOf({ ...state, ...changes });
  // A switch is no step on the way: going back leads to where one was before.
  if (changes.notice === undefined) {
    history.replaceState(null, "", hash);
    arrive();
  } else location.hash = hash;
}

const keys = createKeys({ state: () => state, data: () => data, change });
const showControls = createControls(change);
const showOverview = createOverview(source);
const showDetail = createDetail(source, { change, frameKey: keys });
const faults = remade<GalleryData["faults"]>(byId("faults"), (list) =>
  list.length > 0 ? [problemList(list)] : [],
);

function aboutWords({ examples, notices, languages, themes }: GalleryData): string {
  const what = examples ? count(notices.length, "example") : count(notices.length, "notice");
  return `${what} · ${count(languages.length, "language")} · ${count(themes.length, "theme")}`;
}

function show(): void {
  if (!data) return;
  const open = state.notice !== "";
  byId("overview").hidden = open;
  byId("detail").hidden = !open;
  write(byId("about"), aboutWords(data));
  faults.update(data.faults);
  showControls(state, data);
  if (open) showDetail(state, data);
  else showOverview(state, data);
  const title = open ? (openNotice(state, data)?.title ?? "Not here") : "All notices";
  document.title = `${title} – Fairwell preview`;
}

/** Scroll places and the card that was opened, for the way back. */
let overviewPlace = { top: 0, notice: "" };

/** The address has changed. */
function arrive(): void {
  const before = state;
  state = stateOf(location.hash);
  if (before.notice === "" && state.notice !== "")
    overviewPlace = { top: window.scrollY, notice: state.notice };
  show();
  if (before.notice === state.notice) return;
  if (state.notice !== "") {
    window.scrollTo({ top: 0 });
    byId("detail-title").focus({ preventScroll: true });
    return;
  }
  window.scrollTo({ top: overviewPlace.top });
  const cards = [...document.querySelectorAll<HTMLAnchorElement>(".card a")];
  const left = cards.find(({ hash }) => stateOf(hash).notice === before.notice);
  (left ?? byId("overview-title")).focus({ preventScroll: left === undefined });
}

/** What is said when something new was read. */
function newsWords(before: GalleryData, now: GalleryData): string {
  const old = new Map(before.notices.map((notice) => [notice.key, JSON.stringify(notice)]));
  const changed = now.notices.filter((notice) => old.get(notice.key) !== JSON.stringify(notice));
  const [first] = changed;
  if (now.faults.length > 0)
    return "The brand or a layout cannot be used: see the top of the page.";
  if (!first) return "Read again.";
  if (changed.length > 1) return `${count(changed.length, "notice")} changed.`;
  return first.problems.length > 0 ? `${first.title} has a problem.` : `${first.title} changed.`;
}

async function load(): Promise<void> {
  const now = await source.gallery();
  const before = data;
  data = now;
  show();
  if (before) write(byId("announcer"), newsWords(before, now));
}

function follow(): void {
  const live = byId("live");
  if (!data?.live) {
    write(live, "An export: it does not follow changes.");
    return;
  }
  source.follow(
    (revision) => {
      live.dataset.state = "live";
      write(live, "Follows your changes");
      if (revision !== data?.revision) void load();
    },
    () => {
      live.dataset.state = "lost";
      write(live, "The preview has stopped: start it again");
    },
  );
}

byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
window.addEventListener("hashchange", arrive);
tryScheme();
void load().then(follow);
