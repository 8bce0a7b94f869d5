/** Which words speak of an indicator: stories are offered on its page. */
import type { TagNode, WordNode, Words } from '../../domain/words/words.ts';

const childrenOf = (node: WordNode): readonly WordNode[] => {
  if ('children' in node) return node.children;
  if (node.kind === 'list') return node.items.flat();
  if (node.kind === 'table') return [...node.head.flat(), ...node.rows.flat(2)];
  return [];
};

const anyTag = (nodes: readonly WordNode[], wanted: (tag: TagNode) => boolean): boolean =>
  nodes.some((node) => (node.kind === 'tag' && wanted(node)) || anyTag(childrenOf(node), wanted));

const says = (tag: TagNode, attribute: string, value: string): boolean =>
  Object.hasOwn(tag.attributes, attribute) && tag.attributes[attribute] === value;

/** Whether any tag of these words names the indicator. */
export const mentionsIndicator = (words: Words, indicator: string): boolean =>
  anyTag(words.nodes, (tag) =>
    ['indicator', 'x', 'y', 'need', 'supply', 'of'].some((name) => says(tag, name, indicator)),
  );

/** Whether these words already show the offers of an area on a map. */
export const showsOffersOf = (words: Words, area: string): boolean =>
  anyTag(words.nodes, (tag) => tag.name === 'OfferMap' && says(tag, 'area', area));
