/** Every rule of the edition, in the order in which they run. */
import { annotationQuality } from './content/annotation-quality.ts';
import { datesDecided } from './content/dates-decided.ts';
import { emendationsOnThePage } from './content/emendations-on-the-page.ts';
import { eventsValid } from './content/events-valid.ts';
import { namesDecided } from './content/names-decided.ts';
import { noteReferences } from './content/note-references.ts';
import { paragraphsWhole } from './content/paragraphs-whole.ts';
import { rareWords } from './content/rare-words.ts';
import { registersValid } from './content/registers-valid.ts';
import { retiredPassages } from './content/retired-passages.ts';
import { sourcesIntact } from './content/sources-intact.ts';
import { worksValid } from './content/works-valid.ts';
import { byteBudget } from './dist/byte-budget.ts';
import { fidelity } from './dist/fidelity.ts';
import { htmlValid } from './dist/html-valid.ts';
import { links } from './dist/links.ts';
import { metadata } from './dist/metadata.ts';
import { publishedPassages } from './dist/published-passages.ts';
import { scriptBudget } from './dist/script-budget.ts';
import { selfContained } from './dist/self-contained.ts';
import { sitemap } from './dist/sitemap.ts';
import type { Rule } from './rule.ts';

export const contentRules: Rule[] = [
  worksValid,
  sourcesIntact,
  noteReferences,
  emendationsOnThePage,
  retiredPassages,
  paragraphsWhole,
  rareWords,
  registersValid,
  eventsValid,
  namesDecided,
  datesDecided,
  annotationQuality,
];

export const distRules: Rule[] = [
  fidelity,
  publishedPassages,
  links,
  htmlValid,
  selfContained,
  byteBudget,
  scriptBudget,
  metadata,
  sitemap,
];
