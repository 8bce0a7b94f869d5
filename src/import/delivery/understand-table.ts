/** A delivery's sheets → rows of the contract, what was understood, and what has to be asked. */
import type { DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import { isCount } from '../../domain/indicator/unit.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { findDateGroups } from '../../readers/plausibility/date-groups.ts';
import { isSummable } from '../../readers/observations/delivery/summed-rows.ts';
import { mergeSigns, signLookup } from '../../readers/text/signs.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { guessedUnit } from '../../readers/plausibility/unit-guess.ts';
import { areaTexts } from '../heading/area-texts.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { canonicalPeriod, isShareUnit, splitPeriod } from '../heading/heading-text.ts';
import { blocksOf } from '../layout/blocks.ts';
import type { Frame } from '../layout/blocks.ts';
import { cellKinds } from '../layout/cell-kinds.ts';
import type { CellKinds } from '../layout/cell-kinds.ts';
import type { LabelPart, Reading, ReadTable } from '../layout/reading.ts';
import { readingsOf } from '../layout/readings.ts';
import { contextPeriod } from '../layout/section-words.ts';
import { tablesBesideEachOther } from '../layout/side-by-side.ts';
import type { Grid } from '../office/grid.ts';
import { decideMarks } from './cell-values.ts';
import { footnotesOf } from './footnotes.ts';
import { idOf, labelNaming, tellingHead, tellingParts } from './label-names.ts';
import type { LabelChoice } from './label-names.ts';
import type { ReportKnowledge } from './report-knowledge.ts';
import { collectRows } from './row-collection.ts';
import type { NamedReading } from './row-collection.ts';
import { ofRows, titleOf } from './table-understanding.ts';
import type { UnderstoodTable } from './table-understanding.ts';

export interface TableChoices {
  /** Id of a table's only indicator where nothing else names it. */
  readonly base: string;
  readonly as: LabelChoice;
  readonly period: string | undefined;
}

/** Reads all tables of the given sheets by one entry of columns.yaml. */
export function understandTable(
  sheets: readonly Grid[],
  knowledge: ReportKnowledge,
  entry: DeliveryColumns,
  choices: TableChoices,
): UnderstoodTable {
  const { municipality, areas, catalogue, groups } = knowledge;
  const signs = mergeSigns(municipality.signs, entry.signs);
  const sign = signLookup(signs);
  const kinds = cellKinds(sign, entry.signs.notAvailable);
  const texts = areaTexts(municipality, areas, entry);
  const read = readSheets(sheets, kinds, texts, entry, choices.period);
  const readings = read.flatMap(({ table }) => table.readings);
  const questions: DeliveryQuestion[] = read.flatMap(({ table }) => table.questions);
  if (readings.length === 0 && questions.length === 0) questions.push(noAreas(sheets, knowledge));

  const parts = tellingParts(readings);
  const units = new Set(
    readings.map(({ unit }) => (isShareUnit(unit) ? 'share' : unit === '' ? '' : 'amount')),
  );
  // Numbers and shares beside each other cannot be groups of one indicator.
  const isMixed = units.has('share') && units.size > 1;
  const choice = choices.as ?? (isMixed ? 'indicators' : undefined);
  const head = tellingHead(readings);
  const indicatorWords = new Set(readings.map(indicatorTextOf));
  const mixedIndicators = new Set(
    [...indicatorWords].filter((words) => {
      const own = readings.filter((reading) => indicatorTextOf(reading) === words);
      return new Set(own.map(({ unit }) => isShareUnit(unit))).size > 1;
    }),
  );
  const name = labelNaming(
    entry,
    catalogue,
    groups,
    choices.base,
    choice,
    (words) => (words === '' && indicatorWords.size < 2 ? isMixed : mixedIndicators.has(words)),
    head,
    indicatorWords.size === 1,
  );
  const all: readonly NamedReading[] = readings.map((reading) => ({
    reading,
    ...name(parts(reading), reading.unit),
  }));
  const surplus = surplusHeadings(all, parts, entry, choices.as);
  const named = all.filter((one) => !surplus.has(one.unknown));
  const unknown = [...new Set(named.map((one) => one.unknown).filter((text) => text !== ''))];
  if (unknown.length > 0) questions.push({ kind: 'labels', labels: unknown });

  questions.push(...datesAsGroups(readings, entry));

  const unitOf = new Map(catalogue.map(({ id, unit }) => [id, unit]));
  const marks = decideMarks(
    named.flatMap(({ reading, indicator }) =>
      [reading.cell, ...reading.beside.map(({ cell }) => cell)].map((cell, at) => {
        const known = unitOf.get(indicator);
        return {
          cell,
          column: `${reading.column}\u0000${String(at)}`,
          place: reading.place,
          isCount: known === undefined ? isAmount.test(reading.unit) : isCount(known),
        };
      }),
    ),
    (text, column) => isColumnSum(text, column, readings, municipality.id),
  );
  questions.push(...marks.questions);

  const notes = footnotesOf(read.flatMap(({ frame }) => frame.remarks));
  const collected = collectRows(named, {
    marks,
    kinds,
    sign,
    signText: (state) => municipality.signs[state][0],
    notes,
    mayAdd: (indicator, unit) => {
      const known = unitOf.get(indicator);
      return entry.sum && (known === undefined ? !isShareUnit(unit) : isSummable(known));
    },
  });
  const ignoredColumns = [...new Set(read.flatMap(({ table }) => table.ignoredColumns))];
  questions.push(...collected.unreadable.slice(0, 8));
  if (collected.withoutPeriod.length > 0) questions.push(noPeriod(sheets, collected.withoutPeriod));
  const [clash] = collected.clashes;
  if (clash !== undefined && unknown.length === 0) {
    questions.push({
      kind: 'rows-contradict',
      area: clash.row.area,
      period: clash.row.period,
      indicator: clash.row.indicator,
      first: clash.first.place,
      second: clash.second.place,
      count: collected.clashes.length,
      columns: ignoredColumns,
    });
  }

  const { rows } = collected;
  const title = titleOf(read[0]?.frame.blocks[0]?.lines ?? []);
  const labelOf = labels(named, choices.base, title, (reading) =>
    parts(reading)
      .map(({ text }) => text)
      .join(' – '),
  );
  const leftOut = [...new Set([...read.flatMap(({ table }) => table.leftOut), ...surplus])];
  return {
    rows,
    questions,
    warnings: leftOut.length === 0 ? [] : [{ kind: 'column-left-out', columns: leftOut }],
    groupTitles: groupTitles(named, parts),
    labels: new Map(unknown.map((text) => [text, idOf(text)])),
    understanding: {
      ...ofRows(rows, knowledge),
      sheets: sheets.map(({ sheet }) => sheet).filter((sheet) => sheet !== ''),
      tables: read.reduce((sum, { frame }) => sum + frame.blocks.length, 0),
      turned: read.some(({ table }) => table.turned),
      ignoredAreas: [...new Set(read.flatMap(({ table }) => table.ignoredAreas))],
      indicators: [...new Set(rows.map(({ indicator }) => indicator))].map((id) => ({
        id,
        label: unknown.length > 0 ? '' : (labelOf.get(id)?.label ?? ''),
        unit: labelOf.get(id)?.unit ?? '',
        catalogueUnit: guessedUnit(
          [id, labelOf.get(id)?.label ?? ''].join(' '),
          rows.flatMap(({ indicator, fields }) =>
            indicator === id ? (fields['value'] ?? []) : [],
          ),
          labelOf.get(id)?.unit,
        ).unit,
        inCatalogue: unitOf.has(id),
        values: rows.filter(({ indicator }) => indicator === id).length,
      })),
      signs: collected.signs,
      emptyCells: collected.emptyCells,
      ignoredColumns,
      thousands: marks.thousands,
      decimal: marks.decimal,
      footnotes: [...notes.values()],
      hiddenRows: sheets.reduce((sum, { hidden }) => sum + hidden.rows, 0),
      hiddenColumns: sheets.reduce((sum, { hidden }) => sum + hidden.columns, 0),
      hiddenSheets: [],
      otherSheets: [],
    },
  };
}

/** What a column `indicator` says of a value; '' without one. */
const indicatorTextOf = ({ parts }: Reading): string =>
  parts.find(({ heading }) => heading === 'indicator')?.text ?? '';

/** Units that only whole numbers have. */
const isAmount = /anzahl|absolut|zahl|personen|einwohner|kinder|count|number/iu;

/**
 * Words over columns that the table's own entry does not name beside others that it does: a delivery that has grown.
 * None where the call says what such words are.
 */
function surplusHeadings(
  named: readonly NamedReading[],
  parts: (reading: Reading) => readonly LabelPart[],
  { indicators, groups }: DeliveryColumns,
  as: LabelChoice,
): ReadonlySet<string> {
  const isDescribed =
    as === undefined &&
    indicators.size + groups.size > 0 &&
    named.some(({ unknown, reading }) => unknown === '' && parts(reading).length > 0);
  const surplus = new Set<string>();
  if (!isDescribed) return surplus;
  for (const { unknown, reading } of named) {
    if (unknown === '') continue;
    const heads = parts(reading).filter(({ source }) => source.startsWith('head'));
    const texts = heads.map(({ text }) => text);
    if (texts.includes(unknown) || texts.join(' – ') === unknown) surplus.add(unknown);
  }
  return surplus;
}

interface ReadSheet {
  readonly frame: Frame;
  readonly table: ReadTable;
}

/** All tables of all sheets; what sets sheets of one shape apart is their name. */
function readSheets(
  sheets: readonly Grid[],
  kinds: CellKinds,
  texts: AreaTexts,
  entry: DeliveryColumns,
  period: string | undefined,
): readonly ReadSheet[] {
  return sheets.flatMap((sheet) => {
    const dated = splitPeriod(sheet.sheet, entry.poolsYears);
    const ofSheet =
      canonicalPeriod(sheet.sheet, entry.poolsYears) ??
      contextPeriod([sheet.sheet], entry.poolsYears);
    return tablesBesideEachOther(sheet, texts).map((grid): ReadSheet => {
      const frame = blocksOf(grid, kinds, texts);
      const told = { chosen: period, ofSheet };
      const table = readingsOf(grid, frame.blocks, kinds, texts, entry, told);
      if (sheets.length < 2 || dated.rest === '') return { frame, table };
      const part = { source: 'sheet', text: dated.rest, heading: '' };
      const readings = table.readings.map((one) => ({ ...one, parts: [...one.parts, part] }));
      return { frame, table: { ...table, readings } };
    });
  });
}

function noAreas(sheets: readonly Grid[], { areas }: ReportKnowledge): DeliveryQuestion {
  const samples = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells
        .map(({ text }) => text.trim())
        .filter((text) => /\p{L}/u.test(text))
        .slice(0, 1),
    ),
  );
  const known = areas.slice(0, 4).map(({ name }) => name);
  return { kind: 'no-areas', samples: samples.slice(0, 6), known };
}

