/** The address of this page without its fragment, as a reader passes it on. */

/** Opened from a disk, the page gives its permanent address: a path on one's own disk leads nobody else anywhere. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && canonical ? canonical : location.origin + location.pathname;
}
