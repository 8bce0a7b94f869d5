/** A delivery's sheets → rows of the contract, what was understood, and what has to be asked. */
import type {
  DeliveryQuestion,
  TableUnderstanding,
} from '../../domain/delivery/delivery-findings.ts';
import type { Group, Indicator } from '../../domain/indicator/indicator.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import { comparePeriods, parsePeriod } from '../../domain/indicator/period.ts';
import { reportLevel } from '../../domain/municipality.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Area } from '../../domain/place/area.ts';
import { mergeSigns, signLookup } from '../../readers/text/signs.ts';
import { areaTexts } from '../heading/area-texts.ts';
import { canonicalPeriod, isShareUnit, splitPeriod } from '../heading/heading-text.ts';
import { blocksOf } from '../layout/blocks.ts';
import { cellKinds } from '../layout/cell-kinds.ts';
import { readingsOf } from '../layout/readings.ts';
import type { Reading } from '../layout/readings.ts';
import type { Grid } from '../office/grid.ts';
import { cellValue, decideMarks, isSameValue } from './cell-values.ts';
import type { DeliveryEntry } from './delivery-entry.ts';
import { idOf, labelNaming, tellingParts } from './label-names.ts';
import type { LabelChoice } from './label-names.ts';
import { footnotesOf } from './footnotes.ts';

/** One row of data/observations/*.csv. */
export interface ObservationRow {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the report knows beforehand. */
export interface ReportKnowledge {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly catalogue: readonly Indicator[];
  readonly groups: readonly Group[];
}

export interface TableChoices {
  /** Id of a table's only indicator where nothing else names it. */
  readonly base: string;
  readonly as: LabelChoice;
  readonly period: string | undefined;
}

export interface UnderstoodTable {
  readonly rows: readonly ObservationRow[];
  readonly questions: readonly DeliveryQuestion[];
  readonly understanding: TableUnderstanding;
  /** Words that columns.yaml could name, with the ids that are proposed. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Reads all tables of the given sheets. */
export function understandTable(
  sheets: readonly Grid[],
  knowledge: ReportKnowledge,
  entry: DeliveryEntry,
  choices: TableChoices,
): UnderstoodTable {
  const { municipality, areas, catalogue, groups } = knowledge;
  const sign = signLookup(mergeSigns(municipality.signs, entry.signs));
  const written = (text: string): string | undefined => {
    const state = sign(text);
    return state === undefined ? undefined : municipality.signs[state][0];
  };
  const kinds = cellKinds(sign, entry.signs.notAvailable);
  const texts = areaTexts(municipality, areas, entry.areas, entry.level);
  const read = sheets.map((grid) => {
    const frame = blocksOf(grid, kinds, texts);
    const ofSheet =
      canonicalPeriod(grid.sheet, entry.pools) ?? splitPeriod(grid.sheet, entry.pools).period;
    return {
      grid,
      frame,
      table: readingsOf(grid, frame.blocks, kinds, texts, entry, choices.period ?? ofSheet),
    };
  });
  const readings = read.flatMap(({ grid, table }) => {
    const { rest } = splitPeriod(grid.sheet, entry.pools);
    if (sheets.length < 2 || rest === '') return table.readings;
    // What sets sheets of one shape apart is their name.
    const part = { source: 'sheet', text: rest, heading: '' };
    return table.readings.map((reading) => ({ ...reading, parts: [...reading.parts, part] }));
  });
  const questions: DeliveryQuestion[] = read.flatMap(({ table }) => table.questions);
  if (readings.length === 0 && questions.length === 0) {
    questions.push({
      kind: 'no-areas',
      samples: sheets
        .flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            cells
              .map(({ text }) => text.trim())
              .filter((text) => /\p{L}/u.test(text))
              .slice(0, 1),
          ),
        )
        .slice(0, 6),
      known: areas.slice(0, 4).map(({ name }) => name),
    });
  }

