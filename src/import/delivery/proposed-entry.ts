/** The entry of columns.yaml that answers what a delivery leaves open, ready to be pasted. */
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { entryKey } from '../../readers/table/columns.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A pattern for this delivery and those of other years: years become `*`. */
export const patternOf = (name: string): string =>
  name
    .replace(/\.[^.]+$/u, '.*')
    .replace(/(?<!\d)(?:19|20)\d{2}(?:[-_](?:\d{2}|\d{4})(?!\d))*/gu, '*')
    .replace(/\*+/gu, '*');

export interface EntryParts {
  readonly name: string;
  readonly indicators?: ReadonlyMap<string, string> | undefined;
  readonly groups?: ReadonlyMap<string, string> | undefined;
  readonly set?: ReadonlyMap<string, string> | undefined;
  readonly areas?: ReadonlyMap<string, string> | undefined;
  readonly types?: ReadonlyMap<string, string> | undefined;
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** Texts for areas that may mean several: each gets a `?`, with its ids beside it. */
  readonly choices?: ReadonlyMap<string, readonly string[]> | undefined;
}

/**
 * Undefined where there is nothing to say.
 *
 * @param present the entry that speaks of this delivery already: the proposal holds it too, and replaces it
 */
export function proposedEntry(
  { name, choices = new Map(), ...keys }: EntryParts,
  present: DeliveryColumns | undefined,
): string | undefined {
  if ([choices, ...Object.values(keys)].every((map) => map === undefined || map.size === 0))
    return undefined;
  const written = (key: string, map: ReadonlyMap<string, string> | undefined) =>
    [...(map ?? [])].map(
      ([from, to]) => [present?.written.get(entryKey(key, from)) ?? from, to] as const,
    );
  const maps = (['columns', 'indicators', 'groups', 'set', 'areas', 'types'] as const).map(
    (key) =>
      [
        key,
        new Map([
          ...written(key, present?.[key]),
          ...(keys[key] ?? []),
          ...(key === 'areas' ? [...choices.keys()].map((text) => [text, '?'] as const) : []),
        ]),
      ] as const,
  );
  const remark = (key: string, text: string): string => {
    const ids = key === 'areas' ? choices.get(text) : undefined;
    return ids === undefined ? '' : `  # ${ids.map(quoted).join(', ')}`;
  };
  const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
  const lists = (
    key: string,
    entries: Iterable<readonly [string, readonly string[] | undefined]>,
  ): readonly string[] => {
    const lines = [...entries].flatMap(([from, to]) =>
      to === undefined ? [] : [`    ${quoted(from)}: ${list(to)}`],
    );
    return lines.length === 0 ? [] : [`  ${key}:`, ...lines];
  };
  const line = (key: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [`  ${key}: ${text}`];
  return [
    `- files: ${quoted(present?.files ?? patternOf(name))}`,
    ...maps.flatMap(([key, map]) =>
      map.size === 0
        ? []
        : [
            `  ${key}:`,
            ...[...map].map(
              ([from, to]) => `    ${quoted(from)}: ${quoted(to)}${remark(key, from)}`,
            ),
          ],
    ),
    ...(present === undefined
      ? []
      : [
          ...(present.ignore.length === 0 ? [] : line('ignore', list(present.ignore))),
          ...lists('where', present.where),
          ...lists('signs', Object.entries(present.signs)),
          ...line('level', present.level === undefined ? undefined : quoted(present.level)),
          ...line('crs', present.crs),
          ...line('periods', present.poolsYears ? 'years' : undefined),
          ...line('sum', present.sum ? 'true' : undefined),
        ]),
  ].join('\n');
}
