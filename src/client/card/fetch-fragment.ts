/** A fragment of which cards are made, fetched once a page. */
import { href } from '../../href.ts';

const kept = new Map<string, Promise<unknown>>();

/**
 * A failure is not kept: the reader may be on line again later.
 *
 * @param path among the fragments: `people/lenin-vladimir`, `dates/history/43`
 */
export function fetchFragment<Fragment>(path: string): Promise<Fragment> {
  const before = kept.get(path);
  if (before) return before as Promise<Fragment>;
  const fragment: Promise<Fragment> = request(path);
  kept.set(path, fragment);
  fragment.catch(() => kept.delete(path));
  return fragment;
}

async function request<Fragment>(path: string): Promise<Fragment> {
  const response = await fetch(href(`/data/cards/${path}.json`));
  if (!response.ok) throw new Error(`${response.status} for the cards of ${path}`);
  return (await response.json()) as Fragment;
}
