/** Attributes of one tag against its schema: texts in, ids and checked texts out, with their places. */
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import { placeAt } from '../mdx.ts';
import type { MdxSource } from '../mdx.ts';
import type { References } from '../../content/references.ts';
import { attributeOf } from '../../../domain/words/tag-schema.ts';
import type { AttributeSchema, TagSchema, TagSchemas } from '../../../domain/words/tag-schema.ts';

/** An attribute as the parser gives it: `{…}` values and spreads are objects. */
export interface WrittenAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** What the file is about: the default of some attributes. */
export type OwnSubject = Readonly<Partial<Record<'indicator' | 'goal' | 'area', string>>>;

export interface TagSetting {
  /** Tags that may be published, by name. */
  readonly tags: TagSchemas;
  readonly source: MdxSource;
  readonly references: References;
  readonly own: OwnSubject;
  readonly problems: ProblemList;
}

export interface CheckedAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Place>>;
}

/** A tag that may be published. */
export interface NamedTag {
  readonly name: string;
  readonly schema: TagSchema;
}

/**
 * Checks the attributes of a known tag.
 *
 * @param start offset of the tag's `<` in the source
 * @returns undefined where anything is wrong; every mistake is in the setting's problems
 */
export function checkAttributes(
  tag: NamedTag,
  written: readonly WrittenAttribute[],
  start: number,
  setting: TagSetting,
): CheckedAttributes | undefined {
  const { source, problems } = setting;
  const offsets = attributeOffsets(source.text, start);
  const attributes = new Map<string, string>();
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  let sound = true;
  const level = levelOf(written);
  written.forEach((one, index) => {
    const at = offsets.length === written.length ? offsets[index] : undefined;
    const namePlace = placeAt(source, at?.name ?? start);
    const valuePlace = placeAt(source, at?.value ?? at?.name ?? start);
    const settled = settle(tag, one, { namePlace, valuePlace, seen, level }, setting);
    if (settled === undefined) sound = false;
    else {
      attributes.set(settled.name, settled.value);
      places.set(settled.name, valuePlace);
    }
    if (one.name !== undefined) seen.add(one.name);
  });
  const tagPlace = placeAt(source, start);
  // A required attribute under a name like its own is one mistake.
  const meant = new Set([...seen].map((name) => meantAttribute(tag, name)));
  for (const [attribute, { required, own }] of Object.entries(tag.schema.attributes)) {
    if (!required || seen.has(attribute) || meant.has(attribute)) continue;
    const subject = own === undefined ? undefined : setting.own[own];
    if (subject !== undefined) {
      attributes.set(attribute, subject);
      places.set(attribute, tagPlace);
    } else {
      problems.add('missing-attribute', tagPlace, { tag: tag.name, attribute });
      sound = false;
    }
  }
  const before = problems.all.length;
  if (sound) tag.schema.check?.(attributes, tagPlace, problems);
  sound &&= problems.all.length === before;
  return sound
    ? { attributes: Object.fromEntries(attributes), places: Object.fromEntries(places) }
    : undefined;
}

/** The attribute that an unknown name is likely to mean. */
const meantAttribute = ({ schema }: NamedTag, name: string): string | undefined =>
  attributeOf(schema, name) === undefined
    ? nearestName(name, Object.keys(schema.attributes))
    : undefined;

interface AttributePlaces {
  readonly namePlace: Place;
  readonly valuePlace: Place;
  readonly seen: ReadonlySet<string>;
  /** What the tag's `level` says of its areas. */
  readonly level: string | undefined;
}

const levelOf = (written: readonly WrittenAttribute[]): string | undefined => {
  const value = written.find(({ name }) => name === 'level')?.value;
  return typeof value === 'string' ? value.trim() : undefined;
};

