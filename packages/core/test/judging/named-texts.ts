/**
 * Texts in which the candidate is named: `{full}`, `{given}`, `{family}`. About half hold a problem. Some begin sentences
 * with words that are also somebody's name: “Will”, “May”, “In”, “He”, “Young”.
 */
export const namedTexts: readonly string[] = [
  // as the subject, with a problem
  "{full} is too old for this team.",
  "{given} came across as pushy and arrogant.",
  "We felt that {given} would struggle at her age.",
  "{full} has small children, so the shifts would be hard.",
  "Because {given} is pregnant, we went with somebody else.",
  "In the end {full} was not the right cultural fit.",
  "{family} never listens to anybody.",
  "The panel doubted whether {given} could cope with a wheelchair in the workshop.",
  "Frankly, {given} is hopeless.",
  "{given} was surprisingly articulate for a woman.",
  "Strong on paper, but {given} seemed long in the tooth.",
  "{given} is a Muslim, and the families here would mind.",
  // as the owner, with a problem
  "{full}'s age worried the panel.",
  "{given}'s accent would put customers off.",
  "We were concerned about {given}'s pregnancy.",
  "{family}'s disability counted against the application.",
  "We had doubts about {full}'s childcare.",
  // in a greeting
  "Dear {full},\n\nYou are too young for this post.\n\nKind regards",
  "Dear {given},\n\nThank you for coming. Your age counted against you.",
  "Hello {given},\n\nYour example of a budget was clear and named the figures.",
  "Dear {full},\n\nHe asked about the rota, and you explained it well.",
  "Dear {given}\n\nWe will certainly offer you the next post.",
  // in the middle of a sentence
  "Thank you, {given}, for a clear account of the handover.",
  "We told {full} that an older candidate would not fit in.",
  "As we said to {given} on the day, the second example left out the dose.",
  "The panel thanked {full} for the presentation and asked about the budget.",
  "For {given}, a next step is to prepare one example of a plan that failed.",
  "You, {given}, are simply not intelligent enough.",
  // as the subject, and fine
  "{full} explained the threshold and named the duty.",
  "{given} left out the allergy and the dose in the handover note.",
  "{given} described a service for older people in plain words.",
  "In question 2 {full} named two risks and no date.",
  "{family} gave three examples of working with disabled children.",
  "{full} asked how the black-box tests were written.",
  // as the owner, and fine
  "{full}'s presentation on the maternity ward kept to the time.",
  "{given}'s plan for Christian schools and mosques had no budget.",
  "{given}'s answer missed the second deadline.",
  "{family}'s case study covered young people in care.",
  // with words that may be a name
  "Will the plan work? May we suggest a date? {given} did not say.",
  "In the exercise you did well. Even so, {given}, an example would help. Do send it. He left no note.",
  "Young people liked the workshop. Black and white prints sold well. {given} counted both.",
  "Faith schools were in the brief. Hope and grace were in the title. {given} named no figures.",
];
