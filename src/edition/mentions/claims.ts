/** Who of several bearers of a name is meant: the conditions that the registers give. */
import type { Claim } from '../../schemas/register.ts';
import type { MentioningPassage, MentionRule } from './mention.ts';

/** How strong a ground is; the higher wins. */
const strength: Partial<Record<MentionRule, number>> = {
  passage: 6,
  neighbour: 5,
  near: 4,
  chapter: 3,
  work: 2,
  only: 1,
  usual: 0,
};

export const strengthOf = (rule: MentionRule): number => strength[rule] ?? 0;

/**
 * @param claim undefined if the entry claims the form without condition
 * @param start of the form in the passage’s text
 * @returns the strongest ground that the claim names, if all its conditions hold; undefined if one does not
 */
export function groundOf(
  claim: Claim | undefined,
  passage: MentioningPassage,
  start: number,
  end: number,
): MentionRule | 'ask' | undefined {
  if (!claim) return 'only';
  if (claim.ask) return 'ask';
  const { work, chapter, local, text } = passage;
  const grounds: [condition: readonly string[] | undefined, rule: MentionRule, holds: (one: string) => boolean][] = [
    [claim.passages, 'passage', (one) => one === `${work}/${chapter}/${local}`],
    [claim.after, 'neighbour', (one) => text.slice(0, start).trimEnd().endsWith(one)],
    [claim.before, 'neighbour', (one) => text.slice(end).trimStart().startsWith(one)],
    [claim.near, 'near', (one) => text.includes(one)],
    [claim.chapters, 'chapter', (one) => one === `${work}/${chapter}`],
    [claim.works, 'work', (one) => one === work],
  ];
  const given = grounds.filter(([condition]) => condition !== undefined);
  if (!given.every(([condition, , holds]) => condition?.some(holds))) return undefined;
  return given[0]?.[1] ?? 'usual';
}
