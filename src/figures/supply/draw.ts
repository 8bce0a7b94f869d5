/** Supply of the areas as a table: places, offers, the way to the nearest one. */
import { addresses } from '../../domain/naming/address.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { registerSource, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure, TableCell } from '../figure.ts';
import { idOf } from '../svg.ts';
import type { SupplyModel, SupplyRow } from '../../report/register/supply-model.ts';
import { supplyTitle, supplySummary, saidSupply } from './words.ts';
import { figureWords, supplyWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { stateName } from '../../language/numbers/states.ts';

/** More areas than these: of the ways only the longest are told. */
const mostRows = 150;
const farthest = 40;

/** A figure that is a table alone: what stands there, over the children who live there. */
function drawSupplyTable(model: SupplyModel, context: DrawContext): Figure {
  const { language } = context;
  const words = supplyWords(language);
  const frame = figureWords(language);
  const { measure, children, level } = model;
  const per = children?.subject.indicator.short ?? '';
  const when = children === undefined ? '' : formatPeriod(children.period, language);
  const title = supplyTitle(model, context);
  const isKnown = (row: SupplyRow): boolean =>
    !row.unpopulated && numberOf(row.value) !== undefined;
  const known = model.rows
    .filter(isKnown)
    .toSorted((a, b) => (numberOf(a.value) ?? 0) - (numberOf(b.value) ?? 0));
  const summary = supplySummary(model, known, context);
  const far = measure === 'distance' && model.rows.length > mostRows;
  const shown = far ? known.toReversed().slice(0, farthest) : model.rows;
  const rows = [...(model.reference === undefined ? [] : [model.reference]), ...shown];
  const count = (value: number): TableCell => ({ text: formatNumber(value, 0, language) });
  const knownPlaces = ({ places, unknownCapacity, offers }: SupplyRow): TableCell => {
    if (unknownCapacity === 0) return count(places);
    if (unknownCapacity === offers) return { text: words.capacityUnknown };
    return { text: words.atLeast(formatNumber(places, 0, language)) };
  };
  const cellsOf = (row: SupplyRow): readonly TableCell[] => {
    const whole = row === model.reference;
    const name = whole && measure === 'distance' ? words.median(level.plural) : row.area.name;
    const first: TableCell = { text: name, address: row.area.address };
    const value: TableCell = { text: saidSupply(row, measure, language), state: row.value.state };
    if (measure === 'distance') {
      const nearest: TableCell =
        row.nearest === undefined
          ? { text: '' }
          : {
              text: row.nearest.inside ? words.inside(row.nearest.label) : row.nearest.label,
              address: row.nearest.address,
            };
      return [first, value, nearest];
    }
    const number = numberOf(row.children);
    const childrenCell: TableCell =
      number === undefined
        ? {
            text: stateName(row.children?.state ?? 'not-available', language),
            state: row.children?.state ?? 'not-available',
          }
        : count(number);
    const sums =
      measure === 'places'
        ? [knownPlaces(row), count(row.offers), count(row.unknownCapacity)]
        : [count(row.offers)];
    return [first, value, ...sums, childrenCell];
  };
  const heads =
    measure === 'distance'
      ? [words.distance, words.nearest]
      : measure === 'places'
        ? [
            words.places,
            model.unit ?? words.sumOfPlaces,
            frame.offers,
            words.unknown,
            `${per}, ${when}`,
          ]
        : [words.offers, frame.offers, `${per}, ${when}`];
  return {
    id: idOf('supply', measure, ...model.types.map(({ id }) => id)),
    summary,
    title,
    picture: undefined,
    legend: undefined,
    notes: [
      measure === 'distance' ? words.distanceNote : words.standsNote,
      ...(far ? [words.farthest(formatNumber(shown.length, 0, language), level.plural)] : []),
      ...(measure === 'places' && rows.some((row) => row.unknownCapacity > 0)
        ? [words.atLeastNote]
        : []),
      ...(measure !== 'distance' && model.mixedUnits.length > 0
        ? [words.mixedNote(model.mixedUnits)]
        : []),
    ],
    sources: [
      ...registerSource(model.asOf, context),
      ...(children === undefined
        ? []
        : sourcesOf(children.subject.indicator, children.period, context)),
    ],
    table: {
      caption: title,
      columns: [
        { label: level.title, numeric: false },
        ...heads.map((label) => ({ label, numeric: label !== words.nearest })),
      ],
      rows: rows.map((row) => ({
        cells: cellsOf(row),
        marked: row === model.reference || row.area.id === model.current,
      })),
      notes: [],
    },
    downloads: [{ label: frame.numbers, address: addresses.offersCsv }],
  };
}

export const supply = { draw: drawSupplyTable };
