// What the second reader holds of some sentences, as one list of whole numbers: the same in every runtime.
import { createChecker } from "@fairwell/core";
import { secondLook } from "@fairwell/core/en/second-look";

const sentences = [
  "We had pictured somebody with a few more miles left in the tank.",
  "Your handover note left out the allergy and the dose.",
  "With two little ones at home, the early shift would have been a stretch, we felt.",
  "You explained clearly how the clinic reaches older adults who live alone.",
  "Honestly, a child could have read that chart.",
];

export function odds() {
  const numbers = [];
  const checker = createChecker({
    secondReader: {
      ...secondLook,
      judge(context) {
        const judged = secondLook.judge(context);
        numbers.push(...judged.map((sentence) => sentence.odds));
        return judged;
      },
    },
  });
  for (const sentence of sentences) checker.checkText(sentence);
  return numbers;
}
