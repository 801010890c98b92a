/** The files of `content/` as checked data: works, emendations, registers, sources, retired passages. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { AnnotationSources } from './edition/annotation/annotate-chapter.ts';
import { datedWorks } from './edition/dates/dates-in.ts';
import type { Correction } from './edition/mentions/corrections.ts';
import { gatheringsOf, narratorsOf } from './edition/mentions/mentions-in.ts';
import { lexiconOf, type Registers } from './edition/mentions/registers.ts';
import { correctionsSchema } from './schemas/correction.ts';
import { type Emendation, emendationsSchema } from './schemas/emendation.ts';
import { type EraEntry, erasSchema } from './schemas/era.ts';
import { eventsSchema } from './schemas/event.ts';
import { type Hours, hoursSchema } from './schemas/hours.ts';
import { type KnownWords, knownWordsSchema } from './schemas/known-words.ts';
import { organisationsSchema } from './schemas/organisation.ts';
import { peopleSchema } from './schemas/person.ts';
import { placesSchema } from './schemas/place.ts';
import { type Reading, readingSchema } from './schemas/reading.ts';
import { type RefusedEvent, refusedEventsSchema } from './schemas/refused-event.ts';
import { referencesSchema } from './schemas/register.ts';
import { type RetiredPassage, retiredPassagesSchema } from './schemas/retired-passage.ts';
import { schemaSentences } from './schemas/sentence.ts';
import { type WorkData, workSchema } from './schemas/work.ts';

/** A fault in a file of `content/`, said in sentences to its editor. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** @throws ContentError if the file is not YAML or not what its schema says */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path.join(root, file), 'utf8'), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    throw new ContentError(
      `${file}, line ${lines.linePos(fault.pos[0]).line}: not valid YAML: ${fault.message.split('\n')[0]}`,
    );
  }
  const checked = schema.safeParse(document.toJS());
  if (!checked.success) throw new ContentError(schemaSentences(file, checked.error).join('\n'));
  return checked.data;
}

/** The works in the order of writing, witnesses last. @throws ContentError */
export function readWorks(root: string): WorkData[] {
  return yamlNames(root, 'content/works')
    .map((name) => {
      const work = readYaml(root, `content/works/${name}.yaml`, workSchema);
      if (work.id !== name)
        throw new ContentError(`content/works/${name}.yaml: the id is “${work.id}” and should be “${name}”`);
      return work;
    })
    .toSorted((a, b) => a.order - b.order);
}

/** @throws ContentError if an id stands twice */
export function readEmendations(root: string, work: string): Emendation[] {
  const file = `content/emendations/${work}.yaml`;
  if (!existsSync(path.join(root, file))) return [];
  const emendations = readYaml(root, file, emendationsSchema);
  const seen = new Set<string>();
  for (const { id } of emendations) {
    if (seen.has(id))
      throw new ContentError(`${file}: the id ${id} stands twice; give the later one the next free number`);
    seen.add(id);
  }
  return emendations;
}

/** The edition's corrections of the automatic annotation, of all works. @throws ContentError */
export function readCorrections(root: string): Correction[] {
  const folder = 'content/corrections';
  if (!existsSync(path.join(root, folder))) return [];
  return yamlNames(root, folder).flatMap((name) => readYaml(root, `${folder}/${name}.yaml`, correctionsSchema));
}

/** The registers of who and what is named. @throws ContentError */
export function readRegisters(root: string): Registers {
  return {
    people: readYaml(root, 'content/people.yaml', peopleSchema),
    places: readYaml(root, 'content/places.yaml', placesSchema),
    organisations: readYaml(root, 'content/organisations.yaml', organisationsSchema),
    events: readYaml(root, 'content/events.yaml', eventsSchema),
    references: readYaml(root, 'content/references.yaml', referencesSchema),
  };
}

/** What was listed as an event and is none. @throws ContentError */
export function readRefusedEvents(root: string): RefusedEvent[] {
  return readYaml(root, 'content/refused-events.yaml', refusedEventsSchema);
}

/** The times that the timeline names. @throws ContentError */
export function readEras(root: string): EraEntry[] {
  return readYaml(root, 'content/eras.yaml', erasSchema);
}

/** What the page of the hours shows. @throws ContentError */
export function readHours(root: string): Hours {
  return readYaml(root, 'content/hours.yaml', hoursSchema);
}

/** What those found who read the whole annotated text. @throws ContentError */
export function readReading(root: string): Reading {
  return readYaml(root, 'content/annotated/reading.yaml', readingSchema);
}

/** @throws ContentError */
export function readKnownWords(root: string): KnownWords {
  return readYaml(root, 'content/known-words.yaml', knownWordsSchema);
}

/** By what the names and dates of the texts are found and understood. @throws ContentError */
export function readAnnotationSources(root: string): AnnotationSources {
  const works = readWorks(root);
  const corrections = readCorrections(root);
  const known = readKnownWords(root);
  const registers = readRegisters(root);
  return {
    mentions: {
      lexicon: lexiconOf(registers, known),
      corrections,
      narrators: narratorsOf(works),
      gatherings: gatheringsOf(registers.events),
    },
    dating: { works: datedWorks(works), corrections, numbered: new Set(known.numbered) },
  };
}

export function readRetired(root: string): RetiredPassage[] {
  const file = 'content/retired-passages.yaml';
  return existsSync(path.join(root, file)) ? readYaml(root, file, retiredPassagesSchema) : [];
}

/** The Markdown of a work's chapters as last written, by chapter id. */
export function readChapters(root: string, work: string): Map<string, string> {
  const folder = path.join(root, 'content/chapters', work);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(
    names.toSorted().map((name) => [name.slice(0, -3), readFileSync(path.join(folder, name), 'utf8')] as const),
  );
}

/**
 * The bytes of every source that `SHA256SUMS` lists.
 *
 * @throws ContentError if one is missing, unlisted, or not what its checksum says
 */
export function readSources(root: string): Map<string, Uint8Array> {
  const folder = path.join(root, 'content/sources');
  const listed = new Map(
    readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66).replace(/^\*/, ''), line.slice(0, 64)] as const),
  );
  const unlisted = readdirSync(folder).filter((name) => name !== 'SHA256SUMS' && !listed.has(name));
  if (unlisted.length > 0) {
    throw new ContentError(`content/sources/${unlisted[0]} has no line in content/sources/SHA256SUMS`);
  }
  const sources = new Map<string, Uint8Array>();
  for (const [name, expected] of listed) {
    if (!existsSync(path.join(folder, name))) {
      throw new ContentError(`content/sources/${name} is listed in SHA256SUMS and is not there`);
    }
    const bytes = readFileSync(path.join(folder, name));
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== expected) {
      throw new ContentError(
        `content/sources/${name}: its SHA-256 is ${found.slice(0, 12)}…, SHA256SUMS says ${expected.slice(0, 12)}…; sources are never edited: restore the file, or, if a new source is meant, write its sum into SHA256SUMS`,
      );
    }
    sources.set(name, bytes);
  }
  return sources;
}

function yamlNames(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -5))
    .toSorted();
}
