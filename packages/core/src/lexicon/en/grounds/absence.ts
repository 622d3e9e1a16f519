import { defineConcept } from "../../concept";

/** Leave and absence that the law protects, and the ways of counting it against a person. */
export const absenceConcepts = [
  defineConcept(
    "absenceTrait",
    [
      `
        sick leave, sick days, sick day, sickness absence, sickness record, sick record, sickness,
        sick pay record, absence record, attendance record, absences, absence, absence history,
        absence rate, time off, time off sick, medical leave, maternity leave, mat leave,
        paternity leave, parental leave, shared parental leave, adoption leave, family leave,
        compassionate leave, bereavement leave, carer's leave, carers leave, caring leave, fmla,
        fmla leave, disability leave, long-term sick, long term sick, leave of absence,
        leave record, fertility appointments, hospital appointments, medical appointments,
        antenatal appointments, reserve deployment, reserve duty, reserve training,
        reservist commitments, military leave, deployment, jury service, workers' comp,
        workers comp, phased return, sick leave balance, bradford score, bradford factor,
      stress leave, compo, reservist, reservists, jury duty, army camp, army camps, army reserve, national guard, sorry business, domestic violence leave, return to work plan, dependants' leave, casual leave, casual leaves, period leave, funeral leave, funerals, rehab, injury leave, light duties, fit note, sick note, carers' leave, infant care leave, reserve camps, territorial army, guard duty, drill weekends, time off for treatment, time off for surgery, knee surgery, back surgery, hip operation, sick calls, sickness dates, mental health days
    `,
      `
        chemo, maternity, paternity, bereavement, convalescence, hospital stay, sectioning,
        dialysis days, dialysis, treatment days
      `,
    ].join(", "),
    "EQA",
  ),
  defineConcept(
    "absenceOwn",
    `
      leave, maternity leave, mat leave, sickness, absence, absences, time off, deployment, reserve deployment, sick leave, medical leave, parental leave, paternity leave, adoption leave, sickness absence, absence record, sick record, attendance record, sickness record, leave of absence, sick days
    `,
  ),
  defineConcept(
    "absencePhrase",
    [
      `
        (weeks|months|days|year|years|time|spell|spells|stretch|stretches|(period|periods)|blocks|term|terms) (off|of) (sick|on sick|with stress|with depression|with anxiety|on the sick|ill|sick leave|medical leave|fmla|sickness|sick absence|family leave|maternity leave|parental leave|adoption leave|with {condition}|for {condition}|for surgery|recovering|your {absenceTrait}|after your|after having|when your|caring|to care|with your|with the baby|having),
        (kept|kept you|was|were|been|be|being|are) (you)? (off|out|away|absent) (sick|with|for|on) (stress|sick|depression|anxiety|surgery|treatment|maternity leave|sick leave|medical leave|parental leave|adoption leave|fmla|workers comp|your|a back|chemo|cancer|{condition}|months|weeks|so long|so much|most of|long),
        signed off (sick|with|for|work), off sick, off on the sick, off again with,
        been off (a lot|too much|so often|sick|with), away (too much|so much|so long),
        a lot of time off, so much time off, too much time off,
        too many (sick days|absences|days off|appointments),
        (came|come|coming|back|returned|returning|just back|only back) (back)? from {adverbs}? (maternity|paternity|parental|sick|adoption|medical|family|carer's|bereavement|long-term sick|mat) leave,
        (back|returned) from (having a baby|having a child|surgery|treatment|cancer|a breakdown),
        (months|weeks|year|years|time) (you|she|he) (took|spent) (off|out|away|recovering|on leave|caring),
        took (a year|a lot of time|time|months|weeks|two years|so much time|all) (off|out|{Number} weeks of maternity leave) (for|to|with|after|when|sick)?,
        {Number} (weeks|months|days) (of|off|on) (sick|medical|maternity|paternity|parental|adoption|leave|absence|fmla),
        (pattern|level|levels|history|record|amount|rate) of (absence|absences|sickness|sick leave|leave),
        
        that (year|spell|time|period|stretch) of ({condition}|leave|treatment|sickness|illness),
        put (you|her|him) behind, fallen behind (while|during|after),
        out of the loop (while|since|after)
      `,
    ].join(", "),
  ),
];
