import { defineConcept } from "../../concept";

/**
 * Nouns after a protected word that make it a topic: “age band”, “disability services”, “maternity cover policy”,
 * “Black History Month”. One list per kind of thing; each is data because every sector brings its own.
 */
export const topicConcepts = [
  defineConcept(
    "topicHead",
    [
      // law, policy, administration
      `
        curve, recognition, panel, layout, trust fund, chest, range, station, incident, relative,
        relatives, act, acts, law, laws, legislation, duty, regulation, regulations, directive,
        policy, policies, procedure, procedures, protocol, protocols, strategy, strategies, plan,
        plans, framework, guidance, guidelines, guideline, standard, standards, code, charter,
        rules, rule, rights, right, equality, discrimination, harassment, exemption, exemptions,
        entitlement, entitlements, allowance, allowances, benefit, benefits claim, grant, grants,
        insurance, claim, claims, scheme, schemes, programme, programmes, program, programs,
        initiative, initiatives, campaign, campaigns, project, projects, budget, funding,
        target setting, audit, audits, review, reviews, register, registers, return, returns,
        report, reports, reporting, inquiry, consultation, survey, surveys, census, questionnaire,
        form, forms, field, fields, box, column, variable, flag, code list, marker on, category,
        categories, classification, band, bands, bracket analysis, rating, ratings, limit, limits,
        restriction, restrictions, verification, check, checks, gate, profile, profiles, gap,
        pay gap, statistics, data, dataset, figures, rates, rate, ratio, ratios, distribution,
        breakdown by, cohort, cohorts, sample, trial, trials, study, studies, research, model,
        models, analysis, theory, literature, history month, studies lesson, awareness,
        awareness week, awareness module, awareness training, friendly, inclusive, inclusion,
        appropriate, responsive, related, specific, based, adjusted, standardised, standardized,
        weighted, sensitive, neutral
      `,
      // services and groups
      `
        service, services, team, teams, unit, units, ward, wards, clinic, clinics, centre, center,
        centres, department, helpline, hotline, line, network, networks, forum, group, groups,
        charity, charities, organisation, organisations, association, club, society, sector,
        pathway, pathways, support, support group, outreach, outreach van, van, screening,
        care plan, care plans, care home, nursing, medicine, therapy, treatment plan, prevention,
        management plan, crisis line, register task, registry, caseload, caseloads, referrals,
        referral, patients, patient, residents, resident, clients, client, pupils, pupil, students,
        student, learners, children, customers, customer, users, user, service users, tenants,
        tenant, families, households, communities, community, population, populations, elders,
        carers in, players, participants, shoppers, callers, founders, victims, survivors,
        offenders, passengers, travellers, audience, audiences, readers, borrowers, claimants,
        veterans programme
      `,
      // work products and exercises
      `
        answer, answers, question, questions, case, cases, scenario, scenarios, exercise, exercises,
        task, tasks, role-play, role play, vignette, example, examples, module, modules, lesson,
        lessons, curriculum, workshop, course, assembly, display, session, sessions, training,
        presentation, slide, slides, deck, dashboard, chart, table, template, prototype, mock-up,
        design, page, screen, app, product, products, line item, collection, article, leaflet,
        toolkit, pack, brief, memo, essay, paper, quiz, test, task two, timeline, timetable,
        rota plan, estimate, calculation, calculations, forecast, appeal, setting, settings, toggle,
        mode, font, palette, reader, reader test, dog policy, loop, access, ramp, rack, exclusion,
        endpoint, history walk, calendar, discount, market, store, content, copy, mandates, steps,
        definition, pension, pensions, leave policy, leave cover, cover plan, cover policy,
        cover period, cover contract, pay question, pay calculation, pay rules, leave calculation,
        leave rules, leave question, leave balance calculation, ward pilot, assessment, assessments
      `,
      // technical senses
      `
        process, processes, engine, key, keys, node, nodes, class, classes, component, components,
        condition in, conditions in, file, files, record type, port, build, backlog, queue, script,
        library, api, schema, union type, convergence, cell, cells, sort, out,
        hardware
      `,
    ].join(", "),
  ),
  // Whose attribute it is when it is not the candidate's.
  defineConcept(
    "topicOwner",
    `
      caller's, client's, patient's, resident's, pupil's, child's, tenant's, customer's, user's,
      couple's, family's, employee's, claimant's, policyholder's, borrower's, applicant's in,
      service user's, witness's, student's, learner's, mother's, father's, their, its, someone's,
      people's, women's, men's, children's, donor's, animal's, building's, cow's, actor's,
      citizen's, member's, participant's
    `,
  ),
  // Where the clause says that it talks about the exercise.
  defineConcept(
    "inExercise",
    `
      in the case, in the case study, in the scenario, in the exercise, in the role-play,
      in the role play, in the vignette, in the file, in the brief, in the simulation,
      in the example, in the pack, in the dataset, in the data, in the sample, in the bundle,
      in the fixture, in the test data, in the mock, in the staffing exercise, in the payroll test,
      in the booking task, in vignette {Number}, in case {Number}, in scenario {Number},
      in exercise {Number}, in task {Number}, in question {Number}, in your prototype, in your plan,
      in your policy, in your answer, in your report, in your analysis, in your lesson,
      in your essay, in your sample, in your design, in your model, in your code,
      in your presentation, of your prototype, in the quiz, in the chart, in the seminar problem,
      in the memo, in the policy, in the care plan
    `,
  ),
  defineConcept(
    "workProduct",
    `
      answer, answers, plan, plans, policy, report, proposal, analysis, design, model, code,
      prototype, presentation, slides, deck, essay, memo, lesson, session plan, scheme of work,
      case study, care plan, risk assessment, strategy, budget, dashboard, query, script, chart,
      table, spreadsheet, draft, letter, leaflet, pitch, brief, exercise, task, scenario, role-play,
      segmentation, pipeline, protocol, timetable, rota, estimate, calculation, sample, portfolio,
      dissertation, thesis, module, survey, map, matrix, schedule, log, workshop, campaign
    `,
  ),
  // What somebody makes or does in a task, and never what a person has: no “record”, “schedule”, “letter” or “history”.
  // After a protected word it makes that word a topic: “your wheelchair repair”.
  defineConcept(
    "workHead",
    `
      answer, plan, lesson plan, session plan, policy, proposal, analysis, design, model, code,
      prototype, presentation, talk, deck, essay, memo, lesson, scheme of work, case study,
      strategy, dashboard, query, script, chart, table, spreadsheet, worksheet, workbook, draft,
      leaflet, poster, pitch, brief, briefing, exercise, task, scenario, role-play, role play,
      simulation, pipeline, protocol, timetable, calculation, sum, sample, portfolio, dissertation,
      thesis, module, survey, map, matrix, workshop, campaign, demonstration, demo, drawing, sketch,
      layout, mock-up, wireframe, flow, repair, fitting, casting, installation, alignment,
      adjustment exercise, calibration, translation, interpretation, summary, article, story,
      podcast, video, display, quiz, game, activity, seminar, tutorial, lecture, session, round,
      drill, handover, risk assessment, impact assessment, needs analysis, data analysis, case note,
      business case, care plan, procedure, flowchart, checklist, template, method statement,
      toolkit, database, dataset, algorithm, classifier, dose calculation, audit, estimate, costing,
      pricing, forecast, sermon, homily, assembly, recipe, menu, garden, mural, costume, garment,
      trim, consultation, price list, transcription, replacement, scoring, outline, count, paper,
      budget, handout, infographic, tour, exhibit, specification, wiring, soldering, weld, moulding,
      dressing, bandage, massage, choreography, arrangement of, transcript, subtitle file, glossary,
      index, catalogue, bibliography, chronology, timeline
    `,
  ),
  // Nouns between a protected word and that head: “mental health first aid plan”, “religion and ethics lesson”.
  defineConcept(
    "compoundPart",
    `
      aid, first aid, self-management, self-help, coaching, testing, treatment, waiting,
      waiting times, consent, conversion, yoga, fitness, exercise, swimming, basketball, rugby,
      tennis, football, sports, dance, art, music, drama, class, group, course, club, pathway, care,
      care pathway, benefit, benefits, allowance, pension, voucher, insurance, machine, pump,
      device, equipment, dose, dosage, inhaler, injection, catheter, screening, prevention,
      awareness, friendly, support, service, services, training, education, studies, theory,
      research, policy, law, act, rights, equality, equity, inclusion, diversity, ethics,
      philosophy, society, citizenship, borders, border, culture, safety, wellbeing, registration,
      ceremony, licence, counselling, mediation, negotiation, verification, validation, detection,
      prediction, classification, management, risk, impact, needs, absence, pay gap, gap, data,
      access, ramp, seating, transport, battery, brake, wheel, frame, mould, limb, splint, glossary,
      vocabulary, narrative, history month, heritage, month, week, day, sensory, room, certificate,
      photo, booth, foot, eye, ear, skin, blood, glucose, scale, score, scoring, question, booking,
      festival, festivals, calendar, admission, admissions, discharge, kit, box, chair, cushion,
      seat, trigger, diary, symptom, triage, referral, home, intake, market, product, brand, app,
      web, website, page, portal, form, statistics, tariff, price, cost, budget, budgeting, invoice,
      payment, fee, fees, ratio, staffing, visit, museum, exhibition, library, book, film, theatre,
      radio, press, media, newspaper, archive, century, period, movement, reform, economics,
      sociology, psychology, biology, genetics, chemistry, pharmacology, nursing, physiotherapy,
      occupational therapy, speech therapy, sign language, art therapy, design, fashion,
      hairdressing, make-up, sewing, cooking, food, diet, meal, nutrition, helpline, hotline,
      crisis, emergency, response, peer, school, nursery, ward, clinic, hospital, community,
      outreach, campaign, charity, volunteer, patient, pupil, customer, family, caseload, case,
      scenario, role-play
    `,
  ),
  // Those that never stand without an article or a modifier, so that a bare word before them belongs to them: “your HIV
  // testing campaign named three clinics”, but “your anxiety in role-play was plain”.
  defineConcept(
    "countedWork",
    `
      plan, lesson, leaflet, poster, session, demonstration, draft, list, price list, app,
      spreadsheet, worksheet, drawing, diagram, campaign, workshop, essay, map, chart, lecture,
      quiz, module, prototype, sample, calculation, estimate, costing, memo, checklist, flowchart,
      seminar, tutorial, case study, risk assessment, impact assessment, template, article,
      algorithm, model, dashboard, database, proposal, toolkit, layout, questionnaire, survey,
      formulation, assembly, script, query, briefing, brief, pitch, repair, fitting, consent form,
      handout, workbook
    `,
  ),
  // What a piece of work does in a sentence about it.
  defineConcept(
    "workVerb",
    `
      had, has, was, is, named, used, ran, took, left, covered, missed, cited, gave, said, asked,
      skipped, ended, listed, scored, showed, shows, lacked, included, quoted, set, put, described,
      explained, counted, compared, relied, met, passed, failed, held, dropped, broke, lost, worked,
      needed, needs, kept, began, opened, stopped, would have, could have, did, does, drew, linked,
      set out, took in, dealt, made, read, reads
    `,
  ),
  // The person in an exercise who is the candidate's to look after.
  defineConcept(
    "exercisePerson",
    `
      patient, client, caller, customer, resident, pupil, student, tenant, casualty, service user,
      learner, child, claimant, passenger, guest, case, mannequin, manikin, simulated patient, actor
    `,
  ),
];
