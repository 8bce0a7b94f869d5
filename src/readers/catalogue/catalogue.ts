/** `data/indicators.csv`: what is measured, of whom, and how it is shown. */
import { isWellFormedId } from '../../domain/naming/id.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { licenceOf } from '../../domain/licence.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { reportLevel } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import {
  parseBounded,
  parseBreaks,
  parseCategories,
  parseFromOffers,
  parseNoticeable,
  parseSentence,
  parseUnit,
  parseUpdated,
  parseWebAddress,
  parseWord,
} from './catalogue-cells.ts';
import {
  checkCircles,
  checkComponents,
  checkErrorTexts,
  checkMaking,
  checkUnprotected,
  checkUnusedCategories,
} from './catalogue-checks.ts';
import { parseGuideValues } from './guide-values.ts';
import { catalogueColumns } from './catalogue-columns.ts';
import { catalogueWords } from './catalogue-words.ts';
import { nearestLicence } from '../municipality/municipality-file.ts';
import { checkSameTitles } from '../content/same-titles.ts';
import { parseTable } from '../table/table.ts';
import type { TableRow } from '../table/table-row.ts';
import { isCategory, unitRow, units } from '../../domain/indicator/unit.ts';

export interface Catalogue {
  /** In the order of the file, which is the order of the site. */
  readonly indicators: readonly Indicator[];
  /** Where each indicator stands, by id. */
  readonly places: ReadonlyMap<string, Place>;
}

export const catalogueFile = 'data/indicators.csv';

/** Columns whose words reach the page as they are. */
const textColumns = [
  'title',
  'short',
  'unit',
  'numerator',
  'denominator',
  'source',
  'attribution',
  'published_by',
  'note',
  'unit_reference',
  'threshold_title',
  'subject',
  'predicate',
];

/** Names that the downloads of the whole report bear (`/daten/…`). */
export const reservedIndicatorIds = ['angebote', 'gebiete', 'katalog', 'netzwerk', 'index'];

/**
 * Parses the catalogue.
 *
 * Wrong cells count as empty, so that every row that has an id takes part in the checks of other files.
 *
 * @returns undefined where the file is no table or lacks a required column
 */
export function parseCatalogue(
  bytes: Uint8Array,
  municipality: Municipality,
  problems: ProblemList,
): Catalogue | undefined {
  const table = parseTable(bytes, catalogueFile, catalogueColumns, problems);
  if (table === undefined) return undefined;
  const rows = new Map<string, TableRow>();
  const folded = new Map<string, number>();
  for (const row of table.rows) {
    const id = row.text('id');
    if (!checkId(id, row, folded, problems)) continue;
    rows.set(id, row);
    folded.set(id.toLowerCase(), row.line);
  }
  const indicators = [...rows.values()].map((row) => parseIndicator(row, municipality, problems));
  checkComponents(indicators, rows, problems);
  checkMaking(indicators, rows, problems);
  checkCircles(indicators, rows, problems);
  checkUnusedCategories(indicators, rows, problems);
  checkErrorTexts(rows, textColumns, problems);
  checkUnprotected(indicators, rows, problems);
  const placeOf = (id: string) => {
    const row = rows.get(id);
    return row?.place(row.text('short') === '' ? 'title' : 'short');
  };
  const titled = indicators.map(({ id, short, theme }) => ({ id, title: short, within: theme }));
  checkSameTitles('indicators', titled, placeOf, problems);
  const places = new Map([...rows].map(([id, row]) => [id, row.place('id')]));
  return { indicators, places };
}

/** Whether the row can be taken; malformed and reserved ids are, so that their rows are not unknown too. */
function checkId(
  id: string,
  row: TableRow,
  seen: ReadonlyMap<string, number>,
  problems: ProblemList,
): boolean {
  if (id === '') {
    problems.fold('indicator-without-id', '', row.place('id'), {});
    return false;
  }
  const earlier = seen.get(id.toLowerCase());
  if (earlier !== undefined) {
    problems.add('duplicate-indicator', row.place('id'), { id, line: earlier });
    return false;
  }
  if (!isWellFormedId(id)) problems.add('malformed-indicator-id', row.place('id'), { id });
  else if (reservedIndicatorIds.includes(id.toLowerCase())) {
    problems.add('reserved-indicator-id', row.place('id'), { id });
  }
  return true;
}

