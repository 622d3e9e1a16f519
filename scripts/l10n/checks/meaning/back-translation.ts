import type { Check, Fault } from "../../check";
import { backTranslated, routeOf } from "../../tools/apertium";
import { denies } from "./denials";
import { isDecisive, isGranting } from "./polarity";

/**
 * What stands in for a value: nothing that any language inflects. The digit keeps translators from taking it for a word.
 */
const value = "R2";

/** Texts with values in place, as another program translates them, and whether those deny. */
export function deniesTranslated(tag: string, texts: readonly string[]): readonly boolean[] {
  const route = routeOf(tag);
  if (!route) return [];
  const filled = texts.map((text) => text.replace(/\{\{\w+\}\}/g, value));
  return backTranslated(tag, filled).map((text) => denies(text, route.to));
}

/** Decisions keep their polarity when a program that knows nothing of this one translates them. */
export const backTranslation: Check = {
  id: "back-translation",
  summary: "what English denies is still denied when Apertium has translated the sentence",
  without: (tag) =>
    routeOf(tag) ? undefined : "Apertium in Debian translates from it into no language that helps",
  run(texts) {
    const { tag } = texts;
    const messages = texts.messages.filter((one) => isDecisive(one) || isGranting(one));
    const denied = deniesTranslated(
      tag,
      messages.map(({ text }) => text),
    );
    return messages.flatMap((message, index): Fault[] => {
      if (denied[index] === isDecisive(message)) return [];
      const problem = denied[index]
        ? "denies once Apertium has translated it, and English does not"
        : "does not deny once Apertium has translated it, and English does";
      return [{ tag, path: `${message.name}/${message.key}`, problem }];
    });
  },
};
