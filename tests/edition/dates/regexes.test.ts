/** No regular expression of the grammar of dates can be made to run away. */
import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = 'src/edition/dates';
const literals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => literalsOf(file, readFileSync(`${folder}/${file}`, 'utf8')));

function literalsOf(file: string, code: string): { file: string; source: string; flags: string }[] {
  const found: { file: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      found.push({ file, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

test('the regular expressions of the grammar are found', () => {
  expect(literals.length).toBeGreaterThan(5);
});

test.each(literals)('$file: /$source/$flags is safe', ({ source, flags }) => {
  expect(checkSync(source, flags).status).toBe('safe');
});

test('the tool knows one that runs away', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
});
