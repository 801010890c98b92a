/** A line of `content/annotated/*.jsonl`: a passage with what a reader found in it. */
import { z } from 'zod';

const span = { start: z.int(), end: z.int(), surface: z.string(), optional: z.boolean().optional() };

const annotatedPassage = z.object({
  id: z.string(),
  work: z.string().optional(),
  text: z.string(),
  persons: z.array(z.object({ ...span, person: z.string() })).optional(),
  places: z.array(z.object({ ...span, place: z.string() })).optional(),
  organisations: z.array(z.object({ ...span, organisation: z.string() })).optional(),
  events: z.array(z.object({ ...span, event: z.string() })).optional(),
  dates: z.array(z.object({ ...span, from: z.string(), to: z.string() })).optional(),
});

export type AnnotatedPassage = z.infer<typeof annotatedPassage>;

/** @throws Error naming the line that is not an annotated passage, or whose surface is not at its place */
export function parseAnnotated(jsonl: string, file: string): AnnotatedPassage[] {
  return jsonl
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const passage = annotatedPassage.parse(JSON.parse(line));
      const { text, persons = [], places = [], organisations = [], events = [], dates = [] } = passage;
      for (const { start, end, surface } of [...persons, ...places, ...organisations, ...events, ...dates]) {
        if (text.slice(start, end) === surface) continue;
        throw new Error(`${file}, line ${index + 1}: “${surface}” is not at ${start}–${end} of the text`);
      }
      return passage;
    });
}
