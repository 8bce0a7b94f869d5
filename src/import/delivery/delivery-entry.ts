/** The entries of columns.yaml that speak about one delivery. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { globPattern } from '../../readers/observations/row/area-lookup.ts';
import { observationColumns } from '../../readers/observations/row/observation-columns.ts';
import type { SignState } from '../../domain/municipality.ts';
import { splitUnit, withoutFootnote } from '../heading/heading-text.ts';

/** Columns of the contract's long form that are read as they are. */
export type ObservationColumn =
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'margin'
  | 'kitas'
  | 'children'
  | 'indicator'
  | 'group'
  | 'flag'
  | 'note'
  | 'area'
  | 'period';

const byHeading = new Map<string, ObservationColumn>();
for (const { name, aliases } of observationColumns) {
  for (const known of [name, ...aliases]) byHeading.set(foldName(known), name as ObservationColumn);
}

/** The column of the contract that a heading names. */
export const observationColumnOf = (heading: string): ObservationColumn | undefined =>
  byHeading.get(foldName(withoutFootnote(heading).text));

/** One entry as it is written, every key of the contract. */
export interface WrittenEntry {
  readonly files: string;
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly indicators?: Readonly<Record<string, string>> | undefined;
  readonly groups?: Readonly<Record<string, string>> | undefined;
  readonly areas?: Readonly<Record<string, string>> | undefined;
  readonly types?: Readonly<Record<string, string>> | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
  readonly signs?: Readonly<Partial<Record<SignState, readonly string[] | undefined>>> | undefined;
  readonly level?: string | undefined;
  readonly periods?: string | undefined;
  readonly sum?: boolean | undefined;
  readonly crs?: string | undefined;
}

export interface DeliveryEntry {
  roleOf(headings: readonly string[]): ObservationColumn | 'ignored' | undefined;
  /** Heading (folded) → values that stay. */
  readonly where: ReadonlyMap<string, readonly string[]>;
  readonly indicators: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  /** Heading as written → column of the register. */
  readonly registerColumns: ReadonlyMap<string, string>;
  readonly ignore: ReadonlySet<string>;
  readonly set: Readonly<Partial<Record<string, string>>>;
  readonly signs: NonNullable<WrittenEntry['signs']>;
  readonly level: string | undefined;
  readonly pools: boolean;
  readonly sum: boolean;
  readonly crs: string | undefined;
  readonly isGiven: boolean;
}

/** Whether an entry's pattern means a delivery: by its own name, in any folder, with any ending. */
export function isEntryOf(pattern: string, names: readonly string[]): boolean {
  const bare = pattern.replace(/^(?:\.\/)?(?:data\/)?/u, '');
  const tests = [bare, bare.split('/').at(-1) ?? bare].map(globPattern);
  return names.some((name) => tests.some((test) => test.test(name)));
}

/** Joins all entries of one delivery; of one key the first counts. */
export function deliveryEntry(entries: readonly WrittenEntry[]): DeliveryEntry {
  const joined = (
    pick: (entry: WrittenEntry) => Readonly<Record<string, string>> | undefined,
  ): ReadonlyMap<string, string> =>
    new Map(
      entries
        .toReversed()
        .flatMap((entry) => Object.entries(pick(entry) ?? {}))
        .map(([key, value]) => [foldName(key), value]),
    );
  const columns = joined(({ columns: own }) => own);
  const ignore = new Set(entries.flatMap((entry) => entry.ignore ?? []).map(foldName));
  const set = Object.assign(
    {},
    ...entries.toReversed().map((entry) => entry.set ?? {}),
  ) as Readonly<Record<string, string>>;
  return {
    roleOf(headings) {
      for (const form of headingForms(headings)) {
        const column = columns.get(form);
        if (column !== undefined) return observationColumnOf(column);
        if (ignore.has(form)) return 'ignored';
      }
      return undefined;
    },
    where: new Map(
      entries
        .flatMap((entry) => Object.entries(entry.where ?? {}))
        .map(([key, values]) => [foldName(key), values]),
    ),
    indicators: joined((entry) => entry.indicators),
    groups: joined((entry) => entry.groups),
    areas: joined((entry) => entry.areas),
    types: joined((entry) => entry.types),
    registerColumns: columns,
    ignore,
    set,
    signs: Object.assign(
      {},
      ...entries.toReversed().map((entry) => entry.signs ?? {}),
    ) as DeliveryEntry['signs'],
    level: entries.find((entry) => entry.level !== undefined)?.level,
    pools: entries.some((entry) => entry.periods === 'years'),
    sum: entries.some((entry) => entry.sum === true),
    crs: entries.find((entry) => entry.crs !== undefined)?.crs,
    isGiven: entries.length > 0,
  };
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
