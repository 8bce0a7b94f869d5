/** Words of editors with their numbers and figures put in. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { WordNode, Words } from '../../domain/words/words.ts';
import { formatValue } from '../../language/numbers.ts';
import { formatChange, formatSubject, formatValueInWords } from '../../language/value-words.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Prose, ProseNode } from '../prepared-prose.ts';
import { goalProgressModel } from '../../report/indicator/goal-progress-model.ts';
import {
  comparisonModel,
  indicatorTableModel,
  scatterModel,
  trendModel,
} from '../../report/indicator/indicator-figures.ts';
import { lifePhaseMatrix } from '../../report/register/life-phases.ts';
import { needSupplyModel } from '../../report/register/need-supply-model.ts';
import { networkModel } from '../../report/network/offer-network-model.ts';
import { offerMapModel } from '../../report/register/offers-model.ts';
import { resolveWords } from '../../report/words/prose.ts';
import type { CellRequest, FigureRequest, ValueRequest } from '../../report/words/prose.ts';
import type { Assembly } from './assembly.ts';
import { mapFigure } from './indicators/shared-maps.ts';

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
    figure: (request): ProseNode | undefined => {
      if (request.figure === 'goal-progress' && request.goal.id === choice.withoutGoal) {
        return { kind: 'text', value: '' };
      }
      const figure = figureOf(assembly, request, from);
      return figure && { kind: 'figure', figure };
    },
  });

const titleOf = ({ language }: Assembly, { subject, place, period }: CellRequest): string =>
  formatSubject(subject.indicator, place.name, period, subject.group?.title, language);

function valueNode(assembly: Assembly, request: ValueRequest): ProseNode {
  const { language } = assembly;
  const { indicator } = request.subject;
  const cell = request.cell?.value;
  const written = {
    number: () => formatValue(cell, indicator, language),
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

function figureOf(
  assembly: Assembly,
  request: FigureRequest,
  from: SiteAddress,
): Figure | undefined {
  const { view, drawings, geometries } = assembly;
  const chosen = (areas: readonly string[]): readonly string[] | undefined =>
    areas.length === 0 ? undefined : areas;
  switch (request.figure) {
    case 'choropleth':
      return mapFigure(assembly, request.subject, request.period, from, request.current);
    case 'comparison': {
      const { subject, period, areas } = request;
      const model = comparisonModel(view, subject, period, { areas: chosen(areas) });
      return drawings.figure({ kind: 'comparison', model, from });
    }
    case 'trend': {
      const model = trendModel(view, request.subject, request.areas, {
        others: request.areas.length === 0,
      });
      return drawings.figure({ kind: 'trend', model, from });
    }
    case 'scatter': {
      const { x, y, xPeriod, yPeriod } = request;
      return drawings.figure({
        kind: 'scatter',
        model: scatterModel(view, x, y, xPeriod, yPeriod),
        from,
      });
    }
    case 'indicator-table': {
      const model = indicatorTableModel(view, request.subject, chosen(request.areas));
      return drawings.figure({ kind: 'table', model, from });
    }
    case 'offer-map': {
      const { types, phases, area } = request;
      const level = area === undefined ? undefined : view.area(area)?.level;
      return drawings.figure({
        kind: 'offer-map',
        model: offerMapModel(view, { types: chosen(types), phases: chosen(phases), area }),
        geometry: geometries.keyOf(level ?? view.reportLevel.id),
        from,
      });
    }
    case 'offer-network':
      return drawings.figure({
        kind: 'network-graph',
        model: networkModel(view, request),
        from,
      });
    case 'life-phases': {
      const { area, phases, types } = request;
      const choice = { area, phases: chosen(phases), types: chosen(types) };
      return drawings.figure({ kind: 'life-phases', model: lifePhaseMatrix(view, choice), from });
    }
    case 'need-supply': {
      const model = needSupplyModel(view, request);
      return model && drawings.figure({ kind: 'need-supply', model, from });
    }
    case 'goal-progress':
      return drawings.figure({
        kind: 'goal-progress',
        model: goalProgressModel(view, request.goal),
        from,
      });
  }
}
