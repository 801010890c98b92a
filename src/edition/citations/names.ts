/** Names of authors and translators in the order that each style wants. */
import type { PersonName } from './cited-item.ts';

/** “Leon Trotsky”; “A and B”; “A, B, and C”. */
export function inOrder(names: readonly PersonName[]): string {
  return listed(names.map(straight));
}

/** The first name inverted, as a list by author needs it: “Trotsky, Leon, and Max Eastman”. */
export function firstInverted(names: readonly PersonName[]): string {
  const [first, ...rest] = names;
  if (!first) return '';
  const all = [`${first.family}, ${first.given}`, ...rest.map(straight)];
  return all.length === 2 ? all.join(', and ') : listed(all);
}

/** MLA: three or more names are the first “et al.” */
export function firstInvertedOrEtAl(names: readonly PersonName[]): string {
  return names.length > 2 ? `${firstInverted(names.slice(0, 1))}, et al.` : firstInverted(names);
}

/** APA: “Trotsky, L., & Cliff, T.” */
export function invertedInitials(names: readonly PersonName[]): string {
  return ampersand(names.map(({ given, family }) => `${family}, ${initials(given)}`));
}

/** APA: “M. Eastman”, “M. Eastman & J. G. Wright”. */
export function straightInitials(names: readonly PersonName[]): string {
  const all = names.map(({ given, family }) => `${initials(given)} ${family}`);
  return all.length === 2 ? all.join(' & ') : ampersand(all);
}

/** Family names alone: “Trotsky”, “A and B”, “A et al.”; @param and “and” or “&” */
export function families(names: readonly PersonName[], and: 'and' | '&'): string {
  const all = names.map(({ family }) => family);
  return all.length > 2 ? `${all[0]} et al.` : all.join(` ${and} `);
}

function straight({ given, family }: PersonName): string {
  return `${given} ${family}`;
}

/** “Jean-Paul” gives “J.-P.”, “Lev Davidovich” “L. D.” */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

function listed(names: string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

function ampersand(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
