/**
 * The parser's tree → WordNodes: a closed list. What is not on it is an error, never passed through
 * (decision 009), so that nothing which MDX could run reaches a page.
 */
import type { MdastNode } from 'satteri';
import type { Place } from '../../domain/problem/problem.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import { schemaOf } from '../../domain/words/tag-schema.ts';
import type { Words, WordNode } from '../../domain/words/words.ts';
import { codePointOf, controlCharacterOfProse } from '../text/control-characters.ts';
import { isHtmlElement, parseHtmlElement } from './markup/html-elements.ts';
import { definitionsIn } from './link-definitions.ts';
import type { Definition } from './link-definitions.ts';
import { isPublishableLink, leavesFolder, publishedLink } from './link-targets.ts';
import { addUnknownTag, parseMdx, placeAt } from './mdx.ts';
import { pictureFile } from './picture-files.ts';
import { refuseMarkup } from './markup/refused-markup.ts';
import { checkAttributes } from './markup/tag-attributes.ts';
import type { TagSetting, WrittenAttribute } from './markup/tag-attributes.ts';
import { reportStrayMarkup } from './markup/stray-markup.ts';
import { childrenOf, isElement, isPhrase, maximumDepth, tidiedBlocks } from './tidy-tree.ts';
import type { Element } from './tidy-tree.ts';
import { textOf, trimmed } from './word-text.ts';

export interface WordSetting extends TagSetting {
  /** `<Answer>` speaks for an area: only in content/areas. */
  readonly answersAllowed: boolean;
}

/** Parses and checks the words of a file; what is wrong is in the setting's problems. */
export function parseWords(setting: WordSetting): Words {
  const { file } = setting.source;
  const parsed = parseMdx(setting.source, setting.tags, setting.problems);
  if (parsed === undefined) return { file, text: '', nodes: [] };
  return { file, text: parsed.text, nodes: new WordTree(setting, parsed.root).words() };
}

class WordTree {
  readonly #setting: WordSetting;
  readonly #root: MdastNode;
  readonly #anchors = new Set<string>();
  readonly #definitions: ReadonlyMap<string, Definition>;
  #depth = 0;
  #tooDeep = false;

  constructor(setting: WordSetting, root: MdastNode) {
    this.#setting = setting;
    this.#root = root;
    this.#definitions = definitionsIn(root);
  }

