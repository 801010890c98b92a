/** A picture for each work and for the edition, for those who show a link with a picture. */
import { publishedWorks } from '../../published/works.ts';
import { drawPicture } from '../../share/draw-picture.ts';
import type { ShareWords } from '../../share/share-picture.ts';

export async function getStaticPaths() {
  const works = await publishedWorks();
  const authors = [...new Set(works.map(({ author }) => author))].join(' and ');
  const edition: ShareWords = { kicker: 'One year, two calendars', title: 'October', byline: authors };
  return [
    { params: { name: 'edition' }, props: { words: edition } },
    ...works.map(({ id, title, author, year }) => ({
      params: { name: id },
      props: { words: { kicker: author, title, byline: year } satisfies ShareWords },
    })),
  ];
}

export async function GET({ props }: { props: { words: ShareWords } }): Promise<Response> {
  return new Response(await drawPicture(props.words), { headers: { 'content-type': 'image/png' } });
}
