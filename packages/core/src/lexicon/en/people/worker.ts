import { defineConcept } from "../../concept";

/**
 * What people are hired as. “A gay coach” is about who may do the work, “gay players” about those it is done for:
 * the noun decides whether a protected word describes staff or a client group.
 */
export const workerConcepts = [
  defineConcept(
    "worker",
    [
      // any trade
      "worker, workers, employee, employees, colleague, colleagues, staff, staff member, staff members, member of staff, hire, hires, recruit, recruits, trainee, trainees, apprentice, apprentices, intern, interns, starter, starters, candidate, candidates, applicant, applicants, manager, managers, leader, leaders, boss, supervisor, supervisors, director, directors, executive, executives, exec, execs, officer, officers, assistant, assistants, adviser, advisers, advisor, advisors, consultant, consultants, specialist, specialists, coordinator, coordinators, administrator, administrators, receptionist, receptionists, secretary, secretaries, partner in the firm, spokesperson, representative, rep, reps, team leader, team leaders, operator, operators, professional, professionals, practitioner, practitioners",
      // office, technology, sales
      "engineer, engineers, developer, developers, programmer, programmers, coder, coders, designer, designers, tester, testers, analyst, analysts, scientist, scientists, salesperson, salespeople, account manager, accountant, accountants, auditor, auditors, negotiator, negotiators, lawyer, lawyers, solicitor, solicitors, barrister, barristers, paralegal, clerk, clerks, agent, agents, adjuster, adjusters, broker, brokers, banker, bankers, recruiter, recruiters, copywriter, journalist, reporter, editor, presenter, presenters, fundraiser, fundraisers, librarian, researcher, researchers, interpreter, translator",
      // health, care, education
      "nurse, nurses, midwife, midwives, doctor, doctors, surgeon, physio, physiotherapist, paramedic, paramedics, carer on the rota, care worker, care workers, support worker, support workers, social worker, social workers, caseworker, caseworkers, therapist, therapists, counsellor, counselor, pharmacist, dentist, teacher, teachers, head of year, headteacher, teaching assistant, tutor, tutors, lecturer, lecturers, coach, coaches, instructor, instructors, nanny, childminder, nursery worker, key worker, keyworker, warden, wardens, chaplain, youth worker, lifeguard, vet",
      // trades, transport, hospitality, uniformed
      "driver, drivers, mechanic, mechanics, electrician, plumber, joiner, carpenter, builder, builders, labourer, labourers, bricklayer, welder, welders, fitter, technician, technicians, inspector, inspectors, surveyor, surveyors, foreman, site manager, pilot, crew, crew member, steward, chef, chefs, cook, cooks, waiter, waitress, barista, bartender, server, servers, cleaner, cleaners, porter, porters, guard, guards, firefighter, firefighters, police officer, constable, soldier, porter, warehouse operative, operatives, operative, picker, pickers, packer, shop assistant, cashier, stylist, beautician, groom, farmhand, stockman, shepherd, guide, guides, caretaker, gardener, conductor",
    ].join(", "),
  ),
];
