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
      `
        worker, workers, employee, employees, colleague, colleagues, staff, staff member,
        staff members, member of staff, hire, hires, recruit, recruits, trainee, trainees,
        apprentice, apprentices, intern, interns, starter, starters, candidate, candidates,
        applicant, applicants, manager, managers, leader, leaders, boss, supervisor, supervisors,
        director, directors, executive, executives, exec, execs, officer, officers, assistant,
        assistants, adviser, advisers, advisor, advisors, consultant, consultants, specialist,
        specialists, coordinator, coordinators, administrator, administrators, receptionist,
        receptionists, secretary, secretaries, partner in the firm, spokesperson, representative,
        rep, reps, team leader, team leaders, operator, operators, professional, professionals,
        practitioner, practitioners, associate, associates, diplomat, diplomats, ambassador,
        attaché, civil servant, press officer, spokesman, spokeswoman, draughtsman, draughtswoman,
        curator, curators, correspondent, correspondents, chief executive, finance director,
        head of chancery, registrar, registrars, consultant surgeon, physician, psychologist,
        psychiatrist, radiographer, physios, anaesthetist, optometrist, dietitian, architect,
        architects, planner, planners, statistician, economist, actuary, underwriter, trader,
        traders, bookkeeper, treasurer, conservator, archivist, historian, professor, fellow,
        postdoc, lab manager, librarians, producer, director of photography, camera operator,
        newsreader, columnist, sub-editor, copy editor, publicist, actor, dancer, musician,
        choreographer, team manager, kit manager, referee, umpire, physiologist, groundsman, jockey,
        captain, skipper, deckhand, first officer, flight attendant, purser, dispatcher, controller,
        signaller, conductor, postman, postwoman, courier, couriers, usher, bailiff, magistrate,
        judge, clerk to the court, prosecutor, caseworkers, probation officer, prison officer,
        detective, sergeant, inspector, minister, priest, imam, rabbi, youth leader, scout leader,
        play worker, matron, ward manager, sister, healthcare assistant, carers, phlebotomist,
        practice manager, dental nurse, seamstress, tailor, florist, butcher, baker, brewer,
        sommelier, maître d, housekeeper, concierge, night manager, doorman, bouncer, farm manager,
        vet nurse, gamekeeper, ranger, roofer, plasterer, scaffolder, crane operator,
        forklift driver, machinist, toolmaker, foundry worker, quality inspector, sysadmin,
        data engineer, product manager, project manager, project leads, project lead, scrum master,
        sales rep, sales lead, account director, store manager, merchandiser, buyer, stylist,
        hairdresser, barber, beauty therapist, personal trainer, yoga teacher, estate agent,
        letting agent, conveyancer, notary, legal secretary, translator, subtitler, linguist,
        barman, barmaid, bar staff, waiting staff, kitchen porter, bosun, farm worker, farm hand,
        stockperson, milker, tour guide, cabin crew, air steward, wardrobe assistant, dresser,
        lighting technician, stagehand, sound engineer, make-up artist, showroom assistant,
        sales assistant, shopkeeper, fishmonger, gallery assistant, usherette, projectionist, tutor,
        invigilator, groundskeeper, swimming teacher, physio, masseur, masseuse, undertaker,
        funeral director, celebrant, verger, organist, bookseller, barrister, pupil barrister,
        trainee solicitor, analyst
      `,
      // office, technology, sales
      `
        engineer, engineers, developer, developers, programmer, programmers, coder, coders,
        designer, designers, tester, testers, analysts, scientist, scientists, salesperson,
        salespeople, account manager, accountant, accountants, auditor, auditors, negotiator,
        negotiators, lawyer, lawyers, solicitor, solicitors, barristers, paralegal, clerk, clerks,
        agent, agents, adjuster, adjusters, broker, brokers, banker, bankers, recruiter, recruiters,
        copywriter, journalist, reporter, editor, presenter, presenters, fundraiser, fundraisers,
        librarian, researcher, researchers, interpreter
      `,
      // health, care, education
      `
        nurse, nurses, midwife, midwives, doctor, doctors, surgeon, physiotherapist, paramedic,
        paramedics, carer on the rota, care worker, care workers, support worker, support workers,
        social worker, social workers, caseworker, therapist, therapists, counsellor, counselor,
        pharmacist, dentist, teacher, teachers, head of year, headteacher, headmaster, headmistress, teaching assistant,
        tutors, lecturer, lecturers, coach, coaches, instructor, instructors, nanny, childminder,
        nursery worker, key worker, keyworker, warden, wardens, chaplain, youth worker, lifeguard,
        vet
      `,
      // trades, transport, hospitality, uniformed
      `
        driver, drivers, mechanic, mechanics, electrician, plumber, joiner, carpenter, builder,
        builders, labourer, labourers, bricklayer, welder, welders, fitter, technician, technicians,
        inspectors, surveyor, surveyors, foreman, site manager, pilot, crew, crew member, steward,
        chef, chefs, cook, cooks, waiter, waitress, barista, bartender, server, servers, cleaner,
        cleaners, porter, porters, guard, guards, firefighter, firefighters, police officer,
        constable, soldier, warehouse operative, operatives, operative, picker, pickers, packer,
        shop assistant, cashier, beautician, groom, farmhand, stockman, shepherd, guide, guides,
        caretaker, gardener
      `,
    ].join(", "),
  ),
  // A person by sex and standing: what a describing word goes before.
  defineConcept(
    "manWord",
    `
      man, men, woman, women, lady, ladies, girl, girls, lad, lads, boy, boys, guy, guys, fella, fellas, bloke,
      blokes, chap, chaps, fellow, gentleman, person, folk, folks, type, types, sort, mum, mom, mother, dad,
      father, parent, gal, lass, lassie
    `,
  ),
];
