/**
 * The script in the head of every page: it shows what the reader has chosen before anything is painted,
 * and says that scripts run, and whether leaves far from the window may wait (see src/styles/leaves.css). Made from the same table and function as the panel.
 */
import { departures, storageKey } from '../client/preferences/preferences.ts';
import { showPreferences } from '../client/preferences/show-preferences.ts';
import { href } from '../href.ts';

// Pages opened from a disk may run this script but not modules: there the controls would be dead.
const script = `(() => {
const show = ${showPreferences.toString()};
try {
show(JSON.parse(localStorage.getItem(${JSON.stringify(storageKey)})), ${JSON.stringify(departures)}, ${JSON.stringify(href('/fonts/opendyslexic.css'))});
} catch {}
if (location.protocol !== 'file:') document.documentElement.classList.add('scripted');
if (!performance.getEntriesByType('navigation')[0]?.name.includes(':~:')) document.documentElement.classList.add('near-first');
})();
`;

export const GET = (): Response =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
