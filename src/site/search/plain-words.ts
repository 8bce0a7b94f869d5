/** The words of a text as they can be found: what stands in it, without what its tags look up. */
import type { WordNode } from '../../domain/words/words.ts';

/** All words of nodes, those inside of tags and tables too. Numbers and figures that a tag looks up are no words. */
export const plainWords = (nodes: readonly WordNode[]): string =>
  nodes.map(wordsOf).join(' ').replace(/\s+/gu, ' ').trim();

function wordsOf(node: WordNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.value;
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'tag':
      return `${inline(node.children)} `;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'html':
      return inline(node.children);
    case 'list':
      return node.items.map(plainWords).join(' ');
    case 'table':
      return [...node.head, ...node.rows.flat()].map(plainWords).join(' ');
    case 'picture':
      return `${node.alternative} `;
    case 'break':
    case 'rule':
      return ' ';
  }
}

/** Marked letters inside of a word belong to it. */
const inline = (nodes: readonly WordNode[]): string => nodes.map(wordsOf).join('');
