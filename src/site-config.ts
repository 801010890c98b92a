/** Where the edition is served: read from the environment, so that one commit can be built for any host. */

/** @returns the base path with a slash at both ends, from `BASE_PATH`; `/` if unset */
export function basePath(): string {
  const inner = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** @returns the origin of permanent addresses, from `SITE_ORIGIN` */
export function siteOrigin(): string {
  return process.env['SITE_ORIGIN'] ?? 'http://localhost:4321';
}
