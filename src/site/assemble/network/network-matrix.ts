/** The network as a matrix: which areas cooperate with which, or who offers how much where. */
import { compassParts } from '../../../domain/place/compass.ts';
import type { TableModel } from '../../../figures/figure.ts';
import { blockKey } from '../../../figures/network/network-register.ts';
import type { NetworkModel } from '../../../report/network/network-models.ts';
import type { Assembly } from '../assembly.ts';
import { networkFigureWords, networkWords } from '../../../language/page-topics.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';

/** Areas (or types) by areas: cooperations; without any: by kind of provider, how many offers. */
export function networkMatrix(
  { view, language }: Assembly,
  model: NetworkModel,
): TableModel | undefined {
  const words = networkWords(language);
  const { groups, edges, by, level } = model.overview;
  const { compass } = networkFigureWords(language);
  const nameOf = (group: (typeof groups)[number]): { id: string; title: string } => ({
    id: blockKey(group),
    title:
      group.area?.name ??
      (group.region === undefined ? undefined : compass[group.region]) ??
      group.type?.title ??
      view.municipality.name,
  });
  const keys = new Map(groups.map((group) => [nameOf(group).id, nameOf(group).title]));
  const keyOf = new Map(groups.map((group) => [group.id, nameOf(group).id]));
  const ordered =
    by === 'area'
      ? [...view.areasOf(level.id).map(({ id }) => id), ''].filter((id) => keys.has(id))
      : [...compassParts, ...model.types.map(({ id }) => id)].filter((id) => keys.has(id));
  const addressOf = new Map(groups.map((group) => [nameOf(group).id, group.area?.address]));
  if (ordered.length < 2) return undefined;
  const plural = { area: level.plural, region: compass.parts, type: words.matrix.byType }[by];
  const counts = new Map<string, number>();
  const add = (row: string, column: string, count: number): void => {
    const key = `${row}\u0000${column}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  const fallback = model.fallback !== undefined;
  for (const group of groups) {
    const { id } = nameOf(group);
    if (fallback) add(id, group.operator, group.offers.length);
    else if (group.inside > 0) add(id, id, group.inside);
  }
  for (const edge of fallback ? [] : edges) {
    const a = keyOf.get(edge.from) ?? '';
    const b = keyOf.get(edge.to) ?? '';
    add(a, b, edge.weight);
    if (a !== b) add(b, a, edge.weight);
  }
  const operators = networkFigureWords(language).operators;
  const columns = fallback
    ? [...new Set(groups.map(({ operator }) => operator))].map((id) => ({
        id: id as string,
        title: operators[id],
      }))
    : ordered.map((id) => ({ id, title: keys.get(id) ?? id }));
  return {
    caption: fallback ? words.matrix.offers(plural) : words.matrix.cooperations(plural),
    columns: [
      {
        label: { area: level.title, region: compass.part, type: words.matrix.corner }[by],
        numeric: false,
      },
      ...columns.map(({ title }) => ({ label: title, numeric: true })),
    ],
    rows: ordered.map((row) => ({
      cells: [
        { text: keys.get(row) ?? row, address: addressOf.get(row) },
        ...columns.map(({ id }) => {
          const count = counts.get(`${row}\u0000${id}`) ?? 0;
          return count === 0 ? { text: '' } : { text: formatNumber(count, 0, language) };
        }),
      ],
      marked: false,
    })),
    notes: fallback ? [] : [words.matrix.note],
  };
}
