/** The list beneath the timeline shows the events that the timeline shows. */
import type { TimelineEvent } from '../../edition/timeline/timeline-event.ts';
import type { View } from '../../edition/timeline/view.ts';

export function showInList(events: readonly TimelineEvent[], { from, to }: View): void {
  const shown = new Set(
    events.flatMap((one) => (one.from < to && (one.to > from || one.from >= from) ? [one.id] : [])),
  );
  for (const part of document.querySelectorAll<HTMLElement>('.timeline-part')) {
    let some = false;
    for (const row of part.querySelectorAll<HTMLElement>('li[data-id]')) {
      const fits = shown.has(row.dataset['id'] ?? '');
      if (row.hidden === fits) row.hidden = !fits;
      some ||= fits;
    }
    if (part.hidden === some) part.hidden = !some;
  }
}
