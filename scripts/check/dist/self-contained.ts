/** A page asks nothing of another host, and nothing in it runs: no inline script or style, no handler, no javascript: link. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Rule } from '../rule.ts';
import { builtFiles, builtPages } from './pages.ts';

/** Links that name an address and load nothing. */
const namesOnly = new Set(['canonical', 'cite-as']);
/** Scripts of these types are data: a browser runs no line of them. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

export const selfContained: Rule = {
  id: 'self-contained',
  sentence: 'no page asks another host for anything or holds inline script or style',
  hint: 'serve the thing from public/ or through an import; put scripts and styles into files',
  check: ({ dist }) => {
    const findings: Finding[] = [];
    for (const { file, elements } of builtPages(dist)) {
      const report = (sentence: string): void => void findings.push({ file: `dist/${file}`, sentence });
      for (const { tagName, attrs, childNodes } of elements) {
        const runs = tagName === 'style' || (tagName === 'script' && !isData(attrs));
        if (runs && childNodes.length > 0) report(`an inline <${tagName}>`);
        for (const { name, value } of attrs) {
          if (name.startsWith('on') || name === 'style') report(`the attribute ${name} on <${tagName}>`);
          const loads = name === 'src' || name === 'srcset' || (tagName === 'link' && name === 'href');
          const named = attrs.some(({ name: rel, value: of }) => rel === 'rel' && namesOnly.has(of));
          if (loads && !named && /^(?:[a-z]+:)?\/\//i.test(value)) report(`${value} is on another host`);
          if (/^\s*(?:javascript|data|vbscript):/i.test(value) && (name === 'href' || name === 'src')) {
            report(`the address ${value.slice(0, 60)}`);
          }
        }
      }
    }
    for (const file of builtFiles(dist).filter((name) => name.endsWith('.css'))) {
      const css = readFileSync(path.join(dist, file), 'utf8');
      for (const [, url] of css.matchAll(/url\(["']?((?:https?:)?\/\/[^)"']+)/g)) {
        findings.push({ file: `dist/${file}`, sentence: `${url} is on another host` });
      }
    }
    return { findings };
  },
};

function isData(attrs: { name: string; value: string }[]): boolean {
  return attrs.some(({ name, value }) => name === 'type' && dataTypes.has(value));
}
