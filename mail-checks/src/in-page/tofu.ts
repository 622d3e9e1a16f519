import { visibleTexts } from "./texts";

/** A code point that is no character, so that no font has it: what stands in its place is what a missing letter gets. */
const nobody = "\u0378";

const size = 32;

/** Draws single characters, each as one string of numbers. */
function drawing(): (family: string, character: string) => string {
  const canvas = document.createElement("canvas");
  canvas.width = 2 * size;
  canvas.height = 2 * size;
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  return (family, character) => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.font = `${size}px ${family}`;
    context.fillText(character, size / 2, 1.4 * size);
    return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
  };
}

/** Characters of the message that no font of this machine can show, as the fonts of their elements are. */
export function missingLetters(): readonly string[] {
  const draw = drawing();
  const byFont = new Map<string, Set<string>>();
  for (const { text, element } of visibleTexts()) {
    const { fontFamily } = getComputedStyle(element);
    const characters = byFont.get(fontFamily) ?? new Set();
    // Spaces and marks that steer a line are nothing to see.
    for (const character of text.data.replace(
      /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,
      "",
    ))
      characters.add(character);
    byFont.set(fontFamily, characters);
  }
  const missing = new Set<string>();
  for (const [family, characters] of byFont) {
    const empty = draw(family, nobody);
    for (const character of characters)
      if (draw(family, character) === empty) missing.add(character);
  }
  return [...missing];
}
