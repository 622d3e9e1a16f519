import { defineConcept } from "../../concept";

/** Promises, guesses at motives, reprisals, sham reasons. */
export const honestyConcepts = [
  defineConcept(
    "promisePhrase",
    [
      `
        ({you} (will|would|are going to|shall)) (definitely|certainly|surely|absolutely|undoubtedly|be sure to) (be|get|hear|have|walk),
        definitely be (shortlisted|interviewed|hired|offered|considered|called|in),
        certainly be (shortlisted|interviewed|hired|offered|in),
        (guarantee|guaranteed|guaranteeing) (you|her|him) (a|an|the|that), you are guaranteed,
        can guarantee you, (can|will|do) promise you, we promise you, i promise you, promised you a,
        (is|are) assured of, you are assured, 
          place is yours, 
          
                 consider yourself (hired|in|appointed|shortlisted|one of us|part of the team|on the team),
        consider it yours,  in the bag,  a done deal,
         foregone conclusion,  mere formality,
         dead cert, home and dry, 
         leave it with me, trust me, hang tight,
        sit tight, 
        without (interview|another interview|interviewing), skip the interview,
         first refusal, first in line, next in line,
         top of the list,   
           call you first, ring you first, 
         
         
          find you something,
           bring you on, bring you in,
          snap you up,
         contract goes out,  
          walk straight into,    
            
        
        (hold off on|do not|not) accept(ing)? (any|anything|another|other) (else|(offer|offers)|(job|jobs))?,
           give notice now,
        start packing,
        
          
           expect good news, expect an offer,     
          welcome aboard, only the paperwork,
        as soon as the (budget|funding|money|headcount) (clears|lands|comes|is approved|is signed|frees up),
        
        save the date
      `,
    ].join(", "),
  ),
  defineConcept(
    "filePhrase",
    `
      keep you on file,
      keep your (cv|details|resume|résumé|application|data|name|profile|information|particulars) (on file|on record|on our books|on our database|in our database|in our system|in our talent pool|to hand|handy|for future|in mind|on our files),
      keep (them|it) on file, on our books, on file for future,
      hold your (cv|details|resume|résumé|application) (on file|on record|for future),
      retain your (cv|details|resume|résumé|application) (on file|for future), keep you in mind,
      bear you in mind, keep you in our (talent pool|database|pipeline),
      added you to our (talent pool|database), add you to our (talent pool|database),
      stay on our radar, on our radar, be in touch if anything, ring if anything, call if anything,
      call the moment, contact you if anything,
      let you know if anything (comes up|opens up|suitable), in touch when something
    `,
  ),
  defineConcept(
    "motivePhrase",
    [
      `
        (you|she|he) (only|merely|simply) applied, 
        (you|she|he) (are|is|were|was) only (here|applying|interested|in it|looking|after|doing),
           for the pension, for the visa,
           
             
          something better came along,
            
          did not really want, 
           not really committed,
            
           
        
        would (leave|be off|be gone|be away|jump ship|quit|move on) (the minute|the moment|as soon as|within|inside|at the first|in a|after|before|for the first),
           
        leave (the minute|the moment|as soon as|at the first),  
             
           
           
        get away from your, 
         to get away from,  
         using us (as|for|to),   
         counter offer,  
           desperate, 
        desperation,  needed a job,  
           
        reading between the lines,    
            window shopping,
          practice interview,  
         
           
          
           
          really want this, 
           
            not hungry,
           hiding something, 
            
             `,
    ].join(", "),
    "SBI",
  ),
  // What a place brings beside the work, which applicants are said to be after.
  defineConcept(
    "bait",
    `
      pension, visa, work permit, permit, green card, sponsorship, residency, permanent residency,
      relocation package, housing, free house, house, flat, accommodation, lodgings, ski pass,
      staff discount, discount, insurance, health insurance, health cover, medical, dental,
      maternity package, maternity pay, sick pay, training, free training, licence, salary, money,
      wages, wage, pay, pay rise, raise, pay packet, title, brand name, brand, name on your cv,
      letters after, perks, benefits, benefits package, sabbatical, day rate, overtime,
      onsite, company car, van, season ticket, free meals, season pass, signing bonus, bonus,
      living-away allowance, fees, free flights, travel, badge, uniform, kudos, prestige, holidays,
      long holidays, hours, short hours, easy hours, tuition, tuition waiver, hike, stock options
    `,
  ),
  defineConcept(
    "guess",
    `
      we suspect, i suspect, we suspected, i suspected, suspicion is, my suspicion, our suspicion,
      we think that, i think that, i believe you, we believe you, my guess is, our guess is,
      i guess, we guess, we reckon, i reckon, presumably, probably, it looked as though,
      it looks as though, it looked like, it looks like, it seemed as though, it seems as though,
      it seemed like, it seems like, we got the impression, i got the impression, got the sense,
      i get the feeling, we got the feeling, one has to wonder, makes you wonder,
      we could not help wondering, could not help feeling, it was clear you, it was clear that you,
      it was obvious you, obviously you, clearly you, says to me, told us you, tells me you,
      tells us you, sounds like you, sounded like you, i would bet, we would bet, i bet, no doubt, i dare say, we dare say, one guesses, one imagines,
      one suspects, one wonders if, one wonders whether, it crossed our minds, it did cross our minds,
      had the impression, had the sense, got the feeling, get the feeling, gets the feeling, my bet is, our bet is,
      we assumed, i assume, we assume, we imagine, i imagine, we half suspected, if you ask me,
      it occurred to us, could not shake the (idea|feeling|sense), one had the (sense|feeling|impression)
    `,
  ),
  defineConcept(
    "motiveVerb",
    `
      applied, applying, apply, want, wanted, came, come, leave, leaving, left, stay, interested,
      using, use, running, hoping, looking, need, needed, after, rushed, care, cared, bored,
      motivated, committed, quit, accepted, turned up, lied, lying, bluffing, memorised, rehearsed,
      jump, treating, treated, hedging, keeping, shopping, settle, settling, escape, escaping,
      planning, plan
    `,
  ),
  defineConcept(
    "reprisalThing",
    `
      grievance, grievances, tribunal, tribunal claim, tribunal case, employment tribunal,
      complaint, complaints, discrimination complaint, discrimination claim, harassment claim,
      harassment complaint, equal pay claim, wage claim, pay claim, lawsuit, legal action,
      legal claim, eeoc charge, eeoc complaint, eeo case, eeo complaint, case against,
      claim against, charge against, action against, whistleblowing, whistle-blowing, whistleblower,
      whistle-blower, blew the whistle, blown the whistle, blow the whistle, speaking up,
      speaking out, spoke out, spoke up about, raised concerns about your,
      raised a concern about your, protected disclosure, data request, subject access request,
      access request, asking for your scores, request for your scores, appeal, adjustment request,
      pay equity, settlement agreement, exit package, union complaint, health and safety complaint,
      osha complaint, reported your, reporting your, sued, suing, took them to court,
      took your employer to, fair work complaint, fair work claim, human rights complaint,
      human rights commission, posh complaint, rti, labour court case, consumer court case, acas claim,
      wrc case, osha call, safety call, safety hotline, glassdoor review, wage-and-hour, pay-equity thing,
      racism complaint, race claim, sex discrimination claim, back pay claim, unfair dismissal,
      unfair dismissal claim, dismissal claim, constructive dismissal, whistle-blower claim
    `,
    "EQA",
  ),
  defineConcept(
    "reprisalPhrase",
    `
      (you|she|he|having|had you not|had she not|had he not) (raised|filed|lodged|brought|made|took|taken|have raised|has raised|not raised) (a|an|your|her|his|the|that)? (formal)? (grievance|complaint|claim|charge|case|tribunal|discrimination|harassment|whistleblowing|concern) (with us|about|against|here|last|in {Year}),
      {whose} (tribunal|grievance|grievances|complaint|complaints|claim|discrimination complaint|harassment claim|eeo case|open eeo case|wage claim|lawsuit|whistleblowing|legal action|appeal|history of complaints|equal pay claim|settlement) (last|against|in|made|makes|was|is|has|had|followed|with|at|over|about|did|does|will|would|came),
        
      
      
      
      (blew|blow|blown|blowing) the whistle on,  memories (here)? are long,
      memories are long, long memories,  
         
         
       
       if you appeal expect,
       
      you can forget about,  (any) favours with us, 
       people here talk,  small world,
        
          
      think carefully before, 
      
       
       future complaint,
      not take the chance, rather not chance it, 
      `,
  ),
  defineConcept(
    "shamPhrase",
    `
      the usual one,   the official line,
        say it was (technical|about|on|because),
        already decided, decided before,
         
         
        make up the numbers, 
          
            
         
         
       
      before you came in,   `,
  ),
];