function noPeriod(sheets: readonly Grid[], open: readonly Reading[]): DeliveryQuestion {
  // A bare number is a value: only words beside a year may mean a period.
  const seen = sheets.flatMap(({ rows }) =>
    rows
      .slice(0, 6)
      .flatMap(({ cells }) =>
        cells.flatMap(({ text }) =>
          /\p{L}/u.test(text) ? (text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []) : [],
        ),
      ),
  );
  const columns = open.map(({ parts }) =>
    parts
      .filter(({ source }) => source.startsWith('head'))
      .map(({ text }) => text)
      .join(' – '),
  );
  return {
    kind: 'no-period',
    seen: [...new Set(seen)].slice(0, 4),
    columns: [...new Set(columns)].filter((text) => text !== ''),
  };
}

/** Groups that a spreadsheet has taken for dates (`3-6` shown as `03. Jun`), unless columns.yaml says what they mean. */
function datesAsGroups(
  readings: readonly Reading[],
  { groups }: DeliveryColumns,
): readonly DeliveryQuestion[] {
  const places = new Map<string, Reading['place']>();
  for (const { parts, place } of readings)
    for (const { source, text } of parts)
      if (source !== 'sheet' && !places.has(text)) places.set(text, place);
  return [...findDateGroups([...places.keys()])].flatMap(([text, { meant }]) => {
    const place = places.get(text);
    return place === undefined || groups.has(foldName(text))
      ? []
      : [{ kind: 'date-as-group', text, meant, place } as const];
  });
}

