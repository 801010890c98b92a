/** The reader's choices in the reader's browser, and on the page. A browser that keeps nothing is no error. */
import { href } from '../../href.ts';
import { type Chosen, departures, parsePreferences, serialisePreferences, storageKey } from './preferences.ts';
import { showPreferences } from './show-preferences.ts';

let unkept: Chosen | undefined;

export function readPreferences(): Chosen {
  if (unkept) return unkept;
  try {
    return parsePreferences(localStorage.getItem(storageKey));
  } catch {
    return {};
  }
}

/** Shows the choices and keeps them; where nothing can be kept, they hold for this page. */
export function setPreferences(chosen: Chosen): void {
  try {
    if (Object.keys(chosen).length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, serialisePreferences(chosen));
    unkept = undefined;
  } catch {
    unkept = chosen;
  }
  showKeptPreferences();
}

export function showKeptPreferences(): void {
  showPreferences(readPreferences(), departures, href('/fonts/opendyslexic.css'));
}
