/** The passages of a month or year in two parts: those that tell of a part of it, and those that tell of it as a whole. */
import type { ToldPassage } from './day-index.ts';
import { type DatedPlace, type Telling, tellingsOf } from './telling.ts';

interface PeriodParts<Place extends DatedPlace> {
  /** in the order of time */
  parts: ToldPassage<Place>[];
  /** in reading order */
  whole: ToldPassage<Place>[];
}

/** @param passages of one month or of one year. A passage that does both stands with the parts */
export function periodParts<Place extends DatedPlace>(passages: readonly ToldPassage<Place>[]): PeriodParts<Place> {
  const timed = passages.map((passage) => ({ passage, first: firstPart(passage) }));
  const isPart = (one: (typeof timed)[number]): one is { passage: ToldPassage<Place>; first: number } =>
    one.first !== undefined;
  return {
    parts: timed
      .filter(isPart)
      .toSorted((a, b) => a.first - b.first)
      .map(({ passage }) => passage),
    whole: timed.filter((one) => !isPart(one)).map(({ passage }) => passage),
  };
}

/** The Julian day number with which the first part begins that the passage names. */
function firstPart({ dates }: ToldPassage<DatedPlace>): number | undefined {
  const firsts = dates
    .map(({ place, meant }) => ({ precision: place.date.precision, telling: tellingOf(place, meant) }))
    .filter(
      ({ precision, telling }) =>
        telling?.manner === 'stretch' || (precision === 'range' && telling?.manner !== 'month'),
    )
    .map(({ telling }) => telling?.first ?? 0);
  return firsts.length > 0 ? Math.min(...firsts) : undefined;
}

function tellingOf({ date }: DatedPlace, meant: boolean): Telling | undefined {
  return tellingsOf(date).find((telling) => telling.meant === meant);
}
