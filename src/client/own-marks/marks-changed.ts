/** Tells every view of the marks on this page that they have changed. */

const target = new EventTarget();
const name = 'marks-changed';

export function announceChange(): void {
  target.dispatchEvent(new Event(name));
}

export function onChange(listener: () => void): void {
  target.addEventListener(name, listener);
}
