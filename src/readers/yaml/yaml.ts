/**
 * YAML text → a plain tree of texts, lists and maps, with the place of everything in it.
 *
 * The failsafe schema keeps every value as it is written (`01` stays `01`, `no` stays `no`); the types come
 * from the schema of whoever asks (see yaml-shape.ts). A key without a value (also `~` and `null`) is absent.
 */
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { codePointOf, controlCharacter } from '../text/control-characters.ts';
import { maximumDepth, originOf, tooDeepIn } from './yaml-faults.ts';
import { Positions } from './yaml-positions.ts';

/** Maps have no prototype, so that a key such as `__proto__` is only a key. */
export type YamlValue = string | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

/** Keys and list positions from the root down. */
export type YamlPath = readonly (string | number)[];

export interface YamlTree {
  /** Relative to the report folder. */
  readonly file: string;
  /** An empty text is an empty map. */
  readonly value: YamlValue;
  /** Where the value at a path begins; of the nearest thing above it where the path does not exist. */
  place(path: YamlPath): Place;
  /** Where the key of a path stands; of its value where it is an entry of a list. */
  keyPlace(path: YamlPath): Place;
  /** Keys that stand there without a value, by the path of the map that holds them; absent from `value`. */
  emptyKeys(path: YamlPath): readonly string[];
}

/** More than any honest file holds, few enough to be read at once: stops bombs of nested aliases. */
const maximumNodes = 100_000;
/**
 * Parses one YAML document.
 *
 * @param text UTF-16 text as decoded (a byte order mark is dropped; LF, CRLF and CR end a line)
 * @param file relative to the report folder, for the places
 * @param firstLine physical line of the text's first line: front matter begins at line 2 of its file
 * @returns undefined where the text is no single, unambiguous document; the reason is in `problems`
 */
export function parseYaml(
  text: string,
  file: string,
  problems: ProblemList,
  firstLine = 1,
): YamlTree | undefined {
  // CR alone becomes LF: same length, so offsets stay true.
  const source = text.replace(/^\uFEFF/u, '').replace(/\r(?!\n)/gu, '\n');
  const positions = new Positions(source, file, firstLine);
  const depth = tooDeepIn(source);
  if (depth !== undefined) {
    problems.add('yaml-too-large', positions.at(depth), { limit: maximumDepth, what: 'depth' });
    return undefined;
  }
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    // The library compares every key with every other; the walk below does it in one pass.
    uniqueKeys: false,
    // 'silent' would swallow a second document as well.
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings];
  // What follows the first fault is mostly its consequence.
  const [fault] = faults.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (fault !== undefined) {
    const { reason, offset } = originOf(fault, faults, document, source);
    const near = positions.lineAt(offset);
    problems.add('yaml-syntax', positions.at(offset), { reason, near });
    return undefined;
  }
  const walk = new Walk(document, source, positions, problems);
  const root = document.contents === null ? undefined : walk.read(document.contents, '', 0);
  if (walk.failed) return undefined;
  walk.reportUnusedAnchors();
  return {
    file,
    value: root ?? emptyMap(),
    place: (path) => walk.placeOf(path, 'value'),
    keyPlace: (path) => walk.placeOf(path, 'key'),
    emptyKeys: (path) => walk.emptyKeys.get(keyOf(path)) ?? [],
  };
}

const emptyMap = (): Record<string, YamlValue> => Object.create(null) as Record<string, YamlValue>;

/** Resolves the nodes of a document into plain values and remembers where each stands. */
class Walk {
  failed = false;
  /** Joined path of a map → its keys without a value. */
  readonly emptyKeys = new Map<string, string[]>();
  readonly #anchors = new Map<string, number>();
  readonly #used = new Set<string>();
  readonly #document: Document;
  readonly #source: string;
  readonly #positions: Positions;
  readonly #problems: ProblemList;
  readonly #values = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  #nodes = 0;

  constructor(document: Document, source: string, positions: Positions, problems: ProblemList) {
    this.#document = document;
    this.#source = source;
    this.#positions = positions;
    this.#problems = problems;
  }

