/**
 * The parser's tree → WordNodes: a closed list. What is not on it is an error, never passed through
 * (decision 002), so that nothing which MDX could run reaches a page.
 */
import type { MdastNode } from 'satteri';
import type { Place } from '../../domain/problem/problem.ts';
import { schemaOf } from '../../domain/words/tag-schema.ts';
import type { TagSchema } from '../../domain/words/tag-schema.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import type { Words, WordNode } from '../../domain/words/words.ts';
import { codePointOf, controlCharacterOfProse } from '../text/control-characters.ts';
import { isHtmlElement, parseHtmlElement } from './html-elements.ts';
import { isPublishableLink } from './link-targets.ts';
import { addUnknownTag, parseMdx, placeAt } from './mdx.ts';
import { refuseMarkup } from './refused-markup.ts';
import { checkAttributes } from './tag-attributes.ts';
import type { TagSetting, WrittenAttribute } from './tag-attributes.ts';
import { reportStrayMarkup } from './stray-markup.ts';
import { textOf, trimmed } from './word-text.ts';

export interface WordSetting extends TagSetting {
  /** `<Answer>` speaks for an area: only in content/areas. */
  readonly answersAllowed: boolean;
}

/** Deeper nesting is no text of an editor. */
const maximumDepth = 40;

/** Parses and checks the words of a file; what is wrong is in the setting's problems. */
export function parseWords(setting: WordSetting): Words {
  const root = parseMdx(setting.source, setting.tags, setting.problems);
  const nodes = root === undefined ? [] : new WordTree(setting, root).words();
  return { file: setting.source.file, nodes };
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
/** Where phrases stand: directly in a paragraph (a block tag splits it), or inside something. */
type Within = 'paragraph' | 'other';

const isElement = (node: MdastNode): node is Element =>
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

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as readonly MdastNode[]) : [];

class WordTree {
  readonly #setting: WordSetting;
  readonly #root: MdastNode;
  readonly #anchors = new Set<string>();
  readonly #addresses = new Map<string, string>();
  #depth = 0;
  #tooDeep = false;

  constructor(setting: WordSetting, root: MdastNode) {
    this.#setting = setting;
    this.#root = root;
  }

  words(): readonly WordNode[] {
    this.#collectAddresses(this.#root);
    return this.#blocks(childrenOf(this.#root));
  }

