/** A source file as numbered lines, with the declared boilerplate taken out. */
import type { WorkData } from '../../src/schemas/work.ts';
import { excerpt, IngestError } from './model.ts';

export interface SourceLine {
  number: number;
  /** the line without its line feed; white space at its ends is kept */
  text: string;
}

/**
 * @param bytes the file as it is
 * @throws IngestError for bytes that are not UTF-8, control characters, or a file that does not end as declared
 */
export function sourceLines(bytes: Uint8Array, work: WorkData): SourceLine[] {
  const { file, ends } = work.source;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new IngestError(`${file}, line ${firstBadLine(bytes)}: bytes that are not UTF-8; save the file as UTF-8`);
  }
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
  for (const line of lines) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const odd = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufeff\ufffd]/.exec(line.text);
    if (odd) {
      const code = odd[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      throw new IngestError(`${file}, line ${line.number}: the character U+${code} has no place in a text; remove it`);
    }
  }
  if (!text.replace(/\s+/g, ' ').trimEnd().endsWith(ends)) {
    throw new IngestError(
      `${file}, line ${lines.length}: the file should end with “${ends}” but ends with “${excerpt(text.trimEnd().slice(-60))}”; it may be truncated`,
    );
  }
  return withoutBoilerplate(lines, work);
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return number;
    }
    number += 1;
    start = end + 1;
  }
  return number;
}

function withoutBoilerplate(lines: SourceLine[], work: WorkData): SourceLine[] {
  const counts = work.boilerplate.map(() => 0);
  const kept = lines.flatMap((line) => {
    for (const [index, rule] of work.boilerplate.entries()) {
      const whole =
        (rule.line !== undefined && line.text.trim() === rule.line) ||
        (rule.prefix !== undefined && line.text.startsWith(rule.prefix));
      const end = rule.suffix !== undefined && line.text.endsWith(rule.suffix);
      if (!whole && !end) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      return whole ? [] : [{ ...line, text: line.text.slice(0, -(rule.suffix ?? '').length) }];
    }
    return [line];
  });
  const wrong = work.boilerplate.flatMap((rule, index) =>
    counts[index] === rule.times
      ? []
      : [
          `${work.source.file}: boilerplate “${rule.line ?? rule.prefix ?? rule.suffix}” is declared ${rule.times} times in content/works/${work.id}.yaml and stands ${counts[index]} times`,
        ],
  );
  if (wrong.length > 0) throw new IngestError(wrong);
  return kept;
}
