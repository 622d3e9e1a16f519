import type { Rule } from "../define";
import { fragment } from "./fragment";
import { rejected } from "./rejected";
import { salutation } from "./salutation";
import { thirdPerson } from "./third-person";
import { tooLong } from "./too-long";
import { tooManyReasons } from "./too-many-reasons";

/** Text that speaks to the reader. */
export const address: readonly Rule[] = [
  fragment,
  rejected,
  salutation,
  thirdPerson,
  tooLong,
  tooManyReasons,
];
