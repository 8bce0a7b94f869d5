/**
 * What a tag of the words takes and holds. The check, its hints, the handbook and the preview are made from
 * this one description.
 */
import type { ReferenceKind } from '../problem/content-problems.ts';
import type { Place, ProblemList } from '../problem/problem.ts';
import type { MessageLanguage } from '../language.ts';

/** What the text of an attribute is. Periods, groups and `than` are settled where the values are known. */
export type AttributeKind =
  | { readonly is: 'reference'; readonly to: ReferenceKind; readonly many: boolean }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'number' }
  /** `mayName`: the text may be an id of this kind, or something else. */
  | { readonly is: 'text'; readonly mayName?: 'indicator' };

/** One sentence for editors, in each language of messages. */
export type HandbookSentence = Readonly<Record<MessageLanguage, string>>;

export interface AttributeSchema {
  readonly kind: AttributeKind;
  readonly required: boolean;
  /** Where it is not written, the file's own subject serves (an indicator's reading note, a goal, an area). */
  readonly own: 'indicator' | 'goal' | 'area' | undefined;
  /** What it is for. */
  readonly handbook: HandbookSentence;
}

export interface TagSchema {
  /** `block`: stands between paragraphs; `inline`: stands in a sentence. */
  readonly stands: 'block' | 'inline';
  readonly holds: 'nothing' | 'words' | 'blocks';
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  /** What the tag shows or marks. */
  readonly handbook: HandbookSentence;
  /** It speaks for an area: it stands only in texts about one. */
  readonly onlyInAreas?: boolean;
  /**
   * Adds to `problems` what is wrong with attributes that are right one by one.
   *
   * @param attributes checked, by name
   * @param place of the tag
   */
  readonly check?: (
    attributes: ReadonlyMap<string, string>,
    place: Place,
    problems: ProblemList,
  ) => void;
}

/** Every tag that may be published, by its name. */
export type TagSchemas = Readonly<Record<string, TagSchema>>;

/** The schema of a tag; undefined for names that no tag has. */
export const schemaOf = (tags: TagSchemas, name: string): TagSchema | undefined =>
  Object.hasOwn(tags, name) ? tags[name] : undefined;

/** The schema of an attribute; undefined for names that the tag does not know. */
export const attributeOf = (schema: TagSchema, name: string): AttributeSchema | undefined =>
  Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;

/**
 * Indicators that a tag names.
 *
 * @param attributes as written in the tag, checked
 * @param isIndicator decides over texts that may be something else
 */
export const indicatorsNamed = (
  attributes: Readonly<Record<string, string>>,
  schema: TagSchema,
  isIndicator: (id: string) => boolean,
): readonly string[] =>
  Object.entries(schema.attributes).flatMap(([name, { kind }]) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (value === undefined) return [];
    if (kind.is === 'reference') return kind.to === 'indicator' ? value.split('|') : [];
    return kind.is === 'text' && kind.mayName !== undefined && isIndicator(value) ? [value] : [];
  });
