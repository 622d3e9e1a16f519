import type { Words } from "./words";

export const enGB: Words = {
  tag: "en-GB",
  person: "Samira Taylor",
  addressAs: "Samira",
  role: "Team Manager, Children's Social Work",
  employer: "Calder Vale Council",
  agency: "Northgate Care Recruitment",
  contact: "Ruth Adeyemi",
  contactRole: "Recruitment Partner",
  details: ["Town Hall, Market Street, Calder Vale CV1 2AB", "Telephone +44 113 496 0000"],
  summary:
    "You came well prepared, and the panel learned a great deal from your account of the duty team. Another candidate gave more examples of supervising a whole service, and that decided it.",
  reason:
    "The work sample asked for a plan with dates and names, and yours gave the aims without them.\n\nYour written reasoning was clear throughout.",
  publicNote:
    "The council decided on 12 March to bring the two services together and published its reasons.",
  points: [
    {
      criterion: "Safeguarding decisions",
      text: "You explained clearly when a referral crosses the threshold and who has to be told on the same day. The panel would have followed your reasoning without a further question.",
      evidence:
        "In question 2 you named the three pieces of information you would look for first, and why the school's account mattered most.",
      nextStep:
        "Keep the order in which you told it: the risk, the evidence for it, the decision, the person who acts.",
    },
    {
      criterion: "Reflective supervision",
      text: "The answer on supervision described how often you meet, and the panel wanted to hear how you challenge a plan that drifts. One example of a decision that changed would have shown it.",
      evidence:
        "Question 4 asked what you would do about a plan without progress after three months; you described the calendar of meetings.",
      nextStep:
        "Prepare one case in which supervision changed a decision, and say which question you asked and what came of it.",
    },
    {
      criterion: "Leading a team through change",
      text: "You spoke with warmth about the people in your team and knew what each of them needed. It showed that they trust you with bad news as well as good.",
      evidence:
        "You told us how you moved two social workers between teams and what you asked each of them beforehand.",
      nextStep:
        "Ask to lead the next review of working hours, so that you can describe a change from beginning to end.",
    },
    {
      criterion: "Working with figures",
      text: "The presentation gave totals where the task asked for a trend, so that the panel could not see what had improved. Two figures side by side would have been enough.",
      evidence:
        "The third slide had the number of assessments in 2025, without the year before or the target.",
      nextStep:
        "Take last year's return of your own service and write three sentences about what changed and why.",
    },
  ],
};
