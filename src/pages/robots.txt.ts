/** Whoever gathers pages is welcome, and told where the list of them is. */
import type { APIContext } from 'astro';
import { permanentAddress } from '../href.ts';

export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${permanentAddress('/sitemap.xml', site)}\n`);
}
