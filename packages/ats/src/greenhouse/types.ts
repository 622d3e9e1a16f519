/**
 * Greenhouse's records as they are published, exported or stored: Harvest v1/v2 (removed on 2026-08-31, alive in
 * exports), Harvest v3, webhooks, and rows of warehouse exports. A scalar may be text, because warehouses store text.
 * Field names and enum values are the vendor's; only those that Fairwell reads are here.
 */

/** A value that a warehouse row holds as text, "" for null. */
type Scalar = string | number | boolean | null;

export interface GreenhouseUser {
  id?: Scalar;
  name?: Scalar;
  first_name?: Scalar;
  last_name?: Scalar;
}

export interface GreenhouseNamed {
  id?: Scalar;
  name?: Scalar;
}

/** `attributes[]` of v1, or a row of its own in v3 and in warehouses. */
export interface GreenhouseScorecardAttribute {
  id?: Scalar;
  scorecard_id?: Scalar;
  job_candidate_attribute_id?: Scalar;
  name?: Scalar;
  type?: Scalar;
  note?: Scalar;
  rating?: Scalar;
  candidate_attribute_rating?: Scalar;
}

/** `questions[]` of v1. `id` is null for the built-in notes. */
export interface GreenhouseScorecardQuestion {
  id?: Scalar;
  question?: Scalar;
  answer?: Scalar;
}

/** An answer of v3; its question is a record of its own. */
export interface GreenhouseScorecardAnswer {
  id?: Scalar;
  scorecard_id?: Scalar;
  scorecard_question_id?: Scalar;
  answer?: Scalar;
  boolean_value?: Scalar;
}

export interface GreenhouseScorecard {
  id?: Scalar;
  application_id?: Scalar;
  candidate_id?: Scalar;
  candidate?: GreenhouseUser | null;
  application?: { id?: Scalar; candidate_id?: Scalar; job_id?: Scalar; status?: Scalar } | null;
  interview?: Scalar;
  interview_step?: GreenhouseNamed | null;
  interviewed_at?: Scalar;
  created_at?: Scalar;
  submitted_at?: Scalar;
  submitted_by?: GreenhouseUser | null;
  submitted_by_user_id?: Scalar;
  submitter_id?: Scalar;
  interviewer?: GreenhouseUser | null;
  interviewer_id?: Scalar;
  /** v3: `draft` or `complete`. */
  status?: Scalar;
  /** In webhooks about a scorecard. */
  scorecard_status?: Scalar;
  /** v1: `definitely_not`, `no`, `yes`, `strong_yes`, `no_decision`. */
  overall_recommendation?: Scalar;
  /** v3: `strong_no`, `no`, `yes`, `strong_yes`, `no_decision`. */
  candidate_rating?: Scalar;
  attributes?: GreenhouseScorecardAttribute[];
  questions?: GreenhouseScorecardQuestion[];
  notes?: Scalar;
  /** Public within the hiring team. */
  public_notes?: Scalar;
  private_notes?: Scalar;
}

/** `type` is an object; its `name` (v1) or `key` (v3) says who ended it. Its id differs in every organisation. */
export interface GreenhouseRejectionReason {
  id?: Scalar;
  name?: Scalar;
  type?: { id?: Scalar; name?: Scalar; key?: Scalar } | string | null;
}

export interface GreenhouseCustomField {
  name?: Scalar;
  type?: Scalar;
  value?: unknown;
}

export interface GreenhouseRejectionDetail {
  id?: Scalar;
  application_id?: Scalar;
  application?: { id?: Scalar; candidate_id?: Scalar; status?: Scalar } | null;
  candidate?: GreenhouseUser | null;
  rejection_reason_id?: Scalar;
  reason_id?: Scalar;
  reason?: GreenhouseRejectionReason | null;
  rejected_at?: Scalar;
  notes?: Scalar;
}

export interface GreenhouseStage {
  id?: Scalar;
  name?: Scalar;
  interviews?: { status?: Scalar }[];
}

export interface GreenhouseApplication {
  id?: Scalar;
  candidate_id?: Scalar;
  candidate?: GreenhouseUser | null;
  prospect?: Scalar;
  /** Warehouse rows: the source deleted it. */
  is_deleted?: Scalar;
  applied_at?: Scalar;
  rejected_at?: Scalar;
  status?: Scalar;
  source?: { id?: Scalar; public_name?: Scalar; name?: Scalar } | null;
  job?: GreenhouseJob | null;
  jobs?: GreenhouseJob[];
  job_id?: Scalar;
  current_stage?: GreenhouseStage | null;
  stage_id?: Scalar;
  stage_name?: Scalar;
  rejection_reason?: GreenhouseRejectionReason | null;
  rejected_reason_id?: Scalar;
  rejection_details?: {
    custom_fields?: Record<string, unknown>;
    keyed_custom_fields?: Record<string, GreenhouseCustomField>;
  } | null;
}

export interface GreenhouseOpening {
  id?: Scalar;
  opening_id?: Scalar;
  job_id?: Scalar;
  application_id?: Scalar;
  /** v1 and warehouses: `open` or `closed`. */
  status?: Scalar;
  /** v3. */
  open?: Scalar;
  opened_at?: Scalar;
  closed_at?: Scalar;
  close_reason?: GreenhouseNamed | null;
  close_reason_id?: Scalar;
}

export interface GreenhouseJob {
  id?: Scalar;
  name?: Scalar;
  requisition_id?: Scalar;
  confidential?: Scalar;
  status?: Scalar;
  is_template?: Scalar;
  created_at?: Scalar;
  opened_at?: Scalar;
  closed_at?: Scalar;
  openings?: GreenhouseOpening[];
}

/** A webhook: `action` says what happened, `payload` holds the record. */
export interface GreenhouseWebhook {
  action?: string;
  payload?: {
    application?: GreenhouseApplication;
    job?: GreenhouseJob;
    scorecard?: GreenhouseScorecard;
    candidate?: object;
    person?: object;
    interview?: object;
  };
}
