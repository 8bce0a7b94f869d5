/** Blocks of the first sight of a large register: an area (or a type) with its offers by kind of provider. */
import type { OperatorKind } from '../../domain/register/offer-network.ts';
import type { NetworkGroup, NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { blockKey } from '../network/network-register.ts';
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import { wrapName, nameSize } from './network-blocks.ts';
import { textWidth } from '../svg.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

export const operatorOrder: readonly OperatorKind[] = [
  'public',
  'church',
  'voluntary',
  'private',
  'informal',
  'unknown',
];

interface OverviewBlock {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly groups: readonly NetworkGroup[];
  readonly count: number;
  readonly lines: readonly string[];
  readonly parts: readonly {
    readonly operator: OperatorKind;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/**
 * One block for each area, or each type where the register has no areas.
 *
 * @param most width in pixels that a block may take
 */
export function blocksOf(
  model: NetworkModel,
  context: DrawContext,
  most: number,
): readonly OverviewBlock[] {
  const { language, from } = context;
  const words = networkFigureWords(language);
  const byPlace = new Map<string, NetworkGroup[]>();
  for (const group of model.overview.groups) {
    const key = blockKey(group);
    byPlace.set(key, [...(byPlace.get(key) ?? []), group]);
  }
  return [...byPlace].map(([key, groups]): OverviewBlock => {
    const first = groups[0];
    const title =
      first?.area?.name ??
      (first?.region === undefined ? undefined : words.compass[first.region]) ??
      first?.type?.title ??
      words.municipalityWide;
    const address =
      first?.area?.address === undefined
        ? addresses.offers
        : (`${first.area.address}#angebote` as const);
    const lines = wrapName(title, 150, nameSize, 2);
    const top = lines.length * 17 + 2;
    let x = 0;
    let y = top;
    let wide = 0;
    const parts = operatorOrder.flatMap((operator) => {
      const offers = groups
        .filter((group) => group.operator === operator)
        .reduce((sum, group) => sum + group.offers.length, 0);
      if (offers === 0) return [];
      const text = formatNumber(offers, 0, language);
      const needs = 16 + textWidth(text, nameSize) + 10;
      if (x > 0 && x + needs > most) {
        x = 0;
        y += 19;
      }
      const part = { operator, text, x, y };
      x += needs;
      wide = Math.max(wide, x - 10);
      return [part];
    });
    return {
      id: key,
      title,
      href:
        first?.type === undefined
          ? relativeLink(from, address)
          : `${relativeLink(from, addresses.offers)}?art=${encodeURIComponent(first.type.id)}`,
      groups,
      count: groups.reduce((sum, group) => sum + group.offers.length, 0),
      lines,
      parts,
      width:
        Math.ceil(Math.max(wide, ...lines.map((line) => textWidth(line, nameSize) * 1.06))) + 20,
      height: y + 18 + 14,
    };
  });
}
