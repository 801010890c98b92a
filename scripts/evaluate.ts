/** `npm run evaluate`: how well names and dates are found, measured on the passages annotated by hand, with every miss. */
import { readFileSync } from 'node:fs';
import { because } from '../src/edition/dates/because.ts';
import { aims } from '../src/edition/evaluation/aims.ts';
import { parseAnnotated } from '../src/edition/evaluation/annotated-passage.ts';
import { evaluate, type PassageScore } from '../src/edition/evaluation/evaluate.ts';
import { qualityOf } from '../src/edition/evaluation/score.ts';
import { annotatedEdition } from './annotation/annotated-edition.ts';

const { passages } = annotatedEdition('.');
let short = 0;
for (const { kind, name, file, precision, recall } of aims) {
  const path = `content/annotated/${file}`;
  const scores = evaluate(kind, parseAnnotated(readFileSync(path, 'utf8'), path), passages);
  scores.forEach(print);
  const quality = qualityOf(scores);
  const reached = quality.precision >= precision && quality.recall >= recall;
  if (!reached) short += 1;
  const count = scores.reduce((sum, { annotated }) => sum + annotated, 0);
  console.log(
    `${name}: precision ${quality.precision.toFixed(3)} (aim ${precision}), recall ${quality.recall.toFixed(3)} (aim ${recall}), ${count} mentions in ${scores.length} passages: ${reached ? 'reached' : 'SHORT'}`,
  );
}
process.exitCode = short > 0 ? 1 : 0;

function print({ passage, wrong, missed }: PassageScore): void {
  const reasons = (start: number): string => {
    const date = passage.dating.dates.find((one) => one.start === start);
    return date ? `, because: ${because(date.reasons)}` : '';
  };
  const show = ({ start, end, id }: { start: number; end: number; id: string }): string =>
    `${passage.id}: …${passage.text.slice(Math.max(0, start - 30), start)}[${passage.text.slice(start, end)}]${passage.text.slice(end, end + 30)}… ${id}${reasons(start)}`;
  for (const one of missed) console.log(`missed  ${show(one)}`);
  for (const one of wrong) console.log(`wrong   ${show(one)}`);
}