  const parts = tellingParts(readings);
  const units = new Set(
    readings.map(({ unit }) => (isShareUnit(unit) ? 'share' : unit === '' ? '' : 'amount')),
  );
  // Numbers and shares beside each other cannot be groups of one indicator.
  const isMixed = units.has('share') && units.size > 1;
  const choice = choices.as ?? (isMixed ? 'indicators' : undefined);
  const name = labelNaming(entry, catalogue, groups, choices.base, choice, isMixed);
  const named = readings.map((reading) => ({ reading, ...name(parts(reading), reading.unit) }));
  const unknown = [...new Set(named.map((one) => one.unknown).filter((text) => text !== ''))];
  if (unknown.length > 0) questions.push({ kind: 'labels', labels: unknown });

  const unitOf = new Map(catalogue.map(({ id, unit }) => [id, unit]));
  const isCount = (indicator: string, unit: string): boolean => {
    const known = unitOf.get(indicator);
    return (
      known === 'count' ||
      known === 'persons' ||
      /anzahl|absolut|zahl|personen|einwohner|kinder|count|number/iu.test(unit)
    );
  };
  const marks = decideMarks(
    named.flatMap(({ reading, indicator }) =>
      [reading.cell, ...reading.beside.map(({ cell }) => cell)].map((cell, at) => ({
        cell,
        column: `${reading.column}\u0000${String(at)}`,
        place: reading.place,
        isCount: isCount(indicator, reading.unit),
      })),
    ),
    (text, column) => isColumnSum(text, column, readings, municipality.id),
  );
  questions.push(...marks.questions);

  const notes = footnotesOf(read.flatMap(({ frame }) => frame.remarks));
  const signs = new Map<string, { state: string; count: number }>();
  let emptyCells = 0;
  const unreadable = new Map<string, Extract<DeliveryQuestion, { kind: 'unreadable-cells' }>>();
  const rows = new Map<
    string,
    ObservationRow & { readonly reading: Reading; readonly sum: number | undefined }
  >();
  const clashes: { first: Reading; second: Reading; row: ObservationRow }[] = [];
  const withoutPeriod: Reading[] = [];
  for (const { reading, indicator, group, unknown: open } of named) {
    const fields: Record<string, string> = {};
    let number: number | undefined;
    const noteTexts: string[] = [];
    for (const [at, { role, cell }] of [
      { role: reading.role, cell: reading.cell },
      ...reading.beside,
    ].entries()) {
      if (role === 'flag' || role === 'note') {
        if (role === 'note' && cell.text.trim() !== '') noteTexts.push(cell.text.trim());
        else if (cell.text.trim() !== '') fields[role] = cell.text.trim();
        continue;
      }
      const value = cellValue(
        cell,
        marks.of(`${reading.column}\u0000${String(at)}`),
        kinds,
        written,
      );
      if (value === undefined) {
        if (marks.questions.length > 0) continue;
        const text = cell.text.trim();
        const earlier = unreadable.get(text);
        unreadable.set(text, {
          kind: 'unreadable-cells',
          text,
          place: earlier?.place ?? reading.place,
          count: (earlier?.count ?? 0) + 1,
        });
        continue;
      }
      const state = cell.number === undefined ? sign(cell.text.trim()) : undefined;
      if (state !== undefined)
        signs.set(cell.text.trim(), {
          state,
          count: (signs.get(cell.text.trim())?.count ?? 0) + 1,
        });
      if (value.text === '') emptyCells += 1;
      else fields[role] = value.text;
      if (at === 0) number = value.number;
      if (value.flag !== '') fields['flag'] = value.flag;
      for (const mark of [value.mark, ...reading.marks]) {
        const note = notes.get(mark);
        if (note !== undefined && !noteTexts.includes(note)) noteTexts.push(note);
      }
    }
    if (Object.keys(fields).every((key) => key === 'flag' || key === 'note')) continue;
    if (noteTexts.length > 0) fields['note'] = noteTexts.join(' ');
    if (reading.period === undefined) {
      withoutPeriod.push(reading);
      continue;
    }
    const row = {
      indicator,
      area: reading.area,
      period: reading.period,
      group,
      fields,
      reading,
      sum: number,
    };
    const key = [indicator, reading.area, reading.period, group, open].join('\u0000');
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    else if (entry.sum && earlier.sum !== undefined && number !== undefined) {
      const sum = earlier.sum + number;
      rows.set(key, {
        ...earlier,
        sum,
        fields: { ...earlier.fields, value: String(Math.round(sum * 1e9) / 1e9) },
      });
    } else if (!isSameValue(earlier.fields['value'] ?? '', fields['value'] ?? ''))
      clashes.push({ first: earlier.reading, second: reading, row });
  }
  questions.push(...[...unreadable.values()].slice(0, 8));
  if (withoutPeriod.length > 0) {
    const seen = read.flatMap(({ grid }) =>
      grid.rows
        .slice(0, 6)
        .flatMap(({ cells }) => cells.flatMap(({ text }) => text.match(/(?:19|20)\d{2}/gu) ?? [])),
    );
    questions.push({ kind: 'no-period', seen: [...new Set(seen)].slice(0, 4) });
  }
  const [clash] = clashes;
  if (clash !== undefined && unknown.length === 0) {
    questions.push({
      kind: 'rows-contradict',
      area: clash.row.area,
      period: clash.row.period,
      indicator: clash.row.indicator,
      first: clash.first.place,
      second: clash.second.place,
      count: clashes.length,
      columns: [...new Set(read.flatMap(({ table }) => table.ignoredColumns))],
    });
  }

