/** What the cards of names say, for every entry that this build's texts mention. */
import { whenInWords } from '../edition/events/event-when.ts';
import { lifeYears } from '../edition/life-years.ts';
import type { MentionKind } from '../edition/mentions/mention.ts';
import { type EntryCard, entryCard } from '../schemas/entry-card.ts';
import type { Place } from '../schemas/place.ts';
import { publishedEvents } from './events.ts';
import { type PlacedMention, publishedMentions } from './mentions.ts';
import { registers } from './registers.ts';
import { publishedWorks } from './works.ts';

type Described = Pick<EntryCard, 'kind' | 'id' | 'name' | 'who' | 'years' | 'told'>;

const mostForms = 8;

/** In the order of the registers. */
export async function entryCards(): Promise<EntryCard[]> {
  const { ofEntry } = await publishedMentions();
  const titles = new Map((await publishedWorks()).map(({ id, shortTitle }) => [id, shortTitle]));
  return [...described(), ...(await describedEvents())].flatMap((entry) => {
    const mentions = ofEntry.get(`${entry.kind}/${entry.id}`);
    return mentions ? [entryCard.parse({ ...entry, works: worksOf(mentions, titles) })] : [];
  });
}

function described(): Described[] {
  const { people, places, organisations } = registers;
  const body = { from: 'founded', to: 'dissolved' };
  return [
    ...people.map(({ id, name, who, born, died }) => describe('person', id, name, who, lifeYears(born, died))),
    ...places.map((place) => describe('place', place.id, place.name, whatPlace(place, places))),
    ...organisations.map(({ id, name, who, founded, dissolved }) =>
      describe('organisation', id, name, who, lifeYears(founded, dissolved, body)),
    ),
  ];
}

async function describedEvents(): Promise<Described[]> {
  return (await publishedEvents()).map(({ id, name, when, entry, works }) => ({
    ...describe('event', id, name, entry.what, whenInWords(when)),
    ...(works.length > 0 ? { told: works.map((work) => work.name) } : {}),
  }));
}

function describe(kind: MentionKind, id: string, name: string, who?: string, years?: string): Described {
  return { kind, id, name, ...(who ? { who } : {}), ...(years ? { years } : {}) };
}

/** What it is, or in what it lies, and what it is called today. */
function whatPlace({ who, within, today }: Place, places: readonly Place[]): string | undefined {
  const around = places.find(({ id }) => id === within)?.name;
  const what = who ?? (around ? `In ${around}` : undefined);
  const named = today ? `today ${today}` : undefined;
  return [what, named].filter(Boolean).join('; ') || undefined;
}

function worksOf(mentions: readonly PlacedMention[], titles: ReadonlyMap<string, string>): EntryCard['works'] {
  return grouped(mentions, ({ chapter }) => chapter.work).map(([id, inWork]) => {
    const naming = inWork.filter(({ mention }) => !mention.self);
    const self = inWork.length - naming.length;
    return {
      id,
      title: titles.get(id) ?? id,
      named: naming.length,
      ...(self > 0 ? { self } : {}),
      forms: grouped(naming, ({ mention, passage }) => passage.text.slice(mention.start, mention.end))
        .toSorted(([, a], [, b]) => b.length - a.length)
        .slice(0, mostForms)
        .map(([form]) => form),
      chapters: grouped(naming, ({ chapter }) => chapter.chapter).flatMap(([, inChapter]) => {
        const [first] = inChapter;
        if (!first) return [];
        const { chapter, title, label } = first.chapter;
        return [
          {
            id: `${id}/${chapter}`,
            title: label ? `${label}: ${title}` : title,
            named: inChapter.length,
            first: first.passage.local,
          },
        ];
      }),
    };
  });
}

/** In the order in which the keys come first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
