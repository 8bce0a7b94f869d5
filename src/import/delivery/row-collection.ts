/** Named readings → rows of the contract: what each cell says, rows that are added up, and rows that contradict each other. */
import type { DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import type { SignState } from '../../domain/municipality.ts';
import { sumOfCells } from '../../readers/observations/delivery/summed-rows.ts';
import type { Cell, ValueState } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { CellKinds } from '../layout/cell-kinds.ts';
import type { Reading } from '../layout/reading.ts';
import type { CellValue, MarkDecision } from './cell-values.ts';
import { cellValue, isSameValue } from './cell-values.ts';
import type { ObservationRow } from './observation-row.ts';

/** A reading whose words have found their ids. */
export interface NamedReading {
  readonly reading: Reading;
  readonly indicator: string;
  readonly group: string;
  /** Words that nothing explains; '' where there are none. */
  readonly unknown: string;
}

export interface CellReading {
  readonly marks: MarkDecision;
  readonly kinds: CellKinds;
  readonly sign: (text: string) => SignState | undefined;
  /** The municipality's own sign for a state. */
  readonly signText: (state: SignState) => string | undefined;
  /** Footnotes by their marks. */
  readonly notes: ReadonlyMap<string, string>;
  /** Whether rows of one cell of this indicator are added up. */
  readonly mayAdd: (indicator: string, unit: string) => boolean;
}

export interface CollectedRows {
  readonly rows: readonly ObservationRow[];
  readonly unreadable: readonly Extract<DeliveryQuestion, { kind: 'unreadable-cells' }>[];
  readonly clashes: readonly {
    readonly first: Reading;
    readonly second: Reading;
    readonly row: ObservationRow;
  }[];
  readonly withoutPeriod: readonly Reading[];
  readonly signs: readonly {
    readonly sign: string;
    readonly state: string;
    readonly count: number;
  }[];
  readonly emptyCells: number;
}

type OpenRow = ObservationRow & {
  readonly reading: Reading;
  readonly cell: Cell;
  readonly decimals: number;
};

export function collectRows(named: readonly NamedReading[], cells: CellReading): CollectedRows {
  const rows = new Map<string, OpenRow>();
  const unreadable = new Map<string, Extract<DeliveryQuestion, { kind: 'unreadable-cells' }>>();
  const clashes: CollectedRows['clashes'][number][] = [];
  const signs = new Map<string, { state: string; count: number }>();
  const withoutPeriod: Reading[] = [];
  let emptyCells = 0;

  const noteUnreadable = (text: string, { place }: Reading): void => {
    const earlier = unreadable.get(text);
    const count = (earlier?.count ?? 0) + 1;
    unreadable.set(text, { kind: 'unreadable-cells', text, place: earlier?.place ?? place, count });
  };
  for (const { reading, indicator, group, unknown } of named) {
    const fields: Record<string, string> = {};
    let value: CellValue | undefined;
    let valueSign: SignState | undefined;
    const noteTexts: string[] = [];
    for (const [at, { role, cell }] of [
      { role: reading.role, cell: reading.cell },
      ...reading.beside,
    ].entries()) {
      const text = cell.text.trim();
      if (role === 'flag' || role === 'note') {
        if (role === 'note' && text !== '') noteTexts.push(text);
        else if (text !== '') fields[role] = text;
        continue;
      }
      const mark = cells.marks.of(`${reading.column}\u0000${String(at)}`);
      const read = cellValue(cell, mark, cells.kinds, (sign) => {
        const state = cells.sign(sign);
        return state === undefined ? undefined : cells.signText(state);
      });
      if (read === undefined) {
        if (cells.marks.questions.length === 0) noteUnreadable(text, reading);
        continue;
      }
      const state = cell.number === undefined ? cells.sign(text) : undefined;
      if (state !== undefined) signs.set(text, { state, count: (signs.get(text)?.count ?? 0) + 1 });
      if (read.text === '') emptyCells += 1;
      else fields[role] = read.text;
      if (at === 0) {
        value = read;
        valueSign = state;
      }
      if (read.flag !== '') fields['flag'] = read.flag;
      for (const one of [read.mark, ...reading.marks]) {
        const note = cells.notes.get(one);
        if (note !== undefined && !noteTexts.includes(note)) noteTexts.push(note);
      }
    }
    if (Object.keys(fields).every((key) => key === 'flag' || key === 'note')) continue;
    if (noteTexts.length > 0) fields['note'] = noteTexts.join(' ');
    if (reading.period === undefined) {
      withoutPeriod.push(reading);
      continue;
    }
    const row: OpenRow = {
      indicator,
      area: reading.area,
      period: reading.period,
      group,
      fields,
      reading,
      cell: cellOf(value, valueSign),
      decimals: /\.(\d+)/u.exec(value?.text ?? '')?.[1]?.length ?? 0,
    };
    const key = [indicator, reading.area, reading.period, group, unknown].join('\u0000');
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    else if (cells.mayAdd(indicator, reading.unit)) rows.set(key, sumOf(earlier, row));
    else if (!isSameValue(earlier.fields['value'] ?? '', fields['value'] ?? ''))
      clashes.push({ first: earlier.reading, second: reading, row });
  }
  return {
    rows: [...rows.values()].map(({ indicator, area, period, group, fields }) => ({
      indicator,
      area,
      period,
      group,
      fields,
    })),
    unreadable: [...unreadable.values()],
    clashes,
    withoutPeriod,
    signs: [...signs].map(([sign, one]) => ({ sign, ...one })),
    emptyCells,
  };
}

const states: Readonly<Record<SignState, Exclude<ValueState, 'observed'>>> = {
  zero: 'zero',
  withheld: 'withheld',
  unreliable: 'unreliable',
  notMeaningful: 'not-meaningful',
  later: 'later',
  notAvailable: 'not-available',
};

function cellOf(value: CellValue | undefined, sign: SignState | undefined): Cell {
  if (value?.number === undefined) return { state: sign === undefined ? 'not-available' : states[sign] }; // prettier-ignore
  const state = value.text.startsWith('(') ? 'unreliable' : 'observed';
  return { state, value: value.number };
}

/** Two rows of one cell, added up as the check adds them: what is secret stays secret. */
function sumOf(a: OpenRow, b: OpenRow): OpenRow {
  const cell = sumOfCells(a.cell, b.cell);
  const number = numberOf(cell);
  const decimals = Math.max(a.decimals, b.decimals);
  const { flag, note } = a.fields;
  const shown =
    number === undefined || cell.state === 'zero'
      ? [a, b].find((one) => one.cell.state === cell.state)?.fields['value']
      : number.toFixed(decimals);
  const value = cell.state === 'unreliable' && number !== undefined ? `(${shown ?? ''})` : shown;
  return {
    ...a,
    cell,
    decimals,
    fields: {
      ...(value === undefined ? {} : { value }),
      ...(flag === undefined ? {} : { flag }),
      ...(note === undefined || note !== b.fields['note'] ? {} : { note }),
    },
  };
}
