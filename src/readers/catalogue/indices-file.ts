/** `data/indices.yaml`: need indices, each made of several indicators. */
import { isWellFormedId } from '../../domain/naming/id.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { indexMethods } from '../../domain/statistics/need-index.ts';
import type { NeedIndex, NeedIndexPart } from '../../domain/statistics/need-index.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { ProblemCode, ProblemFacts, ProblemList } from '../../domain/problem/problem.ts';
import type { ExpectedValue } from '../../domain/problem/municipality-problems.ts';
import { reservedIndicatorIds } from './catalogue.ts';
import type { YamlPath, YamlTree, YamlValue } from '../yaml/yaml.ts';
import {
  idField,
  listField,
  mapField,
  numberField,
  wordField,
  wordsField,
} from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';
import { isCategory } from '../../domain/indicator/unit.ts';

export const indicesFile = 'data/indices.yaml';

const aList: ExpectedValue = 'list';

const partSchema = mapField({
  indicator: idField().describe('Id in the catalogue; polarity lower or higher.'),
  weight: numberField().optional().describe('Above 0; default 1. Only the proportions count.'),
});

/** The shape of `data/indices.yaml`. */
export const indicesSchema = listField(
  mapField({
    id: idField().describe('Key in tags, tables and addresses, as in the catalogue.'),
    title: wordsField().describe('Full sentence: need of what, of whom.'),
    short: wordsField().optional().describe('Default: the title.'),
    method: wordField(indexMethods).describe('How parts of different units become comparable.'),
    parts: listField(partSchema).refine((parts) => parts.length > 0, aList),
    note: wordsField().optional().describe('Shown with the definition.'),
  }),
);

/** Whether nothing is written: an empty file is an empty map to the parser, and no index here. */
const isEmpty = (value: YamlValue): boolean =>
  typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;

/**
 * Parses `data/indices.yaml`. Problems: those of YAML and its shape, `index-id-taken`, `reserved-indicator-id`,
 * `unknown-indicator`, and `index-part-…`, `index-weight-not-positive`.
 *
 * An entry that could not be read keeps its id, without parts, so that words that name it are not wrong too.
 */
export function parseNeedIndices(
  tree: YamlTree,
  catalogue: readonly Indicator[],
  problems: ProblemList,
): readonly NeedIndex[] {
  if (isEmpty(tree.value)) return [];
  const written = parseShape(indicesSchema, tree, problems) ?? [];
  const list = Array.isArray(tree.value) ? (tree.value as readonly YamlValue[]) : [];
  const entries = entriesOf(list);
  const ids = entries.map(({ id }) => id);
  checkIds(entries, catalogue, tree, problems);
  const partLists = list.map((entry, at) => partsIn(entry, at));
  for (const [at, parts] of partLists.entries()) {
    checkParts(textIn(list[at], 'id') ?? '', parts, { catalogue, ids, tree, problems });
  }
  // What is wrong was left out, so that the positions of the tree are found by id.
  const read = new Map(written.map((one) => [one.id, one]));
  const made: NeedIndex[] = [];
  for (const { id, at } of entries) {
    if (made.some((one) => one.id === id)) continue;
    const entry = read.get(id);
    made.push({
      id,
      title: entry?.title ?? id,
      short: entry?.short ?? entry?.title ?? id,
      note: entry?.note,
      method: entry?.method ?? 'z-score',
      parts: entry === undefined ? [] : partsOf(entry.parts, partLists[at] ?? [], tree),
      place: tree.place([at, 'id']),
    });
  }
  return made;
}

interface Entry {
  readonly id: string;
  /** Position in the list. */
  readonly at: number;
}

interface WrittenPart {
  readonly indicator: string;
  readonly weight: string | undefined;
  readonly path: YamlPath;
}

const textIn = (value: YamlValue | undefined, key: string): string | undefined => {
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return undefined;
  const text = (value as Readonly<Record<string, YamlValue>>)[key];
  return typeof text === 'string' ? text.trim() : undefined;
};

