/** Where a reader was in each work. */
import { localIdPattern, type PassageId, passageId, splitPassageId } from './ids.ts';

export interface LastPlace {
  passage: PassageId;
  /** title of the chapter, as the reader saw it */
  title: string;
  /** milliseconds since 1970 */
  at: number;
}

/** One place a work, the one read last at the start. */
export type LastPlaces = LastPlace[];

const longestTitle = 300;

/** Reads what a browser has stored; what is not a place is left out. */
export function readLastPlaces(json: string | null): LastPlaces {
  let data: unknown;
  try {
    data = JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
  const places = Array.isArray(data) ? data.flatMap((item) => readPlace(item) ?? []) : [];
  return places.toSorted((a, b) => b.at - a.at).reduceRight((kept, place) => withPlace(kept, place), [] as LastPlaces);
}

/** The places with this one at the start, instead of any other in the same work. */
export function withPlace(places: LastPlaces, place: LastPlace): LastPlaces {
  return [place, ...withoutWork(places, splitPassageId(place.passage).work)];
}

export function withoutWork(places: LastPlaces, work: string): LastPlaces {
  return places.filter(({ passage }) => splitPassageId(passage).work !== work);
}

function readPlace(item: unknown): LastPlace | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { passage, title, at } = item as Record<string, unknown>;
  if (typeof passage !== 'string' || typeof title !== 'string' || typeof at !== 'number') return undefined;
  const [work = '', chapter = '', local = '', ...rest] = passage.split('/');
  if (rest.length > 0 || ![work, chapter, local].every((part) => localIdPattern.test(part))) return undefined;
  return { passage: passageId(work, chapter, local), title: title.slice(0, longestTitle), at };
}
