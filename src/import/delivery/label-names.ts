/** Words over and beside the values → ids of indicators and groups, by columns.yaml, the catalogue and groups.csv. */
import type { Group, Indicator } from '../../domain/indicator/indicator.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import { isShareUnit, splitUnit } from '../heading/heading-text.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import type { LabelPart, Reading } from '../layout/reading.ts';

/** How words that nothing explains are taken: `--as`. */
export type LabelChoice = 'indicators' | 'groups' | undefined;

export interface NamedLabels {
  readonly indicator: string;
  readonly group: string;
  /** Words that nothing explains; '' where there are none. */
  readonly unknown: string;
}

/** Leaves only those words that tell values apart: what stands over all of them, and codes beside their own names, say nothing. */
export function tellingParts(
  readings: readonly Reading[],
): (reading: Reading) => readonly LabelPart[] {
  const sources = new Map<string, { texts: Set<string>; heading: string; count: number }>();
  for (const { parts } of readings) {
    for (const { source, text, heading } of parts) {
      const known = sources.get(source) ?? { texts: new Set<string>(), heading, count: 0 };
      known.texts.add(text);
      known.count += 1;
      sources.set(source, known);
    }
  }
  const dropped = new Set<string>();
  for (const [source, { texts, count }] of sources) {
    const isIndicator = readings[0]?.parts.some(
      (part) => part.source === source && part.heading === 'indicator',
    );
    if (texts.size < 2 && count === readings.length && isIndicator !== true) dropped.add(source);
  }
  const columns = [...sources.keys()].filter(
    (source) =>
      source.startsWith('column') &&
      !dropped.has(source) &&
      sources.get(source)?.heading !== 'indicator',
  );
  const textIn = (reading: Reading, source: string): string =>
    reading.parts.find((part) => part.source === source)?.text ?? '';
  const follows = (a: (reading: Reading) => string, b: (reading: Reading) => string): boolean => {
    const values = new Map<string, string>();
    for (const reading of readings) {
      const key = a(reading);
      const value = b(reading);
      if ((values.get(key) ?? value) !== value) return false;
      values.set(key, value);
    }
    return true;
  };
  const isCode = (source: string): boolean =>
    /code|schl|cd$|kurz|nr|sort/iu.test(sources.get(source)?.heading ?? '');
  for (const source of columns) {
    if (
      follows(
        ({ area }) => area,
        (reading) => textIn(reading, source),
      )
    )
      dropped.add(source);
    for (const other of columns) {
      if (source >= other || dropped.has(source) || dropped.has(other)) continue;
      const both =
        follows(
          (r) => textIn(r, source),
          (r) => textIn(r, other),
        ) &&
        follows(
          (r) => textIn(r, other),
          (r) => textIn(r, source),
        );
      if (both) dropped.add(isCode(source) || !isCode(other) ? source : other);
    }
  }
  return ({ parts }) => parts.filter(({ source }) => !dropped.has(source));
}

/**
 * The one row of the head that alone tells all columns apart, for short names: undefined where there is none. Of several
 * the one with the shortest words.
 */
export function tellingHead(readings: readonly Reading[]): string | undefined {
  const columns = new Map<string, Reading>();
  for (const reading of readings) {
    const words = reading.parts.filter(({ source }) => source.startsWith('head'));
    columns.set(words.map(({ text }) => text).join('\u0000'), reading);
  }
  if (columns.size < 2) return undefined;
  const levels = new Map<string, string[]>();
  for (const { parts } of columns.values()) {
    for (const { source, text } of parts.filter((part) => part.source.startsWith('head')))
      levels.set(source, [...(levels.get(source) ?? []), foldName(text)]);
  }
  return [...levels]
    .filter(([, texts]) => texts.length === columns.size && new Set(texts).size === texts.length)
    .map(([source, texts]) => ({ source, length: texts.join('').length }))
    .toSorted((a, b) => a.length - b.length)[0]?.source;
}

