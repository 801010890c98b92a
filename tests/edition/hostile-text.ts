/** Texts for property tests: any characters that a source may hold, and those that Markdown or a browser would obey. */
import fc from 'fast-check';

/** Lines that would do something if anything but a reader took them in. */
export const hostileLines = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '<div>',
  '<div><b>never closed',
  ':directive[x]{a=b}',
  '*:directive[x]{a=b}',
  ':emended[x]{#e1 source="y"}',
  '::leaf[x]{a=b}',
  ':::container',
  'A sentence with a mark of ours. {#p99}',
  '{#p99}',
  '{#p99 .speech}',
  '![](x)',
  '![x](https://a.example/y.png)',
  '[x]: https://a.example',
  '`code` and ``more`` and ``` three',
  '```js',
  '~~~',
  '***',
  '---',
  '===',
  '___',
  '# not a heading',
  '## not a heading ##',
  '> not a quotation',
  '- not an item',
  '+ not an item',
  '* not an item',
  '- [ ] not a task',
  '1. not an item',
  '1) not an item',
  '&amp; &lt;script&gt; &#60; &nbsp;',
  'https://a.example/x_y_z?a=b&c=d and www.a.example and a@b.example',
  '<https://a.example>',
  '[^1]',
  '[^1]: not a note',
  '~~struck~~ and ~this~',
  '| a | b |',
  'a\\*b \\[c\\] \\\\ d\\',
  '*a* _b_ **c** __d__ *e_f*g_',
  '<!-- a comment',
  '<?php echo 1 ?>',
  '<![CDATA[x]]>',
  'x:😀 and xmpp:a',
  '\u00ad\u200b\u200d soft and without width',
  '“Quoted”—‘and’ dashed – so…',
];

const markup = [
  ...[
    '<b>',
    '<div>',
    '</',
    '<!--',
    '&amp;',
    '&',
    '`',
    '``',
    '*',
    '**',
    '***',
    '_',
    '__',
    '#',
    '>',
    '-',
    '+',
    '1.',
    '1)',
  ],
  ...[':a', ':', '::', ':::', '{#p99}', '{', '}', '[', ']', '(', ')', '![](x)', '[^1]', '[^1]:', '[ ]', '|', '\\', '"'],
  ...['https://a.example/x_y', 'www.a.example', 'a@b.example', 'xmpp:', '~', '~~', '---', '===', '$', '^', '!', '.'],
  ...[' ', ' ', ' ', 'a', 'word', '0', 'é', '😀', '“', '”', '—'],
];

function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Co}\p{Cs}\ufeff\ufffd]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line of text as a source may have it: no control characters, no white space at its ends. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.array(fc.constantFrom(...markup), { minLength: 1, maxLength: 10 }).map((parts) => parts.join('')),
    fc.constantFrom(...hostileLines),
  )
  .map(clean)
  .filter((text) => text !== '');
