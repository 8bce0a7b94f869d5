/** The indicator of a figure of groups: a count with groups of one dimension. */
import type { Group } from '../../domain/indicator/indicator.ts';
import { isCount } from '../../domain/indicator/unit.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { dimensionsOf } from '../indicator/group-parts.ts';
import type { FigureSubject } from '../indicator/figure-subject.ts';
import type { TagArguments } from './tag-arguments.ts';

export interface GroupedCount {
  readonly subject: FigureSubject;
  readonly groups: readonly Group[];
}

/**
 * From `indicator` and `dimension` (without it the first that is fit).
 * Problems: `wrong-attribute` for an indicator without such groups or a dimension that it does not have.
 *
 * @param isFit which groups of a dimension serve; fewer than two make it unfit
 */
export function groupedCount(
  given: TagArguments,
  level: string | undefined,
  isFit: (group: Group) => boolean,
): GroupedCount | undefined {
  const { view, problems, tag } = given;
  const fitOf = (indicator: FigureSubject['indicator']): ReadonlyMap<string, readonly Group[]> =>
    new Map(
      isCount(indicator.unit)
        ? [...dimensionsOf(view, indicator)]
            .map(([name, groups]): [string, readonly Group[]] => [name, groups.filter(isFit)])
            .filter(([, groups]) => groups.length > 1)
        : [],
    );
  const named = view.indicator(given.text('indicator') ?? '');
  if (named === undefined) return undefined;
  const dimensions = fitOf(named);
  const wanted = given.text('dimension');
  const refuse = (attribute: string, value: string, allowed: readonly string[]): undefined => {
    problems.add('wrong-attribute', given.place(attribute), {
      tag: tag.name,
      attribute,
      value,
      allowed,
      nearest: nearestName(value, allowed),
    });
    return undefined;
  };
  if (dimensions.size === 0) {
    const allowed = view.frame.indicators.filter((one) => fitOf(one).size > 0).map(({ id }) => id);
    return refuse('indicator', named.id, allowed);
  }
  const groups = wanted === undefined ? [...dimensions.values()][0] : dimensions.get(wanted);
  return groups === undefined
    ? refuse('dimension', wanted ?? '', [...dimensions.keys()])
    : { subject: view.subject(named, level, groups[0]?.id), groups };
}
