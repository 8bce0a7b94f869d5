/** Pages of indicators and themes: what one number says everywhere and over time. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Figure } from '../../figures/figure.ts';
import { drawKeyFigure } from '../../figures/key-figures/draw.ts';
import { areasFinding } from '../../language/findings.ts';
import { unitName } from '../../language/numbers.ts';
import { formatDate, formatPeriod } from '../../language/periods.ts';
import { needIndexWords } from '../../language/need-index-words.ts';
import { licenceOf } from '../../language/sources.ts';
import type { IndicatorPage, ThemePage } from '../prepared-report.ts';
import type { FigureSubject } from '../../report/indicator/figure-subject.ts';
import { isNeedIndex } from '../../report/indicator/need-indices.ts';
import { municipalityLevel } from '../../report/report-view.ts';
import { contextAt, shownStories } from './assembly.ts';
import type { Assembly } from './assembly.ts';
import { formulaOf } from './index-formula.ts';
import { proseOf } from './prose-pages.ts';
import { tagSchemas } from '../../figures/tags.ts';
import { askForFigure } from './asked-figures.ts';
import { askForMapFile, mapFigure, mapPeriod, sizeOfMap } from './shared-maps.ts';
import { narrativesNewestFirst } from '../../report/indicator/area-facts.ts';
import { mentionsIndicator } from '../../report/words/mentions.ts';
import { comparisonModel } from '../../figures/comparison/model.ts';
import { groupTrendModel, trendModel } from '../../figures/trend/model.ts';
import { indicatorTableModel } from '../../figures/indicator-table/model.ts';
import { keyFigureModel } from '../../figures/key-figures/model.ts';

/** What the newest values of an indicator say, in one or two sentences. */
export function findingOf({ view, speech }: Assembly, subject: FigureSubject): string | undefined {
  const period = view.latest(subject) ?? view.latest(subject, view.municipality.id);
  if (period === undefined) return undefined;
  const reference = view.reference(subject, period);
  const section = subject.level.id === municipalityLevel ? [] : view.crossSection(subject, period);
  return areasFinding(
    {
      values: section.map((one) => ({ name: one.area.name, value: one.value })),
      reference:
        reference === undefined
          ? undefined
          : { name: view.municipality.name, value: reference.value },
      indicator: subject.indicator,
      plural: subject.level.plural,
    },
    speech,
  );
}

