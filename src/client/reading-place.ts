/** Which paragraphs of the chapter are on screen; the browser tells, nothing is measured while scrolling. */

export interface ReadingPlace {
  /** the chapter's passages without its notes, in reading order */
  passages: HTMLElement[];
  /** indexes of the first and last on screen; past the end of the text the first is the number of passages */
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
    const seen = { passages, first: Math.min(...visible), last: Math.max(...visible) };
    const place = visible.size > 0 ? seen : outside(passages);
    if (!place) return;
    current = place;
    for (const listener of listeners) listener(place);
  });
  for (const passage of passages) observer.observe(passage);
}

/**
 * The place where no passage is on screen: before the text or past it. Unknown where a passage is not laid out: to
 * measure it would lay it out.
 */
function outside(passages: HTMLElement[]): ReadingPlace | undefined {
  const box = (passage?: HTMLElement) =>
    passage?.checkVisibility({ contentVisibilityAuto: true }) ? passage.getBoundingClientRect() : undefined;
  const [first, last] = [box(passages[0]), box(passages.at(-1))];
  if (last && last.bottom <= 0) return { passages, first: passages.length, last: passages.length - 1 };
  return first && first.top >= innerHeight ? { passages, first: 0, last: 0 } : undefined;
}
