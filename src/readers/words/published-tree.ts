/**
 * The parser's tree of a checked text → the tree that Astro compiles. The check has been there before; this is the
 * second wall: what is not on the list of words is not passed on but stops the build as a fault of ours.
 *
 * Every tag becomes the component of its name and is handed two things only: `at`, where it stands, and `shown`, what
 * this page has prepared for its places (site/words/shown-text.ts). What the author wrote in its attributes was read
 * by the check and reaches the page through what was prepared. Headings and links become components as well.
 */
import { defineMdastPlugin } from 'satteri';
import type { MdastNode } from 'satteri';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Place } from '../../domain/problem/problem.ts';
import { placeKey, textHead, wholeText } from '../../domain/words/compiled-text.ts';
import { schemaOf } from '../../domain/words/tag-schema.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import { isHtmlElement, parseHtmlElement } from './markup/html-elements.ts';
import type { HtmlName } from './markup/html-elements.ts';
import { definitionsIn } from './link-definitions.ts';
import { isPublishableLink, leavesFolder, publishedLink } from './link-targets.ts';
import { placeAt } from './mdx.ts';
import type { MdxSource } from './mdx.ts';
import { pictureFile } from './picture-files.ts';
import { childrenOf, isElement, tidiedBlocks } from './tidy-tree.ts';
import type { Element } from './tidy-tree.ts';
import { isComment } from './word-text.ts';

/** Any text: where it lies decides which pictures are beside it, not whether one may be. */
const sourceFile = 'content/texts/text.mdx';

/** Lines that stand before a compiled text. */
const headLines = textHead.split('\n').length - 1;

type Attributes = Element['attributes'];
const written = (name: string, value: string): Attributes[number] => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});
const expression = (name: string, value: string): Attributes[number] => ({
  type: 'mdxJsxAttribute',
  name,
  value: { type: 'mdxJsxAttributeValueExpression', value },
});
const shown = expression('shown', 'props.shown');
/** What holds blocks gets them unrendered (components/words/containers.ts). */
const holdsBlocks = expression('server:root', 'true');

const element = (
  stands: 'block' | 'inline',
  name: string,
  attributes: Attributes,
  children: readonly MdastNode[],
): MdastNode =>
  ({
    type: stands === 'block' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name,
    attributes,
    children,
  }) as MdastNode;

const parent = (type: string, children: readonly MdastNode[], rest: object = {}): MdastNode =>
  ({ type, children, ...rest }) as MdastNode;

/**
 * For `markdown.processor`: compiled is what `publishedTree` gives.
 *
 * @param tags that may be published
 */
export const publishedWords = (tags: TagSchemas) =>
  defineMdastPlugin({
    name: 'published-words',
    options: { position: true },
    before(root, context) {
      const source = { file: context.fileURL?.pathname ?? '', text: context.source };
      context.replaceNode(root, publishedTree(root, source, tags));
    },
  });

/**
 * The tree of one text with `textHead` before it.
 *
 * @throws where it holds what the check refuses
 */
