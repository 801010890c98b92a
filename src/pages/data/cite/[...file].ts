/** The citation of every work and chapter as a file: `/data/cite/history.bib`, `/data/cite/history/43.ris`. */
import { citationForms } from '../../../edition/citations/citations-of.ts';
import { citedId } from '../../../edition/citations/cited-item.ts';
import { plainText } from '../../../edition/citations/segments.ts';
import { citedItems } from '../../../published/cited-items.ts';
import { siteOrigin } from '../../../site-config.ts';

export async function getStaticPaths() {
  const items = await citedItems(new URL(siteOrigin()));
  return items.flatMap((item) =>
    citationForms.flatMap(({ segments, file }) =>
      file
        ? [
            {
              params: { file: `${citedId(item)}.${file.extension}` },
              props: { text: plainText(segments(item)), mediaType: file.mediaType },
            },
          ]
        : [],
    ),
  );
}

export function GET({ props }: { props: { text: string; mediaType: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': props.mediaType } });
}
