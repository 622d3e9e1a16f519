const words = (names: string): readonly string[] => names.split(" ");

/**
 * Documented fields that no document has a place for. They are listed as unmapped with `known: true`, so that a field
 * which Greenhouse adds tomorrow stands out. Most are personal data that feedback does not need; some say again what
 * another field of the same record has said.
 */
const person = words(
  "id first_name last_name title company created_at external_id photo_url url is_private can_email phone_numbers email_addresses addresses website_addresses social_media_addresses educations employments recruiter coordinator attachments tags custom_fields email employee_id",
);

const job = words(
  "notes created_at updated_at departments offices custom_fields keyed_custom_fields hiring_team copied_from_id job_post_id created_by_id url open_date close_date department_id office_ids",
);

const fields = {
  scorecard: words(
    "updated_at ratings interview_kit_id notes_with_tags public_notes_with_tags private_notes_with_tags candidate application interviewer_id submitter_id submitted_by_user_id",
  ),
  deletedScorecard: words("created_at updated_at scorecard_status"),
  attribute: words("id index sort_order created_at updated_at"),
  question: words("id created_at updated_at"),
  user: words("id first_name last_name employee_id email"),
  person,
  stage: words("id"),
  interview: words("id name interview_kit interviewers"),
  application: words(
    "updated_at created_at last_activity_at location location_address credited_to credited_to_user_id recruiter coordinator recruiter_id coordinator_id referrer_id answers custom_fields keyed_custom_fields attachments prospective_office prospective_department prospect_detail prospective_job_ids prospect_owner_id prospect_pool_id prospect_stage_id job_post_id url offer opening source_id stage_id current_stage_id agency_note_id needs_decision job_id stage_name rejected_reason_id",
  ),
  nestedJob: [...job, ...words("requisition_id confidential opened_at closed_at")],
  source: words("id name"),
  reasonType: words("id"),
  rejection: words(
    "id created_at updated_at rejected_by rejected_by_id rejection_note_id question_custom_fields rejection_reason_id reason_id reason notes application candidate",
  ),
  job,
  opening: words(
    "id opening_id opened_at custom_fields keyed_custom_fields created_at updated_at sort_order target_start_on",
  ),
  reason: words("created_at updated_at"),
};

/** The documented, unmapped fields of each type of record. */
export const knownFields: Readonly<Record<keyof typeof fields, readonly string[]>> = fields;
