/** What a delivered table holds: which column is the area, which the period, and which hold values. */
import { foldName } from '../domain/naming/fold-name.ts';
import { isWellFormedId } from '../domain/naming/id.ts';
import { slugOf } from '../domain/naming/slug.ts';
import { parsePeriod } from '../domain/indicator/period.ts';
import { ProblemList } from '../domain/problem/problem.ts';
import { observationColumns } from '../readers/observations/row/observation-columns.ts';
import { headingLookup } from '../readers/table/table-header.ts';
import { filledCells, headOf, isRemark, parseRecords } from '../readers/table/table-records.ts';
import { decodeText } from '../readers/text/decode-text.ts';
import type { AreaWords } from './area-words.ts';
import { guessedUnit, isUnitAlone, unitOfWords } from '../readers/plausibility/unit-guess.ts';
import type { GuessedUnit } from '../readers/plausibility/unit-guess.ts';
import { sumsOfAreas } from './whole-row.ts';

/** An indicator of a table, as far as the table tells. */
export interface SurveyedIndicator {
  readonly id: string;
  /** Words of the file's name, of a title line or of a heading. */
  readonly title: string;
  readonly unit: GuessedUnit;
  /** Words that stand for numbers, in the order of the table. */
  readonly categories?: readonly string[] | undefined;
  /** Whether it is of the whole municipality alone. */
  readonly cityWide: boolean;
}

/** An entry of `columns.yaml`; keys in the order of the contract, absent ones left out. */
export interface ColumnsEntry {
  readonly files: string;
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
  readonly areas?: Readonly<Record<string, string>> | undefined;
  readonly indicators?: Readonly<Record<string, string>> | undefined;
}

export interface SurveyedTable {
  /** Name of the file as delivered. */
  readonly name: string;
  /** Name that it gets below data/observations/. */
  readonly file: string;
  readonly indicators: readonly SurveyedIndicator[];
  /** Undefined where the table is read as it stands. */
  readonly entry: ColumnsEntry | undefined;
  /** Heading of the column that tells the area, where others could too. */
  readonly areaColumn?: { readonly taken: string; readonly left: readonly string[] } | undefined;
  /** Texts of the area column that mean no area and not the whole. */
  readonly strangers: readonly string[];
  /** Those of them that are the sum of the areas of a level. */
  readonly sums: readonly string[];
  /** The last period, for the day of the report. */
  readonly lastDay: string | undefined;
}

export type UnsurveyedTable = 'not-a-table' | 'no-area' | 'no-period' | 'no-values';

/** So many different words are categories; more are remarks. */
const mostCategories = 12;

/** So many rows tell what a column holds. */
const looked = 5000;

interface Column {
  readonly heading: string;
  readonly known: string | undefined;
  readonly cells: readonly string[];
}

const share = (cells: readonly string[], has: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(has).length / filled.length;
};

