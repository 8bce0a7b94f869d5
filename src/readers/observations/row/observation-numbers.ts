/** All numbers of one row, each read by its column's format, and checked by what the indicator allows. */
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import { isSentinelForm } from '../../plausibility/sentinel-numbers.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { CellFormat, ReadCell } from './observation-cells.ts';
import { readCell, readPlainNumber } from './observation-cells.ts';
import { readLimits } from './observation-limits.ts';
import { isNeverNegative, isWhole, rowValue } from './observation-value.ts';
import type { ValueMistake } from './observation-value.ts';
import type { RowReading } from './row-reading.ts';
import { signCell } from '../../text/signs.ts';
import { isCategory, isPercentage, isRate, unitRow } from '../../../domain/indicator/unit.ts';

export type RowNumbers = Pick<
  Observation,
  'value' | 'decimals' | 'numerator' | 'denominator' | 'lower' | 'upper' | 'kitas' | 'children'
>;

/** Only Kitas with so many observed children are counted (disclosure.md). */
const childrenInEachKita = 4;

const absent: ReadCell = { cell: { state: 'not-available' }, decimals: undefined };

/** Reads the numbers of a row; undefined where one of them is a mistake, after all of them were reported. */
export function readNumbers(reading: RowReading, problems: ProblemList): RowNumbers | undefined {
  const { row, column, isWide, indicator } = reading;
  if (isCategory(indicator.unit)) return readCategory(reading, problems);

  const percentAllowed = isPercentage(indicator.unit);
  const ofPeople = isRate(indicator.unit) && indicator.disclosure !== 'none';
  const format = (name: string, isValue: boolean): CellFormat => ({
    column: name,
    isWhole: isWhole(indicator) || (isValue ? indicator.decimals === 0 : ofPeople),
    mark: reading.formats.get(name)?.mark,
    known: reading.formats.get(name)?.known,
    sign: reading.sign,
    noPercentIn: isValue && percentAllowed ? undefined : indicator.id,
  });
  const written = markedByFlag(readCell(row, format(column, true), problems), reading, problems);
  const numerator = isWide ? absent : readCell(row, format('numerator', false), problems);
  const denominator = isWide ? absent : readCell(row, format('denominator', false), problems);
  if (written === undefined || numerator === undefined || denominator === undefined) {
    return undefined;
  }
  const cells = [
    {
      name: column,
      read: written,
      whole: isWhole(indicator),
      negative: !isNeverNegative(indicator),
    },
    ...(['numerator', 'denominator'] as const).map((name) => ({
      name,
      read: name === 'numerator' ? numerator : denominator,
      whole: ofPeople,
      negative: indicator.disclosure === 'none' && !isWhole(indicator),
    })),
  ];
  if (!cells.every((cell) => checkCount(cell, reading, problems))) return undefined;

  const given = numberOf(written.cell);
  if (given !== undefined && given < 0 && unitRow(indicator.unit)?.negatives === 'mistake') {
    const facts = { text: row.text(column), indicator: indicator.id };
    problems.fold('negative-value', indicator.id, row.place(column), facts);
  }
  let usable = true;
  const value = rowValue(written, numerator, denominator, indicator, (mistake) => {
    usable = reportValue(mistake, reading, problems) && usable;
  });
  const limits = readLimits(reading, value.value, problems);
  const kitas = readWhole('kitas', reading, problems);
  const children = readWhole('children', reading, problems);
  if (kitas !== undefined && children !== undefined && children < kitas * childrenInEachKita) {
    const facts = { kitas: row.text('kitas'), children: row.text('children') };
    problems.fold('kompik-too-few-children', indicator.id, row.place('children'), facts);
  }
  return usable ? { ...value, ...limits, kitas, children } : undefined;
}

/**
 * An empty value that the flag column explains by a sign takes the state of that sign; a number beside the sign
 * for unreliable is unreliable. Problem: `flag-contradicts-value` where a number stands beside a sign that says
 * there is none; then undefined, since one of the two is wrong. A dash beside a number says "no flag".
 */
