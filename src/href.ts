/** Addresses within the site, with the base path before them. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** @param address from the root of the edition, with a slash at its start */
export function href(address: string): string {
  return base + address;
}

/** The permanent address: origin, base path and address. */
export function permanentAddress(address: string, site: URL | undefined): string {
  return new URL(href(address), site).href;
}