const entriesOf = (list: readonly YamlValue[]): readonly Entry[] =>
  list.flatMap((entry, at) => {
    const id = textIn(entry, 'id');
    return id !== undefined && isWellFormedId(id) ? [{ id, at }] : [];
  });

/** Parts as they stand, whatever else of their entry is wrong. */
function partsIn(entry: YamlValue, at: number): readonly WrittenPart[] {
  const parts =
    typeof entry === 'object' && !Array.isArray(entry)
      ? (entry as Readonly<Record<string, YamlValue>>)['parts']
      : undefined;
  if (!Array.isArray(parts)) return [];
  return (parts as readonly YamlValue[]).flatMap((part, position) => {
    const indicator = textIn(part, 'indicator');
    return indicator !== undefined && isWellFormedId(indicator)
      ? [{ indicator, weight: textIn(part, 'weight'), path: [at, 'parts', position] }]
      : [];
  });
}

function checkIds(
  entries: readonly Entry[],
  catalogue: readonly Indicator[],
  tree: YamlTree,
  problems: ProblemList,
): void {
  const ofCatalogue = new Set(catalogue.map(({ id }) => id.toLowerCase()));
  const seen = new Set<string>();
  for (const { id, at } of entries) {
    const folded = id.toLowerCase();
    const place = tree.place([at, 'id']);
    if (seen.has(folded)) problems.add('index-id-taken', place, { id, by: 'index' });
    else if (ofCatalogue.has(folded)) {
      problems.add('index-id-taken', place, { id, by: 'indicator' });
    } else if (reservedIndicatorIds.includes(folded)) {
      problems.add('reserved-indicator-id', place, { id });
    }
    seen.add(folded);
  }
}

interface PartSetting {
  readonly catalogue: readonly Indicator[];
  /** Of all indices. */
  readonly ids: readonly string[];
  readonly tree: YamlTree;
  readonly problems: ProblemList;
}

function checkParts(
  index: string,
  parts: readonly WrittenPart[],
  { catalogue, ids, tree, problems }: PartSetting,
): void {
  const seen = new Set<string>();
  for (const { indicator: id, weight, path } of parts) {
    const place = tree.place([...path, 'indicator']);
    const add = <C extends ProblemCode>(code: C, facts: ProblemFacts[C]): void => {
      problems.add(code, place, facts);
    };
    const number = numberField().safeParse(weight);
    if (number.success && number.data <= 0) {
      const facts = { indicator: id, weight: weight ?? '' };
      problems.add('index-weight-not-positive', tree.place([...path, 'weight']), facts);
    }
    if (seen.has(id)) {
      add('index-part-twice', { index, indicator: id });
      continue;
    }
    seen.add(id);
    const indicator = catalogue.find((one) => one.id === id);
    if (indicator === undefined) {
      if (ids.includes(id)) add('index-part-is-an-index', { indicator: id });
      else {
        const known = catalogue.map((one) => one.id);
        const facts = { nearest: nearestName(id, known), fromFileName: false };
        add('unknown-indicator', { indicator: id, ...facts });
      }
    } else if (isCategory(indicator.unit)) {
      add('index-part-of-categories', { indicator: id });
    } else if (indicator.level === 'municipality') {
      add('index-part-city-wide', { indicator: id });
    } else if (indicator.polarity === 'neutral') {
      add('index-part-without-direction', { indicator: id });
    }
  }
}

/** Each part with its place; a part that was left out as wrong does not shift the others. */
const partsOf = (
  read: readonly { readonly indicator: string; readonly weight?: number | undefined }[],
  written: readonly WrittenPart[],
  tree: YamlTree,
): readonly NeedIndexPart[] =>
  read.map(({ indicator, weight = 1 }) => {
    const path = written.find((part) => part.indicator === indicator)?.path ?? [];
    return { indicator, weight, place: tree.place([...path, 'indicator']) };
  });
