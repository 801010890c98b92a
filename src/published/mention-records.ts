/** The mentions of a passage as the downloads have them. */
import { because } from '../edition/dates/because.ts';
import type { DateMention, DaySpan } from '../edition/dates/date-mention.ts';
import { edtfOf, gregorianSpan, isoDay } from '../edition/dates/gregorian-span.ts';
import { inOrder } from '../edition/mentions/in-order.ts';
import type { Mention } from '../edition/mentions/mention.ts';
import type { DateMentionRecord, NameMentionRecord } from '../schemas/published-data.ts';

/**
 * @returns names and dates in the order of the text
 * @throws RangeError if one lies upon another
 */
export function mentionRecords(
  names: readonly Mention[],
  dates: readonly DateMention[],
): (NameMentionRecord | DateMentionRecord)[] {
  return inOrder(names.map(nameRecord), dates.map(dateRecord));
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
