import { defineConcept } from "../../concept";

/** Other candidates, panel members, internal notes, references. */
export const privacyConcepts = [
  defineConcept(
    "otherCandidate",
    `
      other candidate, other candidates, other applicant, other applicants, another candidate,
      another applicant, other finalist, other finalists, another finalist, the others,
      three others, two others, the rest of the field, rest of the shortlist, other shortlisted,
      other interviewees, successful candidate, successful applicant, winning candidate,
      preferred candidate, appointed candidate, appointee, person appointed, person we appointed,
      person we hired, person we chose, person we selected, person who got it,
      person who got the job, person ahead of you, man we hired, woman we hired, man we appointed,
      woman we appointed, man who got, woman who got, girl who got, lad who got, guy we hired,
      girl we hired, guy who got it, one we hired, one we chose, one we appointed,
      candidate we chose, candidate we hired, candidate we appointed, candidate we selected,
      candidate who was, candidate before you, candidate after you, lad before you, girl before you,
      man before you, woman before you, person before you, person after you, our internal candidate,
      internal candidate, internal applicant, external candidate, competitor for the,
      competition for the, runner-up, runner up, reserve candidate, first choice, our favourite,
      our favorite, front runner, front-runner, frontrunner, strongest candidate, best candidate,
      better candidate, better candidates, stronger candidates, stronger candidate,
      stronger applicants, better applicants, stronger applicant, better applicant,
      nobody else on the shortlist, nobody else in the shortlist, no one else on the shortlist,
      everyone else on the shortlist, everyone else we saw, everyone else we interviewed,
      anyone else we saw, others we saw, others we interviewed, others on the day,
      most of the others, all the others, people we saw, one of the others, others in the field,
      others on the shortlist, all of the others, remaining candidates, all the candidates we,
      all other candidates, a competitor, the competition
    `,
  ),
  // What is nobody else's business about a colleague, a client or a pupil.
  defineConcept(
    "privateFact",
    `
      cancer, breakdown, nervous breakdown, divorce, separation, ivf, leukaemia, leukemia, hiv, rehab,
      stroke, dementia, alzheimer's, overdose, abortion, miscarriage, third miscarriage, vasectomy, hysterectomy,
      bankruptcy, arrears, affair, drug test, drug tests, drink problem, drinking, drink, gambling, debts,
      eviction, conviction, arrest, suicide attempt, self-harm, foster placement, custody fight,
      custody battle, depression, addiction, burnout, burn-out, chemo, chemotherapy, heart attack, mastectomy,
      bipolar, sexually transmitted, drug habit, drugs, alcoholism, alcohol, rehab stint, taking pills
    `,
  ),
  defineConcept(
    "internalPhrase",
    `
        
         not for onward,
        
           
           
          
         
       between us, between ourselves, between you and me, between you me and,
      entre nous,   do not quote me, 
        
       keep it to yourself,  
        
      i probably should not, dnh,
            
      keep warm,      
          
         
        tbc with,  
         cleared with legal,  
         legal asked us,
         
        
         
           
       group chat,     
          standard decline, 
         
         
               
      as backup, backup in case,  in case the first,   tagged as,
          `,
  ),
  defineConcept(
    "panelRole",
    `
      chair, the chair, panel chair, our chair, head of department, the head, our head, director,
      our director, finance director, our finance director, ceo, our ceo, founder, our founder, vp,
      our vp, cto, our cto, cfo, our cfo, treasurer, our treasurer, deputy, our deputy,
      line manager, hiring manager, the hiring manager, head of service, service manager, governor,
      one governor, trustee, one trustee, one of the panel, one of the interviewers,
      one panel member, one panellist, one interviewer, one of us, two of the panel,
      two of the interviewers, two of us, three of the panel, half the panel, some of the panel,
      most of the panel, the other two, the other four, the other three, external assessor,
      the external, hr partner, our hr partner, hr manager, technical interviewer, senior partner,
      managing partner, one partner, one of the partners, one of the directors,
      the practice manager, the ward manager, the matron, the owner, our owner, branch manager,
      area manager, regional manager, one member of the panel, a panel member, the lead interviewer,
      the second interviewer
    `,
  ),
  defineConcept(
    "panelVerb",
    `
      scored you, scored her, scored him, gave you a, gave her a, gave him a, marked you,
      marked her, marked him, rated you, rated her, rated him, voted against, voted for, voted you,
      voted no, voted yes, vetoed, vetoed you, overruled, outvoted, blackballed, blocked,
      blocked you, objected, was against, were against, was in favour, were in favour, was not keen,
      were not keen, was not convinced, did not like you, did not like him, did not like her,
      did not like your, did not take to, did not warm to, disliked, took against, wanted you,
      wanted him, wanted her, wanted to hire, wanted to appoint, wanted to give you, liked you,
      liked him, liked her, loved you, thought you, thought he, thought she, felt you, found you,
      found him, found her, said you, said no, said yes, put you first, put you last,
      put you second, put you third, fought for you, argued for you, argued against, held out,
      insisted on, had the casting vote, had the final say, ranked you, preferred, refused to,
      was ready to, were ready to, had already decided, pushed for, was the only one, was lukewarm,
      were lukewarm, is a hard no, is lukewarm, reckons, reckoned, was unimpressed,
      were unimpressed, changed
    `,
  ),
];
