import { defineConcept } from "../../concept";

/** Conditions, impairments, treatments and aids that a person may have. Names of conditions are topics as often as not. */
export const healthConcepts = [
  defineConcept(
    "condition",
    [
      `
        disability, disabilities, impairment, illness, sickness, condition, medical condition,
        health condition, health, ill health, poor health, mental health, mental illness,
        medical history, health history, mental health history, health record, medical record,
        sick record, sickness record, medication, meds, treatment, therapy sessions, chronic pain,
        fatigue, chronic fatigue, long covid, cancer, tumour, tumor, chemotherapy, chemo, dialysis,
        kidney failure, transplant, diabetes, type 1 diabetes, insulin, insulin pump, asthma,
        epilepsy, seizures, seizure, fits, migraine, migraines, arthritis, fibromyalgia, lupus, ms,
        multiple sclerosis, parkinson's, crohn's, colitis, ibs, endometriosis, eczema, psoriasis,
        heart condition, heart trouble, heart attack, stroke, hiv, hiv status, hepatitis,
        sickle cell, anaemia, allergy, allergies, back condition, back problem, back problems,
        back trouble, bad back, back injury, bad knee, bad knees, knee, knees, joints, hip, limp,
        mobility, mobility issues, weight problem, hernia, injury, injuries, surgery, operation,
        prosthetic, amputation, cerebral palsy, spina bifida, muscular dystrophy, hearing loss,
        deafness, tinnitus, hearing aid, hearing aids, cochlear implant, eyesight, sight,
        poor sight, sight loss, visual impairment, colour blindness, color blindness, guide dog,
        assistance dog, white cane, wheelchair, crutches, walking stick, walking frame, walker,
        mobility scooter, stoma, colostomy bag, oxygen, inhaler, tremor, shaking, stammer,
        stammering, stutter, stuttering, speech impediment, lisp, facial difference, birthmark,
        scar, scars, stick, walking aid, hand tremor, shakes, stoma bag, catheter, feeding tube,
        narcolepsy, sleep apnoea, sleep apnea, vertigo, fainting, blackouts, dizzy spells,
        haemophilia, coeliac disease, lymphoma, leukaemia, leukemia, melanoma, breast cancer,
        prostate cancer, remission, pacemaker, angina, blood pressure, copd, cystic fibrosis, gout,
        sciatica, slipped disc, spinal injury, osteoporosis, rheumatism, thyroid,
        motor neurone disease, guillain-barré, dementia, memory problems,  hearing difficulties, poor hearing, deaf ear, one eye, glass eye, albinism, dwarfism,
        restricted growth, skin condition, vitiligo, alopecia, selective mutism, ocd,
        self-harm scars, suicide attempt, sectioning, rehab, sobriety, recovery programme,
        aa meetings, grief, trauma, nerves,
      tb, tuberculosis, polio, thyroid trouble, pcos, pcod, bad heart, dodgy heart, ticker, dodgy ticker, breakdown, low mood, low moods, black dog, stress leave, cane, caliper, callipers, gait, power chair, zimmer frame, epipen, ear defenders, fidget toy, fidget spinner, attention span, flashbacks, brain fog, flare-ups, dodgy hip, dodgy knee, dodgy back, crook back, crook knee, bad hip, bad leg, bad shoulder, work injury, workers' comp claim, workcover claim, disability benefits, blue badge, handicap placard, fit note, doctor's note, sick bank, bone marrow, rheumatoid arthritis, autoimmune condition, carpal tunnel, rsi, incontinence, irritable bowel, kidney disease, immune system, breathing difficulties, facial twitch, twitch, cleft lip, agoraphobia, claustrophobia, insomnia, paranoia, psychiatric history, suicidal thoughts, personality disorder, eating problem, alcohol problem, drug problem, mental state, state of mind, demons, baggage from, wobbly legs, shaky hands, one arm, one hand, one leg, artificial leg, prosthetic leg, learning needs, access needs, access requirements, support dog, service dog, emotional support animal, processing speed, working memory
    `,
      `
        depression, anxiety, panic attacks, panic attack, bipolar, bipolar disorder, schizophrenia,
        psychosis, ptsd, ptsd rating, burnout, burn-out, nervous breakdown, eating disorder,
        anorexia, bulimia, self-harm, addiction, alcoholism, drinking problem,
        recovery from addiction, stress, mental health issues, mental health problems, mood swings,
        menopause, hot flushes, period pains, antidepressants, counselling, genetic condition,
        family history of {familyIllness}
      `,
      "va rating, disability rating, disability status, condition like yours",
    ].join(", "),
    "EQA60",
  ),
  // Named so plainly that “your … {illness}” needs no other sign.
  defineConcept(
    "illness",
    `
      {neuro}, cancer, leukaemia, lymphoma, diabetes, asthma, epilepsy, seizures, migraines,
      arthritis, fibromyalgia, lupus, ms, multiple sclerosis, parkinson's, crohn's, colitis,
      endometriosis, eczema, psoriasis, angina, hiv, hepatitis, sickle cell, anaemia, long covid,
      chronic fatigue, back problems, bad back, hernia, hysterectomy, mastectomy, chemotherapy,
      chemo, dialysis, transplant, hip replacement, knee replacement, pacemaker, stroke,
      heart attack, heart condition, hearing loss, hearing aid, hearing aids, deafness, stammer,
      stutter, limp, tremor, wheelchair, crutches, prosthesis, depression, anxiety, panic attacks,
      bipolar disorder, schizophrenia, ptsd, nervous breakdown, eating disorder, anorexia,
      addiction, alcoholism, drinking, menopause, medication, antidepressants, insulin, birthmark,
      scars,
      tb, polio, breakdown, bad hip, bad leg, bad knee, bad heart, dodgy knee, dodgy hip, crook back, dyscalculia, narcolepsy, paranoia, agoraphobia, insomnia
    `,
    "EQA60",
  ),
  defineConcept(
    "familyIllness",
    "cancer, heart disease, huntington's, breast cancer, dementia, mental illness, illness",
  ),
  defineConcept(
    "neuro",
    `
      autism, autism diagnosis, asd, asperger's, aspergers, asperger's syndrome, adhd, add,
      adhd diagnosis, dyslexia, dyspraxia, dyscalculia, dysgraphia, tourette's, tourette syndrome,
      tics, ocd, neurodiversity, neurodivergence, processing disorder, sensory issues,
      sensory needs, stimming, learning difficulty, learning difficulties, learning disability,
      learning disabilities, special needs, the spectrum, tic, meltdowns, sensory overload
    `,
    "EQA",
  ),
  defineConcept(
    "healthTrait",
    `
      {condition}, {neuro}, (diagnosis|diagnoses), adjustment request, adjustments, adjustment,
      accommodations, accommodation request, need for adjustments, need for accommodations,
      reasonable adjustment request
    `,
  ),
  defineConcept(
    "healthLike",
    [
      `
      able-bodied, fit and healthy, healthy, physically fit, in (perfect|good|full|better|sound) health, mentally (stable|fit|sound|strong), fully sighted, neurotypical,
        disabled, ill, unwell, sick, sickly, frail, infirm, handicapped, crippled, lame, blind,
        partially sighted, visually impaired, deaf, hard of hearing, hearing impaired, mute,
        diabetic, epileptic, asthmatic, arthritic, in a wheelchair, wheelchair-bound,
        wheelchair bound, wheelchair user, on crutches, on medication, on meds, on antidepressants,
        on insulin, in remission, in recovery, in therapy, depressed, bipolar, schizophrenic,
        mentally ill, unstable, mentally unstable, hiv positive, hiv-positive, menopausal, obese,
        chronically ill, terminally ill, physically limited, not able-bodied, less able-bodied,
        suffering from {condition}, off sick, signed off sick, signed off work, on the sick, disfigured,
      colour-blind, color-blind, colour blind, color blind, one-armed, one-legged, one-handed, hyperactive, wired differently, not neurotypical, in a dark place, burnt out, burned out, traumatised, traumatized, suicidal, alcoholic, a recovering alcoholic, a recovering addict, on the wagon, on tablets, in rehab, a wheelchair user, paralysed, housebound, lame in one leg, deaf in one ear, blind in one eye, long-term sick, prone to migraines, not a well man, not a well woman, not in good health, in poor health, in ill health, dyscalculic, dyspraxic, in plaster, on dialysis, on chemo, on sick leave, registered disabled, registered blind, partially deaf, immunocompromised
    `,
      `
        autistic, dyslexic, neurodivergent, neurodiverse, neuro-diverse, on the spectrum,
        on the autistic spectrum, on the autism spectrum, somewhere on the spectrum, aspergers,
        a bit ocd, a bit autistic, adhd
      `,
    ].join(", "),
  ),
  defineConcept(
    "healthPerson",
    `
      (healthy|healthier|able-bodied|neurotypical|sighted|fully sighted|hearing|stable) (person|man|woman|one),
      disabled person, disabled people, disabled veteran, wheelchair user, wheelchair users,
      diabetic, diabetics, epileptic, epileptics, cripple, invalid, asthmatic,
      person with {condition}, people with {condition}, someone with {healthTrait},
      somebody with {healthTrait}, someone with your {healthTrait},
      (man|woman|person|candidate|applicant|worker|{worker}) with (a|an|your|his|her)? {healthTrait},
      able-bodied, neurodivergent people, autistic people, adhd people, blind people, deaf people
    `,
  ),
  defineConcept(
    "healthOwn",
    `
      condition, disability, illness, diagnosis, medication, stutter, stammer, wheelchair, limp, mental health, medical history, sickness, sick record, deafness, eyesight, bad back, chronic pain, {illness}, speech impediment, disability rating, health condition, medical condition, health problems, health issues, mobility, impairment, crutches, walking stick, guide dog, hearing, back problem, back injury, heart, knees, nerves,
      meds, tablets, pills, therapist, psychiatrist, caliper, cane, gait, hearing aid, inhaler, insulin pump, breakdown, mental state, tic, tics, stimming, twitch, fidgeting, lisp, scar, scars, prosthetic, disability benefits, health record, surgery, operation, chemo, rehab, recovery, sobriety, drinking
    `,
  ),
  defineConcept(
    "healthWorker",
    `
      ({somebody}) with (good|perfect|normal|better|full|sound) (hearing|eyesight|sight|vision|health|mobility|mental health),
      {healthLike} ({worker}|{somebody}|{manWord}),
      ({worker}|{somebody}) (who is|who are) {adverbs}? {healthLike}
    `,
  ),
  // Traits that are so private that naming them as the candidate's is enough.
  defineConcept(
    "healthFact",
    [
      `
        you (disclosed|declared|revealed|admitted|confided|mentioned|told us about|told us you have|told us you had|said you have|said you had|shared) (having|having had|to having|a|an|your|the|some)? (history of)? {adverbs}? {healthTrait},
        (you|she|he|candidate|applicant) (have|has|had|(suffer|suffers) from|suffered from|(live|lives) with|is living with) (a|an|had|some|suffered)? {adverbs}? (history of|bout of|bouts of)? {healthTrait},
        (treated|being treated|in treatment|seen someone|medicated) for {healthTrait},
        signed off (sick|with|for), off with (stress|depression|anxiety|{condition}),
        (screamed|screams|likely|obviously|possibly|probably|clearly|maybe|borderline|undiagnosed|suspected) ({neuro}|autistic|on the spectrum|aspergers|add|adhd),
        are you on the spectrum, you are on the spectrum, she is on the spectrum,
        he is on the spectrum, if you are on the spectrum, somewhere on the spectrum,
        sick (note|notes), your (mental|physical) health,
        {whose} (back|(knee|knees)|hip|eyesight|hearing|sight|legs|heart|joints|nerves) (is|are|was|would|will|might|may|makes|means|cannot|can not|will not|could|isn't),
      rain man, textbook adhd, textbook autism, textbook autistic, spectrum-y, (your|her|his|that) (sort|kind) of brain, in (his|her) own world, (he|she|you) (may|might|could|will|would|is going to|is bound to) (have|take) (a fit|fits|a seizure|an episode|a turn|an attack), a (relapse|breakdown) (would|could|might|is|waiting)
    `,
    ].join(", "),
    "EQA60",
  ),
];
