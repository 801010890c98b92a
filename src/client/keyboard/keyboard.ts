/** Does what the keys of the edition say, unless the reader is writing, in a dialog, or has switched them off. */
import { readPreferences } from '../preferences/kept-preferences.ts';
import { showHelp } from './help.ts';
import { showSections } from './section-dialog.ts';
import { type Action, actionOf } from './shortcuts.ts';

const follow = (rel: string): void => document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`)?.click();

const perform: Record<Action, () => void> = {
  next: () => follow('next'),
  previous: () => follow('prev'),
  sections: showSections,
  preferences: () => document.querySelector<HTMLElement>('.preferences-button')?.click(),
  keys: showHelp,
};

document.addEventListener('keydown', (event) => {
  const action = actionOf(event);
  if (!action || event.defaultPrevented || readPreferences().keys === 'off' || isBusy(event.target)) return;
  event.preventDefault();
  perform[action]();
});

/** Whether a key belongs to what has the focus: a field, or an open dialog. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
}