  words(): readonly WordNode[] {
    return this.#blocks(tidiedBlocks(this.#root, this.#setting.source, this.#setting.tags));
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

  #blocks(nodes: readonly MdastNode[]): WordNode[] {
    return nodes.flatMap((node) => this.#deeper(node, () => this.#block(node)));
  }

  #block(node: MdastNode): WordNode[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(childrenOf(node));
      case 'heading':
        return this.#heading(node, this.#phrases(node.children));
      case 'list':
        return [this.#list(node)];
      case 'blockquote':
        return [{ kind: 'quote', children: this.#blocks(childrenOf(node)) }];
      case 'code':
        return [{ kind: 'code-block', value: node.value }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'table':
        return [this.#table(node)];
      case 'definition':
        if (!isPublishableLink(node.url) || leavesFolder(node.url))
          this.#refuseLink(node, node.url);
        return [];
      case 'image':
        return this.#picture(node, node.url, node.alt, node.title);
      case 'imageReference': {
        const { url = '', title } = this.#definitions.get(node.identifier) ?? {};
        return this.#picture(node, url, node.alt, title);
      }
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
      row.children.map((cell) => this.#phrases(cell.children)),
    );
    // As in GFM: missing cells are empty, those without a column are left out.
    const fitted = rows.map((row) => head.map((_, column) => row[column] ?? []));
    return { kind: 'table', head, rows: fitted };
  }

  #heading(
    node: Extract<MdastNode, { type: 'heading' }>,
    children: readonly WordNode[],
  ): WordNode[] {
    const { depth } = node;
    const text = textOf(children);
    if (children.length === 0) return [];
    const slug = slugOf(text) || 'abschnitt';
    let anchor = slug;
    for (let again = 2; this.#anchors.has(anchor); again += 1) anchor = `${slug}-${String(again)}`;
    this.#anchors.add(anchor);
    // The page's own heading is the title of the front matter.
    const fitted = depth <= 2 ? 2 : depth === 3 ? 3 : 4;
    return [{ kind: 'heading', depth: fitted, anchor, children, place: this.#place(node) }];
  }

  #paragraph(nodes: readonly MdastNode[]): WordNode[] {
    const children = trimmed(this.#phrases(nodes));
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  }

  #phrases(nodes: readonly MdastNode[]): WordNode[] {
    return nodes.flatMap((node) => this.#deeper(node, () => this.#phrase(node)));
  }

  #phrase(node: MdastNode): WordNode[] {
    switch (node.type) {
      case 'text':
        reportStrayMarkup(node, this.#setting.source, this.#setting.tags, this.#setting.problems);
        return node.value === '' ? [] : [{ kind: 'text', value: node.value }];
      case 'emphasis':
      case 'strong':
        return [{ kind: node.type, children: this.#phrases(node.children) }];
      case 'inlineCode':
        return [{ kind: 'code', value: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return this.#link(node, node.url, { title: node.title ?? undefined });
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier)?.url ?? '', {
          isDefined: true,
        });
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (schemaOf(this.#setting.tags, node.name ?? '')?.stands === 'block') {
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
    const children = this.#phrases(childrenOf(node));
    this.#reportControlCharacter(title ?? '', this.#place(node));
    if (isPublishableLink(href) && !leavesFolder(href)) {
      const place = this.#place(node);
      const published = publishedLink(href);
      if (published.shortened) {
        const facts = { value: href, kept: published.href };
        this.#setting.problems.fold('contact-shortened', '', place, facts);
      }
      return [{ kind: 'link', href: published.href, title, children, place }];
    }
    if (!isDefined) this.#refuseLink(node, href);
    return children;
  }

  /** A picture between paragraphs; whether its file is there and real is asked of the folder (read-pictures.ts). */
  #picture(
    node: MdastNode,
    source: string,
    alt: string | null | undefined,
    title: string | null | undefined,
  ): WordNode[] {
    const { problems } = this.#setting;
    const place = this.#place(node);
    const named = pictureFile(this.#setting.source.file, source);
    if (named.file === undefined) {
      problems.add('image-not-allowed', place, { source, why: named.why });
      return [];
    }
    const alternative = alt?.trim() ?? '';
    const credit = title?.trim() ?? '';
    if (alternative === '') problems.add('picture-without-alternative', place, { source });
    if (credit === '') problems.add('picture-without-credit', place, { source });
    this.#reportControlCharacter(`${alternative}${credit}`, place);
    return [
      {
        kind: 'picture',
        file: named.file,
        alternative,
        credit: credit === '' ? undefined : credit,
        place,
      },
    ];
  }

  /** `&#x202e;` is read by the parser; the character itself has been told. */
  #reportControlCharacter(text: string, place: Place): void {
    const control = controlCharacterOfProse.exec(text)?.[0];
    if (control === undefined) return;
    const codePoint = codePointOf(control);
    this.#setting.problems.add('content-control-character', place, { codePoint });
  }

  #refuseLink(node: MdastNode, href: string): void {
    const { problems } = this.#setting;
    if (leavesFolder(href)) problems.add('link-out-of-folder', this.#place(node), { file: href });
    else problems.add('link-not-allowed', this.#place(node), { href });
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
      this.#blocks(childrenOf(node));
      return [];
    }
    const { problems } = this.#setting;
    const place = this.#place(node);
    const written = node.attributes as readonly WrittenAttribute[];
    const checked = checkAttributes({ name, schema }, written, this.#start(node), this.#setting);
    const before = problems.all.length;
    const children =
      schema.holds === 'words' ? this.#wordsOf(node, name) : this.#blocks(childrenOf(node));
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

  /** Words of an inline tag. */
  #wordsOf(node: Element, tag: string): WordNode[] {
    const phrases = childrenOf(node).filter((child) => {
      const fits =
        isElement(child) ||
        isPhrase(child, this.#setting.tags) ||
        child.type === 'mdxFlowExpression';
      if (!fits) this.#setting.problems.add('block-in-sentence', this.#place(child), { tag });
      return fits;
    });
    return trimmed(this.#phrases(phrases));
  }

  #refuse(node: MdastNode): WordNode[] {
    const addressOf = (identifier: string): string => this.#definitions.get(identifier)?.url ?? '';
    refuseMarkup(node, this.#place(node), addressOf, this.#setting.problems);
    return [];
  }
}