/** `/indikatoren/<id>/` */
export function indicatorPage(assembly: Assembly, indicator: Indicator): IndicatorPage {
  const { view } = assembly;
  const from = addresses.indicator(indicator.id);
  const subject = view.subject(indicator);
  const shown = mapPeriod(assembly, subject);
  const theme = view.frame.municipality.themes.find((one) => one.id === indicator.theme);
  const finding = findingOf(assembly, subject);
  const groups = view.series(indicator.id)?.groups ?? [];
  const reading = view.frame.readingNotes.find((note) => note.indicator === indicator.id);
  const trend = trendModel(view, subject, []);
  return {
    id: indicator.id,
    title: indicator.title,
    short: indicator.short,
    theme: { text: theme?.title ?? indicator.theme, address: addresses.theme(indicator.theme) },
    lead: [
      ...(finding === undefined ? [] : [finding]),
      ...(isNeedIndex(view.frame, indicator.id)
        ? [needIndexWords(assembly.language).direction]
        : []),
    ],
    figures: {
      map: shown === undefined ? undefined : mapFigure(assembly, subject, shown, from),
      comparison:
        shown === undefined || indicator.unit === 'category'
          ? undefined
          : askForFigure(assembly, 'comparison', comparisonModel(view, subject, shown), from, {
              noteSaid: true,
            }),
      trend:
        trend.lines.some(
          (line) => line.points.filter((p) => numberOf(p.value) !== undefined).length > 1,
        ) && indicator.unit !== 'category'
          ? askForFigure(assembly, 'trend', trend, from, { noteSaid: shown !== undefined })
          : undefined,
      groups: groups.length < 2 ? [] : groupFigures(assembly, subject, groups, from),
      table: askForFigure(assembly, 'indicator-table', indicatorTableModel(view, subject), from, {
        noteSaid: true,
      }),
    },
    otherPeriods: otherMaps(assembly, subject, shown),
    reading:
      reading === undefined
        ? undefined
        : { title: reading.title, prose: proseOf(assembly, reading.words, from) },
    formula: formulaOf(assembly, indicator.id),
    definition: definitionOf(assembly, subject),
    stories: shownStories(
      assembly,
      narrativesNewestFirst(view).filter((story) =>
        mentionsIndicator(story.words, indicator.id, tagSchemas),
      ),
    ),
  };
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

/** Maps of all periods but the one shown, newest first. */
function otherMaps(
  assembly: Assembly,
  subject: FigureSubject,
  shown: Period | undefined,
): IndicatorPage['otherPeriods'] {
  const { view, language, words, geometries } = assembly;
  if (shown === undefined) return [];
  return view
    .periods(subject)
    .filter(
      (period) =>
        period.text !== shown.text &&
        view.crossSection(subject, period).some((one) => numberOf(one.value) !== undefined),
    )
    .toReversed()
    .map((period) => ({
      period: formatPeriod(period, language),
      address: askForMapFile(assembly, subject, period),
      alternative: words.mapAlternative(subject.indicator.short, formatPeriod(period, language)),
      ...sizeOfMap(geometries, subject, period),
    }));
}

/** What the number means, from the catalogue. */
function definitionOf(
  { view, words, language }: Assembly,
  subject: FigureSubject,
): IndicatorPage['definition'] {
  const { indicator } = subject;
  const w = words.definition;
  const classification = view.classification(subject);
  const periods = view.periods(subject);
  const licences =
    indicator.licences.length > 0 ? indicator.licences : [view.frame.municipality.licence];
  const entry = (
    term: string,
    text: string | undefined,
    url?: string,
  ): readonly { term: string; text: string; url: string | undefined }[] =>
    text === undefined || text === '' ? [] : [{ term, text, url }];
  return [
    ...entry(w.unit, unitName(indicator, language)),
    ...entry(w.numerator, indicator.numerator),
    ...entry(w.denominator, indicator.denominator),
    ...entry(w.reference, indicator.unitReference),
    ...entry(w.level, subject.level.title),
    ...entry(
      w.polarity,
      isNeedIndex(view.frame, indicator.id)
        ? needIndexWords(language).direction
        : w.polarities[indicator.polarity],
    ),
    ...entry(
      w.classes,
      classification === undefined
        ? undefined
        : w.classified(
            words.classification[classification.method],
            classification.breaks.length - 1,
          ),
    ),
    ...entry(w.periods, periods.map((period) => formatPeriod(period, language)).join(', ')),
    ...entry(w.source, indicator.source, indicator.sourceUrl),
    ...entry(w.attribution, indicator.attribution),
    ...licences.flatMap((written) => {
      const licence = licenceOf(written);
      return entry(w.licence, licence.name, licence.url);
    }),
    ...entry(w.publishedBy, indicator.publishedBy),
    ...entry(
      w.updated,
      indicator.updated === undefined ? undefined : formatDate(indicator.updated, language),
    ),
    ...entry(w.note, indicator.note),
  ];
}

/** `/themen/<theme>/` */
export function themePage(assembly: Assembly, theme: { id: string; title: string }): ThemePage {
  const { view, words, language, geometries } = assembly;
  const indicators = view.frame.indicators.filter((indicator) => indicator.theme === theme.id);
  return {
    id: theme.id,
    title: theme.title,
    lead: words.themeLead(indicators.length),
    indicators: indicators.map((indicator) => {
      const subject = view.subject(indicator);
      const period = mapPeriod(assembly, subject);
      const model = keyFigureModel(view, subject, view.municipality);
      return {
        link: { text: indicator.short, address: addresses.indicator(indicator.id) },
        title: indicator.title,
        sentence: findingOf(assembly, subject) ?? '',
        map:
          period === undefined
            ? undefined
            : {
                address: askForMapFile(assembly, subject, period),
                alternative: words.mapAlternative(indicator.short, formatPeriod(period, language)),
                ...sizeOfMap(geometries, subject, period),
              },
        row:
          model === undefined
            ? undefined
            : drawKeyFigure(model, contextAt(assembly, addresses.theme(theme.id))),
      };
    }),
    stories: shownStories(
      assembly,
      narrativesNewestFirst(view).filter((story) => story.themes.includes(theme.id)),
    ),
  };
}
