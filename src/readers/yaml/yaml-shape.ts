/** A YAML tree against a schema: what does not fit becomes problems, with the place of each key. */
import type { z } from 'zod';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { expectedValues } from '../../domain/problem/municipality-problems.ts';
import type { ExpectedValue } from '../../domain/problem/municipality-problems.ts';
import type { YamlPath, YamlTree, YamlValue } from './yaml.ts';

export interface ShapeOptions {
  /** Keys of the root inside which an unknown key is an error. */
  readonly strictWithin?: readonly string[] | undefined;
}

/**
 * Reads a tree by a schema of yaml-fields.ts.
 *
 * A wrong value is an error and counts as absent afterwards, so that what depends on it is still checked
 * against the default. An unknown key is a warning with the nearest known one.
 *
 * @returns undefined only where something required is missing or wrong
 */
export function parseShape<S extends z.ZodType>(
  schema: S,
  tree: YamlTree,
  problems: ProblemList,
  options: ShapeOptions = {},
): z.output<S> | undefined {
  const unknown = unknownKeysOf(schema, tree);
  const first = schema.safeParse(tree.value);
  if (first.success) {
    reportUnknownKeys(unknown, tree, problems, options);
    return first.data;
  }
  const reported = new Set<string>();
  for (const issue of first.error.issues) {
    const path = writtenPart(tree.value, pathOf(issue));
    const key = path.join('\u0000');
    if (reported.has(key)) continue;
    reported.add(key);
    const found = valueAt(tree.value, path);
    // A required key under a name like its own is one mistake, told where that name stands.
    const like = found === undefined ? unknown.findIndex((one) => isMeant(one, path)) : -1;
    const [meant] = like === -1 ? [] : unknown.splice(like, 1);
    if (meant !== undefined) {
      const place = tree.keyPlace([...meant.path, meant.key]);
      problems.add('missing-key', place, { key: writtenPath(path), written: meant.key });
    } else reportIssue(issue, path, found, tree, problems);
  }
  reportUnknownKeys(unknown, tree, problems, options);
  // Each round takes away what is wrong; what then lacks something required goes in the next.
  let value: unknown = tree.value;
  let issues = first.error.issues;
  for (let round = 0; round < 8; round += 1) {
    const before = value;
    for (const issue of issues) value = without(value, pathOf(issue));
    if (value === before) return undefined;
    value = withoutGaps(value);
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    issues = parsed.error.issues;
  }
  return undefined;
}

const pathOf = (issue: z.core.$ZodIssue): YamlPath =>
  issue.path.map((part) => (typeof part === 'number' ? part : String(part)));

/** A path into the parts of a text ends at the text: only as a whole it has a place. */
function writtenPart(value: YamlValue, path: YamlPath): YamlPath {
  const at = path.findIndex((_, i) => typeof valueAt(value, path.slice(0, i)) === 'string');
  return at <= 0 ? path : path.slice(0, at);
}

function reportIssue(
  issue: z.core.$ZodIssue,
  path: YamlPath,
  found: YamlValue | undefined,
  tree: YamlTree,
  problems: ProblemList,
): void {
  const key = writtenPath(path);
  if (found === undefined) {
    problems.add('missing-key', tree.keyPlace(path), { key });
    return;
  }
  const value = typeof found === 'string' ? found : undefined;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const nearest = value === undefined ? undefined : nearestName(value, allowed);
    problems.add('unknown-choice', tree.place(path), { key, value, allowed, nearest });
    return;
  }
  const expected: ExpectedValue = expectedValues.find((e) => e === issue.message) ?? 'text';
  problems.add('wrong-value', tree.place(path), { key, value, expected });
}

/** A key that the schema does not have. */
interface UnknownKey {
  /** Of the map that holds it. */
  readonly path: YamlPath;
  readonly key: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}

const isMeant = ({ path, nearest }: UnknownKey, wanted: YamlPath): boolean =>
  nearest !== undefined && writtenPath([...path, nearest]) === writtenPath(wanted);

