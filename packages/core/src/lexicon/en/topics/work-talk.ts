import { defineConcept } from "../../concept";

/** How a sentence shows that it talks about a task that was set, or about what was arranged for the reader. */
export const workTalkConcepts = [
  // Where the candidate was watched at work.
  defineConcept(
    "taskSetting",
    `
      role-play, roleplay, role play, case, case study, scenario, exercise, mock, simulation, test,
      task, drill, brief, pack, moot, in-tray, file, log, question, paper, vignette, case file,
      worked example, packet, bundle, mock trial, booking, budget, script, syllabus, template
    `,
  ),
  // What a candidate hands in.
  defineConcept(
    "handedIn",
    `
      {countedWork}, {workProduct}, roster, range, ratio, ratios, matrix, layout, audit, graph, list, tender,
      sheet, grid, modelling, skeleton, skeleton argument, copy, notes, figures, costing, costings, sums,
      drawings, draft, storyboard, menu, mock-up, method statement, flowchart, checklist, budget, bid,
      order, solver, scheme, worksheet, load sheet, timesheet, drawing, chronology, return plan
    `,
  ),
  // What a candidate does to a piece of work, and a judgement on a person never says.
  defineConcept(
    "didWork",
    `
      gave, picked, chose, named, wrote, quoted, cited, signed, booked, counted, missed,
      skipped, forgot, drew, listed, logged, charged, answered, planned, priced, recorded, marked,
      measured, treated, checked, tested, wired, dosed, fitted, spelled, spelt, coded, costed,
      calculated, drafted, labelled, dated, omitted, placed, poured, packed, scheduled, rated, graded,
      translated, plotted, sketched, weighed, added, copied, typed, entered, filed
    `,
  ),
  // Done for the reader and not held against them.
  defineConcept(
    "arranged",
    `
      moved, booked, arranged, held over, rescheduled, reserved, set aside, adjusted, extended,
      kept open, waived, reimbursed, changed, postponed, put back, brought forward
    `,
  ),
];
