import type { Fields } from "../../reading/fields";
import type { Path } from "../../reading/path";
import { present } from "../../reading/present";
import type { MappingContext } from "../context";
import { knownFields } from "../tables/known-fields";
import type {
  GreenhouseNamed,
  GreenhouseScorecard,
  GreenhouseScorecardAnswer,
  GreenhouseScorecardAttribute,
  GreenhouseScorecardQuestion,
} from "../types";
import { mapRating } from "./rating";

type Part = Record<string, unknown>;

/** What the interviewer filled in. */
export interface ScorecardForm {
  readonly criteria: Part[];
  readonly answers: Part[];
  readonly notes: Part[];
}

// The two questions that Greenhouse adds to every v1 scorecard, with `id: null`. "Public" to Greenhouse means the
// hiring team; no visibility of Greenhouse means the candidate.
const builtInNotes: Readonly<Record<string, "hiring_team" | "private">> = {
  "key take-aways": "hiring_team",
  "private notes": "private",
};

const v3Notes = [
  ["notes", "hiring_team", "Notes"],
  ["public_notes", "hiring_team", "Public notes"],
  ["private_notes", "private", "Private notes"],
] as const;

function mapAttribute(
  attribute: Fields<GreenhouseScorecardAttribute>,
  context: MappingContext,
): Part[] {
  const criterion = attribute.id("job_candidate_attribute_id");
  const named: Fields<GreenhouseNamed> | undefined =
    criterion === undefined ? undefined : context.related.attributeName(criterion);
  const label = attribute.line("name") ?? named?.line("name");
  const v3 = mapRating(attribute, "candidate_attribute_rating", "attribute", context);
  const rating = mapRating(attribute, "rating", "attribute", context) ?? v3;
  const evidence = attribute.prose("note");
  const category = attribute.line("type");
  if (label === undefined) {
    const remedy = "Import it together with the job's attributes. The rating is left out.";
    context.log.issue(
      "error",
      "missing_value",
      attribute.path,
      "is a rating without a name",
      remedy,
    );
    return [];
  }
  return [
    present({ criterionId: context.id("criterion", criterion), label, category, rating, evidence }),
  ];
}

function mapQuestion(
  item: Fields<GreenhouseScorecardQuestion>,
  context: MappingContext,
): { answer?: Part; note?: Part } {
  const question = item.line("question");
  const text = item.prose("answer");
  const questionId = item.id("id");
  if (text === undefined) return {};
  const name = question?.toLowerCase() ?? "";
  const visibility = Object.hasOwn(builtInNotes, name) ? builtInNotes[name] : undefined;
  if (visibility) return { note: { text, visibility, label: question } };
  if (question !== undefined && questionId !== undefined)
    return { answer: { questionId: context.id("question", questionId), question, answer: text } };
  context.log.issue(
    "info",
    "assumption",
    item.path,
    "is an answer without a known question",
    "It is kept as a private note, the narrowest reading.",
  );
  return { note: present({ text, visibility: "private", label: question }) };
}

function mapAnswer(
  item: Fields<GreenhouseScorecardAnswer>,
  context: MappingContext,
): Part | undefined {
  const id = item.id("scorecard_question_id");
  const question = id === undefined ? undefined : context.related.question(id)?.line("question");
  const choice = item.flag("boolean_value");
  const answer = item.prose("answer") ?? (choice === undefined ? undefined : choice ? "Yes" : "No");
  if (answer === undefined) return undefined;
  if (question === undefined) {
    const remedy = "Import it together with the questions. The answer is left out.";
    context.log.issue(
      "error",
      "missing_value",
      item.path,
      "is an answer without its question",
      remedy,
    );
    return undefined;
  }
  return present({ questionId: context.id("question", id), question, answer });
}

function limited(parts: Part[], limit: number, path: Path, context: MappingContext): Part[] {
  if (parts.length <= limit) return parts;
  const problem = `has ${parts.length} entries, and a document takes ${limit}`;
  context.log.issue("error", "too_many", path, problem, `The first ${limit} are kept.`);
  return parts.slice(0, limit);
}

/** Everything that was filled in, whether nested (v1), beside the scorecard in the same payload (v3), or both. */
export function mapForm(
  card: Fields<GreenhouseScorecard>,
  id: string,
  context: MappingContext,
): ScorecardForm {
  const nested = card.objects<GreenhouseScorecardAttribute>("attributes", knownFields.attribute);
  const criteria = [...nested, ...context.related.attributesOf(id)].flatMap((attribute) =>
    mapAttribute(attribute, context),
  );
  const questions = card
    .objects<GreenhouseScorecardQuestion>("questions", knownFields.question)
    .map((item) => mapQuestion(item, context));
  const answers = [
    ...questions.map((item) => item.answer),
    ...context.related.answersOf(id).map((item) => mapAnswer(item, context)),
  ];
  const own = v3Notes.map(([key, visibility, label]) => {
    const text = card.prose(key);
    return text === undefined ? undefined : { text, visibility, label };
  });
  const filled = (parts: readonly (Part | undefined)[]): Part[] =>
    parts.filter((part) => part !== undefined);
  return {
    criteria: limited(criteria, 200, card.at("attributes"), context),
    answers: limited(filled(answers), 200, card.at("questions"), context),
    notes: limited(filled([...questions.map((item) => item.note), ...own]), 50, card.path, context),
  };
}
