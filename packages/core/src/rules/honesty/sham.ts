import { defineTextRule } from "../define";

/** Signs that the process was not real. */
export const sham = defineTextRule({
  id: "honesty/sham",
  severity: "warn",
  locales: ["en"],
  summary: "A process that was decided beforehand, or a reason that is not the real one",
  message:
    "May be read as an admission that the process was not real, because it says that the decision was made before or for another reason.",
  rationale:
    "Shifting or false reasons move the burden of proof to the employer, and a sham interview costs trust for good.",
  suggestion:
    "Give the recorded reason: the criterion and the score with its evidence. If there was another, do not send this.",
  rewrite: "criterion",
  sources: ["KUMAR", "MEISTER", "EHRC"],
  patterns: [
    "{shamPhrase} (us|you|we|before|the|a|an|it|this|of|to|for|him|her|on|by|that|was|is|$|,|in|whatever|because|anyway|after|from|your|all|and)",
    "(only|just|merely) (interviewed|advertised|saw|met|invited|there) ..3 (because|to|so|for) ..4 (had to|numbers|policy|rules|hr|obliged|box|quota|make up|procedure|look|legal|form)",
    "(make|making|made) up the numbers",
    "(tick|ticked|ticks|ticking) (a|the|our|some) (box|boxes) for (us|the (trust|board|funder|council|firm|hr|governors|regulator))",
    "(real|true|actual|honest) reason (is|was|we|for the (no|decision|rejection)|you|why|that)",
    "(say|said|told|call|called|put|tell) (it|you|him|her|them) (was|is|were|down as|it was) (technical|about skills|experience|on paper|the usual)",
    "(the moment|the minute|as soon as|before) you (walked|came|sat|opened|stepped)",
    "(had|has|have|was|were) (been)? ..1 promised (the|this|that|a) (job|post|role|place|position|vacancy)",
    "(only|just|merely) (interviewed|invited|met|saw|advertised|asked) >> because ..4 (makes us|make us|made us|says|say|said|requires|required|insists|insisted|told us|rules|expects|wants)",
    "spoken for",
    "(job|post|role|position|vacancy|place|it) ..4 (earmarked|ringfenced|ring-fenced|reserved|promised|meant|intended|pencilled in|set aside|kept) (for|to) (an|our|the (acting|internal|deputy|current|existing|person|lad|man|woman|temp)|somebody|someone|one of|{Capitalised}|him|her)",
    "(the|our|my) real reason (,|is|was|we|you|for (the (decision|no|rejection)|saying|turning)|behind|why|$)",
    "for (the look of it|the look of the thing|form's sake|appearances|appearance's sake|appearances' sake|the auditors|the optics|the sake of (form|appearances)|compliance purposes only|the record only)",
    "only for the (record|look|sake|audit|auditors|file)",
    "(go|went|going|goes) through the motions",
    "(we|they|i|manager|dean|board) (had|have|already had) (our|their|his|her|its|a|the) (man|woman|person|choice|appointee|internal) (before|already|from|all along|lined|picked|in place|in mind)",
    "(had|has|held) (the job|the desk|the post|the role|the chair|it) (from the start|all along|since|before|sewn up|in the bag|already)",
    "^^ officially ,? >> (unofficially|in truth|in reality|really|between us|privately)",
    "(true|real|actual) (reason|story|thing|explanation) (would not|could not|cannot|is not (one|something)|in writing|would (have|not)|was|is what|behind|we)",
    "(because|since|as|if) the (truth|real reason|true reason) (would|could|might|is|was|will)",
    "(reason|explanation) (on the (form|letter|system)|we gave|you were given|given|in the letter) ..2 (is not|was not|is hardly|will be|isn't) (the|experience|what|real)",
    "(marks|scores|numbers|shortlist|grades|notes|criteria|ranking|rankings|results) (were|was|got|had been) ..1 (fixed|adjusted|massaged|rigged|fiddled|doctored|backdated|cooked|written up) (afterwards|after|later|so that|to|by|when)",
    "(makes|make|made|making|requires|forces|obliges|obliged|forced) us (to)? (interview|see|advertise|call|shortlist) ({Number}|outside|at least|a|some|more|externally|women|external|everyone)",
    "(only|just) (called|interviewed|saw|invited|shortlisted) {Number} ..2 (to|because|so) (satisfy|meet|comply|please|hr|the|we|make|tick)",
    "(boss|manager|director|chief|owner|gm|chairman|dean|minister|mla|mp|head|governor|md|ceo|partner|founder|president) 's (nephew|son|daughter|niece|cousin|godson|brother-in-law|son-in-law|mate|golf partner|man)",
    "(right|boss's|somebody's|someone's|chosen) (nephew|niece) ",
    "to be seen to (interview|advertise|shortlist|consider)",
    "(had to|needed to|must|obliged to) (show|put|have) ..3 (woman's name|women interviewed|some women|a woman|minority|diverse|numbers) ..3 (on|for|in|interviewed)?",
    "(we|i) (will|'ll|can|could|would|said|put|wrote|say) ..4 (in the letter|on the form|on paper|mismatch|withdrew|budget|experience) ,? ..2 (because|since|so there|as the|though|but) ..3 (truth|true|real|no letter|would|lawyer|reason)",
    "(find|found|think up|make up|invent|come up with|cook up) (a|some|another) ..2 (reason|reasons|pretext|excuse) (that|to|for|and|which|not|so)",
    "(posting|advert|advertisement|ad|post|vacancy|interview|interviews|interviewing) (was|were|is|had to go up|went up) ..2 (box-tick|box tick|formality|for show|for form|charade|pantomime|going through|window dressing|window-dressing|paper exercise|sham|farce|courtesy|pro forma)",
  ],
  unless: [
    {
      pattern: "(policy|plan|paper|report|rule|scheme) (you|she|he) (cited|quoted|wrote|drafted)",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "We had already decided before you came in.", quote: "decided before you came in" },
      { text: "You were only there to make up the numbers.", quote: "make up the numbers" },
      { text: "Say it was technical; the real reason is her age.", quote: "real reason" },
      { text: "The job was earmarked for an internal candidate.", quote: "earmarked for" },
      {
        text: "Between us, Tom had been promised the job since Easter.",
        quote: "promised the job",
      },
      {
        text: "We only interviewed you because HR makes us see four people.",
        quote: "only interviewed you because",
      },
    ],
    good: [
      "The panel decided after all interviews were scored.",
      "The real reason for the delay in your case study was the supplier.",
      "The post was advertised internally first, as our policy says.",
      "Box-ticking exercises were criticised in your report.",
      "The job was promised in the advert for May and is now planned for July.",
      "All four interviews were scored before we talked about any of them.",
    ],
  },
});
