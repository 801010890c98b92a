/** Turns what a schema found wrong into sentences for the editor of the data file. */
import type { z } from 'zod';

/**
 * @param file the data file, as the editor knows it
 * @returns one sentence for each finding: file, place in it, what is wrong
 */
export function schemaSentences(file: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = issue.path.map(String).join(' › ');
    return `${file}${place ? `, at ${place}` : ''}: ${issue.message}`;
  });
}
