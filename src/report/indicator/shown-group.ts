/** Which breakdown of an indicator a figure shows. */
import type { Group } from '../../domain/indicator/indicator.ts';
import type { PublishableSeries } from '../../domain/publishable.ts';
import type { GroupRef } from './figure-subject.ts';

/**
 * The group that is shown of a series at places: the wanted one; undefined where ungrouped values exist or there
 * are no groups; else the total of a dimension, or the first group that occurs.
 *
 * @param ids ids of the areas of the level, or of the municipality
 * @param titles groups of `groups.csv` by their id; a group that stands in no list bears its id
 */
export function groupShown(
  series: PublishableSeries | undefined,
  ids: readonly string[],
  titles: ReadonlyMap<string, Group>,
  wanted: string | undefined,
): GroupRef | undefined {
  const named = (id: string): GroupRef => ({ id, title: titles.get(id)?.title ?? id });
  if (wanted !== undefined) return named(wanted);
  if (series === undefined || series.groups.length === 0) return undefined;
  const known = new Set(ids);
  if (series.all.some((one) => one.group === '' && known.has(one.area))) return undefined;
  const occurring = series.groups.filter((group) =>
    series.all.some((one) => one.group === group && known.has(one.area)),
  );
  const total = occurring.find((group) => titles.get(group)?.total === true);
  const shown = total ?? occurring[0];
  return shown === undefined ? undefined : named(shown);
}
