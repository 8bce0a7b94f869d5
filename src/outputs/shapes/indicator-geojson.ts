/** Areas of an indicator's level with its values: one file that other programs can draw. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { deliveredId } from '../../domain/place/area-key.ts';
import { existsIn } from '../../domain/place/area-tree.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';
import { unitName } from '../../language/numbers/numbers.ts';
import type { ReportView } from '../../report/report-view.ts';
import { formatFeatures } from './areas-geojson.ts';
import { lightShapes } from './light-shapes.ts';
import { rightsOf } from '../rights.ts';

/** More digits are the table's. */
const digits = 6;

/** Geometries of a level; kept as long as its report is. */
export class LightShapes {
  readonly #view: ReportView;
  readonly #levels = new Map<string, ReadonlyMap<string, object | null>>();

  constructor(view: ReportView) {
    this.#view = view;
  }

  of(level: string): ReadonlyMap<string, object | null> {
    const known = this.#levels.get(level);
    if (known !== undefined) return known;
    const made = lightShapes(this.#view.frame.geography, level);
    this.#levels.set(level, made);
    return made;
  }
}

interface ValueProperties {
  readonly [name: string]: number | string | null;
}

/**
 * Every area of the level: `value` and `state` in the newest period that has any number, then each period under its
 * own name, with `<period> state` where it has no plain number. Properties are flat: programs for maps show no other.
 */
export function formatIndicatorGeojson(
  view: ReportView,
  indicator: Indicator,
  shapes: LightShapes,
): string {
  const { municipality } = view.frame;
  const subject = view.subject(indicator);
  const group = subject.group?.id ?? '';
  const series = view.series(indicator.id);
  const newest = view.latest(subject);
  const periods = view.periods(subject);
  const geometries = shapes.of(subject.level.id);
  const rights = rightsOf(municipality, indicator);
  const features = view.areasOf(subject.level.id).map((area) => {
    const at = (period: string) => series?.at(area.id, period, group);
    const values: Record<string, number | string | null> = {};
    for (const period of periods) {
      if (!existsIn(area, period)) continue;
      const { value, state } = shown(at(period.text));
      values[period.text] = value;
      if (state !== 'observed') values[`${period.text} state`] = state;
    }
    const last: ValueProperties =
      newest === undefined || !existsIn(area, newest)
        ? {}
        : { period: newest.text, ...shown(at(newest.text)) };
    return {
      type: 'Feature',
      id: area.id,
      properties: { id: deliveredId(area), name: area.name, level: area.level, ...last, ...values },
      geometry: geometries.get(area.id) ?? null,
    };
  });
  return formatFeatures(view.frame, features, {
    indicator: indicator.id,
    title: indicator.title,
    unit: unitName(indicator, municipality.language),
    ...(subject.group === undefined ? {} : { group: subject.group.title }),
    attribution: rights.attribution,
    boundaries: municipality.publisher.name,
    source: rights.source,
    licence: rights.licences.map(({ name }) => name).join(', '),
    licenceUrl: rights.licences
      .map(({ url }) => url)
      .filter(Boolean)
      .join(' '),
  });
}

const shown = (
  one: PublishableObservation | undefined,
): { readonly value: number | null; readonly state: ValueState } => {
  const value = numberOf(one?.value);
  return {
    value: value === undefined ? null : roundTo(value, digits),
    state: one?.value.state ?? 'not-available',
  };
};
