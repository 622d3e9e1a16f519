import type { RoleLexicon } from "../../../text/roles/word-class";
import { organisation, self, thirdPerson, topic, work } from "./nouns";

/** The small words of English, and the nouns that say whom or what a clause is about. */
export const roleLexicon: RoleLexicon = {
  you: "you yourself",
  candidate: "candidate candidates applicant applicants interviewee interviewees",
  pronoun: "he she they him her them his hers their theirs himself herself themselves themself",
  possessive: "your his her their my our its whose",
  we: "we i us me our my ourselves",
  organisation,
  thirdPerson,
  topic,
  work,
  self,
  other:
    "other another others successful appointed chosen selected preferred rival remaining next second third previous former strongest stronger best internal external competing hired fellow different two three four five several many most all some both",
  impersonal: "it there this that these those what",
  determiner:
    "a an the this that these those some any every each no another all both most many few several such either neither one two three four five six",
  preposition:
    "in on at with for during given after before despite from by of about against among around behind beneath beside between beyond concerning down due except following including inside into like near off onto outside over past per regarding through throughout to toward towards under until up upon via within without unlike owing besides than as amid across alongside",
  verb: "is are was were am be been being has have had having does do did can could will would shall should may might must 'd need needs needed seem seems seemed appear appears appeared look looks looked sound sounds sounded feel feels felt came come comes went go goes got get gets gave give gives took take takes made make makes became become becomes kept keep keeps told tell tells said say says showed show shows struggled struggle struggles lacked lack lacks failed fail fails tended tend tends wanted want wants explained explains described describes used uses met meets knew know knows led leads left leaves worked works cost costs means meant suggested suggests put puts",
  saying:
    "think thinks thought feel feels felt believe believes believed worry worries worried concerned afraid fear feared sure unsure suspect suspected doubt doubted say says said told tell know knew mean means meant suggest suggested agreed noted noticed wonder wondered assume assumed guess guessed hope hoped wish wished understand understood decided clear shows showed find found sense sensed impression convinced happy sorry aware likely figured reckon reckoned expect expected remarked commented mentioned imagine explained described stated argued recognised recognized pointed demonstrated claimed admitted accepted acknowledged learned learnt heard confirmed told informed asked",
  conjunction: "and or but nor yet plus",
  subordinator:
    "because although though while whilst whereas if unless since when whenever where wherever so once whether however therefore hence until till lest why how which's",
  relative: "who which whom whose that",
  negation: "not never no neither nor without hardly barely scarcely none nothing cannot nobody",
  adverb:
    "very quite rather really too so just also only even still already always often sometimes usually perhaps maybe probably possibly clearly obviously simply honestly frankly unfortunately sadly however overall please well again ever somewhat slightly fairly pretty more most less least much then now here there today first finally additionally",
  plural: "they them their theirs themselves",
  subject: "you we i he she they it there",
  that: "that",
  title: "mr mrs ms miss mx dr prof professor sir madam rev",
};