function settle(
  tag: NamedTag,
  { name, value }: WrittenAttribute,
  { namePlace, valuePlace, seen, level }: AttributePlaces,
  setting: TagSetting,
): { name: string; value: string } | undefined {
  const { problems } = setting;
  if (name === undefined) {
    problems.add('code-in-content', namePlace, { what: 'attribute', code: `{${String(value)}}` });
    return undefined;
  }
  const attribute = attributeOf(tag.schema, name);
  if (attribute === undefined) {
    const known = Object.keys(tag.schema.attributes);
    const nearest = nearestName(name, known);
    problems.add('unknown-attribute', namePlace, {
      tag: tag.name,
      attribute: name,
      nearest,
      known,
    });
    return undefined;
  }
  if (seen.has(name)) {
    problems.add('duplicate-attribute', namePlace, { tag: tag.name, attribute: name });
    return undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const code = 'value' in value ? `{${String(value.value)}}` : '{…}';
    problems.add('code-in-content', valuePlace, { what: 'attribute', code });
    return undefined;
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') {
    problems.add('empty-attribute', namePlace, { tag: tag.name, attribute: name });
    return undefined;
  }
  const settled = settleValue(tag, name, attribute, text, { place: valuePlace, level }, setting);
  return settled === undefined ? undefined : { name, value: settled };
}

function settleValue(
  tag: NamedTag,
  attribute: string,
  { kind }: AttributeSchema,
  text: string,
  { place, level }: { readonly place: Place; readonly level: string | undefined },
  { references, problems }: TagSetting,
): string | undefined {
  switch (kind.is) {
    case 'text':
      return text.replace(/\s+/gu, ' ');
    case 'number': {
      const number = parseNumber(text);
      if (typeof number === 'number') return String(number);
      const ambiguous = number === 'ambiguous';
      problems.add('attribute-not-a-number', place, {
        tag: tag.name,
        attribute,
        value: text,
        ambiguous,
      });
      return undefined;
    }
    case 'choice': {
      if (kind.of.includes(text)) return text;
      const nearest = nearestName(text, kind.of);
      problems.add('wrong-attribute', place, {
        tag: tag.name,
        attribute,
        value: text,
        allowed: kind.of,
        nearest,
      });
      return undefined;
    }
    case 'reference': {
      const parts = kind.many ? text.split('|').map((part) => part.trim()) : [text];
      if (parts.includes('')) {
        problems.add('empty-list-entry', place, { tag: tag.name, attribute, value: text });
        return undefined;
      }
      const found = parts.map((part) => references.find(kind.to, part, place, problems, level));
      if (found.includes(undefined)) return undefined;
      const repeated = found.find((id, at) => found.indexOf(id) !== at);
      if (repeated !== undefined) {
        problems.add('repeated-list-entry', place, { tag: tag.name, attribute, value: repeated });
      }
      return [...new Set(found)].join('|');
    }
  }
}

/** Decimal point or comma; `1.211` and `15.000` are refused, for they may be thousands. */
export function parseNumber(text: string): number | 'ambiguous' | undefined {
  const plain = text.replace(/^[−–]/u, '-');
  if (!/^-?\d{1,15}(?:[.,]\d{1,12})?$/u.test(plain)) return undefined;
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(plain)) return 'ambiguous';
  return Number(plain.replace(',', '.'));
}

interface AttributeOffsets {
  readonly name: number;
  /** First character inside the quotes. */
  readonly value: number | undefined;
}

/** Where the attributes of the tag at `start` stand; the parser gives none. Stops at what it does not understand. */
function attributeOffsets(text: string, start: number): readonly AttributeOffsets[] {
  const found: AttributeOffsets[] = [];
  const next = /\s*(?:([^\s=/>{}"']+)(\s*=\s*(?:"[^"]*"|'[^']*'|\{))?|\{)/uy;
  next.lastIndex =
    start + (/^<\s*[^\s/>{]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 1);
  for (;;) {
    const from = next.lastIndex;
    const match = next.exec(text);
    if (match === null) return found;
    const name = from + (match[0].length - match[0].trimStart().length);
    if (match[1] === undefined) {
      found.push({ name, value: undefined });
    } else {
      const quote = match[2] === undefined ? -1 : match[2].search(/["'{]/u);
      const value =
        quote === -1
          ? undefined
          : name + match[1].length + quote + (match[2]?.[quote] === '{' ? 0 : 1);
      found.push({ name, value });
    }
    if (match[0].endsWith('{')) {
      const end = endOfBraces(text, next.lastIndex);
      if (end === undefined) return found;
      next.lastIndex = end;
    }
  }
}

function endOfBraces(text: string, from: number): number | undefined {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') open += 1;
    if (text[at] === '}') open -= 1;
    if (open === 0) return at + 1;
  }
  return undefined;
}
