/**
 * What a pointed-at area says, for all figures about one indicator, level and period: a file of its own, asked for
 * when a reader first points. Pages hold each value once, in their tables; this file holds what was published, in
 * the words of the pages.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { comparisonWords } from '../../language/findings/place-findings.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import { formatPeriod, periodForAddress } from '../../language/numbers/periods.ts';
import { stateName } from '../../language/numbers/states.ts';
import { figureWords } from '../../language/page-topics.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { intervalText, remarkOf } from '../frame/value-table.ts';
import { lookOf } from '../map/state-patterns.ts';
import { colourOfClass } from '../palette.ts';
import { idOf } from '../svg.ts';

/** All areas of a level with their values in one period. */
export interface AreaValuesModel extends FigureSubject {
  readonly period: Period;
  readonly values: readonly AreaValue[];
  readonly reference: AreaValue | undefined;
  /** How many classes the map has. */
  readonly classes: number;
}

/** Id, name, profile ('' for none), value, details, look on maps ('' for the municipality), number or null. */
export type SpokenArea = readonly [string, string, string, string, string, string, number | null];

/** What the file hands to the script that asked for it. */
export interface SpokenAreas {
  /** Indicator and period, for figures of more than one. */
  readonly title: string;
  readonly areas: readonly SpokenArea[];
}

/** `/zeiger/werte/<indicator>/<level>-<period>[-<group>].js` */
export const valuesAddress = (
  { indicator, level, group }: Pick<FigureSubject, 'indicator' | 'level' | 'group'>,
  period: Period,
): SiteAddress =>
  addresses.spokenValues(
    indicator.id.toLowerCase(),
    idOf(level.id, periodForAddress(period), group?.id ?? ''),
  );

/** Look of an area as legends name it: `c3`, `withheld`, `c3 unreliable`. */
export function lookName(value: AreaValue | undefined, classes: number): string {
  const look = lookOf(value);
  if (look.kind !== 'class') return look.kind;
  return `c${colourOfClass(look.index, classes)}${look.unreliable ? ' unreliable' : ''}`;
}

/** Value, interval, state, comparison and remarks of an area, in the words of the tables. */
export function spokenArea(
  value: AreaValue,
  model: Pick<AreaValuesModel, 'indicator' | 'municipality' | 'classes'>,
  context: DrawContext,
): SpokenArea {
  const { indicator, municipality } = model;
  const { language } = context;
  const words = figureWords(language);
  const number = numberOf(value.value);
  const bare = value.unpopulated && number === undefined && value.value.state !== 'withheld';
  const interval = intervalText(value, indicator, context);
  const remarks = bare ? value.note : remarkOf(value, context);
  const details = [
    interval === '' ? undefined : `${words.interval(indicator.confidence)}: ${interval}`,
    value.value.state === 'unreliable' ? stateName('unreliable', language) : undefined,
    comparisonWords(value.comparison, municipality.name, context),
    remarks,
  ].filter((part) => part !== undefined && part !== '');
  return [
    value.area.id,
    value.area.name,
    value.area.id === municipality.id ? '' : (value.area.address ?? ''),
    bare ? words.unpopulated : formatValue(value.value, indicator, language),
    details.join('; '),
    value.area.id === municipality.id ? '' : lookName(value, model.classes),
    number ?? null,
  ];
}

/**
 * The file as a script: a strict policy and pages opened from disk let scripts load, but no data.
 * It hands `SpokenAreas` over as a property of its own element.
 */
export function drawAreaValues(model: AreaValuesModel, context: DrawContext): string {
  const { indicator, period, values, reference, group } = model;
  const words = figureWords(context.language);
  const what =
    group === undefined ? indicator.short : `${indicator.short}, ${words.group(group.title)}`;
  const spoken: SpokenAreas = {
    title: `${what}, ${formatPeriod(period, context.language)}`,
    areas: [...values, ...(reference === undefined ? [] : [reference])].map((value) =>
      spokenArea(value, model, context),
    ),
  };
  return scriptOf(spoken);
}

/** A script that hands data over to whoever asked for it. */
export const scriptOf = (data: unknown): string =>
  `document.currentScript.handed=${JSON.stringify(data).replaceAll('],[', '],\n[')}\n`;