/** The words that each group was made of; of a column `group` its text. */
function groupTitles(
  named: readonly NamedReading[],
  parts: (reading: Reading) => readonly LabelPart[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { group, reading } of named) {
    if (group === '' || titles.has(group)) continue;
    const texts = parts(reading)
      .filter(({ heading }) => heading !== 'indicator')
      .map(({ text }) => text);
    titles.set(group, texts.join(' – '));
  }
  return titles;
}

/** The words and the unit of each indicator, as a title for the catalogue. */
function labels(
  named: readonly NamedReading[],
  base: string,
  title: string,
  wordsOf: (reading: Reading) => string,
): ReadonlyMap<string, { readonly label: string; readonly unit: string }> {
  const found = new Map<string, { label: string; unit: string }>();
  for (const { indicator, reading, group } of named) {
    if (found.has(indicator)) continue;
    const words = wordsOf(reading);
    const ofTable = title === '' ? indicatorTextOf(reading) : title;
    const label = group !== '' || indicator === base ? ofTable : words;
    // `17,3 %` in the cells themselves.
    const inCell = /[%‰]$/u.exec(reading.cell.text.trim())?.[0] ?? '';
    found.set(indicator, { label, unit: reading.unit === '' ? inCell : reading.unit });
  }
  return found;
}

/** Whether a text read as thousands is the sum of the areas of its column: the row of the whole municipality proves its mark. */
function isColumnSum(
  text: string,
  column: string,
  readings: readonly Reading[],
  municipality: string,
): boolean {
  const own = readings.filter((reading) => `${reading.column}\u0000${'0'}` === column);
  const total = own.find(({ area, cell }) => area === municipality && cell.text.startsWith(text));
  if (total === undefined) return false;
  const sum = own
    .filter(({ area }) => area !== municipality)
    .reduce((all, { cell }) => all + Number(/^\d+$/u.exec(cell.text.trim())?.[0] ?? NaN), 0);
  return sum === Number(text.replace(/[.,]/gu, ''));
}
