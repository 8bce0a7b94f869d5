/** `/indikatoren/<id>/`: what one number says everywhere and over time. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import type { Figure } from '../../../figures/figure.ts';
import { narrativesNewestFirst } from '../../../report/indicator/area-facts.ts';
import type { FigureSubject } from '../../../report/indicator/figure-subject.ts';
import { comparisonModel } from '../../../figures/comparison/model.ts';
import { groupTrendModel, trendModel } from '../../../figures/trend/model.ts';
import { indicatorTableModel } from '../../../figures/indicator-table/model.ts';
import { distributionModel } from '../../../figures/distribution/model.ts';
import { sensitivitySection } from './index-sensitivity-section.ts';
import { inequalityModel } from '../../../figures/inequality/model.ts';
import { statusDynamicsModel } from '../../../figures/status-dynamics/model.ts';
import { isShareOfPeople } from '../../../report/indicator/inequality-facts.ts';
import { isNeedIndex } from '../../../report/indicator/need-indices.ts';
import type { ReportView } from '../../../report/report-view.ts';
import { mentionsIndicator } from '../../../report/words/mentions.ts';
import type { PageContent } from '../../page-entry.ts';
import type { ShownText } from '../../words/shown-text.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { tagSchemas } from '../../../figures/tags.ts';
import { askForFigure } from '../asked-figures.ts';
import type { DefinitionEntry } from '../definition-entry.ts';
import { datasetNode } from '../structured-data.ts';
import { findOne } from '../find-one.ts';
import { textOn } from '../text-on-page.ts';
import { compareLink } from '../comparison/compare-link.ts';
import { storyTeasers } from '../content/teasers.ts';
import type { StoryTeaser } from '../content/teasers.ts';
import { formulaOf } from './index-formula.ts';
import type { FormulaSection } from './index-formula.ts';
import { definitionOf } from './indicator-definition.ts';
import { findingOf } from './indicator-finding.ts';
import { keptPeriods } from './kept-periods.ts';
import { mapFigure, mapPeriod, sharedMap } from './shared-maps.ts';
import type { SharedMap } from './shared-maps.ts';
import { subjectAbove } from '../../../report/places/coarser-level.ts';
import { manyAreas } from '../../../figures/frame/spread-table.ts';
import { isCategory } from '../../../domain/indicator/unit.ts';
import { figureWords, needIndexWords, spreadWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import { formatPeriod } from '../../../language/numbers/periods.ts';

export interface IndicatorPage extends PageContent {
  /** Full sentence of the catalogue; the page's own title is the short name. */
  readonly sentence: string;
  readonly lead: readonly string[];
  readonly figures: {
    /** In large cities: the level above, whose areas lead on. */
    readonly above: Figure | undefined;
    readonly map: Figure | undefined;
    readonly comparison: Figure | undefined;
    readonly trend: Figure | undefined;
    /** How unevenly the people it counts live; undefined where the numbers do not bear it. */
    readonly inequality: Figure | undefined;
    /** How areas stand, and where they are going; of shares of people alone. */
    readonly status: Figure | undefined;
    readonly groups: readonly Figure[];
    readonly table: Figure;
  };
  /** Of very many areas, the table above holds the level above: where all of them are. */
  readonly allAreas: { readonly sentence: string; readonly links: readonly Link[] } | undefined;
  /** Maps of the other periods, same classes. */
  readonly otherPeriods: readonly (SharedMap & {
    readonly period: string;
    readonly page: SiteAddress;
  })[];
  readonly reading:
    { readonly title: string | undefined; readonly prose: ShownText | undefined } | undefined;
  /** How a need index is made; undefined for indicators of the catalogue. */
  readonly formula: FormulaSection | undefined;
  /** Of a need index: what it hangs on, and a sum distributed by it. */
  readonly sensitivity: FormulaSection | undefined;
  readonly distribution: Figure | undefined;
  readonly definition: readonly DefinitionEntry[];
  readonly stories: readonly StoryTeaser[];
  /** To the comparison, with this indicator chosen; undefined for city-wide ones. */
  readonly compare: Link | undefined;
}

const indicatorAt = (view: ReportView, id: string): Indicator =>
  findOne(view.frame.indicators, id, (one) => one.id);

/** The short name. */
export const indicatorTitle = ({ view }: PageScope, id: string): string =>
  indicatorAt(view, id).short;

/** The theme that an indicator belongs to. */
export function themeOfIndicator({ view }: PageScope, id: string): Link {
  const { theme } = indicatorAt(view, id);
  const found = view.frame.municipality.themes.find((one) => one.id === theme);
  return { text: found?.title ?? theme, address: addresses.theme(theme) };
}

/**
 * The page of an indicator at the level it is delivered for.
 *
 * @throws Error for an id that is not there: our own fault
 */