const isPeriod = (cell: string): boolean => parsePeriod(cell) !== undefined;
const isNumeric = (cell: string): boolean =>
  /^[(]?[-−–+]?[\d.,'’\s]*\d[\d.,]*\s*%?[)]?$/u.test(cell);
const isSign = (cell: string): boolean =>
  /^(?:[-–−./x*…]|\.\.\.|k\.? ?a\.?|n\/a|na|null)$/iu.test(cell);
const isKeyHeading =
  /(?:^|[\s_.])(?:nr|nummer|schl|schlüssel|key|code|cd|id|ags|kennziffer)\b|(?:code|cd|_id|nr)$/iu;
const isIndicatorHeading = /^(?:indikator|indicator|kennzahl|merkmal|variable|measure)/iu;
const isGroupHeading =
  /geschlecht|alter(?!s?quotient)|gruppe|group|sex|gender|age|nationalit|staatsang/iu;

/** An id that files and addresses bear. */
const idOf = (words: string): string => slugOf(words).slice(0, 80) || 'indikator';

/** A delivery's name without its ending. */
const stemOf = (name: string): string => name.replace(/\.[A-Za-z]+$/u, '');

const titleOf = (words: string): string => {
  const text = words.replace(/[_\s]+/gu, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/**
 * Looks at one table of text.
 *
 * @param name of the file as delivered
 * @param area words for the areas of the report
 * @param municipality id of the whole, for tables without an area
 * @param levelOf level of an area by its id
 */
export function surveyTable(
  name: string,
  bytes: Uint8Array,
  area: AreaWords,
  municipality: string,
  levelOf: (id: string) => string | undefined = () => undefined,
): SurveyedTable | UnsurveyedTable {
  const problems = new ProblemList();
  const text = decodeText(bytes, name, problems);
  const lookup = headingLookup(observationColumns, {});
  const known = (heading: string): boolean => lookup(heading) !== undefined || isPeriod(heading);
  const parsed = text === undefined ? undefined : parseRecords(text, name, known, problems);
  if (parsed === undefined) return 'not-a-table';
  const { records } = parsed;
  const head = headOf(records);
  const headAt = head.findIndex(({ cells }) => !isRemark(cells) && filledCells(cells) > 1);
  const header = head[headAt];
  if (header === undefined || records.length < headAt + 2) return 'not-a-table';
  const rows = Array.from(
    { length: Math.min(records.length - headAt - 1, looked) },
    (_, at) => records.at(headAt + 1 + at)?.cells ?? [],
  ).filter((cells) => filledCells(cells) > 1 && !isRemark(cells));
  const columns = header.cells.map((cell, at): Column => ({
    heading: cell.trim(),
    known: lookup(cell),
    cells: rows.map((cells) => (cells[at] ?? '').trim()),
  }));
  const stem = stemOf(name);
  const title = head
    .slice(0, headAt)
    .find(({ cells }) => filledCells(cells) === 1)
    ?.cells.join('');
  const surveyed = { name, stem, title: title?.replace(/^#\s*/u, '').trim(), columns };
  return understand(surveyed, area, municipality, levelOf);
}

interface Surveyed {
  readonly name: string;
  readonly stem: string;
  readonly title: string | undefined;
  readonly columns: readonly Column[];
}

function understand(
  { name, stem, title, columns }: Surveyed,
  area: AreaWords,
  municipality: string,
  levelOf: (id: string) => string | undefined,
): SurveyedTable | UnsurveyedTable {
  const filled = columns.filter(({ heading }) => heading !== '');
  // Areas side by side: a turned table, which the import reads; its columns are no indicators.
  const asHeadings = filled.filter(({ heading }) => area.of(heading) !== undefined);
  if (asHeadings.length > 1 && asHeadings.length > filled.length / 2) return 'no-area';
  const isArea = (cell: string): boolean => area.of(cell) !== undefined || area.isWhole(cell);
  const wide = filled.filter(({ heading, known }) => known === undefined && isPeriod(heading));
  const isWide = wide.length > 0 && share(wide.flatMap(({ cells }) => cells), (cell) => isNumeric(cell) || isSign(cell)) > 0.8; // prettier-ignore
  const period =
    isWide || filled.length === 0
      ? undefined
      : (filled.find(({ known, cells }) => known === 'period' && share(cells, isPeriod) > 0.5) ??
        filled.find(({ cells }) => share(cells, isPeriod) === 1 && !isCount(cells)));
  const places = filled.filter(
    (column) => column !== period && !wide.includes(column) && share(column.cells, isArea) > 0.6,
  );
  // A key that fits every row says more than a name that fits some.
  const complete = places.filter(
    ({ cells, heading, known }) =>
      share(cells, isArea) === 1 && (known === 'area' || likeAnArea.test(heading) || isKeyHeading.test(heading)), // prettier-ignore
  );
  const place =
    complete.find(({ cells }) => share(cells, area.isId) === 1) ??
    complete[0] ??
    places.find(({ known }) => known === 'area') ??
    // A column of small numbers looks like districts too: their heading tells them apart.
    places.find(({ cells, heading }) => likeAnArea.test(heading) || !cells.every(isNumeric));
  if (!isWide && period === undefined) return 'no-period';
  const rest = filled.filter(
    (one) =>
      one !== period &&
      one !== place &&
      !(isWide && wide.includes(one)) &&
      // A further key, or the name beside it, is no value.
      !(place !== undefined && (complete.includes(one) || one.known === 'area')),
  );
  const numeric = rest.filter(
    ({ cells, known }) =>
      known !== 'note' && known !== 'flag' && known !== 'group' && share(cells, (cell) => isNumeric(cell) || isSign(cell)) > 0.8, // prettier-ignore
  );
  const words = rest.filter((one) => !numeric.includes(one));
  // `measure` with `Percentage` or `Count`: what the values are counted in.
  const unitColumns = words.filter(
    ({ cells, known }) => known === undefined && cells.some((cell) => cell !== '') && share(cells, isUnitAlone) === 1, // prettier-ignore
  );
  if (unitColumns.some(({ cells }) => new Set(cells.map(unitOfWords)).size > 1)) return 'no-values';
  const unitWords = unitColumns.map(({ cells }) => cells.find((cell) => cell !== '') ?? '').find((cell) => unitOfWords(cell) !== undefined) ?? ''; // prettier-ignore
  // `laut`, `ruhig` under `value`: words in the place of numbers.
  const worded = numeric.length > 0 ? undefined : words.find(({ known, cells }) => known === 'value' && new Set(cells).size <= mostCategories); // prettier-ignore
  const texts = words.filter((one) => !unitColumns.includes(one) && one !== worded);
  if (place === undefined && texts.some(({ cells }) => new Set(cells).size > 4)) return 'no-area';
  if (!isWide && numeric.length === 0 && worded === undefined) return 'no-values';
  const mapping = new Mapping();
  if (period !== undefined && period.known !== 'period') mapping.column(period.heading, 'period');
  if (place === undefined) mapping.set('area', municipality);
  else {
    if (place.known !== 'area') mapping.column(place.heading, 'area');
    for (const one of filled)
      if (one !== place && (complete.includes(one) || one.known === 'area')) mapping.ignore(one.heading); // prettier-ignore
    for (const cell of new Set(place.cells)) {
      const word = cell === '' || area.isWhole(cell) ? undefined : area.of(cell);
      if (word?.kind === 'mapped') mapping.area(cell, word.id);
    }
  }
  const ofIndicator = texts.find(
    ({ known, heading, cells }) =>
      (known === 'indicator' || isIndicatorHeading.test(heading)) &&
      cells.some((cell) => cell !== ''),
  );
  const ofGroup = texts.find(
    ({ known, heading }) => known === 'group' || (known === undefined && isGroupHeading.test(heading)), // prettier-ignore
  );
  if (ofGroup !== undefined && ofGroup.known !== 'group') mapping.column(ofGroup.heading, 'group');
  for (const { heading } of unitColumns) mapping.ignore(heading);
  for (const one of texts) {
    if (one === ofIndicator || one === ofGroup || one.known !== undefined) continue;
    mapping.ignore(one.heading);
  }
  const cityWide = place === undefined;
  // As delivered where it can be: next year's delivery of that name then follows the same entry.
  const tableId = isWellFormedId(stem) ? stem : idOf(stem);
  const subject = titleOf(title === undefined || title === '' ? stem : title);
  const values = isWide ? wide : numeric;
  const plain = values.filter(({ known }) => known === 'value');
  const further = numeric.filter(({ known }) => known === undefined);
  const parts = numeric.some(({ known }) => known === 'numerator' || known === 'denominator');
  const indicators: SurveyedIndicator[] = [];
  const add = (id: string, words: string, cells: readonly string[], heading = ''): void => {
    const unit = guessedUnit(words, cells, unitWords === '' ? heading : unitWords);
    indicators.push({ id, title: words, unit, cityWide });
  };
  if (worded !== undefined) {
    const categories = [...new Set(worded.cells)].filter((cell) => cell !== '' && !isSign(cell));
    indicators.push({ id: tableId, title: subject, unit: { unit: 'count', decimals: undefined }, categories, cityWide }); // prettier-ignore
  } else if (ofIndicator !== undefined && !isWide) {
    if (ofIndicator.known !== 'indicator') mapping.column(ofIndicator.heading, 'indicator');
    const [value] = plain.length > 0 ? plain : further;
    if (value !== undefined && value.known !== 'value') mapping.column(value.heading, 'value');
    for (const words of new Set(ofIndicator.cells)) {
      if (words === '') continue;
      const cells = (value?.cells ?? []).filter((_, at) => ofIndicator.cells[at] === words);
      if (idOf(words) !== words) mapping.indicator(words, idOf(words));
      add(idOf(words), titleOf(words), cells);
    }
  } else if (isWide || plain.length > 0 || parts) {
    for (const one of isWide ? numeric : further) mapping.ignore(one.heading);
    add(tableId, subject, parts && plain.length === 0 ? ['0,5 %'] : values.flatMap(({ cells }) => cells)); // prettier-ignore
  } else if (further.length === 1 && further[0] !== undefined) {
    mapping.column(further[0].heading, 'value');
    add(tableId, subject, further[0].cells, further[0].heading);
  } else {
    for (const one of further) {
      const id = idOf(`${stem} ${one.heading}`);
      mapping.indicator(one.heading, id);
      add(id, `${subject}: ${titleOf(one.heading)}`, one.cells, one.heading);
    }
  }
  const periods = (isWide ? wide.map(({ heading }) => heading) : (period?.cells ?? [])).flatMap(
    (cell) => parsePeriod(cell)?.lastDay ?? [],
  );
  const file = `${tableId}.csv`;
  const left = filled
    .filter((one) => one !== place && (complete.includes(one) || one.known === 'area'))
    .map(({ heading }) => heading);
  const strangers = [...new Set(place?.cells)].filter((cell) => cell !== '' && !isArea(cell));
  const keys = [...(period === undefined ? [] : [period]), ...texts];
  const numbers = (place?.cells ?? []).flatMap((cell, row) =>
    values.map((column) => ({
      area: cell,
      key: [column.heading, ...keys.map(({ cells }) => cells[row] ?? '')].join('\u0000'),
      value: column.cells[row] ?? '',
    })),
  );
  return {
    name,
    file,
    indicators,
    strangers,
    sums: strangers.length === 0 ? [] : sumsOfAreas(numbers, area, levelOf),
    areaColumn:
      place === undefined || left.length === 0 ? undefined : { taken: place.heading, left },
    entry: mapping.entry(`observations/${file}`),
    lastDay: periods.toSorted().at(-1),
  };
}

const likeAnArea =
  /bezirk|stadtteil|gebiet|raum|quartier|district|ward|area|borough|gemeinde|kreis|ort/iu;

/** Four digits each can be years or numbers of people; years stay within a lifetime or two. */
const isCount = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^\d{4}$/u.test(cell) && (Number(cell) < 1900 || Number(cell) > 2100));

/** Collects what `columns.yaml` must say of a table. */
class Mapping {
  readonly #columns: Record<string, string> = {};
  readonly #ignore: string[] = [];
  readonly #set: Record<string, string> = {};
  readonly #areas: Record<string, string> = {};
  readonly #indicators: Record<string, string> = {};

  column(heading: string, name: string): void {
    this.#columns[heading] = name;
  }

  ignore(heading: string): void {
    this.#ignore.push(heading);
  }

  set(column: string, value: string): void {
    this.#set[column] = value;
  }

  area(written: string, id: string): void {
    if (foldName(written) !== foldName(id)) this.#areas[written] = id;
  }

  indicator(words: string, id: string): void {
    this.#indicators[words] = id;
  }

  entry(files: string): ColumnsEntry | undefined {
    const parts = {
      columns: this.#columns,
      ignore: this.#ignore,
      set: this.#set,
      areas: this.#areas,
      indicators: this.#indicators,
    };
    const used = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
    return used.length === 0 ? undefined : { files, ...Object.fromEntries(used) };
  }
}
