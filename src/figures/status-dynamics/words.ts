/** What the grid of status and dynamics says, and its table. */
import type { Dynamics, Status } from '../../domain/statistics/time/status-dynamics.ts';
import { statusDynamicsWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import type { TableModel } from '../figure.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { StandingArea, StatusDynamicsModel } from './model.ts';

export const statuses: readonly Status[] = ['high', 'middle', 'low'];
const moving: readonly Dynamics[] = ['falling', 'steady', 'rising'];

/** The columns: `open` only where an area is. */
export const dynamicsShown = ({ areas }: StatusDynamicsModel): readonly Dynamics[] =>
  areas.some(({ dynamics }) => dynamics === 'open') ? [...moving, 'open'] : moving;

/** The areas of a cell, in the order of the geography. */
export const areasIn = (
  { areas }: StatusDynamicsModel,
  status: Status,
  dynamics: Dynamics,
): readonly StandingArea[] =>
  areas.filter((area) => area.status === status && area.dynamics === dynamics);

/** How many areas stand far from the others, and where those with a high value are going. */
export function statusSummary(model: StatusDynamicsModel, context: DrawContext): string {
  const { areas, level, period, indicator } = model;
  const { language } = context;
  const words = statusDynamicsWords(language);
  if (areas.length === 0)
    return `${indicator.short}: ${words.tooFew(formatPeriod(period, language))}`;
  const count = (status: Status, dynamics?: Dynamics): number =>
    areas.filter(
      (area) => area.status === status && (dynamics === undefined || area.dynamics === dynamics),
    ).length;
  const sentence = words.summary({
    all: areas.length,
    partial: model.without.length > 0,
    plural: level.plural,
    period: formatPeriod(period, language),
    high: count('high'),
    low: count('low'),
    rising: count('high', 'rising'),
    falling: count('high', 'falling'),
  });
  return `${indicator.short}: ${sentence}`;
}

/** Names of a cell that a table holds; the download has all. */
const mostNames = 60;

/** One row for each cell that holds an area. */
export function statusTable(
  model: StatusDynamicsModel,
  caption: string,
  context: DrawContext,
): TableModel {
  const { language } = context;
  const words = statusDynamicsWords(language);
  const rows = statuses.flatMap((status) =>
    dynamicsShown(model).flatMap((dynamics) => {
      const held = areasIn(model, status, dynamics);
      if (held.length === 0) return [];
      const names = held.slice(0, mostNames).map(({ value }) => value.area.name);
      const more = held.length - names.length;
      const listed = names.join(', ');
      return [
        {
          cells: [
            { text: words.status[status] },
            { text: words.dynamics[dynamics] },
            { text: formatNumber(held.length, 0, language) },
            { text: more === 0 ? listed : words.andMore(listed, more) },
          ],
          marked: false,
        },
      ];
    }),
  );
  return {
    caption,
    columns: [
      { label: words.statusName, numeric: false },
      { label: words.dynamicsName, numeric: false },
      { label: words.count, numeric: true },
      { label: model.level.plural, numeric: false },
    ],
    rows,
    notes: [],
  };
}
