/** Names of groups that a table writes with a key and no `groups.csv` explains. */
import type { PublishableDataset } from '../domain/publishable.ts';
import { languages } from './languages.ts';

/** The report with a title for each group that has none and whose key is a usual one (`female`, `m`). */
export function withGroupTitles(dataset: PublishableDataset): PublishableDataset {
  const { groups, municipality } = dataset.frame;
  const titles = languages[municipality.language].groups;
  const listed = new Set(groups.map(({ id }) => id));
  const occurring = new Set([...dataset.series.values()].flatMap((series) => series.groups));
  const added = [...occurring].flatMap((id) => {
    const key = id.toLowerCase();
    const title = Object.hasOwn(titles, key) ? titles[key] : undefined;
    return title === undefined || listed.has(id)
      ? []
      : [{ id, title, dimension: undefined, order: groups.length, total: false }];
  });
  return added.length === 0
    ? dataset
    : { ...dataset, frame: { ...dataset.frame, groups: [...groups, ...added] } };
}