/** Makes the naming of a delivery's words. */
export function labelNaming(
  entry: DeliveryColumns,
  catalogue: readonly Indicator[],
  groups: readonly Group[],
  base: string,
  choice: LabelChoice,
  hasSharesBesideAmounts: (indicator: string) => boolean = () => false,
  head: string | undefined = undefined,
  isOneIndicator = false,
): (parts: readonly LabelPart[], unit: string) => NamedLabels {
  const byWords = new Map<string, string>();
  for (const { id, title, short } of catalogue.toReversed())
    for (const words of [title, short, id]) byWords.set(foldName(words), id);
  const groupByWords = new Map<string, string>();
  for (const { id, title } of groups.toReversed())
    for (const words of [title, id]) groupByWords.set(foldName(words), id);
  const indicatorOf = (words: string): string | undefined =>
    entry.indicators.get(words) ?? byWords.get(words);
  const groupOf = (words: string): string | undefined =>
    entry.groups.get(words) ?? groupByWords.get(words);

  const ids = new Map<string, string>();
  /** An id that no other words have. */
  const ownId = (words: string): string => {
    const wanted = idOf(words);
    let id = wanted;
    for (let n = 2; (ids.get(id) ?? words) !== words; n += 1) id = `${wanted}-${String(n)}`;
    ids.set(id, words);
    return id;
  };
  const name = (parts: readonly LabelPart[], unit: string): NamedLabels => {
    if (parts.length === 0) {
      const ofUnit = unit === '' ? undefined : entry.indicators.get(foldName(unit));
      const share = hasSharesBesideAmounts('') && isShareUnit(unit) ? `${base}-prozent` : base;
      return { indicator: ofUnit ?? share, group: '', unknown: '' };
    }
    for (const form of joinedForms(
      parts.map(({ text }) => text),
      unit,
    )) {
      const indicator = indicatorOf(form);
      if (indicator !== undefined) return { indicator, group: '', unknown: '' };
    }
    for (const form of joinedForms(
      parts.map(({ text }) => text),
      unit,
    )) {
      const group = entry.groups.get(form);
      if (group !== undefined) return { indicator: base, group, unknown: '' };
    }
    let indicator: string | undefined;
    const groupIds: string[] = [];
    const open: LabelPart[] = [];
    for (const part of parts) {
      const words = [
        part.text,
        unit === '' ? part.text : `${part.text} (${unit})`,
        splitUnit(part.text).label,
      ].map(foldName);
      const asIndicator =
        part.heading === 'group'
          ? undefined
          : words.map(indicatorOf).find((id) => id !== undefined);
      const asGroup = words.map(groupOf).find((id) => id !== undefined);
      if (asIndicator !== undefined && indicator === undefined) indicator = asIndicator;
      else if (asGroup !== undefined) groupIds.push(asGroup);
      else if (part.heading === 'indicator' && indicator === undefined) {
        const own = isOneIndicator ? base : idOf(part.text);
        const isShare = hasSharesBesideAmounts(part.text) && isShareUnit(unit);
        indicator = isShare ? `${own}-prozent` : own;
      } else if (part.heading === 'group') groupIds.push(part.text);
      else open.push(part);
    }
    const told = open.filter(({ source }) => head === undefined || source === head || !source.startsWith('head')); // prettier-ignore
    const rest = told.map(({ text }) => text).join(' – ');
    if (open.length === 0)
      return { indicator: indicator ?? base, group: groupIds.join('-'), unknown: '' };
    // The total beside its parts is the indicator itself.
    if (choice !== undefined && open.every(({ text }) => totalWord.test(text))) {
      return { indicator: indicator ?? base, group: groupIds.join('-'), unknown: '' };
    }
    if (choice === 'groups')
      return {
        indicator: indicator ?? base,
        group: [...groupIds, ownId(rest)].join('-'),
        unknown: '',
      };
    if (choice === 'indicators' && indicator === undefined)
      return {
        indicator: ownId(unit === '' || !/%|prozent/iu.test(unit) ? rest : `${rest} prozent`),
        group: groupIds.join('-'),
        unknown: '',
      };
    return { indicator: indicator ?? base, group: groupIds.join('-'), unknown: rest };
  };
  return name;
}

const totalWord = /^(?:insgesamt|gesamt|zusammen|total|all|alle)$/iu;

/** A well-formed id made of words. */
export const idOf = (words: string): string =>
  (slugOf(words.replaceAll('%', ' prozent ')) || 'x').slice(0, 60).replace(/-+$/u, '');

function joinedForms(texts: readonly string[], unit: string): readonly string[] {
  const withUnit =
    unit === ''
      ? []
      : [
          [...texts.slice(0, -1), `${texts.at(-1) ?? ''} (${unit})`],
          [...texts, unit],
          [`${texts[0] ?? ''} (${unit})`, ...texts.slice(1)],
          [...texts.slice(0, -1), `${texts.at(-1) ?? ''} ${unit}`],
        ];
  const forms = [...withUnit, texts].flatMap((parts) =>
    [' – ', ' - ', ' ', ', ', '|', ' | ', ': ', ' / '].map((mark) => foldName(parts.join(mark))),
  );
  return [...new Set(forms)];
}
