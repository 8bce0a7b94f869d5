/** An entry of columns.yaml over a delivery whose headings may stand over several rows. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import type { ObservationColumn } from '../heading/contract-column.ts';
import { observationColumnOf } from '../heading/contract-column.ts';
import { splitUnit, withoutFootnote } from '../heading/heading-text.ts';

/** A delivery of which columns.yaml says nothing. */
export const noEntry: DeliveryColumns = {
  files: '',
  register: undefined,
  isForImport: true,
  place: { file: 'data/columns.yaml' },
  columns: new Map(),
  ignore: [],
  where: new Map(),
  indicators: new Map(),
  set: new Map(),
  areas: new Map(),
  level: undefined,
  groups: new Map(),
  types: new Map(),
  crs: undefined,
  poolsYears: false,
  sum: false,
  places: new Map(),
  written: new Map(),
  signs: {},
};

/** Names under which columns.yaml may speak of a delivery: its own, and that of a table of the report made of it. */
export const namesOf = (name: string): readonly string[] => {
  const stem = name.replace(/\.[^.]+$/u, '');
  return [name, `observations/${name}`, `${stem}.csv`, `observations/${stem}.csv`];
};

/** What an entry says of a column by its headings; undefined where it says nothing. */
export function roleOf(
  { columns, ignore }: DeliveryColumns,
  headings: readonly string[],
): ObservationColumn | 'ignored' | undefined {
  if (columns.size === 0 && ignore.length === 0) return undefined;
  const renamed = new Map([...columns].map(([heading, column]) => [foldName(heading), column]));
  const ignored = new Set(ignore.map(foldName));
  for (const form of headingForms(headings)) {
    const column = renamed.get(form);
    if (column !== undefined) return observationColumnOf(column);
    if (ignored.has(form)) return 'ignored';
  }
  return undefined;
}

/** How a heading over several rows may be written in one line: whole, its lowest row alone, without unit and footnote. */
export function headingForms(headings: readonly string[]): readonly string[] {
  const plain = headings.map((text) => withoutFootnote(text).text);
  const bare = plain.map((text) => splitUnit(text).label).filter((text) => text !== '');
  const forms = [headings, plain, bare].flatMap((texts) =>
    [' – ', ' - ', ' ', ', ', '|', ' | ', ': ', ' / '].map((mark) => texts.join(mark)),
  );
  return [...new Set([...forms, plain.at(-1) ?? '', bare.at(-1) ?? ''].map(foldName))].filter(
    (form) => form !== '',
  );
}
