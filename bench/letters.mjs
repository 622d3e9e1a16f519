const paragraphs = [
  "Thank you for coming to see us about the post of Team Manager. You have not been appointed on this occasion, and we would like to tell you why.",
  "Your answer on threshold decisions was clear. You named the signs, the duty to enquire and the person who decides, and you said how the family would be told.",
  "On supervision we wanted to hear how you challenge a plan that drifts. You described the meeting calendar; the scenario asked what you would do when three visits had been missed.",
  "It would have been stronger to begin with the child's experience and then to name the decision. One example in which a question of yours changed a plan would have shown it.",
  "We felt that at your age the evening rota might be a strain, and the team is rather young and lively.",
  "The older adults service and the disabled children's team share a duty desk. You explained how the two work together and where a referral is recorded.",
  "Another candidate had more experience of court work. You will certainly get the next post, so please keep your diary free in June.",
  "The written task asked for a chronology of one page. Yours was three pages long, and two of the dates did not agree with the file.",
  "If you would like to talk this through, please ring the recruitment team before the end of April. We keep your application until March.",
];

/** About `words` words of feedback, most of it fine and some of it not: what a team checks before it sends. */
export function letters(words) {
  const parts = [];
  for (let count = 0, index = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length];
    parts.push(paragraph);
    count += paragraph.split(" ").length;
  }
  return parts.join("\n\n");
}
