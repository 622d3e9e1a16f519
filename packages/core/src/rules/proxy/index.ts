import type { Rule } from "../define";
import { accentLanguage } from "./accent-language";
import { availability } from "./availability";
import { careerGap } from "./career-gap";
import { classBackground } from "./class-background";
import { cultureFit } from "./culture-fit";
import { customerPreference } from "./customer-preference";
import { digitalNative } from "./digital-native";
import { energyYouth } from "./energy-youth";
import { localExperience } from "./local-experience";
import { matureSetways } from "./mature-setways";
import { nativeSpeaker } from "./native-speaker";
import { overqualified } from "./overqualified";
import { payHistory } from "./pay-history";
import { recentGraduate } from "./recent-graduate";
import { resilience } from "./resilience";
import { seniority } from "./seniority";
import { socialMedia } from "./social-media";
import { yearsExperience } from "./years-experience";

/** Words that stand for a protected ground without naming it. */
export const proxy: readonly Rule[] = [
  accentLanguage,
  availability,
  careerGap,
  classBackground,
  cultureFit,
  customerPreference,
  digitalNative,
  energyYouth,
  localExperience,
  matureSetways,
  nativeSpeaker,
  overqualified,
  payHistory,
  recentGraduate,
  resilience,
  seniority,
  socialMedia,
  yearsExperience,
];
