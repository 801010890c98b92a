/** `<cite-this>`: copies the citations that it holds, and turns those of a chapter to one of its paragraphs. */
import { type Citation, citationForms, citationsOf } from '../edition/citations/citations-of.ts';
import { type CitedItem, citedId } from '../edition/citations/cited-item.ts';
import { passageItem } from '../edition/citations/items.ts';
import { plainText } from '../edition/citations/segments.ts';
import { copyButton } from './copy-button.ts';

class CiteThis extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const item = JSON.parse(this.dataset['item'] ?? '') as CitedItem;
    for (const row of this.querySelectorAll<HTMLElement>('[data-form]')) this.#makeCopied(row, status);
    const choice = this.querySelector<HTMLElement>('.cite-choice');
    const field = choice?.querySelector('input');
    if (!choice || !field) return;
    choice.hidden = false;
    field.addEventListener('input', () => this.#choose(item, field, status));
    choice.querySelector('button')?.addEventListener('click', () => {
      field.value = '';
      this.#choose(item, field, status);
    });
    // A browser that restores the field on return restores it silently.
    if (field.value !== '') this.#choose(item, field, status);
  }

  #makeCopied(row: HTMLElement, status: HTMLElement): void {
    const button = row.querySelector('button');
    const form = citationForms.find(({ id }) => id === row.dataset['form']);
    if (!button || !form) return;
    const copied = () => {
      const text = row.querySelector('[data-text]');
      const plain = text?.textContent ?? '';
      return form.file ? { plain } : { plain, html: text?.innerHTML ?? '' };
    };
    copyButton(button, copied, status, form.name);
  }

  #choose(item: CitedItem, field: HTMLInputElement, status: HTMLElement): void {
    const number = field.value.trim().replace(/^p/i, '');
    const local = `p${number}`;
    const known = document.querySelector(`[data-passage="${CSS.escape(`${citedId(item)}/${local}`)}"]`) !== null;
    field.setAttribute('aria-invalid', String(number !== '' && !known));
    this.#show(known ? passageItem(item, { kind: 'paragraph', local, number }) : item);
    if (known) status.textContent = `Citing paragraph ${number}.`;
    else if (number === '') status.textContent = 'Citing the whole chapter.';
    else status.textContent = `This chapter has no paragraph “${number}”: citing the whole chapter.`;
  }

  #show(item: CitedItem): void {
    for (const citation of citationsOf(item)) {
      const row = this.querySelector(`[data-form="${citation.form}"]`);
      row?.querySelector('[data-text]')?.replaceChildren(...nodesOf(citation));
      row?.querySelector('[data-copied]')?.removeAttribute('data-copied');
      row?.querySelector('[data-in-text]')?.replaceChildren(citation.inText ?? '');
      const link = row?.querySelector<HTMLAnchorElement>('a[download]');
      if (link) turnDownload(link, item, citation);
    }
  }
}

function nodesOf({ segments }: Citation): (string | HTMLElement)[] {
  return segments.map(({ text, italic }) => {
    if (!italic) return text;
    const em = document.createElement('em');
    em.textContent = text;
    return em;
  });
}

/** A work and a chapter have files; what a passage’s file would hold is handed over from the page. */
function turnDownload(link: HTMLAnchorElement, item: CitedItem, { segments, extension }: Citation): void {
  link.dataset['file'] ??= link.href;
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.download = `${citedId(item).replaceAll('/', '-')}.${extension}`;
  link.href = item.chapter?.passage
    ? URL.createObjectURL(new Blob([plainText(segments)], { type: 'text/plain;charset=utf-8' }))
    : link.dataset['file'];
}

customElements.define('cite-this', CiteThis);
