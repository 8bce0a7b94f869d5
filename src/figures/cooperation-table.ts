/** Who works with whom: a table, honest about what is not entered yet. */
import { figureWords } from '../language/figure-words.ts';
import type { CooperationsModel } from '../report/figure-models.ts';
import type { DrawContext } from './figure-frame.ts';
import type { Figure } from './figure.ts';
import { idOf } from './svg.ts';

/** A figure that is a table alone. */
export function drawCooperationTable(model: CooperationsModel, context: DrawContext): Figure {
  const { language } = context;
  const words = figureWords(language);
  const { edges } = model;
  const place = model.provider ?? model.area?.name ?? model.municipality.name;
  const title = words.cooperationsOf(place);
  const has = {
    kind: edges.some((edge) => edge.kind !== undefined),
    since: edges.some((edge) => edge.since !== undefined),
  };
  const named = new Set(edges.flatMap((edge) => [edge.from, edge.to])).size;
  const summary =
    edges.length === 0
      ? words.noCooperations
      : language === 'de'
        ? `${edges.length === 1 ? 'Eine Kooperation verbindet' : `${edges.length} Kooperationen verbinden`} ${named} Angebote und Träger.`
        : `${edges.length === 1 ? 'One cooperation joins' : `${edges.length} cooperations join`} ${named} offers and providers.`;
  return {
    id: idOf('cooperations', model.area?.id ?? '', model.provider ?? ''),
    summary,
    title,
    picture: undefined,
    legend: undefined,
    notes: [],
    sources: [],
    table: {
      caption: title,
      columns: [
        { label: words.from, numeric: false },
        { label: words.to, numeric: false },
        ...(has.kind ? [{ label: words.kindOfCooperation, numeric: false }] : []),
        ...(has.since ? [{ label: words.since, numeric: false }] : []),
      ],
      rows: edges.map((edge) => ({
        cells: [
          { text: edge.from },
          { text: edge.to },
          ...(has.kind ? [{ text: edge.kind ?? '' }] : []),
          ...(has.since ? [{ text: edge.since ?? '' }] : []),
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: [],
  };
}
