/** The list of the keys. */
import { element } from '../element.ts';
import { readPreferences } from '../preferences/kept-preferences.ts';
import { makeDialog } from './dialog.ts';
import { shortcuts } from './shortcuts.ts';

let dialog: HTMLDialogElement | undefined;

export function showHelp(): void {
  dialog ??= makeDialog('keys', 'Keys', listOfKeys());
  dialog.toggleAttribute('data-off', readPreferences().keys === 'off');
  dialog.showModal();
}

function listOfKeys(): Element {
  const rows = shortcuts.flatMap(({ key, does }) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, does),
  ]);
  const off = element('p', { class: 'off' }, 'The keys are switched off in the reading preferences.');
  return element('div', {}, off, element('dl', {}, ...rows));
}
