/** Folders that each hold a trap: `in.yaml` with passages and sentences, `golden.txt` with what is found in them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const input = z.array(
  z.union([
    z.strictObject({ passage: z.string() }),
    z.strictObject({ as: z.string().describe('the chapter in which the sentence is read'), text: z.string() }),
  ]),
);

export type TrapLine = z.infer<typeof input>[number];

/**
 * One test a folder; `UPDATE_GOLDEN=1` writes what is found.
 *
 * @param root the folder of folders
 * @param read what is found in a line, as text
 * @param least how many folders there are at least
 */
export function testTraps(root: string, read: (line: TrapLine) => string, least: number): void {
  const traps = readdirSync(root).toSorted();
  describe.each(traps)('%s', (trap) => {
    test('is read as the folder says', () => {
      const folder = path.join(root, trap);
      const lines = input.parse(parse(readFileSync(path.join(folder, 'in.yaml'), 'utf8')));
      const found = `${lines.map(read).join('\n\n')}\n`;
      const golden = path.join(folder, 'golden.txt');
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, found);
      expect(existsSync(golden), `${golden} is missing`).toBe(true);
      expect(found).toBe(readFileSync(golden, 'utf8'));
    });
  });

  test('there is a folder for every trap', () => {
    expect(traps.length).toBeGreaterThanOrEqual(least);
  });
}

/** The text with each stretch in brackets, followed by what it is. */
export function inBrackets<S extends { start: number; end: number }>(
  text: string,
  stretches: readonly S[],
  what: (stretch: S) => string,
): string {
  let at = 0;
  let out = '';
  for (const stretch of stretches) {
    out += `${text.slice(at, stretch.start)}[${text.slice(stretch.start, stretch.end)}|${what(stretch)}]`;
    at = stretch.end;
  }
  return out + text.slice(at);
}