function unknownKeysOf(schema: z.ZodType, tree: YamlTree): UnknownKey[] {
  const unknown: UnknownKey[] = [];
  const visit = (type: z.core.$ZodType, value: YamlValue, path: YamlPath): void => {
    const inner = bareType(type);
    if (typeof value === 'string') return;
    if (isList(value)) {
      const entry = inner._zod.def.type === 'array' ? elementOf(inner) : undefined;
      if (entry !== undefined) value.forEach((one, at) => visit(entry, one, [...path, at]));
      return;
    }
    const fields = fieldsOf(inner);
    if (fields === undefined) return;
    for (const key of [...Object.keys(value), ...tree.emptyKeys(path)]) {
      const field = fields.get(key);
      const below = value[key];
      if (field !== undefined && below !== undefined) visit(field, below, [...path, key]);
      if (field !== undefined) continue;
      unknown.push({
        path,
        key,
        known: [...fields.keys()],
        nearest: nearestName(key, fields.keys()),
      });
    }
  };
  visit(schema, tree.value, []);
  return unknown;
}

function reportUnknownKeys(
  unknown: readonly UnknownKey[],
  tree: YamlTree,
  problems: ProblemList,
  options: ShapeOptions,
): void {
  for (const { path, key, known, nearest } of unknown) {
    const facts = { key, within: writtenPath(path), known, nearest };
    const strict = options.strictWithin?.includes(String(path[0] ?? '')) === true;
    const place = tree.keyPlace([...path, key]);
    if (strict) problems.add('unknown-disclosure-key', place, facts);
    else problems.fold('unknown-key', `${facts.within.replace(/\d+/gu, '#')}.${key}`, place, facts);
  }
}

/** Takes off what wraps a type: optional, default, transformations. */
function bareType(type: z.core.$ZodType): z.core.$ZodType {
  const def = type._zod.def as { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  if (def.innerType !== undefined) return bareType(def.innerType);
  if (def.type === 'pipe' && def.in !== undefined) return bareType(def.in);
  return type;
}

const elementOf = (type: z.core.$ZodType): z.core.$ZodType | undefined =>
  (type._zod.def as { element?: z.core.$ZodType }).element;

function fieldsOf(type: z.core.$ZodType): ReadonlyMap<string, z.core.$ZodType> | undefined {
  const shape = (type._zod.def as { shape?: Record<string, z.core.$ZodType> }).shape;
  return shape === undefined ? undefined : new Map(Object.entries(shape));
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

/** `levels[1].file`, list entries counted from 1 as people do. */
export const writtenPath = (path: YamlPath): string =>
  path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${String(part + 1)}]`;
    return before === '' ? part : `${before}.${part}`;
  }, '');

function valueAt(value: YamlValue, path: YamlPath): YamlValue | undefined {
  let here: YamlValue | undefined = value;
  for (const part of path) {
    if (here === undefined || typeof here === 'string') return undefined;
    here = isList(here) ? here[Number(part)] : Object.hasOwn(here, part) ? here[part] : undefined;
  }
  return here;
}

/** Where a list lost an entry: keeps the positions of the others until all issues of a round are dealt with. */
const gap = Symbol('gap');

/**
 * A copy without what stands at the path; the same value where there is nothing to take away.
 * An entry of a list that lacks something goes as a whole.
 */
function without(value: unknown, path: YamlPath): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = Number(first);
    const entry = list[at];
    if (entry === gap || !(at in list)) return value;
    const left = without(entry, rest);
    return list.with(at, left === entry ? gap : left);
  }
  const map = value as Record<string, unknown>;
  const key = String(first);
  if (!Object.hasOwn(map, key)) return value;
  const left = without(map[key], rest);
  if (rest.length > 0 && left === map[key]) return value;
  const others = Object.entries(map).filter(([name]) => name !== key);
  const kept = rest.length === 0 ? others : [...others, [key, left] as const];
  return Object.assign(Object.create(null) as Record<string, unknown>, Object.fromEntries(kept));
}

function withoutGaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((one) => one !== gap).map(withoutGaps);
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, below] of Object.entries(value)) copy[key] = withoutGaps(below);
  return copy;
}
