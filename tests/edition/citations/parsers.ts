/** Independent readers of BibTeX and RIS, and of CSL-JSON by a citation processor. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

/** What a reference manager holds after an import, as far as the tests ask. */
export interface Imported {
  type: string;
  title: string;
  author: { given: string; family: string }[];
  translator?: { given: string; family: string }[];
  'container-title'?: string;
  page?: string;
  issued?: { 'date-parts': number[][] };
  URL: string;
}

plugins.config.get('@bibtex').parse.sentenceCase = 'never';

/** @throws if the text is not one record of the format */
export function imported(text: string, format: '@bibtex/text' | '@ris/file'): Imported {
  return onlyOne(new Cite(text, { forceType: format }).data, format);
}

/** @throws if the text is not a list of one item */
export function importedCsl(text: string): Imported {
  return onlyOne(new Cite(JSON.parse(text), { forceType: '@csl/list+object' }).data, 'CSL-JSON');
}

function onlyOne(items: Imported[], format: string): Imported {
  const [item] = items;
  if (!item || items.length > 1) throw new Error(`${items.length} records read as ${format}, and one was written`);
  return item;
}

/** The APA reference that a citation processor makes of CSL-JSON. */
export function processed(text: string): string {
  return new Cite(JSON.parse(text)).format('bibliography', { template: 'apa', format: 'text' });
}
