/**
 * One character that can be seen. Spaces, controls, format characters and halves of surrogate pairs cannot; nor can the
 * grapheme joiner (U+034F), the Hangul fillers (U+115F, U+1160, U+3164, U+FFA0) and the blank Braille pattern (U+2800).
 */
export const visible = /(?!\u034f)[^\s\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * Whether a text shows anything, as `Line` and `Prose` ask of theirs.
 *
 * @example isVisible("\u200b ") // false
 */
export const isVisible = (text: string): boolean => visible.test(text);
