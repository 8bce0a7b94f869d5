/** Which words speak of an indicator, so that stories are offered on its page, and what they show already. */
import { indicatorsNamed, schemaOf } from '../../domain/words/tag-schema.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import type { TagNode, WordNode, Words } from '../../domain/words/words.ts';

const childrenOf = (node: WordNode): readonly WordNode[] => {
  if ('children' in node) return node.children;
  if (node.kind === 'list') return node.items.flat();
  if (node.kind === 'table') return [...node.head.flat(), ...node.rows.flat(2)];
  return [];
};

const anyTag = (nodes: readonly WordNode[], wanted: (tag: TagNode) => boolean): boolean =>
  nodes.some((node) => (node.kind === 'tag' && wanted(node)) || anyTag(childrenOf(node), wanted));

/** Whether any tag of these words names the indicator. */
export const mentionsIndicator = (words: Words, indicator: string, tags: TagSchemas): boolean =>
  anyTag(words.nodes, ({ name, attributes }) => {
    const schema = schemaOf(tags, name);
    return (
      schema !== undefined &&
      indicatorsNamed(attributes, schema, (id) => id === indicator).includes(indicator)
    );
  });

/** Whether these words hold a tag whose attribute is this value. */
export const holdsTag = (words: Words, name: string, attribute: string, value: string): boolean =>
  anyTag(
    words.nodes,
    (tag) =>
      tag.name === name &&
      Object.hasOwn(tag.attributes, attribute) &&
      tag.attributes[attribute] === value,
  );
