/** The data of an invented work, so that a test says only what it is about. */
import { type WorkData, workSchema } from '../../src/schemas/work.ts';

const plain = {
  id: 'tale',
  order: 1,
  siglum: 'T',
  title: 'A Tale of the Garrison',
  shortTitle: 'A Tale',
  author: 'Nobody',
  written: '1917',
  year: '1917',
  calendar: 'julian',
  calendarNote: 'Old Style.',
  distance: 'Nobody was there.',
  about: [],
  missing: [],
  rights: 'None are claimed.',
};

/** @param own what the test is about; `source` may leave out everything but `form` and `ends` */
export function workOf(own: { source: object } & Record<string, unknown>): WorkData {
  const source = { file: 'source.txt', provenance: 'Invented.', ...own.source };
  return workSchema.parse({ ...plain, ...own, source });
}
