/** Every rule of the edition, in the order in which they run. */
import type { Rule } from './rule.ts';

export const contentRules: Rule[] = [];

export const distRules: Rule[] = [];