function markedByFlag(
  read: ReadCell | undefined,
  reading: RowReading,
  problems: ProblemList,
): ReadCell | undefined {
  const { sign, flags, row, column } = reading;
  if (read === undefined || flags.sign === undefined) return read;
  const state = sign(flags.sign);
  if (state === undefined) return read;
  if (row.text(column) !== '') {
    if (!('value' in read.cell) || state === 'zero') return read;
    if (state === 'unreliable') return { ...read, cell: { ...read.cell, state } };
    const facts = { flag: flags.sign };
    problems.fold('flag-contradicts-value', flags.sign, row.place('flag'), facts);
    return undefined;
  }
  return { cell: signCell(state), decimals: undefined };
}

interface CountCell {
  readonly name: string;
  readonly read: ReadCell;
  readonly whole: boolean;
  readonly negative: boolean;
}

/** Reports negative counts (then false) and counts with decimals. */
function checkCount(
  { name, read, whole, negative }: CountCell,
  { row, indicator }: RowReading,
  problems: ProblemList,
): boolean {
  const number = numberOf(read.cell);
  if (number === undefined) return true;
  const facts = { text: row.text(name), column: name };
  if (number < 0 && !negative && isSentinelForm(number)) {
    const { file } = row.place(name);
    const said = { indicator: indicator.id, texts: [facts.text], file };
    problems.fold('sentinel-number', `${indicator.id} ${facts.text}`, row.place(name), said);
    return false;
  }
  if (number < 0 && !negative) {
    problems.fold('negative-count', name, row.place(name), facts);
    return false;
  }
  if (whole && !Number.isInteger(number)) {
    problems.fold('fractional-count', name, row.place(name), facts);
  }
  return true;
}

/** Whether the row can be used all the same. */
function reportValue(mistake: ValueMistake, reading: RowReading, problems: ProblemList): boolean {
  const { row, column, indicator } = reading;
  const place = row.place(column);
  const facts = { text: row.text(column), indicator: indicator.id };
  const fraction = { numerator: row.text('numerator'), denominator: row.text('denominator') };
  switch (mistake) {
    case 'value-mismatch':
      problems.fold(mistake, indicator.id, place, { ...facts, ...fraction });
      return false;
    case 'over-hundred-percent':
      problems.fold(mistake, indicator.id, place, facts);
      return false;
    case 'numerator-over-denominator':
      problems.fold(mistake, indicator.id, row.place('numerator'), {
        indicator: indicator.id,
        area: row.text('area'),
        period: row.text('period'),
        group: row.text('group'),
        ...fraction,
      });
      return false;
    case 'numerator-without-denominator':
    case 'value-not-computable':
      problems.fold(mistake, indicator.id, row.place('numerator'), { indicator: indicator.id });
      return true;
  }
}

/** A number of Kitas or children. Problem: `not-a-whole-number`. */
function readWhole(
  column: 'kitas' | 'children',
  reading: RowReading,
  problems: ProblemList,
): number | undefined {
  const { row, indicator, sign, formats } = reading;
  const format = { column, ...formats.get(column), mark: formats.get(column)?.mark, sign, noPercentIn: indicator.id }; // prettier-ignore
  const number = readPlainNumber(row, format, problems);
  if (number === undefined || (Number.isInteger(number) && number >= 0)) return number;
  const facts = { text: row.text(column), column };
  problems.fold('not-a-whole-number', column, row.place(column), facts);
  return undefined;
}

/** A value of unit category: the position of its code among the indicator's categories. */
function readCategory(reading: RowReading, problems: ProblemList): RowNumbers | undefined {
  const { row, column, indicator, sign } = reading;
  const nothing = {
    decimals: undefined,
    numerator: undefined,
    denominator: undefined,
    lower: undefined,
    upper: undefined,
    kitas: undefined,
    children: undefined,
  };
  const code = row.text(column);
  const position = indicator.categories.findIndex((category) => category.code === code);
  if (position !== -1) return { ...nothing, value: { state: 'observed', value: position } };
  const marked = markedByFlag(absent, reading, problems)?.cell;
  if (code === '') return { ...nothing, value: marked ?? absent.cell };
  const state = sign(code);
  if (state !== undefined) {
    return { ...nothing, value: signCell(state) };
  }
  const known = indicator.categories.map((category) => category.code);
  const facts = { code, known, nearest: nearestName(code, known) };
  problems.fold('unknown-category', code, row.place(column), facts);
  return undefined;
}
