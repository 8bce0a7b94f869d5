/**
 * The parser's tree, tidied: MDX lets white space decide whether a tag stands in a paragraph. Here the tag decides,
 * so that check (word-tree.ts) and page (published-tree.ts) read one and the same tree:
 *
 * - inline tags alone on their lines stand in a paragraph of their own;
 * - block tags and pictures in a paragraph split it;
 * - an inline tag holds phrases, without the paragraph that MDX makes of lines of their own.
 */
import type { MdastNode } from 'satteri';
import { schemaOf } from '../../domain/words/tag-schema.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import { isHtmlElement } from './markup/html-elements.ts';
import type { MdxSource } from './mdx.ts';

export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Deeper nesting is no text of an editor; below it the tree stays as it is. */
export const maximumDepth = 40;

/** Whether a node is a tag, among words or on lines of its own. */
export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'linkReference',
  'break',
  'delete',
  'footnoteReference',
  'image',
  'imageReference',
  'mdxTextExpression',
]);

/** Whether a node stands in a sentence. */
export const isPhrase = (node: MdastNode, tags: TagSchemas): boolean =>
  isElement(node)
    ? isHtmlElement(node.name) || schemaOf(tags, node.name ?? '')?.stands === 'inline'
    : phrasing.has(node.type);

const holdsWords = (name: string | null, tags: TagSchemas): boolean =>
  isHtmlElement(name) || schemaOf(tags, name ?? '')?.holds === 'words';

/** Whether a node is a picture, its address beside it or defined apart. */
export const isPicture = (
  node: MdastNode,
): node is Extract<MdastNode, { type: 'image' | 'imageReference' }> =>
  node.type === 'image' || node.type === 'imageReference';

/** Whether a node splits the paragraph it is written in. */
const splitsParagraph = (node: MdastNode, tags: TagSchemas): boolean =>
  isPicture(node) || (isElement(node) && schemaOf(tags, node.name ?? '')?.stands === 'block');

/** Children of any node; none of one that cannot have any. */
export const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

/** A node with other children; the children of its kind are its caller's business. */
const withChildren = (node: MdastNode, children: readonly MdastNode[]): MdastNode =>
  ({ ...node, children }) as MdastNode;

/**
 * Tidies the blocks of a text; the positions of nodes stay those of `source`.
 *
 * @param tags that may be published
 */
export const tidiedBlocks = (
  root: MdastNode,
  source: MdxSource,
  tags: TagSchemas,
): readonly MdastNode[] => new Tidying(source, tags).blocks(childrenOf(root), 0);

class Tidying {
  readonly #source: MdxSource;
  readonly #tags: TagSchemas;

  constructor(source: MdxSource, tags: TagSchemas) {
    this.#source = source;
    this.#tags = tags;
  }

  blocks(nodes: readonly MdastNode[], depth: number): readonly MdastNode[] {
    const blocks: MdastNode[] = [];
    let run: MdastNode[] = [];
    const endRun = (): void => {
      blocks.push(...this.#paragraphs(run, depth));
      run = [];
    };
    for (const node of nodes) {
      if (isPhrase(node, this.#tags)) {
        const last = run.at(-1);
        const between = last === undefined ? '' : this.#between(last, node);
        if (/\n[ \t]*\n/u.test(between)) endRun();
        else if (between !== '') run.push({ type: 'text', value: ' ' });
        run.push(node);
        continue;
      }
      endRun();
      if (node.type === 'paragraph') blocks.push(...this.#paragraphs(node.children, depth));
      else blocks.push(this.#tidied(node, depth));
    }
    endRun();
    return blocks;
  }

  #between(last: MdastNode, next: MdastNode): string {
    const end = last.position?.end.offset ?? 0;
    return this.#source.text.slice(end, next.position?.start.offset ?? 0);
  }

  /** A paragraph, or several around the block tags and pictures that stand in it. */
  #paragraphs(phrases: readonly MdastNode[], depth: number): readonly MdastNode[] {
    const blocks: MdastNode[] = [];
    let run: MdastNode[] = [];
    const endRun = (): void => {
      const [first] = run;
      if (first === undefined) return;
      const { position } = first;
      const children = run.map((phrase) => this.#tidied(phrase, depth + 1));
      blocks.push({ type: 'paragraph', children, position } as MdastNode);
      run = [];
    };
    for (const phrase of phrases) {
      if (splitsParagraph(phrase, this.#tags)) {
        endRun();
        blocks.push(this.#tidied(phrase, depth));
      } else run.push(phrase);
    }
    endRun();
    return blocks;
  }

  #tidied(node: MdastNode, depth: number): MdastNode {
    const children = childrenOf(node);
    if (children.length === 0 || depth > maximumDepth) return node;
    const below = depth + 1;
    const each = (nodes: readonly MdastNode[]): readonly MdastNode[] =>
      nodes.map((child) => this.#tidied(child, below));
    if (isElement(node) && holdsWords(node.name, this.#tags)) {
      return withChildren(
        node,
        each(children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))),
      );
    }
    if (isElement(node) || node.type === 'blockquote' || node.type === 'listItem') {
      return withChildren(node, this.blocks(children, below));
    }
    return withChildren(node, each(children));
  }
}
