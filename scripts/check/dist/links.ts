/** Every link within the site leads to a page or a place that is there; one that leads out of it says so. */
import path from 'node:path';
import type { Finding, Rule } from '../rule.ts';
import { attribute, builtFiles, builtPages, type Element } from './pages.ts';

/** Fewer links than this mean that the check has not seen the site. */
const fewestLinks = 1000;
const carriers: Record<string, string> = { a: 'href', link: 'href', img: 'src', script: 'src', source: 'src' };

export const links: Rule = {
  id: 'links',
  sentence: 'every link leads to a page, and its fragment to an element',
  hint: 'correct the address where the link is made; prefix the base path with href()',
  check: ({ dist, base }) => {
    const files = new Set(builtFiles(dist));
    const pages = builtPages(dist);
    const ids = new Map(
      pages.map(({ file, elements }) => [file, new Set(elements.flatMap((e) => attribute(e, 'id') ?? []))] as const),
    );
    const findings: Finding[] = [];
    let seen = 0;
    for (const { file, elements } of pages) {
      for (const element of elements) {
        const target = address(element);
        if (target === undefined) continue;
        seen += 1;
        const fault = leadsOut(element, target) ? undefined : faultOf(target, file, base, files, ids);
        if (fault) findings.push({ file: `dist/${file}`, sentence: `“${target}” ${fault}` });
      }
    }
    if (seen < fewestLinks)
      findings.push({ file: 'dist', sentence: `only ${seen} links were found, not ${fewestLinks}` });
    return { findings, report: [`${seen} links on ${pages.length} pages`] };
  },
};

function address(element: Element): string | undefined {
  const carrier = carriers[element.tagName];
  const rel = attribute(element, 'rel');
  if (!carrier || rel === 'canonical' || rel === 'cite-as') return undefined;
  return attribute(element, carrier);
}

/** A reference that the edition names: an anchor over HTTP that declares itself external. Nothing is loaded from it. */
function leadsOut(element: Element, target: string): boolean {
  const rels = (attribute(element, 'rel') ?? '').split(' ');
  return element.tagName === 'a' && /^https?:\/\//.test(target) && rels.includes('external');
}

function faultOf(
  target: string,
  from: string,
  base: string,
  files: Set<string>,
  ids: Map<string, Set<string>>,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return 'leads to another host or scheme';
  const [place = '', fragment] = target.split('#', 2);
  if (place !== '' && !place.startsWith(base)) return `does not begin with the base path ${base}`;
  const within = decodeURIComponent(place.slice(base.length).replace(/\?.*$/, ''));
  const file = place === '' ? from : within === '' || within.endsWith('/') ? path.join(within, 'index.html') : within;
  if (!files.has(file)) return 'leads to no file of the site';
  if (fragment === undefined || fragment === '') return undefined;
  return ids.get(file)?.has(decodeURIComponent(fragment)) ? undefined : 'leads to no element of its page';
}
