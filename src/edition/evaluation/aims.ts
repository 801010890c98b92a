/** What is measured, on which passages, and what is aimed at. */
import type { MeasuredKind } from './evaluate.ts';

interface Aim {
  kind: MeasuredKind;
  name: string;
  /** in `content/annotated` */
  file: string;
  precision: number;
  recall: number;
}

export const aims: readonly Aim[] = [
  { kind: 'person', name: 'people', file: 'people-dates-events.jsonl', precision: 0.98, recall: 0.97 },
  { kind: 'date', name: 'dates', file: 'people-dates-events.jsonl', precision: 0.96, recall: 0.95 },
  { kind: 'date', name: 'dates, on passages drawn anew', file: 'dates.jsonl', precision: 0.96, recall: 0.95 },
  { kind: 'event', name: 'events', file: 'people-dates-events.jsonl', precision: 0.95, recall: 0.92 },
  { kind: 'place', name: 'places', file: 'places-and-bodies.jsonl', precision: 0.96, recall: 0.94 },
  { kind: 'organisation', name: 'bodies', file: 'places-and-bodies.jsonl', precision: 0.96, recall: 0.94 },
];
