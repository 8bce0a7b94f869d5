/** What every figure has around its drawing: id, title, notes, sources, downloads. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Flag } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { licenceOf } from '../../language/sources.ts';
import type { BoundaryChange } from '../../report/report-view.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { SourceLine } from '../figure.ts';
import { lookOf } from '../map/state-patterns.ts';
import type { Speech } from '../../language/findings/speech.ts';
import { figureWords } from '../../language/page-topics.ts';
import { inMunicipality } from '../../language/findings/speech.ts';
import { statesFinding } from '../../language/findings/state-findings.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import { formatDate, formatPeriod } from '../../language/numbers/periods.ts';
import { flagName } from '../../language/numbers/states.ts';

/** For whom a figure is drawn: language, what the municipality is called, and the page it stands on. */
export interface DrawContext extends Speech {
  readonly from: SiteAddress;
  /** Of the report, for indicators without one of their own. */
  readonly licence?: string | undefined;
  /** Who publishes the report, and with it the register of offers. */
  readonly publisher?: string | undefined;
  /** Whether the page says the indicator's own note elsewhere. */
  readonly noteSaid?: boolean | undefined;
  /** Key of the outlines a map is drawn over. */
  readonly outlines?: string | undefined;
  /** The municipality's colour, for files with a style of their own. */
  readonly accent?: string | undefined;
}

/** „Anteil mit SGB II, Stadtteile in Flensburg, 2022 (Prozent)“ */
export function subjectTitle(
  model: FigureSubject,
  when: string | undefined,
  speech: Speech,
): string {
  const words = figureWords(speech.language);
  const { indicator, level, municipality, group } = model;
  const what =
    group === undefined ? indicator.short : `${indicator.short}, ${words.group(group.title)}`;
  const where =
    level.id === 'municipality' || level.id === municipality.id
      ? municipality.name
      : `${level.plural} ${inMunicipality(municipality.name, speech)}`;
  return `${what}, ${where}${when === undefined ? '' : `, ${when}`} (${unitName(indicator, speech.language)})`;
}

/** Source, period and licence of an indicator. */
export function sourcesOf(
  indicator: Indicator,
  period: Period | undefined,
  context: DrawContext,
): readonly SourceLine[] {
  const words = figureWords(context.language);
  const parts = [
    indicator.attribution ?? indicator.source ?? words.noSource,
    period === undefined ? undefined : `${words.period}: ${formatPeriod(period, context.language)}`,
    indicator.updated === undefined
      ? undefined
      : `${words.stand}: ${formatDate(indicator.updated, context.language)}`,
  ];
  const licences =
    indicator.licences.length > 0
      ? indicator.licences
      : context.licence === undefined
        ? []
        : [context.licence];
  return [
    {
      text: parts.filter((part) => part !== undefined).join('; '),
      url: indicator.sourceUrl,
      licences: licences.map(licenceOf),
    },
  ];
}

/** Source, day and licence of what comes from the register of offers. */
export function registerSource(asOf: string, context: DrawContext): readonly SourceLine[] {
  const words = figureWords(context.language);
  const day = `${words.stand}: ${formatDate(asOf, context.language)}`;
  return [
    {
      text: [words.register(context.publisher), day].join('; '),
      url: undefined,
      licences: context.licence === undefined ? [] : [licenceOf(context.licence)],
    },
  ];
}

const flagOrder: readonly Flag[] = ['p', 'r', 'e', 'b', 'q'];

/** The indicator's own note, once on a page. */
export const indicatorNote = (indicator: Indicator, context: DrawContext): readonly string[] =>
  indicator.note === undefined || context.noteSaid === true ? [] : [indicator.note];

/** What a reader must know of areas that came or went: nothing, or one sentence. */
export function boundaryNotes(
  changes: readonly BoundaryChange[],
  { language }: DrawContext,
  of: 'course' | 'map' = 'course',
): readonly string[] {
  if (changes.length === 0) return [];
  const words = figureWords(language);
  const names = changes.map(({ name, from, until }) =>
    from === undefined ? words.validUntil(name, until ?? 0) : words.validFrom(name, from),
  );
  const list = names.length > 8 ? words.areas(names.length) : names.join(', ');
  return [of === 'map' ? words.boundariesOfMap(list) : words.boundariesChanged(list)];
}

/** Notes on states, flags and the indicator's own limits. */
export function notesOf(
  values: readonly AreaValue[],
  indicator: Indicator,
  context: DrawContext,
  { withStates = true }: { readonly withStates?: boolean } = {},
): readonly string[] {
  const { language } = context;
  // counted as the legend counts them
  const populated = values.filter((v) => lookOf(v).kind !== 'unpopulated');
  const states = statesFinding(
    populated.map((v) => v.value),
    indicator,
    language,
  );
  const notes = states === undefined || !withStates ? [] : [states];
  for (const flag of flagOrder) {
    const names = populated.filter((v) => v.flags.includes(flag)).map((v) => v.area.name);
    if (names.length === 0) continue;
    const list = names.length > 6 ? figureWords(language).areas(names.length) : names.join(', ');
    notes.push(`${flagName(flag, language).replace(/^./, (c) => c.toUpperCase())}: ${list}.`);
  }
  return [...notes, ...indicatorNote(indicator, context)];
}

/** Link to the numbers of an indicator. */
export const numbersDownload = (
  indicator: Indicator,
  context: DrawContext,
): { readonly label: string; readonly address: SiteAddress } => ({
  label: figureWords(context.language).numbers,
  address: addresses.indicatorCsv(indicator.id),
});
