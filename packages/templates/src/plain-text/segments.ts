/** Characters that are looked at together. */
const windowLength = 256;

/** Segments at the end of a window that are looked at again with what follows: a dictionary reads a few words ahead. */
const again = 4;

/**
 * The segments of a text, as `segmenter` finds them. V8 copies the whole text for each segment that it gives, so a long
 * text is looked at in windows.
 */
export function segmentsOf(segmenter: Intl.Segmenter, text: string): string[] {
  const found: string[] = [];
  let from = 0;
  let length = windowLength;
  while (from < text.length) {
    const ends = from + length >= text.length;
    const segments = Array.from(
      segmenter.segment(text.slice(from, from + length)),
      ({ segment }) => segment,
    );
    if (!ends && segments.length <= again) {
      length *= 2;
      continue;
    }
    length = windowLength;
    for (const segment of ends ? segments : segments.slice(0, -again)) {
      found.push(segment);
      from += segment.length;
    }
  }
  return found;
}
