import { defineConcept } from "../../concept";

/** Insult, contempt, sarcasm, condescension, exaggeration, blame. */
export const abuseConcepts = [
  defineConcept(
    "insultNoun",
    `
      idiot, fool, moron, imbecile, dunce, clown, joke, joke of a candidate, embarrassment,
      disgrace, shambles, car crash, train wreck, trainwreck, disaster area, dinosaur, fossil,
      liability, waste of space, waste of time, waste of oxygen, waste of everyone's time,
      waste of an afternoon, waste of an hour, waste of a slot, time-waster, time waster,
      timewaster, muppet, plonker, eejit, gobshite, drongo, galah, numpty, halfwit, half-wit,
      dimwit, simpleton, airhead, bimbo, bozo, loser, failure, nobody, no-hoper, non-entity,
      nonentity, amateur, rank amateur, fraud, liar, fantasist, charlatan, chancer, windbag, bore,
      creep, weirdo, freak, nutter, psycho, basket case, laughing stock, laughingstock, brick wall,
      sack of potatoes, wet blanket, wet lettuce, damp squib, cretin, pillock, donkey, snake,
      parasite, dead weight, deadweight, passenger, dead wood, deadwood, chocolate teapot,
      lightweight, oxygen thief, mess, buffoon, hack, blockhead, dullard, duffer, layabout, {fool}
    `,
  ),
  // Names for a person that are nothing else: safe without “you are” before them.
  defineConcept(
    "fool",
    `
      idiot, moron, imbecile, halfwit, half-wit, dimwit, nitwit, numbskull, numskull, dunderhead,
      blockhead, bonehead, knucklehead, meathead, airhead, simpleton, ignoramus, cretin, numpty,
      muppet, plonker, prat, twit, twerp, berk, pillock, eejit, gobshite, drongo, galah, dill,
      bludger, nincompoop, ninny, buffoon, dullard, duffer, dunce, layabout, slob, slacker, waster,
      wastrel, scrounger, good-for-nothing, bluffer, blowhard, windbag, chancer, charlatan, phoney,
      jobsworth, whinger, sook, moaner, loser, no-hoper, dimbo, bimbo, bozo, pea-brain, birdbrain,
      dim bulb, bewakoof, nalayak, time-waster, timewaster, oxygen thief, deadbeat, dumbass, jackass, schmuck,
      laughing stock, walking disaster, lost cause, hopeless case, complete clown, total clown,
      absolute clown, useless article, know-it-all, know-all, smart alec, clever dick, clever clogs, smart-arse, smartarse,
      show-off, wally, tosser
    `,
  ),
  defineConcept(
    "insultWord",
    `
      stupid, thick, dense, dim, too dim, dumb, clueless, brainless, gormless, witless, pathetic,
      laughable, ridiculous, ludicrous, hopeless, useless, completely useless, worthless, pointless,
      feeble, woeful, dire, abysmal, atrocious, appalling, dreadful, terrible, awful, shocking,
      shockingly bad, embarrassing, cringeworthy, cringe, painful to watch, painful to sit through,
      disgraceful, shameful, lamentable, pitiful, incompetent, inept, moronic, idiotic, imbecilic,
      ignorant, illiterate, lazy, bone idle, idle, slow-witted, simple-minded, thick as a brick,
      thick as two short planks, thick as mince, out of your depth and, vacant, vacuous, comical,
      amateurish, amateur hour, garbage, rubbish, trash, crap, bullshit, drivel, gibberish,
      nonsense, waffle from start to finish, tripe, claptrap, disastrous, a joke, a complete joke,
      unemployable, unhireable, dull as ditchwater, boring as hell
    `,
  ),
  defineConcept(
    "insultPhrase",
    `
      joke of a candidate,
      waste of (time|oxygen|everyone's time|our time|an afternoon|a morning|a slot|everybody's time|an interview),
      
       
      only (a|an) (fool|idiot|moron|imbecile|amateur|halfwit|simpleton|child|novice),
      (any|a) (fool|idiot|child|toddler|monkey|schoolboy|schoolchild|five-year-old|ten-year-old|fifth grader|first-year|work experience kid|trained monkey|blind man|half-wit) (could|would|knows|can|with),
      
      
      
       
       
      
        
       
        
         
       
      
      interviewing a (brick wall|plank|robot|corpse|lamp post), 
        
       what a (shambles|joke|disgrace|farce|load of|waste of (time|everyone's time|our time|everybody's time|an afternoon|a morning|a day|an interview|talent)),
      an utter (shambles|mess|joke|disaster|disgrace|farce|waste),
       
        god help,   
      
       
           made a fool of,
       an embarrassment,  bottom of the barrel,
        you people, creepy, 
        
         `,
  ),
  defineConcept(
    "sarcasmPhrase",
    `
      ten out of ten for (trying|turning|effort|confidence),
      well done for (having a go|turning up|trying|showing up|managing to|remembering|getting),
      well done on (finding (the|our) (building|room|door|entrance|place|address|interview|website)|managing to|turning (up|on)),
      
      congratulations on (managing|finding (us|your way|(the|our) (building|room|door|office|entrance|car park|site|place|address|interview))|discovering|turning|being the|inventing|losing),
      nice try,   
            
          
           
      
      
          bold strategy, 
         
      loved the part where,  
        
         
         
        
      if that is the word,   
        
         
       for turning up at least, 
        
         another expert, 
       oh dear, newsflash,   
      who knew,   try to keep up, 
         gold star,
          
       
      
       
         
        
       
        
        
          
        
        
         
           
        a for effort,   
          
            
      `,
  ),
];
