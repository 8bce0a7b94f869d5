/** Which words speak of an indicator: stories are offered on its page. */
import type { WordNode, Words } from '../domain/words.ts';

const childrenOf = (node: WordNode): readonly WordNode[] => {
  if ('children' in node) return node.children;
  if (node.kind === 'list') return node.items.flat();
  if (node.kind === 'table') return [...node.head.flat(), ...node.rows.flat(2)];
  return [];
};

/** Whether any tag of these words names the indicator. */
export function mentionsIndicator(words: Words, indicator: string): boolean {
  const speaks = (node: WordNode): boolean =>
    (node.kind === 'tag' &&
      ['indicator', 'x', 'y'].some(
        (name) => Object.hasOwn(node.attributes, name) && node.attributes[name] === indicator,
      )) ||
    childrenOf(node).some(speaks);
  return words.nodes.some(speaks);
}
