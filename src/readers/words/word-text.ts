/** Small questions about words: their plain text, their ends, whether braces hold only a comment. */
import type { WordNode } from '../../domain/words/words.ts';

/** Block comments and white space only: each comment ends at its first end mark. */
export const isComment = (code: string): boolean =>
  code.trim() !== '' && code.replace(/\/\*[^]*?\*\//gu, '').trim() === '';

/** The first line, shortened: enough to find it. */
export const snippetOf = (code: string): string => {
  const line = code.trim().split('\n', 1)[0] ?? '';
  return [...line].length > 40 ? `${[...line].slice(0, 39).join('')}…` : line;
};

/** Without white space at both ends. */
export function trimmed(nodes: readonly WordNode[]): WordNode[] {
  const kept = [...nodes];
  for (let first = kept[0]; first?.kind === 'text'; first = kept[0]) {
    const value = first.value.trimStart();
    if (value !== '') {
      kept[0] = { kind: 'text', value };
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last?.kind === 'text'; last = kept.at(-1)) {
    const value = last.value.trimEnd();
    if (value !== '') {
      kept[kept.length - 1] = { kind: 'text', value };
      break;
    }
    kept.pop();
  }
  return kept;
}

/** The plain text of words, tags without. */
export const textOf = (nodes: readonly WordNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.value;
      return 'children' in node ? textOf(node.children) : '';
    })
    .join('');
