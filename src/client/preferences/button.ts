/** The button “Aa”: fetches the panel the first time; after that the browser opens and closes it. */
import { showKeptPreferences } from './kept-preferences.ts';
import { storageKey } from './preferences.ts';

const button = document.querySelector<HTMLButtonElement>('.preferences-button');

button?.addEventListener(
  'click',
  async () => {
    const { makePanel } = await import('./panel.ts');
    const panel = makePanel();
    button.after(panel);
    button.popoverTargetElement = panel;
    panel.showPopover();
  },
  { once: true },
);

// Another tab has chosen, or the page comes back from the browser's memory with the choices of then.
window.addEventListener('storage', ({ key }) => (key === storageKey || key === null) && showKeptPreferences());
window.addEventListener('pageshow', ({ persisted }) => persisted && showKeptPreferences());
