/** The seven forms of a citation, in one table. */
import { apa, apaInText } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoBibliography } from './chicago-bibliography.ts';
import { chicagoNote } from './chicago-note.ts';
import type { CitedItem } from './cited-item.ts';
import { cslJson } from './csl-json.ts';
import { mla, mlaInText } from './mla.ts';
import { ris } from './ris.ts';
import { plain, type Segment } from './segments.ts';

export interface CitationForm {
  id: string;
  /** as readers know it */
  name: string;
  /** the parts of the text, italic or not */
  segments: (item: CitedItem) => Segment[];
  /** for styles that also put words into the running text */
  inText?: (item: CitedItem) => string;
  /** for forms that programs read */
  file?: { extension: string; mediaType: string };
}

const data =
  (form: (item: CitedItem) => string) =>
  (item: CitedItem): Segment[] => [plain(form(item))];

export const citationForms: readonly CitationForm[] = [
  { id: 'chicago-note', name: 'Chicago, note', segments: chicagoNote },
  { id: 'chicago-bibliography', name: 'Chicago, bibliography', segments: chicagoBibliography },
  { id: 'mla', name: 'MLA 9', segments: mla, inText: mlaInText },
  { id: 'apa', name: 'APA 7', segments: apa, inText: apaInText },
  {
    id: 'bibtex',
    name: 'BibTeX',
    segments: data(bibtex),
    file: { extension: 'bib', mediaType: 'application/x-bibtex; charset=utf-8' },
  },
  {
    id: 'ris',
    name: 'RIS',
    segments: data(ris),
    file: { extension: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    segments: data(cslJson),
    file: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  },
];

export interface Citation {
  form: string;
  name: string;
  segments: Segment[];
  inText?: string;
  extension?: string;
}

/** Every form of an item's citation, in the order in which they are shown. */
export function citationsOf(item: CitedItem): Citation[] {
  return citationForms.map(({ id, name, segments, inText, file }) => ({
    form: id,
    name,
    segments: segments(item),
    ...(inText ? { inText: inText(item) } : {}),
    ...(file ? { extension: file.extension } : {}),
  }));
}