export function publishedTree(root: MdastNode, source: MdxSource, tags: TagSchemas): MdastNode {
  const isContainer = (node: MdastNode): boolean =>
    isElement(node) && schemaOf(tags, node.name ?? '')?.holds === 'blocks';
  const definitions = definitionsIn(root);
  const placeOf = (node: MdastNode): Place => {
    const { file, line = 0, column = 0 } = placeAt(source, node.position?.start.offset ?? 0);
    return { file, line: line - headLines, column };
  };
  const keyOf = (node: MdastNode): string => placeKey(placeOf(node));
  const refused = (node: MdastNode): Error =>
    new Error(`${source.file} ${keyOf(node)}: ${node.type} has not been checked`);

  const blocks = (nodes: readonly MdastNode[]): readonly MdastNode[] => nodes.flatMap(block);

  /** Blocks of a text or a tag; beside tags that hold blocks, the others stand together as its own words. */
  const blocksOf = (nodes: readonly MdastNode[], key: string): readonly MdastNode[] => {
    const all = blocks(nodes);
    if (!all.some(isContainer)) return all;
    const parts: MdastNode[] = [];
    let own: MdastNode[] = [];
    const endOwn = (): void => {
      if (own.length > 0)
        parts.push(element('block', 'OwnWords', [written('at', key), shown, holdsBlocks], own));
      own = [];
    };
    for (const one of all) {
      if (isContainer(one)) {
        endOwn();
        parts.push(one);
      } else own.push(one);
    }
    endOwn();
    return parts;
  };

  const block = (node: MdastNode): readonly MdastNode[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = trimmed(phrases(node.children));
        return children.length === 0 ? [] : [parent('paragraph', children)];
      }
      case 'heading': {
        const children = phrases(node.children);
        if (children.length === 0) return [];
        return [element('block', 'Heading', [written('at', keyOf(node)), shown], children)];
      }
      case 'list': {
        const { ordered, start, spread } = node;
        const items = node.children.map((item) => {
          if (typeof item.checked === 'boolean') throw refused(item);
          return parent('listItem', blocks(item.children), { spread: item.spread });
        });
        return [parent('list', items, { ordered, start, spread })];
      }
      case 'blockquote':
        return [parent('blockquote', blocks(node.children))];
      case 'code':
        return [{ type: 'code', value: node.value }];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'table':
        return [table(node)];
      case 'definition':
        return [];
      case 'image':
        return [picture(node, node.url)];
      case 'imageReference':
        return [picture(node, definitions.get(node.identifier)?.url ?? '')];
      case 'mdxFlowExpression':
        if (isComment(node.value)) return [];
        throw refused(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [tag(node)];
      default:
        throw refused(node);
    }
  };

  const picture = (node: MdastNode, source: string): MdastNode => {
    if (pictureFile(sourceFile, source).file === undefined) throw refused(node);
    return element('block', 'Picture', [written('at', keyOf(node)), shown], []);
  };

  /** As in GFM: missing cells are empty, those without a column are left out. */
  const table = (node: Extract<MdastNode, { type: 'table' }>): MdastNode => {
    const columns = node.children[0]?.children.length ?? 0;
    const rows = node.children.map((row) =>
      parent(
        'tableRow',
        Array.from({ length: columns }, (_, column) =>
          parent('tableCell', phrases(row.children[column]?.children ?? [])),
        ),
      ),
    );
    return parent('table', rows);
  };

  const phrases = (nodes: readonly MdastNode[]): readonly MdastNode[] => nodes.flatMap(phrase);

  const phrase = (node: MdastNode): readonly MdastNode[] => {
    switch (node.type) {
      case 'text':
        return node.value === '' ? [] : [{ type: 'text', value: node.value }];
      case 'emphasis':
      case 'strong':
        return [parent(node.type, phrases(node.children))];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return [link(node, node.url, node.title ?? undefined)];
      case 'linkReference':
        return [link(node, definitions.get(node.identifier)?.url ?? '', undefined)];
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (isComment(node.value)) return [];
        throw refused(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [isHtmlElement(node.name) ? html(node, node.name) : tag(node)];
      default:
        throw refused(node);
    }
  };

  const link = (node: MdastNode, href: string, title: string | undefined): MdastNode => {
    if (!isPublishableLink(href) || leavesFolder(href)) throw refused(node);
    const attributes = [
      written('href', publishedLink(href).href),
      ...(title === undefined ? [] : [written('title', title)]),
      shown,
    ];
    return element('inline', 'Link', attributes, phrases(childrenOf(node)));
  };

  const html = (node: Element, name: HtmlName): MdastNode => {
    const problems = new ProblemList();
    const checked = parseHtmlElement(name, node.attributes, [], placeOf(node), problems);
    if (problems.all.length > 0) throw refused(node);
    if (checked.kind !== 'html') return { type: 'break' };
    const attributes = (['title', 'lang'] as const).flatMap((key) => {
      const value = checked[key];
      return value === undefined ? [] : [written(key, value)];
    });
    return element('inline', name, attributes, trimmed(phrases(node.children)));
  };

  const tag = (node: Element): MdastNode => {
    const name = node.name ?? '';
    const schema = schemaOf(tags, name);
    if (schema === undefined) throw refused(node);
    const key = keyOf(node);
    const attributes = [written('at', key), shown];
    switch (schema.holds) {
      case 'nothing':
        return element(schema.stands, name, attributes, []);
      case 'words':
        return element(schema.stands, name, attributes, trimmed(phrases(node.children)));
      case 'blocks': {
        const children = blocksOf(node.children, key);
        return element(schema.stands, name, [...attributes, holdsBlocks], children);
      }
    }
  };

  return parent('root', blocksOf(tidiedBlocks(root, source, tags), wholeText));
}

/** Without white space at both ends, as in the tree of the check. */
function trimmed(nodes: readonly MdastNode[]): readonly MdastNode[] {
  const kept = [...nodes];
  for (let first = kept[0]; first?.type === 'text'; first = kept[0]) {
    const value = first.value.trimStart();
    kept.shift();
    if (value === '') continue;
    kept.unshift({ type: 'text', value });
    break;
  }
  for (let last = kept.at(-1); last?.type === 'text'; last = kept.at(-1)) {
    const value = last.value.trimEnd();
    kept.pop();
    if (value === '') continue;
    kept.push({ type: 'text', value });
    break;
  }
  return kept;
}
