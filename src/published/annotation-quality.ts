/** How well names were found in what this build publishes, measured at each build. */
import { readFileSync } from 'node:fs';
import { readReading } from '../content-files.ts';
import { dateGrounds } from '../edition/dates/date-reason.ts';
import { aims } from '../edition/evaluation/aims.ts';
import { parseAnnotated } from '../edition/evaluation/annotated-passage.ts';
import { type EvaluatedPassage, evaluate } from '../edition/evaluation/evaluate.ts';
import { type Quality, qualityOf } from '../edition/evaluation/score.ts';
import type { MentionRule } from '../edition/mentions/mention.ts';
import { publishedAnnotations } from './annotations.ts';
import { publishedDates } from './dates.ts';
import { publishedMentions } from './mentions.ts';

export interface MeasuredKind extends Quality {
  name: string;
  /** mentions annotated by hand */
  annotated: number;
  missed: number;
  wrong: number;
  /** in how many passages */
  passages: number;
}

/** Passages of works that this build leaves out are not measured. */
export async function measuredKinds(): Promise<MeasuredKind[]> {
  const passages: EvaluatedPassage[] = (await publishedAnnotations()).map(
    ({ annotation, passage: { text }, chapter: { work }, id }) => ({ ...annotation, id, work, text }),
  );
  const works = new Set(passages.map(({ work }) => work));
  return aims.map(({ kind, name, file }) => {
    const path = `content/annotated/${file}`;
    const annotated = parseAnnotated(readFileSync(path, 'utf8'), path);
    const published = annotated.filter((one) => works.has(one.work ?? one.id.split('/')[0] ?? ''));
    const scores = evaluate(kind, published, passages);
    const sum = (pick: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((total, score) => total + pick(score), 0);
    return {
      name,
      ...qualityOf(scores),
      annotated: sum((score) => score.annotated),
      missed: sum((score) => score.missed.length),
      wrong: sum((score) => score.wrong.length),
      passages: scores.length,
    };
  });
}

/** What readers of the whole text found, before they were mended. */
export const reading = readReading('.');

/** On what the dates of this build rest, with how many rest on it; a date may rest on several grounds. */
export async function datesByGround(): Promise<{ ground: string; dates: number }[]> {
  const { all } = await publishedDates();
  return Object.entries(dateGrounds).map(([rule, ground]) => ({
    ground,
    dates: all.filter(({ date }) => date.reasons.some((reason) => reason.rule === rule)).length,
  }));
}

/** How many mentions each rule found, in this build. */
export async function mentionsByRule(): Promise<Map<MentionRule, number>> {
  const counts = new Map<MentionRule, number>();
  for (const mentions of (await publishedMentions()).ofPassage.values()) {
    for (const { rule } of mentions) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
