/** The facts of the network as tables: who with whom, and without cooperations who offers what where. */
import type { NetworkModel, NetworkNode } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { TableCell, TableModel } from '../figure.ts';
import { isLarge } from './network-register.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

const nodeCell = (node: NetworkNode): TableCell => ({ text: node.label, address: node.address });

/** Longer tables than this stand in the download only; the page lists them by provider. */
const rowsOf = (model: NetworkModel): number => (isLarge(model) ? 80 : 200);

/** A row for each pair that works together. */
export function cooperationRows(
  model: NetworkModel,
  context: DrawContext,
): Omit<TableModel, 'caption'> {
  const { language } = context;
  const words = figureWords(language);
  const nodes = new Map<string, NetworkNode>(model.nodes.map((node) => [node.id, node]));
  const pairs = model.edges.filter((edge) => edge.kind === 'cooperation');
  const text = (values: readonly (string | undefined)[]): string =>
    [...new Set(values.filter((value) => value !== undefined))].join(', ');
  const rows = pairs.slice(0, rowsOf(model)).flatMap((edge) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from === undefined || to === undefined) return [];
    return [
      {
        cells: [
          nodeCell(from),
          nodeCell(to),
          { text: text(edge.cooperations.map((one) => one.kind)) },
          { text: text(edge.cooperations.map((one) => one.since)) },
        ],
        marked: false,
      },
    ];
  });
  return {
    columns: [words.from, words.to, networkFigureWords(language).kind, words.since].map(
      (label) => ({
        label,
        numeric: false,
      }),
    ),
    rows,
    notes:
      pairs.length > rows.length
        ? [
            networkFigureWords(language).andMore(
              formatNumber(pairs.length - rows.length, 0, language),
            ),
          ]
        : [],
  };
}

/** A row for each provider and area, with the number of offers. */
export function fallbackRows(
  model: NetworkModel,
  context: DrawContext,
): Omit<TableModel, 'caption'> {
  const { language } = context;
  const words = figureWords(language);
  const own = networkFigureWords(language);
  const nodes = new Map<string, NetworkNode>(model.nodes.map((node) => [node.id, node]));
  const counts = new Map<string, { provider: string; area: string; offers: NetworkNode[] }>();
  for (const node of model.nodes) {
    if (node.kind !== 'offer') continue;
    const entry = { provider: node.provider ?? '', area: node.areas[0] ?? '' };
    const key = `${entry.area}\u0000${entry.provider}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { ...entry, offers: [node] });
    else known.offers.push(node);
  }
  const all = [...counts.values()];
  const mostRows = rowsOf(model);
  return {
    columns: [
      { label: model.level.title, numeric: false },
      { label: words.provider, numeric: false },
      { label: own.phases.whole, numeric: true },
    ],
    rows: all.slice(0, mostRows).map(({ provider, area, offers }) => {
      const areaNode = nodes.get(`area:${area}`);
      const providerNode = nodes.get(provider);
      return {
        cells: [
          areaNode === undefined ? { text: own.municipalityWide } : nodeCell(areaNode),
          providerNode === undefined ? { text: own.withoutProvider } : nodeCell(providerNode),
          { text: formatNumber(offers.length, 0, language) },
        ],
        marked: false,
      };
    }),
    notes:
      all.length > mostRows ? [own.andMore(formatNumber(all.length - mostRows, 0, language))] : [],
  };
}

/** A row for each area with offers: how many, and of which types. */
export function areaRows(model: NetworkModel, context: DrawContext): Omit<TableModel, 'caption'> {
  const { language } = context;
  const own = networkFigureWords(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  const byArea = new Map<string, NetworkNode[]>();
  for (const node of model.nodes) {
    if (node.kind !== 'offer') continue;
    const key = node.areas[0] ?? '';
    const known = byArea.get(key);
    if (known === undefined) byArea.set(key, [node]);
    else known.push(node);
  }
  const areas = model.nodes.filter((node) => node.kind === 'area');
  const row = (area: NetworkNode | undefined, offers: readonly NetworkNode[]) => ({
    cells: [
      area === undefined ? { text: own.municipalityWide } : nodeCell(area),
      { text: count(offers.length) },
      {
        text: model.types
          .map(({ id, title }) => ({
            title,
            number: offers.filter((offer) => offer.types.includes(id)).length,
          }))
          .filter(({ number }) => number > 0)
          .map(({ title, number }) => `${title} ${count(number)}`)
          .join(', '),
      },
    ],
    marked: false,
  });
  const elsewhere = byArea.get('') ?? [];
  return {
    columns: [
      { label: model.level.title, numeric: false },
      { label: own.phases.count, numeric: true },
      { label: own.phases.types, numeric: false },
    ],
    rows: [
      ...areas.map((area) => row(area, byArea.get(area.ownId) ?? [])),
      ...(elsewhere.length > 0 ? [row(undefined, elsewhere)] : []),
    ],
    notes: [],
  };
}
