/** What a reader may choose about the look of the pages, and the choices as they are kept. */

interface Choice {
  /** as it stands in `data-…` on the root and in the reader's browser */
  value: string;
  label: string;
}

export interface Preference {
  legend: string;
  /** one sentence under the legend, where the legend does not say enough */
  hint?: string;
  /** the value of a reader who has chosen nothing; it is written nowhere */
  default: string;
  choices: readonly Choice[];
}

export const preferences = {
  size: {
    legend: 'Size of the text',
    default: 'medium',
    choices: [
      { value: 'smallest', label: 'Smallest' },
      { value: 'small', label: 'Small' },
      { value: 'medium', label: 'Medium' },
      { value: 'large', label: 'Large' },
      { value: 'largest', label: 'Largest' },
    ],
  },
  width: {
    legend: 'Length of the lines',
    default: 'medium',
    choices: [
      { value: 'narrow', label: 'Short' },
      { value: 'medium', label: 'Medium' },
      { value: 'wide', label: 'Long' },
    ],
  },
  theme: {
    legend: 'Colours',
    default: 'system',
    choices: [
      { value: 'system', label: 'As the device' },
      { value: 'light', label: 'Light' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  font: {
    legend: 'Typeface',
    default: 'serif',
    choices: [
      { value: 'serif', label: 'Source Serif' },
      { value: 'sans', label: 'The device’s sans serif' },
      { value: 'dyslexic', label: 'OpenDyslexic' },
    ],
  },
  marks: {
    legend: 'Marks of the edition in the text',
    hint: 'Numbers of paragraphs, lines under names and dates, dots under emended words. The sources’ notes are always marked.',
    default: 'quiet',
    choices: [
      { value: 'none', label: 'None' },
      { value: 'quiet', label: 'Quiet' },
      { value: 'all', label: 'All, plainly' },
    ],
  },
  calendar: {
    legend: 'First in a double date',
    hint: 'For dates that the edition sets in both calendars, as on the cards of dates. The texts keep theirs.',
    default: 'old',
    choices: [
      { value: 'old', label: 'Old Style' },
      { value: 'new', label: 'New Style' },
    ],
  },
  keys: {
    legend: 'Keyboard shortcuts',
    hint: 'Single letters. Switch them off if you speak to your computer or use keys of your own.',
    default: 'on',
    choices: [
      { value: 'on', label: 'On' },
      { value: 'off', label: 'Off' },
    ],
  },
} as const satisfies Record<string, Preference>;

export type PreferenceName = keyof typeof preferences;

/** The choices that differ from the defaults. */
export type Chosen = Partial<Record<PreferenceName, string>>;

export const preferenceEntries = Object.entries(preferences) as [PreferenceName, Preference][];

/** Where the choices are kept; the number changes when old choices can no longer be read. */
export const storageKey = 'october:preferences:1';

/** For each preference the values that are written down: all but the default. */
export const departures: Record<string, string[]> = Object.fromEntries(
  preferenceEntries.map(([name, { choices, default: usual }]) => [
    name,
    choices.map(({ value }) => value).filter((value) => value !== usual),
  ]),
);

/** @param kept what the browser gave back: null, text of any kind. Whatever is not a known choice is passed over. */
export function parsePreferences(kept: string | null): Chosen {
  let read: unknown;
  try {
    read = JSON.parse(kept ?? '');
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null) return {};
  const values = new Map<string, unknown>(Object.entries(read));
  const known = preferenceEntries.flatMap(([name]) => {
    const value = values.get(name);
    return typeof value === 'string' && departures[name]?.includes(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The inverse of `parsePreferences`. */
export function serialisePreferences(chosen: Chosen): string {
  return JSON.stringify(chosen);
}
