/** What is counted of a work, and how it is printed. */
export interface Tally {
  work: string;
  sourceWords: number;
  pageWords: number;
  boilerplateWords: number;
  emendedPlaces: number;
  /** words of the source that emendations touch */
  emendedWords: number;
  noteMarks: number;
  unexplained: number;
}

const columns: [heading: string, value: keyof Omit<Tally, 'work'>][] = [
  ['words in source', 'sourceWords'],
  ['words in page', 'pageWords'],
  ['boilerplate', 'boilerplateWords'],
  ['emended places', 'emendedPlaces'],
  ['words emended', 'emendedWords'],
  ['note marks', 'noteMarks'],
  ['unexplained', 'unexplained'],
];

/** A table of lines of text with a row of totals. */
export function tallyTable(tallies: Tally[]): string[] {
  const rows = tallies.map((tally) => [tally.work, ...columns.map(([, value]) => grouped(tally[value]))]);
  const totals = columns.map(([, value]) => grouped(tallies.reduce((sum, tally) => sum + tally[value], 0)));
  const all = [['work', ...columns.map(([heading]) => heading)], ...rows, ['total', ...totals]];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

const grouped = (count: number): string => count.toLocaleString('en-GB');
