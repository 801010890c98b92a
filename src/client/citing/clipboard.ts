/** What the panel puts on the clipboard: text, and for a quotation the same with its form. */
import { citationOf, inQuotationMarks, type Quotation, quotationText } from '../../edition/quotation/quotation.ts';

/** @throws DOMException where the browser forbids it */
export async function copyQuotation(quotation: Quotation): Promise<void> {
  const plain = quotationText(quotation);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const data = {
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([quotationHtml(quotation)], { type: 'text/html' }),
  };
  await navigator.clipboard.write([new ClipboardItem(data)]);
}

/** Made of nodes, so that no word of a text can become markup. */
function quotationHtml(quotation: Quotation): string {
  const paragraph = (...content: (Node | string)[]): HTMLElement => {
    const element = document.createElement('p');
    element.append(...content);
    return element;
  };
  const quote = document.createElement('blockquote');
  quote.cite = quotation.address;
  quote.append(...inQuotationMarks(quotation.paragraphs).map((text) => paragraph(text)));
  const { before, work, after } = citationOf(quotation);
  const title = document.createElement('cite');
  title.append(work);
  const link = document.createElement('a');
  link.href = quotation.address;
  link.append(quotation.address);
  const whole = document.createElement('div');
  whole.append(quote, paragraph(before, title, `${after} `, link));
  return whole.innerHTML;
}
