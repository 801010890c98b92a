/** Where stretches of a passage's text stand in the texts of which the passage is made. */

/** A part of a stretch that stands in one text. */
export interface TextPiece<S> {
  span: S;
  /** index of the text */
  of: number;
  /** UTF-16 code units into that text, half open */
  start: number;
  end: number;
}

/** The passage's text as `passages.ts` makes it: white space folded, none at its ends. */
export function foldedText(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/**
 * @param texts in order, with their white space
 * @param spans in {@link foldedText}, in order, none upon another
 * @returns the pieces of each span in order: one for each text in which the span has letters
 */
export function textPieces<S extends { start: number; end: number }>(
  texts: readonly string[],
  spans: readonly S[],
): TextPiece<S>[] {
  const places = foldedPlaces(texts.join(''));
  const bounds = boundsOf(texts);
  return spans.flatMap((span) => {
    const start = places[span.start] ?? 0;
    const end = (places[span.end - 1] ?? 0) + 1;
    return bounds.flatMap(([from, to], of) => {
      const piece = { span, of, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
      return piece.start < piece.end ? [piece] : [];
    });
  });
}

/** For each code unit of the folded text its place in the raw one; of a run of white space the first. */
function foldedPlaces(raw: string): number[] {
  const places: number[] = [];
  for (const { index, 0: run } of raw.matchAll(/\s+|\S+/g)) {
    if (/\S/.test(run)) for (let unit = 0; unit < run.length; unit += 1) places.push(index + unit);
    else if (index > 0) places.push(index);
  }
  return places;
}

function boundsOf(texts: readonly string[]): [from: number, to: number][] {
  let from = 0;
  return texts.map((text) => {
    const bounds: [number, number] = [from, from + text.length];
    from += text.length;
    return bounds;
  });
}
