/** Every rule of the edition, in the order in which they run. */
import { byteBudget } from './dist/byte-budget.ts';
import { fidelity } from './dist/fidelity.ts';
import { htmlValid } from './dist/html-valid.ts';
import { links } from './dist/links.ts';
import { publishedPassages } from './dist/published-passages.ts';
import { selfContained } from './dist/self-contained.ts';
import type { Rule } from './rule.ts';

export const contentRules: Rule[] = [];

export const distRules: Rule[] = [fidelity, publishedPassages, links, htmlValid, selfContained, byteBudget];
