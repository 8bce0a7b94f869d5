/** Blocks → readings: every value with the area, the period and the words that stand over and beside it. */
import type { DeliveryPlace, DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import type { AreaTexts } from '../heading/area-texts.ts';
import type { ObservationColumn } from '../heading/contract-column.ts';
import { cellAt, isFilled } from '../office/grid.ts';
import type { Grid } from '../office/grid.ts';
import type { Block } from './blocks.ts';
import type { CellKinds } from './cell-kinds.ts';
import { columnsOf } from './columns.ts';
import type { TableColumn } from './table-column.ts';
import { headWords } from './head-words.ts';
import type { LabelPart, Reading, ReadTable } from './reading.ts';
import { rowArea } from './row-area.ts';
import { isLeftOut, rowWords } from './row-words.ts';
import { contextPeriod, sectionsOf } from './section-words.ts';

/** Periods that stand outside the table. */
export interface ToldPeriods {
  /** By the call. */
  readonly chosen: string | undefined;
  /** By the name of the sheet. */
  readonly ofSheet: string | undefined;
}

export function readingsOf(
  grid: Grid,
  blocks: readonly Block[],
  kinds: CellKinds,
  areas: AreaTexts,
  entry: DeliveryColumns,
  told: ToldPeriods,
): ReadTable {
  const readings: Reading[] = [];
  const doubts = new AreaDoubts(areas);
  const ignoredColumns = new Set<string>();
  let turned = false;
  let rows = 0;
  const setArea = setAreaOf(entry, areas);
  const sections = sectionsOf(blocks, entry);
  const leftOut = new Set<string>();
  const isKnown = (headings: readonly string[]): boolean =>
    headings.some(
      (text) => entry.indicators.has(foldName(text)) || entry.groups.has(foldName(text)),
    );

  for (const [number, block] of blocks.entries()) {
    const columns = columnsOf(grid, block, kinds, areas, entry);
    const numbers = columns.filter(({ role }) => role === 'value' || isNumberRole(role));
    const isDescribed = numbers.some(({ role, isNamed }) => role === 'value' && isNamed === true);
    const meant = (column: TableColumn): boolean =>
      !isDescribed || column.role !== 'value' || column.isNamed === true;
    const areaColumns = columns.filter(({ role }) => role === 'area');
    const usesHeadAreas = areaColumns.length === 0 && setArea === undefined;
    for (const { role, headings, index } of columns) {
      if (role === 'ignored' && block.body.some((row) => isFilled(cellAt(grid, row, index)))) {
        ignoredColumns.add(headings.join(' ').trim());
      }
    }
    const heads = new Map(
      numbers.map((column) => [column.index, headWords(column, usesHeadAreas, areas, entry)]),
    );
    // `2022 | 2023 | Veränderung`: what follows from the numbers beside it is no number of its own.
    const dated = numbers.filter(({ index }) => heads.get(index)?.period !== undefined).length;
    const isChange = ({ index, headings, isNamed }: TableColumn): boolean =>
      dated > 1 &&
      isNamed !== true &&
      heads.get(index)?.period === undefined &&
      changeHeading.test(headings.join(' ')) &&
      !isKnown(headings);
    const values = numbers.filter((column) => meant(column) && !isChange(column));
    for (const column of numbers)
      if (!values.includes(column)) leftOut.add(column.headings.join(' ').trim());
    const used = values.flatMap(({ index }) => heads.get(index) ?? []);
    if (used.some(({ area }) => area !== undefined)) turned = true;
    const section = sections[number];
    const context = contextPeriod(block.lines, entry.poolsYears) ?? section?.period;
    // Beside columns with a year of their own the title's year does not mean the others (`2022 | 2023 | Veränderung`).
    const isMixed = new Set(used.map(({ period }) => period === undefined)).size > 1;
    const around = isMixed ? undefined : context;
    const beyond = entry.set.get('period') ?? told.chosen ?? (isMixed ? undefined : told.ofSheet);
    const plain = values.filter(({ role }) => role === 'value');
    const ofValues = plain.length === 0 ? values.slice(0, 1) : plain;
    let above: string | undefined;

    for (const row of block.body) {
      const place = { sheet: grid.sheet, line: grid.rows[row]?.line ?? 0 };
      if (isLeftOut(grid, row, columns, entry)) continue;
      rows += 1;
      const own = rowArea(row, areaColumns, areas);
      if (own?.kind === 'found') above = own.id;
      const nested = own?.kind === 'nested' ? own.words : undefined;
      const ofRow = own?.kind === 'found' ? own.id : nested === undefined ? undefined : above;
      if (own !== undefined && ofRow === undefined) {
        const hasValue = plain.some(({ index }) => kinds.isValue(cellAt(grid, row, index)));
        doubts.note(own, place, hasValue);
        continue;
      }
      const words = rowWords(row, columns, entry);
      for (const column of ofValues) {
        const head = heads.get(column.index);
        if (head === undefined) continue;
        if (head.unknownArea !== undefined && usesHeadAreas && turned) {
          doubts.note({ kind: 'unknown', text: head.unknownArea }, place, true);
          continue;
        }
        const area = ofRow ?? head.area ?? setArea;
        if (area === undefined) continue;
        readings.push({
          area,
          period: words.period ?? head.period ?? around ?? beyond,
          parts: [
            ...words.parts,
            ...(nested === undefined ? [] : [{ source: 'nested', text: nested, heading: '' }]),
            ...head.parts,
            ...(section?.part === undefined ? [] : [section.part]),
            ...setParts(entry),
          ],
          unit: words.unit ?? head.unit,
          cell: cellAt(grid, row, column.index),
          role: column.role === 'value' ? 'value' : (column.role as ObservationColumn),
          beside: [...besideOf(grid, row, column, values, plain), ...words.beside],
          marks: [...head.marks, ...(own?.kind === 'found' ? own.marks : [])],
          place,
          column: `${grid.sheet}\u0000${String(number)}\u0000${String(column.index)}`,
        });
      }
    }
  }
  return {
    readings,
    questions: doubts.questions,
    ignoredColumns: [...ignoredColumns],
    leftOut: [...leftOut],
    ignoredAreas: doubts.ignored,
    turned,
    rows,
  };
}

/** Headings of numbers that are made from those beside them. */
const changeHeading =
  /veränd|differenz|zuwachs|rückgang|zu-? ?(?:oder|und|\/) ?abnahme|saldo|chang|differen|growth|trend|\+\s*\/\s*[-–−]|±/iu;

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

/** `set: {area: …}` by id, name or total word. */
function setAreaOf({ set }: DeliveryColumns, areas: AreaTexts): string | undefined {
  const written = set.get('area');
  const found = written === undefined ? undefined : areas.find(written);
  return found?.kind === 'area' ? found.id : undefined;
}

/** `set: {group: …}`. */
const setParts = ({ set }: DeliveryColumns): readonly LabelPart[] => {
  const group = set.get('group');
  return group === undefined ? [] : [{ source: 'set', text: group, heading: 'group' }];
};

/** Further numbers of a row belong to its first value. */
const besideOf = (
  grid: Grid,
  row: number,
  column: TableColumn,
  values: readonly TableColumn[],
  plain: readonly TableColumn[],
): Reading['beside'] =>
  plain.length > 0 && column !== plain[0]
    ? []
    : values
        .filter(({ role, index }) => role !== 'value' && index !== column.index)
        .map(({ role, index }) => ({
          role: role as ObservationColumn,
          cell: cellAt(grid, row, index),
        }));

type Doubt = Exclude<ReturnType<typeof rowArea>, undefined>;

/** Rows whose area is not clear, each text once. */
class AreaDoubts {
  readonly #areas: AreaTexts;
  readonly #unknown = new Map<string, DeliveryPlace>();
  readonly #several = new Map<string, readonly string[]>();
  readonly #ignored = new Set<string>();
  #contradiction: Extract<DeliveryQuestion, { kind: 'areas-contradict' }> | undefined;

  constructor(areas: AreaTexts) {
    this.#areas = areas;
  }

  note(doubt: Doubt, place: DeliveryPlace, hasValue: boolean): void {
    if (doubt.kind === 'ignored') this.#ignored.add(doubt.text);
    else if (doubt.kind === 'several') this.#several.set(doubt.text, doubt.ids);
    else if (doubt.kind === 'contradiction') {
      const { first, second } = doubt;
      const count = (this.#contradiction?.count ?? 0) + 1;
      this.#contradiction =
        this.#contradiction === undefined
          ? { kind: 'areas-contradict', first, second, place, count }
          : { ...this.#contradiction, count };
    } else if (hasValue) {
      const text = doubt.kind === 'unknown' ? doubt.text : doubt.kind === 'nested' ? doubt.words : ''; // prettier-ignore
      if (!this.#unknown.has(text)) this.#unknown.set(text, place);
    }
  }

  get ignored(): readonly string[] {
    return [...this.#ignored];
  }

  get questions(): readonly DeliveryQuestion[] {
    const unknown = [...this.#unknown].map(([text, place]) => ({
      text,
      nearest: this.#areas.nearest(text),
      place,
    }));
    const several = [...this.#several].map(([text, ids]) => ({ text, ids }));
    return [
      ...(unknown.length > 0 ? [{ kind: 'unknown-areas', texts: unknown } as const] : []),
      ...(several.length > 0 ? [{ kind: 'ambiguous-areas', texts: several } as const] : []),
      ...(this.#contradiction === undefined ? [] : [this.#contradiction]),
    ];
  }
}
