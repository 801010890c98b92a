/**
 * The Markdown of a chapter as a tree: CommonMark with GFM and text directives,
 * the one dialect that ingest writes and that pages, data and checks read.
 */
import type { Root } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import type { Extension as SyntaxExtension } from 'micromark-util-types';
import { parse as parseYaml } from 'yaml';

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** GFM without its automatic links: nothing in a source is a link, and no escape keeps an address from becoming one. */
export const withoutAutomaticLinks = {
  syntax: { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } } satisfies SyntaxExtension,
  tree: (extension: TreeExtension): TreeExtension => ({ ...extension, transforms: [] }),
};

/** What a parser needs to read a chapter, as options of `fromMarkdown`. */
const chapterSyntax = {
  extensions: [gfm({ singleTilde: false }), directive(), withoutAutomaticLinks.syntax],
  mdastExtensions: [...gfmFromMarkdown().map(withoutAutomaticLinks.tree), directiveFromMarkdown()],
};

/** @returns the front matter as data and the text as a tree. @throws Error if there is no front matter */
export function parseChapter(markdown: string): { data: unknown; tree: Root } {
  const found = frontMatter.exec(markdown);
  if (!found) throw new Error('a chapter opens with front matter between two lines “---”');
  return { data: parseYaml(found[1] ?? ''), tree: parseBody(markdown.slice(found[0].length)) };
}

/** @param markdown a chapter's text without front matter */
export function parseBody(markdown: string): Root {
  return fromMarkdown(markdown, chapterSyntax);
}

/**
 * A colon that would begin a directive. The pattern of `directiveToMarkdown` misses two: one after a character that
 * is escaped itself (“*:word”), and one before a character beyond U+FFFF, whose halves the parser takes for letters.
 */
const directiveColon: Unsafe = {
  character: ':',
  after: '[^\\s\\p{P}\\p{S}]|[\\u{10000}-\\u{10ffff}]',
  inConstruct: 'phrasing',
  unicode: true,
};

/** Writes a tree so that {@link parseBody} gives the same tree back. */
export function writeBody(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '*',
    emphasis: '*',
    extensions: [gfmToMarkdown(), directiveToMarkdown()],
    unsafe: [directiveColon],
  });
}
