/** Words of editors with their numbers and figures put in. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { TagNode, WordNode, Words } from '../../domain/words/words.ts';
import type { Prose, ProseNode } from '../prepared-prose.ts';
import { resolveWords } from './resolved-words.ts';
import type { ValueRequest } from '../../report/words/tags/value.ts';
import type { TagName } from '../../figures/tags.ts';
import { figureInWords } from './asked-figures.ts';
import type { Assembly } from './assembly.ts';
import type { CellRequest } from '../../report/indicator/cells.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import {
  formatChange,
  formatSubject,
  formatValueAsNumber,
  formatValueInWords,
} from '../../language/numbers/values-in-sentences.ts';

/** Headings with the text's own name before their anchors, for pages that join several texts. */
const anchored = (nodes: readonly WordNode[], name: string | undefined): readonly WordNode[] =>
  name === undefined
    ? nodes
    : nodes.map((node) => {
        if (node.kind === 'heading') return { ...node, anchor: `${name}-${node.anchor}` };
        return node.kind === 'tag' ? { ...node, children: anchored(node.children, name) } : node;
      });

/**
 * Words as prose of the page at `from`; a goal's own page leaves out the progress it already shows,
 * texts that share a page set their name before their anchors.
 */
export const proseOf = (
  assembly: Assembly,
  words: Words,
  from: SiteAddress,
  choice: { readonly withoutGoal?: string; readonly anchors?: string } = {},
): Prose =>
  resolveWords(anchored(words.nodes, choice.anchors), assembly.view, {
    value: (request) => valueNode(assembly, request),
    claimTitle: (request) => titleOf(assembly, request),
    figure: (tag): ProseNode | undefined => {
      if (isProgressOf(tag, choice.withoutGoal)) return { kind: 'text', value: '' };
      const figure = figureInWords(assembly, tag, from);
      return figure && { kind: 'figure', figure };
    },
  });

const isProgressOf = ({ name, attributes }: TagNode, goal: string | undefined): boolean =>
  name === ('GoalProgress' satisfies TagName) && attributes['goal'] === goal;

const titleOf = ({ language }: Assembly, { subject, place, period }: CellRequest): string =>
  formatSubject(subject.indicator, place.name, period, subject.group?.title, language);

function valueNode(assembly: Assembly, request: ValueRequest): ProseNode {
  const { language } = assembly;
  const { indicator } = request.subject;
  const cell = request.cell?.value;
  const written = {
    unit: () => formatValue(cell, indicator, language),
    number: () => formatValueAsNumber(cell, indicator, language),
    words: () => formatValueInWords(cell, indicator, language),
    change: () => formatChange(cell, request.earlier?.cell?.value, indicator, language),
  };
  return {
    kind: 'value',
    text: written[request.format](),
    state: cell?.state ?? 'not-available',
    title: titleOf(assembly, request),
    address: addresses.indicator(indicator.id),
  };
}
