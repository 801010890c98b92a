/** What the last date of a list says for those before it: “the 9th and 10th of November”, “in July and August 1917”. */
import type { DateExpression, Point } from './date-expression.ts';

const listed = /^(?:,| and|, and| or|, or| nor) (?:in |on |the )*$/;

/** @param expressions of one passage, in order */
export function shareInLists(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const shared: DateExpression[] = [];
  for (const expression of expressions.toReversed()) {
    const next = shared[0];
    const joined = next !== undefined && listed.test(text.slice(expression.end, next.start + leadOf(text, next)));
    const given = joined ? givenBy(expression, next) : undefined;
    shared.unshift(given ? { ...expression, shared: given } : expression);
  }
  return shared;
}

/** The article that a bare ordinal takes with it is part of the joint. */
function leadOf(text: string, { start }: DateExpression): number {
  return text.startsWith('the ', start) ? 'the '.length : 0;
}

function givenBy(expression: DateExpression, next: DateExpression): DateExpression['shared'] {
  if (expression.sense.kind !== 'point' || next.sense.kind !== 'point' || expression.sense.sameYear) return undefined;
  const [own, other] = [expression.sense.at, next.sense.at];
  const { start, end } = next.shared ?? next;
  const month = other.month ?? next.shared?.month;
  const year = other.year ?? next.shared?.year;
  if (isBareDay(own) && isDay(other) && month !== undefined)
    return { month, ...(year === undefined ? {} : { year }), start, end };
  const alike = isDay(own) === isDay(other) && own.month !== undefined && other.month !== undefined;
  return alike && own.year === undefined && year !== undefined ? { year, start, end } : undefined;
}

const isDay = ({ day }: Point): boolean => day !== undefined;
const isBareDay = ({ day, month }: Point): boolean => day !== undefined && month === undefined;