function parseIndicator(
  row: TableRow,
  municipality: Municipality,
  problems: ProblemList,
): Indicator {
  const id = row.text('id');
  for (const column of ['theme', 'title', 'unit']) {
    if (row.text(column) !== '') continue;
    problems.add('empty-catalogue-cell', row.place(column), { column, indicator: id });
  }
  const { unit, like } = parseUnit(row, problems);
  const breaks = parseBreaks(row, problems);
  const classification = classificationOf(row, breaks, problems);
  const categories = parseCategories(row, problems);
  if (isCategory(unit) && row.text('categories') === '') {
    problems.add('category-without-categories', row.place('categories'), { indicator: id });
  }
  const level = levelOf(row, municipality, problems);
  const text = (column: string): string | undefined => row.text(column) || undefined;
  return {
    id,
    theme: themeOf(row, municipality, problems),
    title: row.text('title'),
    short: text('short') ?? row.text('title'),
    unit,
    polarity: parseWord(row, 'polarity', catalogueWords.polarity, problems) ?? 'neutral',
    numerator: text('numerator'),
    denominator: text('denominator'),
    denominatorIndicator: text('denominator_indicator'),
    numeratorIndicator: text('numerator_indicator'),
    decimals:
      parseBounded(row, 'decimals', { from: 0, to: 6 }, problems) ?? unitRow(unit)?.decimals ?? 1,
    classification,
    classes:
      classification === 'manual' && breaks !== undefined
        ? breaks.values.length - 1
        : (parseBounded(row, 'classes', { from: 2, to: 9 }, problems) ?? 5),
    breaks: classification === 'manual' ? breaks : undefined,
    categories,
    confidence:
      parseBounded(row, 'confidence', { from: 50, to: 99.9, whole: false }, problems) ?? 95,
    disclosure:
      parseWord(row, 'disclosure', catalogueWords.disclosure, problems) ??
      (like !== undefined && units[like].ofPeople ? 'persons' : 'none'),
    complement: parseWord(row, 'complement', catalogueWords.complement, problems),
    level,
    fromOffers: parseFromOffers(
      row,
      municipality.offerTypes.map((type) => type.id),
      problems,
    ),
    source: text('source'),
    sourceUrl: parseWebAddress(row, 'source_url', problems),
    attribution: text('attribution'),
    licences: licencesOf(row, problems),
    publishedBy: text('published_by'),
    updated: parseUpdated(row, municipality.asOf, problems),
    note: text('note'),
    unitReference: text('unit_reference'),
    noticeable: parseNoticeable(row, problems),
    guides: parseGuideValues(row, { unit, level }, problems),
    sentence: parseSentence(row, problems),
  };
}

function classificationOf(
  row: TableRow,
  breaks: Indicator['breaks'],
  problems: ProblemList,
): Indicator['classification'] {
  const methods = catalogueWords.classification;
  const classification = parseWord(row, 'classification', methods, problems) ?? 'quantile';
  if (classification === 'manual' && row.text('breaks') === '') {
    const indicator = row.text('id');
    problems.add('manual-without-breaks', row.place('breaks'), { indicator });
  }
  if (classification !== 'manual' && breaks !== undefined) {
    const facts = { breaks: row.text('breaks'), classification };
    problems.add('breaks-not-used', row.place('breaks'), facts);
  }
  return classification;
}

function themeOf(row: TableRow, municipality: Municipality, problems: ProblemList): string {
  const value = row.text('theme');
  const known = municipality.themes.map((theme) => theme.id);
  if (value !== '' && !known.includes(value)) {
    const byTitle = municipality.themes.find((t) => t.title.toLowerCase() === value.toLowerCase());
    const nearest = byTitle?.id ?? nearestName(value, known);
    const facts = { value, known, nearest, indicator: row.text('id') };
    problems.fold('unknown-theme', value, row.place('theme'), facts);
  }
  return value;
}

function levelOf(row: TableRow, municipality: Municipality, problems: ProblemList): string {
  const value = row.text('level');
  const known = [...municipality.levels.map((level) => level.id), 'municipality'];
  if (value === '') return reportLevel(municipality).id;
  if (known.includes(value)) return value;
  const nearest = nearestName(value, known);
  const facts = { value, known, nearest, indicator: row.text('id') };
  problems.fold('unknown-level', value, row.place('level'), facts);
  return reportLevel(municipality).id;
}

function licencesOf(row: TableRow, problems: ProblemList): readonly string[] {
  return row
    .text('licence')
    .split('|')
    .map((written) => written.trim())
    .filter((written) => written !== '')
    .map((value) => {
      const known = licenceOf(value);
      if (known !== undefined) return known.id;
      const facts = { value, nearest: nearestLicence(value) };
      problems.fold('unknown-licence', value, row.place('licence'), facts);
      return value;
    });
}
