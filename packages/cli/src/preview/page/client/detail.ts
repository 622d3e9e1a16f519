import type { GalleryData, NoticeData } from "../../gallery/data";
import { type Actions, type ArticleValue, articleKey, articlePart } from "./article";
import { type ColoursValue, coloursPart, coloursValue } from "./colours";
import { apart, chosenTheme, combinationsOf, noticesOf, openNotice } from "./combinations";
import { fill, type Option } from "./controls";
import { byId, element, write } from "./element";
import { problemList } from "./findings";
import { keyed, remade } from "./part";
import type { Source } from "./source";
import { hashOf, type State } from "./state";
import { count, kindWords, notIn } from "./words";

/** The notices before and after the one that is open. */
export function neighbours(state: State, data: GalleryData) {
  const list = noticesOf(state, data);
  const at = list.findIndex(({ key }) => key === openNotice(state, data)?.key);
  return { previous: list[at - 1], next: list[at + 1], at, of: list.length };
}

/** The notices that were chosen, and the one that is open if it is not among them. */
const noticeOptions = (state: State, data: GalleryData): Option[] => {
  const open = openNotice(state, data);
  const list = noticesOf(state, data);
  const all = open && !list.includes(open) ? [open, ...list] : list;
  return all.map(({ key, title, place }) => [key, place ? `${title} (${place})` : title]);
};

function whereWords({ kind, file, place }: NoticeData): string {
  const from = [file, place].filter((part) => part !== undefined).join(", ");
  return [kindWords(kind), from || "an example that comes with Fairwell"].join(" · ");
}

/** The view of one notice. */
export function createDetail(source: Source, actions: Actions) {
  const view = byId("detail");
  const back = element("a", { class: "back" }, "All notices");
  const previous = element("a", { rel: "prev" });
  const next = element("a", { rel: "next" });
  const position = element("span", { class: "position" });
  const jump = element("select", { name: "notice", "aria-label": "Notice" });
  jump.addEventListener("change", () => actions.change({ notice: jump.value }));
  const title = element("h2", { id: "detail-title", tabindex: "-1" });
  const where = element("p", { class: "where" });
  const problems = remade<readonly NoticeData["problems"][number][]>(element("div"), (list) =>
    list.length > 0 ? [problemList(list)] : [],
  );
  const articles = element("div", { class: "articles" });
  const absent = element("p", { class: "elsewhere absent" });
  const colours = element("div", {});
  view.append(
    element(
      "nav",
      { class: "steps", "aria-label": "Notices" },
      back,
      jump,
      element("span", { class: "beside" }, position, previous, next),
    ),
    title,
    where,
    problems.node,
    articles,
    absent,
    colours,
  );
  const showArticles = keyed<ArticleValue>(articles, articleKey, () =>
    articlePart(source, actions),
  );
  const showColours = keyed<ColoursValue>(
    colours,
    ({ theme }) => theme.name,
    () => coloursPart(),
  );

  function step(link: HTMLAnchorElement, words: string, to: NoticeData | undefined, state: State) {
    link.hidden = to === undefined;
    if (!to) return;
    link.href = hashOf({ ...state, notice: to.key });
    link.setAttribute("aria-label", `${words}: ${to.title}`);
    write(link, words);
  }

  return (state: State, data: GalleryData): void => {
    const notice = openNotice(state, data);
    const beside = neighbours(state, data);
    fill(jump, noticeOptions(state, data), notice?.key ?? "");
    back.href = hashOf({ ...state, notice: "" });
    step(previous, "Previous", beside.previous, state);
    step(next, "Next", beside.next, state);
    write(position, beside.at < 0 ? "" : `${beside.at + 1} of ${count(beside.of, "notice")}`);
    write(title, notice?.title ?? "This notice is not here any more");
    write(where, notice ? whereWords(notice) : "Its file may have another name now.");
    problems.update(notice?.problems ?? []);
    const combinations = notice ? combinationsOf(notice, state, data) : [];
    const { here, elsewhere } = apart(combinations);
    articles.classList.toggle("several", here.length > 1);
    absent.hidden = elsewhere.length === 0;
    write(
      absent,
      notIn(
        data,
        elsewhere.map(({ key }) => key.language),
      ),
    );
    showArticles(here.map((combination) => ({ combination, state, data })));
    const made = combinations.some(({ version }) => version.refusal === undefined);
    const theme = chosenTheme(state, data);
    const shown = data.themes.filter(({ name }) => theme === "all" || name === theme);
    showColours(made ? shown.map((one) => coloursValue(one, data)) : []);
  };
}
