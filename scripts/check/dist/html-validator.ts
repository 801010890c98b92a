/** What is wrong with the HTML of a page. */
import { HtmlValidate } from 'html-validate/node';
import type { Finding } from '../rule.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style that Astro's serialiser does not share; the markup is valid.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Everything comes from the page's own host.
    'require-sri': 'off',
    // The id of a section is the slug of its heading, and some headings are years.
    'valid-id': ['error', { relaxed: true }],
    // A page is titled after its chapter, however long that title is.
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

/** @param file of the page, relative to `dist` */
export async function faultsOfPage(file: string, html: string): Promise<Finding[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => ({ file: `dist/${file}`, line, sentence: `${message} (${ruleId})` })),
  );
}
