/**
 * Observations in columns: about 60 bytes a row instead of the 400 of an object with its cells and its place. A row
 * is a view that makes these when it is asked; its properties are no own ones, so it cannot be spread.
 */
import type { Cell, Flag, Observation } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import type { Place } from '../../../domain/problem/problem.ts';
import { CodeList } from './code-list.ts';
import type { Columns } from './packed-columns.ts';
import { columnNames, makeColumns, rareColumn, resized } from './packed-columns.ts';
import { cellOf, codeOfCell, numberIn } from './stored-cells.ts';
import type { RowColumns } from './stored-observation.ts';
import { StoredObservation } from './stored-observation.ts';

/** All rows of a store in a form that threads can hand to each other. */
export interface PackedObservations {
  readonly length: number;
  readonly columns: Columns;
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly periods: readonly Period[];
  readonly groups: readonly string[];
  readonly files: readonly string[];
  readonly flags: readonly (readonly Flag[])[];
  readonly notes: readonly string[];
}

const numberAt = (column: Float64Array | undefined, at: number): number | undefined => {
  const number = column?.[at];
  return number === undefined || Number.isNaN(number) ? undefined : number;
};

/** All rows of a report, each cell once; a row added is a view of this store. */
export class ObservationStore implements RowColumns {
  #columns = makeColumns(256);
  readonly #rows: Observation[] = [];
  readonly #indicators = new CodeList<string>();
  readonly #areas = new CodeList<string>();
  readonly #periods = new CodeList<Period>();
  readonly #groups = new CodeList<string>();
  readonly #files = new CodeList<string>();
  readonly #flags = new CodeList<readonly Flag[]>();
  readonly #notes = new CodeList<string>();
  /** Positions by the hash of their cell, one more than the position; 0 is free. At most half full. */
  #slots = new Uint32Array(1024);

  get rows(): readonly Observation[] {
    return this.#rows;
  }

