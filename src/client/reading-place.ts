/** Which paragraphs of the chapter are on screen; the browser tells, nothing is measured while scrolling. */

export interface ReadingPlace {
  /** the chapter's passages without its notes, in reading order */
  passages: HTMLElement[];
  /** indexes of the first and last on screen */
  first: number;
  last: number;
}

type Listener = (place: ReadingPlace) => void;

const listeners: Listener[] = [];
let current: ReadingPlace | undefined;

/** Calls the listener with the place of the moment, where it is known, and whenever it changes. */
export function onReadingPlace(listener: Listener): void {
  if (listeners.length === 0) watch();
  listeners.push(listener);
  if (current) listener(current);
}

function watch(): void {
  const passages = [
    ...document.querySelectorAll<HTMLElement>('.chapter [data-passage]:not([data-kind="note"], [data-kind="heading"])'),
  ];
  const order = new Map(passages.map((passage, index) => [passage as Element, index]));
  const visible = new Set<number>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const index = order.get(target) ?? 0;
      if (isIntersecting) visible.add(index);
      else visible.delete(index);
    }
    if (visible.size === 0) return;
    current = { passages, first: Math.min(...visible), last: Math.max(...visible) };
    for (const listener of listeners) listener(current);
  });
  for (const passage of passages) observer.observe(passage);
}
