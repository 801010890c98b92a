/** The time that a chapter tells, by which its dates without a year are understood. */
import { z } from 'zod';

export const timeTold = z
  .string()
  .regex(
    /^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/,
    'the time told is a year, a month, or two with a stroke: "1917", "1917-10", "1917-11/1918-03"',
  )
  .describe('the time of which its days without a year tell, in the calendar of the work; absent: no one time');
