import type { AnyView } from "../notices/definition";
import type { Answer, Question } from "./plan";

/** A question, and where each answer leads: to another question or to what was kept for these answers. */
interface Branch<Kept> {
  readonly question: Question;
  readonly next: Map<Answer, Branch<Kept> | Leaf<Kept>>;
  // What the last document answered. Most of a batch answer alike, and a comparison is quicker than a Map.
  usual: Answer | undefined;
  usualNext: Branch<Kept> | Leaf<Kept> | undefined;
}

interface Leaf<Kept> {
  readonly question: undefined;
  readonly kept: Kept;
}

/** Documents with the same answers are kept together: a batch needs a handful; whoever has more starts again. */
const most = 200;

/** What is kept for documents by their answers to questions. */
export interface ByAnswers<Kept> {
  find(view: AnyView): Kept | undefined;
  keep(asked: readonly (readonly [Question, Answer])[], kept: Kept): void;
}

/** @param answer what a document answers to a question */
export function createByAnswers<Kept>(
  answer: (question: Question, view: AnyView) => Answer,
): ByAnswers<Kept> {
  let root: Branch<Kept> | Leaf<Kept> | undefined;
  let count = 0;

  return {
    find(view) {
      let node = root;
      while (node?.question !== undefined) {
        const given = answer(node.question, view);
        if (given !== node.usual) {
          node.usual = given;
          node.usualNext = node.next.get(given);
        }
        node = node.usualNext;
      }
      return node?.kept;
    },
    keep(asked, kept) {
      if (count === most) {
        root = undefined;
        count = 0;
      }
      count++;
      let put = (node: Branch<Kept> | Leaf<Kept>): void => {
        root = node;
      };
      let node = root;
      for (const [question, given] of asked) {
        let branch = node;
        if (branch?.question === undefined) {
          branch = { question, next: new Map(), usual: undefined, usualNext: undefined };
          put(branch);
        }
        const { next } = branch;
        branch.usual = undefined;
        branch.usualNext = undefined;
        node = next.get(given);
        put = (following) => next.set(given, following);
      }
      put({ question: undefined, kept });
    },
  };
}