  placeOf(path: YamlPath, of: 'key' | 'value'): Place {
    for (let length = path.length; length >= 0; length -= 1) {
      const key = keyOf(path.slice(0, length));
      const offset =
        of === 'key' && length === path.length
          ? (this.#keys.get(key) ?? this.#values.get(key))
          : (this.#values.get(key) ?? this.#keys.get(key));
      if (offset !== undefined) return this.#positions.at(offset);
    }
    return this.#positions.at(0);
  }

  /** Undefined: absent. `at` is the joined path of the node. */
  read(node: Node, at: string, depth: number): YamlValue | undefined {
    const offset = node.range?.[0] ?? 0;
    if (!this.#values.has(at)) this.#values.set(at, offset);
    this.#nodes += 1;
    if (this.#nodes > maximumNodes || depth > maximumDepth) {
      if (!this.failed) {
        const what = depth > maximumDepth ? 'depth' : 'nodes';
        const limit = what === 'depth' ? maximumDepth : maximumNodes;
        this.#problems.add('yaml-too-large', this.#positions.at(offset), { limit, what });
      }
      this.failed = true;
      return undefined;
    }
    if (isAlias(node)) {
      this.#used.add(node.source);
      // An alias to something that holds it nests without end and meets the limit of depth.
      const target = node.resolve(this.#document);
      if (target !== undefined) return this.read(target, at, depth + 1);
      this.#problems.add('yaml-unknown-alias', this.#positions.at(offset), { alias: node.source });
      this.failed = true;
      return undefined;
    }
    if (isScalar(node)) {
      this.#checkScalar(node, offset);
      return textOf(node);
    }
    if (isSeq(node)) {
      const list: YamlValue[] = [];
      for (const item of node.items as Node[]) {
        if (this.failed) return undefined;
        // An empty entry keeps its position as an empty text: the schema says what it misses.
        if (isPair(item)) continue;
        const position = String(list.length);
        list.push(
          this.read(item, at === '' ? position : `${at}\u0000${position}`, depth + 1) ?? '',
        );
      }
      return list;
    }
    return isMap(node) ? this.#readMap(node, at, depth) : undefined;
  }

  /** A name that nothing refers to: a text that begins with `&` was meant. */
  reportUnusedAnchors(): void {
    for (const [anchor, offset] of this.#anchors) {
      if (this.#used.has(anchor)) continue;
      this.#problems.add('yaml-unused-anchor', this.#positions.at(offset), { anchor });
    }
  }

  /** What YAML would drop or hide of a text without a word. */
  #checkScalar(node: Scalar, offset: number): void {
    const { anchor } = node;
    if (anchor !== undefined) {
      this.#anchors.set(anchor, this.#source.lastIndexOf(`&${anchor}`, offset));
    }
    const text = typeof node.value === 'string' ? node.value : '';
    const control = controlCharacter.exec(text)?.[0];
    if (control !== undefined) {
      const codePoint = codePointOf(control);
      this.#problems.add('content-control-character', this.#positions.at(offset), { codePoint });
    }
    // `# words` is a comment; `#1` or `#0a5ca8` was meant as text.
    const [, hidden] = /^(#[^\s#]\S*)/u.exec(`#${node.comment ?? ' '}`) ?? [];
    if (hidden === undefined || node.type !== 'PLAIN') return;
    const start = this.#source.indexOf(hidden, offset);
    const sameLine = !this.#source.slice(offset, start).includes('\n');
    if (!sameLine) return;
    this.#problems.add('yaml-comment-in-value', this.#positions.at(start), { text, hidden });
  }

  #readMap(node: Node, at: string, depth: number): YamlValue {
    const map = emptyMap();
    const seen = new Map<string, number>();
    if (!isMap(node)) return map;
    // The value that a comma in braces may have cut in two, and the whole of it.
    let before: { readonly name: string; readonly start: number } | undefined;
    let cut: { readonly start: number; readonly text: string } | undefined;
    const reportCut = (): void => {
      if (cut === undefined) return;
      this.#problems.add('yaml-comma-in-value', this.#positions.at(cut.start), { text: cut.text });
      cut = undefined;
    };
    for (const { key, value } of node.items as { key: Node | null; value: Node | null }[]) {
      if (this.failed) return map;
      const offset = key?.range?.[0] ?? node.range?.[0] ?? 0;
      if (!isScalar(key)) {
        this.#problems.add('yaml-key-not-text', this.#positions.at(offset), {});
        this.failed = true;
        return map;
      }
      const name = String(key.value);
      if (value === null && isFlow(node)) {
        const start = before?.start ?? offset;
        cut = { start, text: this.#source.slice(start, key.range?.[1] ?? offset) };
        // Read on as it was meant, so that nothing else looks wrong.
        if (before !== undefined && typeof map[before.name] === 'string')
          map[before.name] = cut.text;
        continue;
      }
      reportCut();
      const first = seen.get(name);
      if (first !== undefined) {
        const line = this.#positions.at(first).line ?? 1;
        this.#problems.add('yaml-duplicate-key', this.#positions.at(offset), { key: name, line });
        continue;
      }
      seen.set(name, offset);
      const path = at === '' ? name : `${at}\u0000${name}`;
      this.#keys.set(path, offset);
      const read = value === null ? undefined : this.read(value, path, depth + 1);
      before = { name, start: value?.range?.[0] ?? offset };
      if (read !== undefined) map[name] = read;
      else this.emptyKeys.set(at, [...(this.emptyKeys.get(at) ?? []), name]);
    }
    reportCut();
    return map;
  }
}

const isFlow = (node: Node): boolean => isCollection(node) && node.flow === true;

const keyOf = (path: YamlPath): string => path.map(String).join('\u0000');

/** A plain empty scalar, `~` and `null` say that there is no value; quoted ones are texts. */
function textOf(node: Scalar): string | undefined {
  const text = node.value === null || node.value === undefined ? '' : String(node.value);
  const plain = node.type === 'PLAIN' || node.type === undefined;
  return plain && (text === '' || text === '~' || text === 'null') ? undefined : text;
}
