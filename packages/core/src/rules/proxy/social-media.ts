import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** What was found online, and private life. */
export const socialMedia = defineTextRule({
  id: "proxy/social-media",
  severity: "warn",
  ground: "any",
  locales: ["en"],
  summary: "Facts from social media or private life",
  message:
    "May be read as prying, because it uses what was found online or heard of somebody's private life, which shows ethnic origin, faith, family and health and was never part of the application.",
  rationale:
    "Data protection authorities in Britain and France say that a recruiter may not collect what is not needed for the post. A search of a name also finds other people of the same name.",
  suggestion:
    "Leave it out. Use what the candidate handed in or showed, and name the criterion it was scored against.",
  rewrite: "leave-out",
  sources: ["ICO-DATA", "CNIL"],
  quoted: "skip",
  patterns: [
    "{socialPhrase}",
    "{whose} {adverbs}? {socialSite} ..4 (raised|worried|concerned|says|said|reads|put|told|tells|suggests|suggested|shows|showed|was|were|is|gave|made|did|does|left|cost|counted|speaks|spoke)",
    "(judging|going|to judge) (by|from) (your|her|his) {socialSite}",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    {
      pattern:
        "{socialSite} {socialThing}? (plan|strategy|campaign|campaigns|calendar|task|exercise|policy|question|brief|report|analysis|audit|copy|advert|adverts|ads|ad|content|budget|case|scenario|guidelines|training|module|management|marketing|channels|channel|metrics|series|templates|mock-up|draft|drafts|manager|lead|role|work)",
      scope: "overlap",
    },
    {
      pattern:
        "in (the|this|our)? {describer}? (task|exercise|pitch|mock campaign|crisis exercise)",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "Your Facebook page raised questions with the head.", quote: "Facebook page" },
      {
        text: "The owner looked you up on Instagram and did not like the holiday pictures.",
        quote: "looked you up on",
      },
      {
        text: "What you post online does not match our brand, even for a stockroom job.",
        quote: "What you post online",
      },
      {
        text: "Your private life is your own, but your Snapchat stories put the nursery off.",
        quote: "Snapchat stories",
      },
      {
        text: "Judging by your LinkedIn, you change your mind about careers every spring.",
        quote: "your LinkedIn",
      },
    ],
    good: [
      "Your portfolio case study was clear, and the figures could be traced.",
      "Your social media plan for the museum named no audience over sixty.",
      "The LinkedIn articles that you submitted as samples had no sources.",
      "In the crisis exercise your Twitter posts answered four of six complaints within the hour.",
    ],
  },
});
