import type { ExampleWords } from "./words";

export const enGB: ExampleWords = {
  tag: "en-GB",
  addressAs: "Samira",
  roleTitle: "Team Manager, Children's Social Work",
  criteria: {
    thresholds: "Threshold decisions",
    supervision: "Reflective supervision",
    quality: "Quality of practice",
    partnership: "Work with partner agencies",
  },
  contactRole: "Recruitment Partner",
  consultantRole: "Consultant",
  clientAddressAs: "Helen",
  summary:
    "Your judgement of risk and your knowledge of the law are sound, and you spoke of families with respect. What decided it were two answers about leading a team, which gave us less to go on.",
  ownReason:
    "The post leads child protection conferences from the first week. Your application described taking part in them, and gave no example of leading one.",
  publicNote:
    "The council published its budget on 10 March 2026. The new team that this post belonged to is not part of it.",
  points: [
    {
      type: "strength",
      criterionId: "thresholds",
      text: "You explained clearly when a concern becomes a child protection enquiry, and who decides.",
      evidence:
        "In question 2 you worked through the referral step by step: what was known, what was missing and whom you would speak to on the same day.",
    },
    {
      type: "strength",
      criterionId: "partnership",
      text: "You kept a disagreement with a partner agency about the child.",
      evidence:
        "In question 5 you named the facts that both sides accepted and used the escalation procedure, without blaming anyone.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "The supervision answer told us how often you meet, and we wanted to hear how supervision changes a plan.",
      evidence:
        "Question 4 described a plan that had not moved for three months. You set out the meeting calendar and the recording form.",
      nextStep:
        "Prepare one example in which a question of yours in supervision changed a plan: what you asked, and what followed.",
    },
    {
      type: "development",
      criterionId: "quality",
      text: "The presentation explained how audits are done, and said less about what changes afterwards.",
      evidence: "About eight of the ten minutes were on choosing and grading files.",
      nextStep:
        "Choose one audit and tell it in five minutes: one finding, the change that the team agreed, and the measure that confirmed it.",
    },
    {
      type: "strength",
      criterionId: "thresholds",
      text: "You said plainly what you would do first when time is short.",
      evidence: "In question 1 you put three referrals in order and gave the reason for each.",
    },
    {
      type: "strength",
      criterionId: "partnership",
      text: "You asked for the school's view before you decided.",
      evidence:
        "In the written task you used the attendance report and noted the call that you would make next.",
    },
    {
      type: "development",
      criterionId: "thresholds",
      text: "The answer about the referral at night named the duty and left out the timescale.",
      evidence: "Question 3 asked what happens in the first five days.",
      nextStep: "Write down the steps of one enquiry with the day for each, and take it with you.",
    },
    {
      type: "development",
      criterionId: "partnership",
      text: "The example of a joint visit told us who went, and less about what was agreed.",
      evidence: "The follow-up to question 5 asked for the result of the visit.",
      nextStep: "Add one sentence on the agreement and the date on which it was reviewed.",
    },
    {
      type: "strength",
      criterionId: "supervision",
      text: "You had prepared a first month with the team as a clear list.",
      evidence:
        "The plan that you brought had a meeting with each social worker in the first two weeks.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "The answer on reading a colleague's draft stayed general.",
      evidence: "Question 6 described a court statement that was due on Friday.",
      nextStep:
        "Describe one draft that you read together with its writer: what you asked, and when.",
    },
    {
      type: "strength",
      criterionId: "quality",
      text: "You chose measures that a team can see for itself.",
      evidence: "In the presentation you used visits made in time and plans that were reviewed.",
    },
    {
      type: "development",
      criterionId: "quality",
      text: "The written task was well structured, and its conclusion came last.",
      evidence: "The recommendation stood on the third page.",
      nextStep: "Put the recommendation and its reasons into the first paragraph.",
    },
    {
      type: "development",
      criterionId: "supervision",
      text: "The answer about workload listed the cases, and we wanted to hear how you decide between them.",
      evidence: "Question 7 gave you nine cases and two social workers.",
      nextStep: "Prepare an example of one case that you moved to later, and say how you decided.",
    },
  ],
};
