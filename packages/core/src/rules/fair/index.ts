import type { Rule } from "../define";
import { ageDirect } from "./age-direct";
import { appearance } from "./appearance";
import { associationPerception } from "./association-perception";
import { criminalRecord } from "./criminal-record";
import { disabilityHealth } from "./disability-health";
import { genderIdentityOrientation } from "./gender-identity-orientation";
import { maritalPartner } from "./marital-partner";
import { nationalityOrigin } from "./nationality-origin";
import { negatedMention } from "./negated-mention";
import { politicsUnion } from "./politics-union";
import { pregnancyFamily } from "./pregnancy-family";
import { protectedAbsence } from "./protected-absence";
import { raceEthnicity } from "./race-ethnicity";
import { religionBelief } from "./religion-belief";
import { residenceEconomic } from "./residence-economic";
import { sexGender } from "./sex-gender";

/** Direct mention of a protected ground about the candidate. */
export const fair: readonly Rule[] = [
  ageDirect,
  appearance,
  associationPerception,
  criminalRecord,
  disabilityHealth,
  genderIdentityOrientation,
  maritalPartner,
  nationalityOrigin,
  negatedMention,
  politicsUnion,
  pregnancyFamily,
  protectedAbsence,
  raceEthnicity,
  religionBelief,
  residenceEconomic,
  sexGender,
];
