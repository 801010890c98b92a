/** What the browser's own trace says of a page's work, in time of the processor: other programs do not count. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  /** microseconds */
  ts: number;
  /** microseconds on the processor */
  tdur?: number;
}

/** @returns the events of the page while the action ran, in order */
export async function traced(devtools: CDPSession, action: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading'] },
  });
  await action();
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return events.toSorted((a, b) => a.ts - b.ts);
}

/** Milliseconds on the processor of each event of a name. */
export function timesOf(events: TraceEvent[], name: string): number[] {
  return events.flatMap((event) => (event.name === name && event.tdur !== undefined ? [event.tdur / 1000] : []));
}
