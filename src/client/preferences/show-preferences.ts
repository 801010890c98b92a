/**
 * Sets the reader's choices on the root of the document as `data-…` attributes, which the style sheets read,
 * and asks for the sheet of OpenDyslexic if that is chosen.
 *
 * The function is also printed into the script that runs before the first paint (`src/pages/first-paint.js.ts`):
 * it may use nothing but its arguments and the document.
 *
 * @param chosen anything; only known departures from the defaults have an effect
 * @param departures for each preference the values other than the default
 * @param faceSheet address of the style sheet that brings OpenDyslexic
 */
export function showPreferences(chosen: unknown, departures: Record<string, string[]>, faceSheet: string): void {
  const values = Object(chosen);
  const root = document.documentElement;
  for (const name of Object.keys(departures)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (departures[name]?.includes(value)) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  }
  if (root.getAttribute('data-font') === 'dyslexic' && !document.querySelector('link[data-face]')) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = faceSheet;
    link.setAttribute('data-face', '');
    link.setAttribute('blocking', 'render');
    document.head.append(link);
  }
}
