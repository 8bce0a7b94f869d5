/** The HTML that words may hold: abbr, sub, sup, br, with title and lang only. */
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import type { WordNode } from '../../../domain/words/words.ts';
import type { WrittenAttribute } from './tag-attributes.ts';
import { htmlElements } from './html-names.ts';

export type HtmlName = (typeof htmlElements)[number];

/** Whether words may hold an element of this name. */
export const isHtmlElement = (name: string | null): name is HtmlName =>
  htmlElements.some((one) => one === name);

const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

/** One element with its checked attributes. */
export function parseHtmlElement(
  name: HtmlName,
  written: readonly WrittenAttribute[],
  children: readonly WordNode[],
  place: Place,
  problems: ProblemList,
): WordNode {
  const values = new Map<string, string>();
  for (const { name: key, value } of written) {
    if (key === undefined || (typeof value === 'object' && value !== null)) {
      const code =
        typeof value === 'object' && value !== null && 'value' in value
          ? value.value
          : (value ?? '…');
      problems.add('code-in-content', place, { what: 'attribute', code: `{${String(code)}}` });
    } else if (key !== 'title' && key !== 'lang') {
      const known = ['title', 'lang'];
      const facts = { tag: name, attribute: key, nearest: undefined, known };
      problems.add('unknown-attribute', place, facts);
    } else if (typeof value === 'string' && value.trim() !== '') {
      if (key === 'lang' && !languageTag.test(value)) {
        const facts = { tag: name, attribute: key, value, allowed: [], nearest: undefined };
        problems.add('wrong-attribute', place, facts);
      } else values.set(key, value.trim());
    }
  }
  if (name === 'br') return { kind: 'break' };
  return {
    kind: 'html',
    element: name,
    title: values.get('title'),
    lang: values.get('lang'),
    children,
  };
}
