/** What a record is, by its shape. */
export type GreenhouseRecord =
  | "webhook"
  | "scorecard"
  | "scorecard_attribute"
  | "scorecard_answer"
  | "scorecard_question"
  | "job_candidate_attribute"
  | "application"
  | "rejection_detail"
  | "rejection_reason"
  | "close_reason"
  | "opening"
  | "job"
  | "interview"
  | "interview_step"
  | "interviewer"
  | "stage_history"
  | "activity_feed"
  | "note"
  | "email_template"
  | "person"
  | "error_reply"
  | "reply"
  | "request_body"
  | "id_and_name";

interface Shape {
  readonly record: GreenhouseRecord;
  /** Keys that are all there, whatever their value. */
  readonly all?: string;
  /** Keys of which at least one is there. */
  readonly any?: string;
  /** Keys of which none is there. */
  readonly none?: string;
  /** The only keys that may be there. */
  readonly only?: string;
}

/** The first that fits decides: the more particular come first. */
const shapes: readonly Shape[] = [
  { record: "webhook", all: "action payload" },
  { record: "activity_feed", all: "activities", any: "notes emails" },
  { record: "email_template", all: "html_body" },
  {
    record: "scorecard_attribute",
    all: "scorecard_id",
    any: "rating candidate_attribute_rating job_candidate_attribute_id",
  },
  { record: "scorecard_answer", all: "scorecard_id scorecard_question_id" },
  {
    record: "interviewer",
    all: "scorecard_id",
    any: "interviewer_id scheduled_interview_id user_id response_status",
  },
  {
    record: "scorecard",
    any: "overall_recommendation candidate_rating submitted_by_user_id submitter_id scorecard_status",
  },
  { record: "scorecard", all: "interviewed_at submitted_at" },
  { record: "scorecard", all: "attributes questions" },
  { record: "scorecard_question", all: "question", any: "answer_type interview_kit_id" },
  { record: "job_candidate_attribute", all: "candidate_attribute_type_id name" },
  { record: "interview", all: "start end", any: "interview interview_id" },
  { record: "interview", all: "starts_at ends_at" },
  { record: "interview_step", all: "job_stage_id name" },
  { record: "stage_history", all: "application_id", any: "job_interview_stage_id new_stage_id" },
  { record: "rejection_detail", all: "application_id rejected_at", none: "status" },
  {
    record: "application",
    all: "status",
    any: "applied_at prospect current_stage stage_name",
    none: "opening_id",
  },
  { record: "application", all: "applied_at", any: "candidate candidate_id" },
  { record: "opening", all: "close_reason", none: "name" },
  { record: "opening", all: "opened_at", any: "opening_id close_reason_id" },
  { record: "opening", all: "job_id open", none: "name" },
  { record: "job", all: "name", any: "requisition_id confidential" },
  { record: "job", all: "name status", any: "departments openings hiring_team" },
  { record: "rejection_reason", all: "id name type", only: "id name type created_at updated_at" },
  { record: "note", all: "body", any: "visibility visiblity" },
  { record: "person", all: "first_name last_name" },
  { record: "error_reply", all: "errors", only: "errors" },
  { record: "reply", all: "success message", only: "id success message" },
  { record: "id_and_name", all: "id name", only: "id name created_at updated_at" },
];

/** Bodies of requests to Greenhouse; looked for last, since their keys are also those of records. */
const requestBody: Shape = {
  record: "request_body",
  any: "rejection_reason_id rejection_email close_reason_id opening_id ids openings",
  only: "rejection_reason_id rejection_email notes start_date close_reason_id opening_id status custom_fields ids openings",
};

const split = (keys: string | undefined): readonly string[] => keys?.split(" ") ?? [];

function fits(shape: Shape, value: object): boolean {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const any = split(shape.any);
  const only = split(shape.only);
  return (
    split(shape.all).every(has) &&
    !split(shape.none).some(has) &&
    (any.length === 0 || any.some(has)) &&
    (only.length === 0 || Object.keys(value).every((key) => only.includes(key)))
  );
}

/** What a record is, by its keys; undefined when it fits no shape. */
export const shapeOf = (value: object): GreenhouseRecord | undefined =>
  shapes.find((shape) => fits(shape, value))?.record;

/** Whether an object is the body of a request to Greenhouse. */
export const isRequestBody = (value: object): boolean => fits(requestBody, value);
