import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** What customers, families or the team would rather have. */
export const customerPreference = defineTextRule({
  id: "proxy/customer-preference",
  severity: "error",
  ground: "any",
  locales: ["en"],
  summary: "Clients, families or the team would prefer somebody else",
  message:
    "May be read as passing on somebody else's prejudice, because the preference of customers, families or colleagues for a kind of person is no reason.",
  rationale:
    "European and US law agree that a customer's preference is no defence. What families, customers or colleagues need of the work can be stated.",
  suggestion:
    "Leave the preference out. Name what the users of the service need done, and what was shown of it.",
  rewrite: "criterion",
  sources: ["EEOC-NO", "FERYN"],
  patterns: [
    "{audience} ..1 (can be|get|are|may be|might be|would be|were) {adverbs}? (funny|particular|nervous|uneasy|twitchy|old-fashioned|awkward|choosy|fussy|not keen|wary) (about|with|around|of|on) (who|being (washed|served|treated|seen|led|taught|told|driven|dressed|bathed)|you|him|her|someone|somebody|people like|(a|an)? ({sexPerson}|{agePerson}|{nationPerson}|{racePerson}|{faithPerson}|{orientationPerson}|{identityPerson}))",
    "{audience} ..2 (expect|want|like|pay for|prefer|look for|come for|are used to|ask for) (a|an|that) {adverbs}? (certain|familiar|particular|different|younger|older|fresher|local|friendlier|prettier) (sort of|kind of|type of)? (look|type|sort|kind|face|voice|person|smile|image|class|accent|background)",
    "{audience} ..2 (would|might|may|could|will) ..1 (walk out|run a mile|kick up|make noise|pull their (kids|children)|complain|raise hackles|balk|feel odd|look twice|have a giggle) >> (you|him|her|served by|a husband|a wife|a {racePerson}|a {sexPerson}|a {faithPerson})",
    "{audience} ..4 {want} (a|an|another|more|some)? {adverbs}? (someone|somebody|a person|people|a face|faces|a voice) (who is)? {adverbs}? (local|like|of their own|from their own|younger|older|young|old|mature|male|female|white|black|who looks|who sounds|from here|from the|they can relate|more like|with a|less|more|their own age|traditional|the same|of the same|from a good)",
    "{audience} ..3 {want} (a|an|more) {adverbs}? {describing}? (face|faces|voice|accent|look|image|name) (,|$|they|like|that|who|from|on the|at the|in the)",
    "{audience} ..3 {want} (a|an|some|more)? {adverbs}? ({sexPerson}|{agePerson}|{nationPerson}|{racePerson}|{faithPerson}|{raceWorker}|{nationWorker}|{sexWorker}|{ageWorker}|{maritalPerson}|{orientationPerson}|{classWorker}|{homeWorker}|{looksWorker}|{faithWorker})",
    "{audience} ..2 ({wouldNot}|not|never|hardly|will not) ..2 {refuse} (a|an|any|it from a|orders from a)? {adverbs}? ({sexPerson}|{agePerson}|{nationPerson}|{racePerson}|{faithPerson}|{raceWorker}|{nationWorker}|{sexWorker}|{ageWorker}|{orientationPerson}|{identityPerson}|{healthPerson}|{healthWorker}|{orientationWorker}|{faithWorker}|{looksWorker}|someone like you|somebody like you|people like you|someone your age)",
    "{audience} ..2 (like|prefer|expect|want|need|ask for|insist on|trust|feel safer with|are used to) (to see|to have|to deal with|dealing with|having)? (a|an|some)? ..2 (of their own (background|kind|sort|age)|like themselves|like them|more like them|much like their own)",
    "what would {audience} ..4 (say|think|make)",
    "how (the)? {audience} (would|might|will|may|could) (react|respond|take|feel|cope|receive|see|get on|adjust|look|behave) ..2 (to|about|with|at)? (you|her|him|it|that)",
    "{audience} ..4 (have not come across|have not met|have never met|are not used to|not used to seeing|do not see|have not had|rarely see|have never had) (many|a|an|any|much|someone|somebody|people)",
    "{audience} (are not|is not|aren't) (keen|ready|comfortable|happy|used to) ..6 ({sexPerson}|{faithPerson}|{racePerson}|{nationPerson}|{sexWorker}|{raceWorker}|{faithWorker}|{healthPerson}|{orientationPerson}|{identityPerson}|staff|worker|being told)",
    "{audience} ..3 {want} (other|the)? (locals|local (people|folk|lads|faces)|people from (here|round here|around here)|(their|our) own (kind|sort|people)|one of (their|our) own)",
    "{audience} ..1 (picture|pictures|imagine|imagines)",
    "(sent|send|sending|put|putting) (them|him|her|the client|clients|customers) (a|an|you)",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    {
      pattern:
        "{audience} ..3 {want} (a|an|the|more|their)? ..2 (hours|(form|forms)|flow|email|report|menu|price|product|service|(answer|answers)|appointment|plan|colour|information|policy|refund|discount|update|version|tool|training|lesson|support|fare|loan|experience|invoice|budget|quote)",
      scope: "overlap",
    },
    {
      pattern:
        "{want} (someone|somebody|a (consultant|person|candidate|developer|nurse)) (with|who has|who have|who 's|who can|to (cover|lead|run|manage|start))",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Our families prefer someone local and female.", quote: "prefer someone local" },
      { text: "The crews would not take orders from a woman.", quote: "a woman" },
      { text: "Our farmers like dealing with locals.", quote: "dealing with locals" },
      { text: "Customers like to see a face like their own.", quote: "a face like their own" },
      { text: "Buyers out there would sooner deal with a man.", quote: "deal with a man" },
      { text: "Our elderly residents would sooner have a local girl.", quote: "a local girl" },
      { text: "What would the mothers at the gate say?", quote: "What would the mothers" },
    ],
    good: [
      "Families on the panel scored your listening highly.",
      "Customers in the test preferred the shorter flow.",
      "Our client asked for a consultant with rate-case experience.",
      "Parents told us that they want evening hours.",
      "The customers in your survey preferred paper bills.",
      "Residents on the panel asked about mealtimes, and you answered each question.",
    ],
  },
});