  /** The position of the row of a cell; −1 where there is none. */
  find({ indicator, area, period, group }: Observation): number {
    const codes = [
      this.#indicators.find(indicator),
      this.#areas.find(area),
      this.#periods.find(period.text),
      this.#groups.find(group),
    ] as const;
    return codes.includes(-1) ? -1 : (this.#slots[this.#slotOf(...codes)] ?? 0) - 1;
  }

  /** Adds the row of a cell that has none yet. */
  add(row: Observation): void {
    const at = this.#rows.length;
    this.#makeRoom(at + 1);
    this.#write(at, row);
    this.#index(at);
    this.#rows.push(new StoredObservation(this, at));
  }

  /** Puts another row of the same cell in the place of one. */
  replace(at: number, row: Observation): void {
    this.#write(at, row);
  }

  /** What this store holds, without room to spare. */
  pack(): PackedObservations {
    return {
      length: this.#rows.length,
      columns: resized(this.#columns, this.#rows.length),
      indicators: this.#indicators.things,
      areas: this.#areas.things,
      periods: this.#periods.things,
      groups: this.#groups.things,
      files: this.#files.things,
      flags: this.#flags.things,
      notes: this.#notes.things,
    };
  }

  /** Adds all rows of another store in their order, unless one of their cells has a row here: then none, and false. */
  addAll({ length, columns: from, ...lists }: PackedObservations): boolean {
    const plain = (list: CodeList<string>, things: readonly string[]): Uint32Array =>
      Uint32Array.from(things, (thing) => list.codeOf(thing, thing));
    const codes = {
      indicator: plain(this.#indicators, lists.indicators),
      area: plain(this.#areas, lists.areas),
      period: Uint32Array.from(lists.periods, (one) => this.#periods.codeOf(one.text, one)),
      group: plain(this.#groups, lists.groups),
      file: plain(this.#files, lists.files),
      flags: Uint32Array.from(lists.flags, (one) => this.#flags.codeOf(one.join(' '), one)),
    };
    const notes = plain(this.#notes, lists.notes);
    const own = { ...from };
    for (const name of Object.keys(codes) as (keyof typeof codes)[]) {
      const renumber = codes[name];
      own[name] = from[name].map((code) => renumber[code] ?? 0) as Uint32Array<ArrayBuffer> &
        Uint16Array<ArrayBuffer>;
    }
    const { indicator, area, period, group } = own;
    const slotOfCell = (at: number): number =>
      this.#slotOf(indicator[at] ?? 0, area[at] ?? 0, period[at] ?? 0, group[at] ?? 0);
    for (let at = 0; at < length; at += 1) {
      if (this.#slots[slotOfCell(at)] !== 0) return false;
    }
    const first = this.#rows.length;
    this.#makeRoom(first + length);
    for (const name of columnNames) {
      const column = own[name];
      if (column === undefined) continue;
      const isNote = name === 'note';
      this.#columnFor(name).set(
        isNote ? column.map((note) => (note === 0 ? 0 : (notes[note - 1] ?? 0) + 1)) : column,
        first,
      );
    }
    for (let at = first; at < first + length; at += 1) {
      this.#index(at);
      this.#rows.push(new StoredObservation(this, at));
    }
    return true;
  }

  indicatorAt = (at: number): string => this.#indicators.at(this.#columns.indicator[at] ?? 0);
  areaAt = (at: number): string => this.#areas.at(this.#columns.area[at] ?? 0);
  periodAt = (at: number): Period => this.#periods.at(this.#columns.period[at] ?? 0);
  groupAt = (at: number): string => this.#groups.at(this.#columns.group[at] ?? 0);
  flagsAt = (at: number): readonly Flag[] => this.#flags.at(this.#columns.flags[at] ?? 0);

  cellAt(part: 'value' | 'numerator' | 'denominator', at: number): Cell | undefined {
    return cellOf(this.#columns[`${part}State`][at] ?? 0, this.#columns[part][at] ?? 0);
  }

  numberAt(part: 'lower' | 'upper' | 'kitas' | 'children', at: number): number | undefined {
    return numberAt(this.#columns[part], at);
  }

  decimalsAt(at: number): number | undefined {
    const written = this.#columns.decimals[at] ?? 0;
    return written === 0 ? undefined : written - 1;
  }

  noteAt(at: number): string | undefined {
    const note = this.#columns.note?.[at] ?? 0;
    return note === 0 ? undefined : this.#notes.at(note - 1);
  }

  placeAt(at: number): Place {
    const file = this.#files.at(this.#columns.file[at] ?? 0);
    const line = this.#columns.line[at] ?? 0;
    const column = this.#columns.column[at] ?? 0;
    if (line === 0) return { file };
    return column === 0 ? { file, line } : { file, line, column };
  }

  #columnFor(name: keyof Columns): Columns[keyof Columns] & object {
    switch (name) {
      case 'lower':
      case 'upper':
      case 'kitas':
      case 'children':
      case 'note':
        return rareColumn(this.#columns, name);
      default:
        return this.#columns[name];
    }
  }

  #makeRoom(rows: number): void {
    const room = this.#columns.line.length;
    if (rows > room) this.#columns = resized(this.#columns, Math.max(rows, 2 * room));
    if (2 * rows <= this.#slots.length) return;
    let size = this.#slots.length;
    while (size < 2 * rows) size *= 2;
    this.#slots = new Uint32Array(size);
    for (let at = 0; at < this.#rows.length; at += 1) this.#index(at);
  }

  #write(at: number, row: Observation): void {
    const columns = this.#columns;
    const { indicator, area, period, group, place, flags, note } = row;
    columns.indicator[at] = this.#indicators.codeOf(indicator, indicator);
    columns.area[at] = this.#areas.codeOf(area, area);
    columns.period[at] = this.#periods.codeOf(period.text, period);
    columns.group[at] = this.#groups.codeOf(group, group);
    columns.file[at] = this.#files.codeOf(place.file, place.file);
    columns.line[at] = place.line ?? 0;
    columns.column[at] = place.column ?? 0;
    columns.flags[at] = this.#flags.codeOf(flags.join(' '), flags);
    columns.decimals[at] = row.decimals === undefined ? 0 : row.decimals + 1;
    for (const part of ['value', 'numerator', 'denominator'] as const) {
      columns[`${part}State`][at] = codeOfCell(row[part]);
      columns[part][at] = numberIn(row[part]);
    }
    for (const part of ['lower', 'upper', 'kitas', 'children'] as const) {
      const number = row[part];
      if (number === undefined && columns[part] === undefined) continue;
      rareColumn(columns, part)[at] = number ?? NaN;
    }
    if (note === undefined && columns.note === undefined) return;
    rareColumn(columns, 'note')[at] = note === undefined ? 0 : this.#notes.codeOf(note, note) + 1;
  }

  #index(at: number): void {
    const { indicator, area, period, group } = this.#columns;
    const slot = this.#slotOf(indicator[at] ?? 0, area[at] ?? 0, period[at] ?? 0, group[at] ?? 0);
    this.#slots[slot] = at + 1;
  }

  /** Where a cell stands among the slots, or the free one where it belongs. */
  #slotOf(indicator: number, area: number, period: number, group: number): number {
    const columns = this.#columns;
    const mask = this.#slots.length - 1;
    let hash =
      Math.imul(indicator + 1, 0x9e3779b1) ^
      Math.imul(area + 1, 0x85ebca6b) ^
      Math.imul(period + 1, 0xc2b2ae35) ^
      Math.imul(group + 1, 0x27d4eb2f);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at === -1) return slot;
      const isSame =
        columns.area[at] === area &&
        columns.period[at] === period &&
        columns.indicator[at] === indicator &&
        columns.group[at] === group;
      if (isSame) return slot;
    }
  }
}
