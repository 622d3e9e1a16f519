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
    "(already|pretty much|as good as|effectively|more or less) (been)? (decided|chosen|filled|picked|promised|made up our minds|had someone|given|had somebody|settled on|lined up) (before|on|someone|it|the|by|to|our|who|when|,|$|and|,)",
    "(had|have) (someone|somebody) (else)? (lined up|in mind|earmarked)",
    "(only|just|merely) (interviewed|advertised|saw|met|invited|there) ..3 (because|to|so|for) ..4 (had to|numbers|policy|rules|hr|obliged|box|quota|make up|procedure|look|legal|form)",
    "(make|making|made) up the numbers",
    "(only|just|merely|simply|there|here|really|because|interviewed|us|needed|had|so that we) ..4 (tick|ticking|ticked) (a|the|our|some|that) (box|boxes)",
    "(tick|ticked|ticks|ticking) (a|the|our|some) (box|boxes) for (us|the (trust|board|funder|council|firm|hr|governors|regulator))",
    "(real|true|actual|honest) reason (is|was|we|for the (no|decision|rejection)|you|why|that)",
    "(say|said|told|call|called|put|tell) (it|you|him|her|them) (was|is|were|down as|it was) (technical|about skills|experience|on paper|the usual)",
    "(never|not) (stood|had|going to get|really had|stand) ..1 (a|any) (chance|look-in|hope)",
    "(knew|decided|minds|made up|lost us|settled|written off|ruled out) ..4 (first|opening) (minute|minutes|{Number} minutes|five|few|seconds)",
    "(the moment|the minute|as soon as|before) you (walked|came|sat|opened|stepped)",
    "(had|has|have|was|were) (been)? {adverbs}? promised (the|this|that|a) (job|post|role|place|position|vacancy)",
    "(only|just|merely) (interviewed|invited|met|saw|advertised|asked) >> because ..4 (makes us|make us|made us|says|say|said|requires|required|insists|insisted|told us|rules|expects|wants)",
    "(had|has) the job before",
    "(was|were|is|all) (purely|just|only)? for show",
    "(job|post|role) was (always|already|as good as) (his|hers|theirs|gone|taken|spoken for)",
    "spoken for",
    "(job|post|role|position|vacancy|place|it) ..4 (earmarked|ringfenced|ring-fenced|reserved|promised|meant|intended|pencilled in|set aside|kept) (for|to) (an|our|the (acting|internal|deputy|current|existing|person|lad|man|woman|temp)|somebody|someone|one of|{Capitalised}|him|her)",
    "(the|our|my) real reason (,|is|was|we|you|for (the (decision|no|rejection)|saying|turning)|behind|why|$)",
  ],
  unless: [
    {
      pattern:
        "(case|exercise|scenario|supplier|customer|report|survey|plan|delay|client) ..4 real reason",
      scope: "overlap",
    },
    {
      pattern: "real reason ..3 (delay|fault|complaint|failure|leak|churn|drop)",
      scope: "overlap",
    },
    { pattern: "not a box-ticking", scope: "overlap" },
    { pattern: "real reason for (the delay|the wait|the drop|the fault)", scope: "overlap" },
    {
      pattern:
        "(time|room|slot|seat|budget|sum|space|fund|money|funds) ..5 (earmarked|reserved|set aside|kept|promised) for",
      scope: "overlap",
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
