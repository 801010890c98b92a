/** Applies the declared emendations to the words of a source. */
import type { Emendation } from '../../../../src/schemas/emendation.ts';
import type { Finding } from '../../rule.ts';
import { splitWords, type Word } from './word.ts';

interface Place {
  part: number;
  start: number;
  end: number;
  reading: string;
}

export interface EmendedWords {
  parts: Word[][];
  /** how many places were emended */
  places: number;
  /** how many words of the source they touch */
  words: number;
  findings: Finding[];
}

/**
 * @param parts texts that an emendation cannot run across: the bodies and notes of a work's chapters
 * @param file the emendations' file; an entry that does not match exactly once in all parts is a finding
 */
export function emendedWords(parts: Word[][], emendations: Emendation[], file: string): EmendedWords {
  const texts = parts.map((words) => words.map(({ text }) => text).join(' '));
  const findings: Finding[] = [];
  const places: Place[] = [];
  for (const { id, before, source, after, reading, decision } of emendations) {
    if (decision !== 'emend') continue;
    const needle = oneLine(before + source + after);
    const found = texts.flatMap((text, part) => occurrences(text, needle).map((at) => ({ part, at })));
    const [only] = found;
    if (only && found.length === 1) {
      const start = only.at + oneLine(before).length;
      places.push({ part: only.part, start, end: start + oneLine(source).length, reading });
    } else {
      findings.push({
        file,
        sentence: `${id}: “${needle}” should stand once in the source and stands ${found.length} times`,
      });
    }
  }
  let touched = 0;
  const emended = parts.map((words, part) => {
    const here = places.filter((place) => place.part === part).toSorted((a, b) => a.start - b.start);
    const result = rewrite(words, here);
    touched += result.touched;
    return result.words;
  });
  return { parts: emended, places: places.length, words: touched, findings };
}

/** Goes through the words once; words that a place touches are written anew and split again. */
function rewrite(words: Word[], places: Place[]): { words: Word[]; touched: number } {
  const result: Word[] = [];
  let touched = 0;
  let offset = 0;
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const first = words[index] as Word;
    let text = first.text;
    const start = offset;
    const edits: Place[] = [];
    let place = places[next];
    while (place && place.start <= start + text.length) {
      while (place.end > start + text.length && index + 1 < words.length) text += ` ${words[++index]?.text}`;
      edits.push(place);
      place = places[++next];
    }
    offset = start + text.length + 1;
    if (edits.length === 0) {
      result.push(first);
      continue;
    }
    touched += splitWords(text).length;
    for (const edit of edits.toReversed()) {
      text = text.slice(0, edit.start - start) + edit.reading + text.slice(edit.end - start);
    }
    result.push(...splitWords(text).map((word) => ({ text: word, line: first.line, emended: true })));
  }
  return { words: result, touched };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}