  /** Link addresses defined at the end of a text: `[office]: https://…` */
  #collectAddresses(node: MdastNode, depth = 0): void {
    if (node.type === 'definition' && !this.#addresses.has(node.identifier)) {
      this.#addresses.set(node.identifier, node.url);
    }
    if (depth <= maximumDepth) {
      for (const child of childrenOf(node)) this.#collectAddresses(child, depth + 1);
    }
  }

  /** Where a tag stands; undefined for names that no tag has. */
  #stands(name: string | null): TagSchema['stands'] | undefined {
    return schemaOf(this.#setting.tags, name ?? '')?.stands;
  }

  #place(node: MdastNode): Place {
    return placeAt(this.#setting.source, this.#start(node));
  }

  #start(node: MdastNode): number {
    return node.position?.start.offset ?? 0;
  }

  /** Runs `convert` one level deeper, unless that is too deep. */
  #deeper(node: MdastNode, convert: () => WordNode[]): WordNode[] {
    if (this.#depth >= maximumDepth) {
      if (!this.#tooDeep) {
        this.#tooDeep = true;
        const facts = { limit: maximumDepth };
        this.#setting.problems.add('content-nested-too-deeply', this.#place(node), facts);
      }
      return [];
    }
    this.#depth += 1;
    const converted = convert();
    this.#depth -= 1;
    return converted;
  }

  /** Blocks; phrases that stand among them (an inline tag alone on its line) make a paragraph. */
  #blocks(nodes: readonly MdastNode[]): WordNode[] {
    const blocks: WordNode[] = [];
    let run: MdastNode[] = [];
    const endRun = (): void => {
      if (run.length > 0) blocks.push(...this.#paragraph(run));
      run = [];
    };
    for (const node of nodes) {
      const inline = isElement(node)
        ? isHtmlElement(node.name) || this.#stands(node.name) === 'inline'
        : phrasing.has(node.type);
      if (!inline) {
        endRun();
        blocks.push(...this.#deeper(node, () => this.#block(node)));
        continue;
      }
      const last = run.at(-1);
      const between =
        last === undefined
          ? ''
          : this.#setting.source.text.slice(last.position?.end.offset ?? 0, this.#start(node));
      if (/\n[ \t]*\n/u.test(between)) endRun();
      else if (between !== '') run.push({ type: 'text', value: ' ' });
      run.push(node);
    }
    endRun();
    return blocks;
  }

  #block(node: MdastNode): WordNode[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children);
      case 'heading':
        return this.#heading(node.depth, this.#phrases(node.children, 'other'));
      case 'list':
        return [this.#list(node)];
      case 'blockquote':
        return [{ kind: 'quote', children: this.#blocks(node.children) }];
      case 'code':
        return [{ kind: 'code-block', value: node.value }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'table':
        return [this.#table(node)];
      case 'definition':
        if (!isPublishableLink(node.url)) this.#refuseLink(node, node.url);
        return [];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#element(node);
      default:
        return this.#refuse(node);
    }
  }

  #list(node: Extract<MdastNode, { type: 'list' }>): WordNode {
    const items = node.children.map((item) => {
      if (typeof item.checked === 'boolean') this.#refuse(item);
      const blocks = this.#deeper(item, () => this.#blocks(item.children));
      // Items written without blank lines are lines, not paragraphs.
      if (item.spread === true) return blocks;
      return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.children : [block]));
    });
    return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
  }

  #table(node: Extract<MdastNode, { type: 'table' }>): WordNode {
    const [head = [], ...rows] = node.children.map((row) =>
      row.children.map((cell) => this.#phrases(cell.children, 'other')),
    );
    // As in GFM: missing cells are empty, those without a column are left out.
    const fitted = rows.map((row) => head.map((_, column) => row[column] ?? []));
    return { kind: 'table', head, rows: fitted };
  }

  #heading(depth: number, children: readonly WordNode[]): WordNode[] {
    const text = textOf(children);
    if (children.length === 0) return [];
    const slug = slugOf(text) || 'abschnitt';
    let anchor = slug;
    for (let again = 2; this.#anchors.has(anchor); again += 1) anchor = `${slug}-${String(again)}`;
    this.#anchors.add(anchor);
    // The page's own heading is the title of the front matter.
    const fitted = depth <= 2 ? 2 : depth === 3 ? 3 : 4;
    return [{ kind: 'heading', depth: fitted, anchor, children }];
  }

  /** A paragraph, or several around the block tags that stand in it. */
  #paragraph(nodes: readonly MdastNode[]): WordNode[] {
    const blocks: WordNode[] = [];
    let run: WordNode[] = [];
    const endRun = (): void => {
      const children = trimmed(run);
      if (children.length > 0) blocks.push({ kind: 'paragraph', children });
      run = [];
    };
    for (const node of this.#phrases(nodes, 'paragraph')) {
      if (node.kind === 'tag' && this.#stands(node.name) === 'block') {
        endRun();
        blocks.push(node);
      } else run.push(node);
    }
    endRun();
    return blocks;
  }

  #phrases(nodes: readonly MdastNode[], within: Within): WordNode[] {
    return nodes.flatMap((node) => this.#deeper(node, () => this.#phrase(node, within)));
  }

  #phrase(node: MdastNode, within: Within): WordNode[] {
    switch (node.type) {
      case 'text':
        reportStrayMarkup(node, this.#setting.source, this.#setting.tags, this.#setting.problems);
        return node.value === '' ? [] : [{ kind: 'text', value: node.value }];
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: this.#phrases(node.children, 'other') }];
      case 'inlineCode':
        return [{ kind: 'code', value: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return this.#link(node, node.url, { title: node.title ?? undefined });
      case 'linkReference':
        return this.#link(node, this.#addresses.get(node.identifier) ?? '', {
          isDefined: true,
        });
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (within === 'other' && this.#stands(node.name) === 'block') {
          this.#setting.problems.add('misplaced-tag', this.#place(node), { tag: node.name ?? '' });
        }
        return this.#element(node);
      default:
        return this.#refuse(node);
    }
  }

  /** An address that is defined elsewhere is refused there. */
  #link(
    node: MdastNode,
    href: string,
    { title, isDefined = false }: { title?: string | undefined; isDefined?: boolean },
  ): WordNode[] {
    const children = this.#phrases(childrenOf(node), 'other');
    // `&#x202e;` is read by the parser; the character itself has been told.
    const control = controlCharacterOfProse.exec(title ?? '')?.[0];
    if (control !== undefined) {
      const codePoint = codePointOf(control);
      this.#setting.problems.add('content-control-character', this.#place(node), { codePoint });
    }
    if (isPublishableLink(href))
      return [{ kind: 'link', href, title, children, place: this.#place(node) }];
    if (!isDefined) this.#refuseLink(node, href);
    return children;
  }

  #refuseLink(node: MdastNode, href: string): void {
    this.#setting.problems.add('link-not-allowed', this.#place(node), { href });
  }

  #element(node: Element): WordNode[] {
    const name = node.name ?? '';
    if (isHtmlElement(name)) {
      const written = node.attributes as readonly WrittenAttribute[];
      const children = name === 'br' ? [] : this.#wordsOf(node, name);
      return [parseHtmlElement(name, written, children, this.#place(node), this.#setting.problems)];
    }
    const schema = schemaOf(this.#setting.tags, name);
    if (schema === undefined) {
      addUnknownTag(name, this.#setting.tags, this.#place(node), this.#setting.problems);
      // What it holds is checked all the same, and goes with it.
      this.#blocks(node.children);
      return [];
    }
    const { problems } = this.#setting;
    const place = this.#place(node);
    const written = node.attributes as readonly WrittenAttribute[];
    const checked = checkAttributes({ name, schema }, written, this.#start(node), this.#setting);
    const before = problems.all.length;
    const children =
      schema.holds === 'words' ? this.#wordsOf(node, name) : this.#blocks(node.children);
    if (schema.holds === 'nothing' && children.length > 0) {
      problems.add('tag-takes-no-words', place, { tag: name });
    }
    // What it held and could not be kept has been told.
    if (schema.holds !== 'nothing' && children.length === 0 && problems.all.length === before) {
      problems.add('tag-without-words', place, { tag: name });
    }
    if (checked === undefined) return children;
    if (schema.onlyInAreas === true && !this.#setting.answersAllowed) {
      const question = checked.attributes['question'] ?? '';
      problems.add('answer-outside-area', place, { question });
    }
    return [{ kind: 'tag', name, ...checked, children, place }];
  }

  /** Words of an inline tag; the paragraph that MDX makes of lines of their own is taken off. */
  #wordsOf(node: Element, tag: string): WordNode[] {
    const phrases = (node.children as readonly MdastNode[]).flatMap((child) => {
      if (child.type === 'paragraph') return child.children;
      if (isElement(child) || phrasing.has(child.type) || child.type === 'mdxFlowExpression') {
        return [child];
      }
      this.#setting.problems.add('block-in-sentence', this.#place(child), { tag });
      return [];
    });
    return trimmed(this.#phrases(phrases, 'other'));
  }

  #refuse(node: MdastNode): WordNode[] {
    const addressOf = (identifier: string): string => this.#addresses.get(identifier) ?? '';
    refuseMarkup(node, this.#place(node), addressOf, this.#setting.problems);
    return [];
  }
}
