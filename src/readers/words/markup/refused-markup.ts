/** What is not on the list of words, each told in its own way (decision 009). */
import type { MdastNode } from 'satteri';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { isComment, snippetOf } from '../word-text.ts';

/**
 * Reports a node that cannot be published; a comment vanishes without a word.
 *
 * @param addressOf the address of a link or image that is defined elsewhere in the text
 */
export function refuseMarkup(
  node: MdastNode,
  place: Place,
  addressOf: (identifier: string) => string,
  problems: ProblemList,
): void {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value)) {
        const code = `{${snippetOf(node.value)}}`;
        problems.add('code-in-content', place, { what: 'expression', code });
      }
      return;
    case 'mdxjsEsm':
      problems.add('code-in-content', place, {
        what: 'import-export',
        code: snippetOf(node.value),
      });
      return;
    case 'image':
      problems.add('image-not-allowed', place, { source: node.url, why: 'in-sentence' });
      return;
    case 'imageReference':
      problems.add('image-not-allowed', place, {
        source: addressOf(node.identifier),
        why: 'in-sentence',
      });
      return;
    case 'footnoteReference':
    case 'footnoteDefinition':
      problems.add('markup-not-supported', place, { markup: 'footnote' });
      return;
    case 'delete':
      problems.add('markup-not-supported', place, { markup: 'strikethrough' });
      return;
    case 'listItem':
      problems.add('markup-not-supported', place, { markup: 'task-list' });
      return;
    default:
      problems.add('markup-not-supported', place, { markup: 'other' });
  }
}
