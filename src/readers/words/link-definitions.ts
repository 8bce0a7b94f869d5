/** Addresses that a text defines apart from where it uses them: `[office]: https://… "title"`. */
import type { MdastNode } from 'satteri';
import { childrenOf, maximumDepth } from './tidy-tree.ts';

export interface Definition {
  readonly url: string;
  readonly title: string | undefined;
}

/** Identifier → definition; of two the first counts. */
export function definitionsIn(root: MdastNode): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const collect = (node: MdastNode, depth: number): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, { url: node.url, title: node.title ?? undefined });
    }
    if (depth > maximumDepth) return;
    for (const child of childrenOf(node)) collect(child, depth + 1);
  };
  collect(root, 0);
  return definitions;
}
