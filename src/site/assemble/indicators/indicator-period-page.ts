/** `/indikatoren/<id>/<period>/`: what one number says in one period; light, and kept for good. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { comparisonModel } from '../../../figures/comparison/model.ts';
import { choroplethModel } from '../../../figures/choropleth/model.ts';
import type { Figure } from '../../../figures/figure.ts';
import { indicatorTableModel } from '../../../figures/indicator-table/model.ts';
import { formatPeriod } from '../../../language/numbers/periods.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { askForFigure } from '../asked-figures.ts';
import { levelAbove } from '../../../report/places/coarser-level.ts';
import { findOne } from '../find-one.ts';
import { keptPeriods } from './kept-periods.ts';
import type { KeptPeriod } from './kept-periods.ts';
import { isComparedIn } from './permanent-place.ts';

export interface IndicatorPeriodPage extends PageContent {
  /** Full sentence of the catalogue. */
  readonly sentence: string;
  readonly period: string;
  /** The indicator's own page: newest period, development, definition. */
  readonly indicator: Link;
  /** Set on the page of any other period. */
  readonly newest: Link | undefined;
  /** A map of each level with a number, its table open; the municipality's value where there is no other. */
  readonly figures: readonly Figure[];
  /** Named rows with intervals, where the areas are few. */
  readonly comparison: Figure | undefined;
  /** All periods with a page, this one among them. */
  readonly periods: readonly (Link & { readonly current: boolean })[];
}

/** `<indicator>/<period>` of every page. */
export const periodPageIds = ({ view }: PageScope): readonly string[] =>
  view.frame.indicators.flatMap((indicator) =>
    keptPeriods(view, indicator).map(({ address }) => idOf(address)),
  );

const prefix = addresses.indicator('').slice(0, -1);
const idOf = (address: string): string => address.slice(prefix.length, -1);

/** The address of a page by its id. */
export function periodPageAddress(id: string): ReturnType<typeof addresses.indicatorPeriod> {
  const [indicator = '', period = ''] = id.split('/');
  return addresses.indicatorPeriod(indicator, period);
}

function pageAt(view: ReportView, id: string) {
  const indicator = findOne(view.frame.indicators, id.split('/')[0] ?? '', (one) => one.id);
  const all = keptPeriods(view, indicator);
  return { indicator, all, kept: findOne(all, id, ({ address }) => idOf(address)) };
}

/** „Kinder mit Bürgergeld, 2022“ */
export function periodPageTitle({ view, language }: PageScope, id: string): string {
  const { indicator, kept } = pageAt(view, id);
  return `${indicator.short}, ${formatPeriod(kept.period, language)}`;
}

/** The indicator that a page belongs to. */
export function indicatorOfPeriodPage({ view }: PageScope, id: string): Link {
  const { indicator } = pageAt(view, id);
  return { text: indicator.short, address: addresses.indicator(indicator.id) };
}

/**
 * The page of an indicator in one period.
 *
 * @throws Error for an id that is not there: our own fault
 */
export function indicatorPeriodPage(assembly: Assembly, id: string): IndicatorPeriodPage {
  const { view, language } = assembly;
  const { indicator, all, kept } = pageAt(view, id);
  const named = (one: KeptPeriod): Link => ({
    text: formatPeriod(one.period, language),
    address: one.address,
  });
  const newest = all.at(-1);
  const figures = figuresOf(assembly, indicator.id, kept);
  const period = formatPeriod(kept.period, language);
  return {
    description: `${indicator.title.replace(/[.!]$/u, '')} (${period}). ${figures[0]?.summary ?? ''}`,
    card: { text: figures[0]?.summary ?? indicator.title, figure: figures[0] },
    sentence: indicator.title,
    period,
    indicator: indicatorOfPeriodPage(assembly, id),
    newest: newest === undefined || newest === kept ? undefined : named(newest),
    figures,
    comparison: comparisonOf(assembly, kept),
    periods: all.map((one) => ({ ...named(one), current: one === kept })),
  };
}

function figuresOf(
  assembly: Assembly,
  id: string,
  { period, levels, address }: KeptPeriod,
): readonly Figure[] {
  const { view } = assembly;
  if (levels.length === 0) {
    const indicator = findOne(view.frame.indicators, id, (one) => one.id);
    const model = indicatorTableModel(view, view.subject(indicator), [], [period]);
    return [askForFigure(assembly, 'indicator-table', model, address)];
  }
  const [own, ...others] = levels;
  const isLarge = own !== undefined && levelAbove(view, own.level.id) !== undefined;
  return (isLarge ? [...others, own] : levels).map((subject, at) =>
    askForFigure(
      assembly,
      'choropleth',
      { ...choroplethModel(view, subject, period), tableOfAll: true },
      address,
      { noteSaid: at > 0 },
    ),
  );
}

function comparisonOf(
  assembly: Assembly,
  { period, levels: [subject], address }: KeptPeriod,
): Figure | undefined {
  const { view } = assembly;
  if (subject === undefined || !isComparedIn(view, subject, period)) return undefined;
  return askForFigure(assembly, 'comparison', comparisonModel(view, subject, period), address, {
    noteSaid: true,
  });
}
