/** What the card of a name says, a small file an entry: `/data/cards/people/lenin-vladimir.json`. */
import { entryFolders } from '../../../../edition/mentions/entry-path.ts';
import { entryCards } from '../../../../published/entry-cards.ts';
import type { EntryCard } from '../../../../schemas/entry-card.ts';

export async function getStaticPaths() {
  const cards = await entryCards();
  return cards.map((card) => ({ params: { kind: entryFolders[card.kind], id: card.id }, props: { card } }));
}

export function GET({ props }: { props: { card: EntryCard } }): Response {
  return Response.json(props.card);
}
