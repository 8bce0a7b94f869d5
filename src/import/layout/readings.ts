/** Blocks → readings: every value with the area, the period and the words that stand over and beside it. */
import type { DeliveryPlace, DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import type { DeliveryEntry, ObservationColumn } from '../delivery/delivery-entry.ts';
import { observationColumnOf } from '../delivery/delivery-entry.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import { splitPeriod, splitUnit, withoutFootnote } from '../heading/heading-text.ts';
import { cellAt, isFilled } from '../office/grid.ts';
import type { Grid, GridCell } from '../office/grid.ts';
import type { Block } from './blocks.ts';
import { columnsOf, stubCell } from './columns.ts';
import type { TableColumn } from './columns.ts';
import type { CellKinds } from './cell-kinds.ts';

/** One word of what a value is about, and where it stands: `head 0`, `column 3`, `section`. */
export interface LabelPart {
  readonly source: string;
  readonly text: string;
  /** Heading of the column in which it stands; '' elsewhere. */
  readonly heading: string;
}

export interface Reading {
  readonly area: string;
  readonly period: string | undefined;
  readonly parts: readonly LabelPart[];
  readonly unit: string;
  readonly cell: GridCell;
  /** Which column of the contract the number belongs to. */
  readonly role: ObservationColumn;
  readonly beside: readonly { readonly role: ObservationColumn; readonly cell: GridCell }[];
  /** Marks of footnotes at the value, its area and its headings. */
  readonly marks: readonly string[];
  readonly place: DeliveryPlace;
  /** Block and column: numbers of one column share their decimal mark. */
  readonly column: string;
}

export interface ReadTable {
  readonly readings: readonly Reading[];
  readonly questions: readonly DeliveryQuestion[];
  readonly ignoredColumns: readonly string[];
  readonly ignoredAreas: readonly string[];
  readonly turned: boolean;
  readonly rows: number;
}

const genericHeading = /^(?:wert|werte|value|values|anzahl|insgesamt|total|obs_value)$/iu;

export function readingsOf(
  grid: Grid,
  blocks: readonly Block[],
  kinds: CellKinds,
  areas: AreaTexts,
  entry: DeliveryEntry,
  inheritedPeriod: string | undefined,
): ReadTable {
  const readings: Reading[] = [];
  const unknown = new Map<
    string,
    { text: string; nearest: string | undefined; place: DeliveryPlace }
  >();
  const several = new Map<string, { text: string; ids: readonly string[] }>();
  const contradictions: Extract<DeliveryQuestion, { kind: 'areas-contradict' }>[] = [];
  const ignoredColumns = new Set<string>();
  const ignoredAreas = new Set<string>();
  let turned = false;
  let rows = 0;
  const setArea = entry.set['area'];
  const sections = sectionsOf(blocks, entry);

  for (const [number, block] of blocks.entries()) {
    const columns = columnsOf(grid, block, kinds, areas, entry);
    const values = columns.filter(({ role }) => role === 'value' || isNumberRole(role));
    const areaColumns = columns.filter(({ role }) => role === 'area');
    const usesHeadAreas = areaColumns.length === 0 && setArea === undefined;
    for (const { role, headings, index } of columns) {
      if (role === 'ignored' && block.body.some((row) => isFilled(cellAt(grid, row, index)))) {
        ignoredColumns.add(headings.join(' ').trim());
      }
    }
    const heads = new Map(
      values.map((column) => [column.index, headOf(column, number, usesHeadAreas, areas, entry)]),
    );
    if ([...heads.values()].some(({ area }) => area !== undefined)) turned = true;
    const linePeriod = contextPeriod(block.lines, entry.pools) ?? sections[number]?.period;
    const first = values.find(({ role }) => role === 'value');
    const plainValues = values.filter(({ role }) => role === 'value');

    for (const row of block.body) {
      const place = { sheet: grid.sheet, line: grid.rows[row]?.line ?? 0 };
      if (isLeftOut(grid, row, columns, entry)) continue;
      rows += 1;
      const own = areaOfRow(grid, row, areaColumns, areas);
      if (own?.kind === 'ignored') {
        ignoredAreas.add(own.text);
        continue;
      }
      if (own?.kind === 'unknown') {
        if (
          plainValues.some(({ index }) => kinds.isValue(cellAt(grid, row, index))) &&
          !unknown.has(own.text)
        ) {
          unknown.set(own.text, { text: own.text, nearest: areas.nearest(own.text), place });
        }
        continue;
      }
      if (own?.kind === 'several') {
        several.set(own.text, { text: own.text, ids: own.ids });
        continue;
      }
      if (own?.kind === 'contradiction') {
        contradictions.push({
          kind: 'areas-contradict',
          first: own.first,
          second: own.second,
          place,
          count: 1,
        });
        continue;
      }
      const stub = stubOf(grid, row, columns, entry);
      for (const column of plainValues.length === 0 ? values.slice(0, 1) : plainValues) {
        const head = heads.get(column.index);
        if (head === undefined) continue;
        if (head.unknownArea !== undefined && usesHeadAreas && turned) {
          if (!unknown.has(head.unknownArea))
            unknown.set(head.unknownArea, {
              text: head.unknownArea,
              nearest: areas.nearest(head.unknownArea),
              place,
            });
          continue;
        }
        const area = own?.id ?? head.area ?? setArea;
        if (area === undefined) continue;
        const beside = values
          .filter(
            ({ role, index }) =>
              role !== 'value' &&
              (column === first || plainValues.length === 0) &&
              index !== column.index,
          )
          .map(({ role, index }) => ({
            role: role as ObservationColumn,
            cell: cellAt(grid, row, index),
          }));
        readings.push({
          area,
          period:
            stub.period ?? head.period ?? linePeriod ?? entry.set['period'] ?? inheritedPeriod,
          parts: [
            ...stub.parts,
            ...head.parts,
            ...(sections[number]?.part === undefined ? [] : [sections[number].part]),
          ],
          unit: stub.unit ?? head.unit,
          cell: cellAt(grid, row, column.index),
          role: column.role === 'value' ? 'value' : (column.role as ObservationColumn),
          beside: [...beside, ...stub.beside],
          marks: [...head.marks, ...(own?.marks ?? [])],
          place,
          column: `${grid.sheet}\u0000${String(number)}\u0000${String(column.index)}`,
        });
      }
    }
  }
  const [contradiction] = contradictions;
  const questions: DeliveryQuestion[] = [
    ...(unknown.size > 0 ? [{ kind: 'unknown-areas', texts: [...unknown.values()] } as const] : []),
    ...(several.size > 0
      ? [{ kind: 'ambiguous-areas', texts: [...several.values()] } as const]
      : []),
    ...(contradiction === undefined ? [] : [{ ...contradiction, count: contradictions.length }]),
  ];
  return {
    readings,
    questions,
    ignoredColumns: [...ignoredColumns],
    ignoredAreas: [...ignoredAreas],
    turned,
    rows,
  };
}

const numberRoles: ReadonlySet<string> = new Set([
  'numerator',
  'denominator',
  'lower',
  'upper',
  'margin',
  'kitas',
  'children',
]);
const isNumberRole = (role: string): boolean => numberRoles.has(role);

interface HeadWords {
  readonly area: string | undefined;
  readonly unknownArea: string | undefined;
  readonly period: string | undefined;
  readonly parts: readonly LabelPart[];
  readonly unit: string;
  readonly marks: readonly string[];
}

/** Sorts the headings over one column into area, period, unit and words. */
function headOf(
  column: TableColumn,
  block: number,
  usesAreas: boolean,
  areas: AreaTexts,
  entry: DeliveryEntry,
): HeadWords {
  let area: string | undefined;
  let period: string | undefined;
  let unit = '';
  const parts: LabelPart[] = [];
  const marks: string[] = [];
  const isLong = observationColumnOf(column.headings.at(-1) ?? '') === 'value';
  for (const [level, written] of column.headings.entries()) {
    const { text, mark } = withoutFootnote(written);
    if (mark !== '') marks.push(mark);
    const found = usesAreas ? areas.find(text) : undefined;
    if (found?.kind === 'area' && area === undefined && !genericHeading.test(text)) {
      area = found.id;
      continue;
    }
    if (
      found?.kind === 'area' &&
      area === undefined &&
      usesAreas &&
      /insgesamt|total/iu.test(text)
    ) {
      area = found.id;
      continue;
    }
    const dated = splitPeriod(text, entry.pools);
    if (dated.period !== undefined) period = dated.period;
    const { label, unit: own } = splitUnit(withoutFootnote(dated.rest).text);
    if (own !== '') unit = own;
    const bare = label.replace(/^(?:stichtag|jahr|stand|year|zeitraum)$/iu, '');
    if (bare === '' || isLong) continue;
    parts.push({ source: `head ${String(level)}`, text: bare, heading: '' });
  }
  const only = parts.at(-1)?.text;
  return {
    area,
    unknownArea: usesAreas && area === undefined ? only : undefined,
    period,
    parts: parts.map((part) => ({ ...part, source: block === 0 ? part.source : part.source })),
    unit,
    marks,
  };
}

type RowArea =
  | { readonly kind: 'found'; readonly id: string; readonly marks: readonly string[] }
  | {
      readonly kind: 'ignored' | 'unknown';
      readonly text: string;
      readonly id?: undefined;
      readonly marks?: undefined;
    }
  | {
      readonly kind: 'several';
      readonly text: string;
      readonly ids: readonly string[];
      readonly id?: undefined;
      readonly marks?: undefined;
    }
  | {
      readonly kind: 'contradiction';
      readonly first: string;
      readonly second: string;
      readonly id?: undefined;
      readonly marks?: undefined;
    };

/** The area of a row from its key, its name, or both; undefined where the table has no column of areas. */
function areaOfRow(
  grid: Grid,
  row: number,
  columns: readonly TableColumn[],
  areas: AreaTexts,
): RowArea | undefined {
  if (columns.length === 0) return undefined;
  const texts = columns
    .map(({ index }) => stubCell(grid, row, index).text.trim())
    .filter((text) => text !== '' || areas.find('').kind !== 'unknown');
  const results = texts.map((text) => ({ text, found: areas.find(text) }));
  const marks = texts.map((text) => withoutFootnote(text).mark).filter((mark) => mark !== '');
  const ids = [
    ...new Set(results.flatMap(({ found }) => (found.kind === 'area' ? [found.id] : []))),
  ];
  const [id] = ids;
  const ignored = results.find(({ found }) => found.kind === 'ignored');
  if (ignored !== undefined) return { kind: 'ignored', text: ignored.text };
  if (ids.length === 1 && id !== undefined) return { kind: 'found', id, marks };
  if (ids.length > 1) {
    // A coarser area beside its part: the part is meant. Which is which the last column of areas says.
    const last = results.findLast(({ found }) => found.kind === 'area');
    const finer = areas.finest(ids);
    if (finer !== undefined) return { kind: 'found', id: finer, marks };
    const first = results.find(({ found }) => found.kind === 'area');
    return { kind: 'contradiction', first: first?.text ?? '', second: last?.text ?? '' };
  }
  const ambiguous = results.find(({ found }) => found.kind === 'several');
  if (ambiguous?.found.kind === 'several')
    return { kind: 'several', text: ambiguous.text, ids: ambiguous.found.ids };
  const named = results.findLast(({ text }) => /\p{L}/u.test(text)) ?? results[0];
  return { kind: 'unknown', text: named?.text ?? '' };
}

/** Period, labels, unit and contract columns that stand in a row itself. */
function stubOf(grid: Grid, row: number, columns: readonly TableColumn[], entry: DeliveryEntry) {
  let period: string | undefined;
  let unit: string | undefined;
  const parts: LabelPart[] = [];
  const beside: { role: ObservationColumn; cell: GridCell }[] = [];
  for (const { role, index, headings } of columns) {
    const cell = stubCell(grid, row, index);
    const text = withoutFootnote(cell.text).text;
    if (role === 'period') period = splitPeriod(cell.day ?? text, entry.pools).period ?? period;
    else if (role === 'unit') unit = text;
    else if (role === 'label' || role === 'indicator' || role === 'group') {
      if (text !== '')
        parts.push({
          source: `column ${String(index)}`,
          text,
          heading: role === 'label' ? headings.join(' ') : role,
        });
    } else if (role === 'flag' || role === 'note') beside.push({ role, cell });
  }
  return { period, unit, parts, beside };
}

function isLeftOut(
  grid: Grid,
  row: number,
  columns: readonly TableColumn[],
  entry: DeliveryEntry,
): boolean {
  for (const [heading, values] of entry.where) {
    const column = columns.find(
      ({ headings }) =>
        foldName(headings.join(' ')) === heading || foldName(headings.at(-1) ?? '') === heading,
    );
    if (column === undefined) continue;
    const text = foldName(cellAt(grid, row, column.index).text);
    if (!values.some((value) => foldName(value) === text)) return true;
  }
  return false;
}

/** A line of text gives the period only where it says that it does: `Jahr 2021`, `am 30.06.2022`, `2021`. */
function contextPeriod(lines: readonly string[], pools: boolean): string | undefined {
  const found = lines.flatMap((line) => {
    const text = withoutFootnote(line).text;
    const { period, rest } = splitPeriod(text, pools);
    if (period === undefined) return [];
    const at =
      /(?:^|[\s,(–:-])(?:am|zum|jahr|im|stand|stichtag|berichtsjahr|schuljahr|kita-?jahr|per|as of|as at|year|in|at|ende|zeitraum)[:.]?\s*(?:jahr|stichtag)?[:\s]*(?=\d|\p{L}+ \d{4})/iu.test(
        text,
      );
    return rest === '' || (at && /\d/u.test(text)) || /^[–,:-]/u.test(rest) ? [period] : [];
  });
  const distinct = [...new Set(found)];
  return distinct.length === 1 ? distinct[0] : distinct.length > 1 ? found.at(-1) : undefined;
}

/** What the last line above each of several tables says that sets it apart from the others. */
function sectionsOf(
  blocks: readonly Block[],
  entry: DeliveryEntry,
): readonly (
  { readonly period?: string | undefined; readonly part?: LabelPart | undefined } | undefined
)[] {
  if (blocks.length < 2) return blocks.map(() => undefined);
  return blocks.map(({ lines }) => {
    const line = lines.at(-1);
    if (line === undefined) return undefined;
    const { period, rest } = splitPeriod(withoutFootnote(line).text, entry.pools);
    const { label } = splitUnit(rest.replace(/^(?:jahr|stichtag|stand|year)$/iu, ''));
    return {
      period,
      part: label === '' ? undefined : { source: 'section', text: label, heading: '' },
    };
  });
}
