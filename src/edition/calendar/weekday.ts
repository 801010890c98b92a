/** The day of the week, which both calendars share. */

/** As weeks are counted here: Monday first. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type Weekday = (typeof weekdayNames)[number];

/** @param dayNumber the Julian day number. @returns 0 for Monday to 6 for Sunday */
export function weekdayIndex(dayNumber: number): number {
  return ((dayNumber % 7) + 7) % 7;
}

/** @param dayNumber the Julian day number */
export function weekday(dayNumber: number): Weekday {
  return weekdayNames[weekdayIndex(dayNumber)] ?? 'Monday';
}
