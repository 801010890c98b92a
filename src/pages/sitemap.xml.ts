/** The addresses of the edition, for those who gather them. */
import type { APIContext } from 'astro';
import { xmlText } from '../edition/xml-text.ts';
import { permanentAddress } from '../href.ts';
import { publishedAddresses } from '../published/addresses.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const places = (await publishedAddresses()).map(
    (address) => `<url><loc>${xmlText(permanentAddress(address, site))}</loc></url>`,
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places,
    '</urlset>',
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/xml' } });
}
