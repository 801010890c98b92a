/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    data: import('./parsers.ts').Imported[];
    format(name: 'bibliography', options: { template: string; format: 'text' }): string;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { parse: { sentenceCase: 'always' | 'english' | 'never' } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
