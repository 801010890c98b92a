/** The title of this edition as citations print it. */
import type { CitedTitle } from './cited-item.ts';

export const editionTitle: CitedTitle = {
  headline: 'October: An Annotated Reading Edition of 1917',
  sentence: 'October: an annotated reading edition of 1917',
};