  const kept = [...rows.values()];
  const seenAreas = [...new Set(kept.map(({ area }) => area))];
  const level = reportLevel(municipality).id;
  const ids = [...new Set(kept.map(({ indicator }) => indicator))];
  const labelOf = new Map<string, { label: string; unit: string }>();
  for (const { indicator, reading, group } of named) {
    if (labelOf.has(indicator)) continue;
    if (group !== '' || indicator === choices.base) {
      labelOf.set(indicator, {
        label: titleOf(read[0]?.frame.blocks[0]?.lines ?? []),
        unit: reading.unit,
      });
      continue;
    }
    labelOf.set(indicator, {
      label: parts(reading)
        .map(({ text }) => text)
        .join(' – '),
      unit: reading.unit,
    });
  }
  return {
    rows: kept.map(({ indicator, area, period, group, fields }) => ({
      indicator,
      area,
      period,
      group,
      fields,
    })),
    questions,
    labels: new Map(unknown.map((text) => [text, idOf(text)])),
    understanding: {
      sheets: sheets.map(({ sheet }) => sheet).filter((sheet) => sheet !== ''),
      tables: read.reduce((sum, { frame }) => sum + frame.blocks.length, 0),
      values: kept.length,
      turned: read.some(({ table }) => table.turned),
      areas: seenAreas.filter((id) => id !== municipality.id && id !== unassigned),
      missingAreas: areas
        .filter((area) => area.level === level && !area.unpopulated && !seenAreas.includes(area.id))
        .map(({ name }) => name),
      hasTotal: seenAreas.includes(municipality.id),
      unassigned: seenAreas.includes(unassigned),
      ignoredAreas: [...new Set(read.flatMap(({ table }) => table.ignoredAreas))],
      periods: [...new Set(kept.map(({ period }) => period))].toSorted(byPeriod),
      indicators: ids.map((id) => ({
        id,
        label: unknown.length > 0 ? '' : (labelOf.get(id)?.label ?? ''),
        unit: labelOf.get(id)?.unit ?? '',
        inCatalogue: unitOf.has(id),
        values: kept.filter(({ indicator }) => indicator === id).length,
      })),
      groups: [...new Set(kept.map(({ group }) => group).filter((group) => group !== ''))],
      signs: [...signs].map(([text, { state, count }]) => ({ sign: text, state, count })),
      emptyCells,
      ignoredColumns: [...new Set(read.flatMap(({ table }) => table.ignoredColumns))],
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

/** The last line above a table that is a title, without its number. */
const titleOf = (lines: readonly string[]): string =>
  (lines.findLast((line) => splitPeriod(line).rest.length > 8) ?? '')
    .replace(/^tab(?:elle|le)?\.?\s*[\d.]+\s*[:.–-]?\s*/iu, '')
    .slice(0, 160);

function byPeriod(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first === undefined || second === undefined ? 0 : comparePeriods(first, second);
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