export function indicatorPage(assembly: Assembly, id: string): IndicatorPage {
  const { view } = assembly;
  const indicator = indicatorAt(view, id);
  const from = addresses.indicator(id);
  const subject = view.subject(indicator);
  const shown = mapPeriod(assembly, subject);
  const finding = findingOf(assembly, subject);
  const groups = view.series(indicator.id)?.groups ?? [];
  const reading = view.frame.readingNotes.find((note) => note.indicator === indicator.id);
  const trend = trendModel(view, subject, []);
  const above = subjectAbove(view, indicator);
  const isLong = view.areasOf(subject.level.id).length > manyAreas;
  const lead = [
    ...(finding === undefined ? [] : [finding]),
    ...(isNeedIndex(view.frame, id) ? [needIndexWords(assembly.language).direction] : []),
  ];
  const description = [indicator.title, ...lead].join(' ');
  const coarser = above && mapFigure(assembly, above.subject, above.period, from);
  const map = shown === undefined ? undefined : mapFigure(assembly, subject, shown, from);
  const kept = keptPeriods(view, indicator).map(({ period }) => period);
  return {
    description,
    card: { text: finding ?? indicator.title, figure: map },
    structured: datasetNode(assembly, indicator, description, kept),
    sentence: indicator.title,
    lead,
    figures: {
      above: coarser,
      map,
      comparison:
        shown === undefined || isCategory(indicator.unit)
          ? undefined
          : askForFigure(assembly, 'comparison', comparisonModel(view, subject, shown), from, {
              noteSaid: true,
            }),
      trend:
        trend.lines.some(
          (line) => line.points.filter((p) => numberOf(p.value) !== undefined).length > 1,
        ) && !isCategory(indicator.unit)
          ? askForFigure(assembly, 'trend', trend, from, { noteSaid: shown !== undefined })
          : undefined,
      inequality: shown && inequalityFigure(assembly, subject, shown, from),
      status: shown && statusFigure(assembly, subject, shown, from),
      groups: groups.length < 2 ? [] : groupFigures(assembly, subject, groups, from),
      table: askForFigure(
        assembly,
        'indicator-table',
        isLong
          ? indicatorTableModel(
              view,
              above?.subject ?? subject,
              above === undefined ? [] : undefined,
            )
          : indicatorTableModel(view, subject),
        from,
        { noteSaid: true },
      ),
    },
    allAreas: isLong ? allAreasOf(assembly, subject) : undefined,
    otherPeriods: otherMaps(assembly, subject, shown),
    reading:
      reading === undefined
        ? undefined
        : { title: reading.title, prose: textOn(assembly, reading.words, from, { sink: 1 }) },
    formula: formulaOf(assembly, id),
    compare:
      shown === undefined ? undefined : compareLink(assembly, { indicators: [indicator.id] }),
    sensitivity: sensitivitySection(assembly, id),
    distribution: distributionFigure(assembly, id, from),
    definition: definitionOf(assembly, subject),
    stories: storyTeasers(
      assembly,
      narrativesNewestFirst(view).filter((story) =>
        mentionsIndicator(story.words, indicator.id, tagSchemas),
      ),
    ),
  };
}

/** The pages of all periods, newest first, and the file with all of them. */
function allAreasOf(
  { view, language }: Assembly,
  { indicator, level }: FigureSubject,
): IndicatorPage['allAreas'] {
  const count = formatNumber(view.areasOf(level.id).length, 0, language);
  return {
    sentence: spreadWords(language).onPeriodPages(count, level.plural),
    links: [
      ...keptPeriods(view, indicator)
        .toReversed()
        .map(({ period, address }) => ({ text: formatPeriod(period, language), address })),
      { text: figureWords(language).numbers, address: addresses.indicatorCsv(indicator.id) },
    ],
  };
}

/** Of a need index alone: 100 of whatever is distributed. */
function distributionFigure(assembly: Assembly, id: string, from: SiteAddress): Figure | undefined {
  const model = distributionModel(assembly.view, { index: id, amount: 100 });
  // Of hundreds of areas the table would weigh more than the page: there words ask for it by tag.
  if (model === undefined || model.rows.length > 100) return undefined;
  return askForFigure(assembly, 'distribution', model, from, { noteSaid: true });
}

/** Only of people: a share of money says nothing about where anybody lives. */
function inequalityFigure(
  assembly: Assembly,
  subject: FigureSubject,
  period: Period,
  from: SiteAddress,
): Figure | undefined {
  if (!isShareOfPeople(subject.indicator)) return undefined;
  const model = inequalityModel(assembly.view, subject, period);
  return model && askForFigure(assembly, 'inequality', model, from, { noteSaid: true });
}

/** Where fewer areas can be compared with earlier ones than not, the grid says little. */
function statusFigure(
  assembly: Assembly,
  subject: FigureSubject,
  period: Period,
  from: SiteAddress,
): Figure | undefined {
  if (!isShareOfPeople(subject.indicator)) return undefined;
  const model = statusDynamicsModel(assembly.view, { subject, period });
  const open = model?.areas.filter(({ dynamics }) => dynamics === 'open').length ?? 0;
  if (model === undefined || model.areas.length === 0 || open * 2 > model.areas.length)
    return undefined;
  return askForFigure(assembly, 'status-dynamics', model, from, { noteSaid: true });
}

/** Breakdowns of the whole municipality over time. */
function groupFigures(
  assembly: Assembly,
  subject: FigureSubject,
  groups: readonly string[],
  from: SiteAddress,
): readonly Figure[] {
  const { view } = assembly;
  const refs = groups.map((id) => ({
    id,
    title: view.frame.groups.find((group) => group.id === id)?.title ?? id,
  }));
  const model = groupTrendModel(view, subject, view.municipality, refs);
  return model.lines.length === 0
    ? []
    : [askForFigure(assembly, 'trend', model, from, { noteSaid: true })];
}

/** Maps of all periods but the one shown, newest first, each with the page of its period. */
function otherMaps(
  assembly: Assembly,
  subject: FigureSubject,
  shown: Period | undefined,
): IndicatorPage['otherPeriods'] {
  const { view, language } = assembly;
  if (shown === undefined) return [];
  return keptPeriods(view, subject.indicator)
    .filter(
      ({ period, levels }) =>
        period.text !== shown.text && levels.some(({ level }) => level.id === subject.level.id),
    )
    .toReversed()
    .map(({ period, address }) => ({
      period: formatPeriod(period, language),
      page: address,
      ...sharedMap(assembly, subject, period),
    }));
}
