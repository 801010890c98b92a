/** The panel in which a reader chooses: a popover, so that the text beside it shows what is chosen. */
import { element } from '../element.ts';
import { showHelp } from '../keyboard/help.ts';
import { readPreferences, setPreferences } from './kept-preferences.ts';
import { departures, type Preference, preferenceEntries, preferences } from './preferences.ts';

/** @returns the closed panel, not yet in the document */
export function makePanel(): HTMLElement {
  const form = element('form', { id: 'preferences', class: 'preferences', popover: '', tabindex: '-1', autofocus: '' });
  form.setAttribute('aria-labelledby', 'preferences-heading');
  form.dataset['editorial'] = '';
  form.append(
    element('h2', { id: 'preferences-heading' }, 'Reading preferences'),
    ...preferenceEntries.map(([name, preference]) => radioGroup(name, preference)),
    actions(form),
    element('p', { class: 'hint' }, 'Kept in this browser, sent to nobody.'),
  );
  form.addEventListener('change', () => setPreferences(chosenIn(form)));
  form.addEventListener('beforetoggle', () => fill(form));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    setPreferences({});
    fill(form);
  });
  return form;
}

function radioGroup(name: string, { legend, hint, choices }: Preference): HTMLElement {
  const labels = choices.map(({ value, label }) =>
    element('label', { 'data-choice': `${name}-${value}` }, element('input', { type: 'radio', name, value }), label),
  );
  const group = element('fieldset', {}, element('legend', {}, legend), element('div', { class: 'choices' }, ...labels));
  if (hint) {
    const id = `preferences-${name}-hint`;
    group.append(element('p', { id, class: 'hint' }, hint));
    group.setAttribute('aria-describedby', id);
  }
  return group;
}

function actions(form: HTMLFormElement): HTMLElement {
  const keys = element('button', { type: 'button' }, 'List of keys');
  keys.addEventListener('click', showHelp);
  const close = element('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => form.hidePopover());
  return element('p', { class: 'last' }, element('button', { type: 'reset' }, 'Back to defaults'), keys, close);
}

/** Checks the radio button of each choice. */
function fill(form: HTMLFormElement): void {
  const values: Record<string, string> = readPreferences();
  for (const [name, { default: usual }] of Object.entries(preferences)) {
    const group = form.elements.namedItem(name);
    if (group instanceof RadioNodeList) group.value = values[name] ?? usual;
  }
}

function chosenIn(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(entries.filter(([name, value]) => departures[name]?.includes(value)));
}
