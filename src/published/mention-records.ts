/** The mentions of a passage as the downloads have them. */
import { because } from '../edition/dates/because.ts';
import type { DateMention, DaySpan } from '../edition/dates/date-mention.ts';
import { edtfOf, gregorianSpan, isoDay } from '../edition/dates/gregorian-span.ts';
import { inOrder } from '../edition/mentions/in-order.ts';
import type { Mention } from '../edition/mentions/mention.ts';
import type { DateMentionRecord, NameMentionRecord } from '../schemas/published-data.ts';

/**
 * @param gatherings events that are bodies which met once, upon the names of these
 * @returns in the order of the text, a gathering after the body upon which it stands
 * @throws RangeError if a name or date lies upon another
 */
export function mentionRecords(
  names: readonly Mention[],
  gatherings: readonly Mention[],
  dates: readonly DateMention[],
): (NameMentionRecord | DateMentionRecord)[] {
  const events = Map.groupBy(gatherings.map(nameRecord), ({ start }) => start);
  return inOrder(names.map(nameRecord), dates.map(dateRecord)).flatMap((one) => [
    one,
    ...(one.kind === 'organisation' ? (events.get(one.start) ?? []) : []),
  ]);
}

function nameRecord({ kind, id, start, end, self }: Mention): NameMentionRecord {
  return { kind, id, start, end, ...(self ? { self } : {}) };
}

function dateRecord(date: DateMention): DateMentionRecord {
  const { start, end, precision, relative, forecast, remark } = date;
  return {
    kind: 'date',
    start,
    end,
    ...spanRecord(date),
    calendar: date.from.calendar,
    precision,
    gregorian: spanRecord(gregorianSpan(date)),
    edtf: edtfOf(date),
    because: because(date.reasons),
    ...(relative ? { relative } : {}),
    ...(forecast ? { forecast } : {}),
    ...(remark
      ? { remark: { sentence: remark.sentence, ...(remark.meant ? { meant: spanRecord(remark.meant) } : {}) } }
      : {}),
  };
}

function spanRecord({ from, to }: DaySpan): { from: string; to: string } {
  return { from: isoDay(from), to: isoDay(to) };
}
