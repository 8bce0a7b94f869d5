/** Who works with whom: a drawing of the network, its sentence and the same facts as a table. */
import { addresses } from '../../domain/naming/address.ts';
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { drawIslands } from './network-islands.ts';
import { legendOf } from '../network/network-marks.ts';
import { isLarge, offerNumbers } from '../network/network-register.ts';
import { drawOverview } from './network-overview.ts';
import { cooperationRows, fallbackRows } from '../network/network-table.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { networkTitle, summaryOf } from './words.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** Widths of the two drawings: a desk's column, and a phone's. */
const wide = 900;
const narrow = 352;

/**
 * The network as communities of providers and their offers; without cooperations by area. Large registers
 * are first shown together by area and kind of provider.
 */
export function drawOfferNetwork(model: NetworkModel, context: DrawContext): Figure {
  const { language } = context;
  const words = networkFigureWords(language);
  const title = networkTitle(model, context);
  const offers = model.nodes.filter((node) => node.kind === 'offer');
  const overview = isLarge(model);
  const summary = summaryOf(model, overview, context);
  const label = `${title}. ${summary}`;
  const numbers = offerNumbers(model);
  const draw = (
    width: number,
  ): {
    readonly svg: string;
    readonly height: number;
    readonly ties?: { readonly shown: number; readonly all: number };
  } =>
    overview
      ? drawOverview(model, width, label, context)
      : drawIslands(model, numbers, width, label, context);
  const large = draw(wide);
  const table =
    model.fallback === undefined ? cooperationRows(model, context) : fallbackRows(model, context);
  return {
    id: idOf('network', model.area?.id ?? '', model.provider?.id ?? ''),
    summary,
    title,
    picture:
      offers.length === 0
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(large.svg, draw(narrow).svg).replace(
              'class="fig-drawing"',
              'class="fig-drawing fig-network"',
            ),
            width: wide,
            height: large.height,
          },
    legend: overview ? undefined : legendOf(model, context),
    notes: [
      ...(model.fallback === undefined ? [] : [words.fallback]),
      overview
        ? words.overviewNote[model.overview.by]
        : words.howToRead(model.fallback === undefined),
      ...(large.ties !== undefined && large.ties.shown < large.ties.all
        ? [
            words.strongest(
              formatNumber(large.ties.shown, 0, language),
              formatNumber(large.ties.all, 0, language),
            ),
          ]
        : []),
    ],
    sources: [],
    table: { ...table, caption: title },
    downloads: [{ label: figureWords(language).numbers, address: addresses.networkEdges }],
  };
}
