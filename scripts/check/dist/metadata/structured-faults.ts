/** JSON-LD: it can be read, names its type, and every address in it is a page of the site. */
import { type DescribedSite, fileAt, type PageHead } from './page-head.ts';

interface Fault {
  sentence: string;
}

/** Properties whose values are addresses. */
const addresses = new Set(['url', '@id', 'item', 'image']);

export function structuredFaults(head: PageHead, { files, root }: DescribedSite): Fault[] {
  if (head.structured.length === 0) return [{ sentence: 'no JSON-LD' }];
  return head.structured.flatMap((text) => {
    const data = read(text);
    if (data === undefined) return [{ sentence: `JSON-LD that is no JSON: ${text.slice(0, 60)}` }];
    const faults: Fault[] = [];
    if (data['@context'] !== 'https://schema.org')
      faults.push({ sentence: 'JSON-LD without the context of Schema.org' });
    if (typeof data['@type'] !== 'string') faults.push({ sentence: 'JSON-LD without a type' });
    for (const { key, value } of leaves(data)) {
      if (addresses.has(key) && !files.has(fileAt(value, root) ?? '')) {
        faults.push({ sentence: `JSON-LD gives as ${key} ${value}, which the site does not have` });
      }
    }
    return faults;
  });
}

function read(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function leaves(node: object): { key: string; value: string }[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [{ key, value }];
    return typeof value === 'object' && value !== null ? leaves(value) : [];
  });
}
