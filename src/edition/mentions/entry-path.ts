/** Where an entry of the registers has its place: `people/lenin-vladimir`, in addresses and in the marks of the text. */
import type { MentionKind } from './mention.ts';

export const entryFolders = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  event: 'events',
} as const;

export function entryPath({ kind, id }: { kind: MentionKind; id: string }): string {
  return `${entryFolders[kind]}/${id}`;
}
