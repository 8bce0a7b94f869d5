/** Every tag of the words: those of figures, and those that are words. The only list. */
import type { TagSchema } from '../domain/words/tag-schema.ts';
import type { CheckedTag } from '../report/words/checked-tag.ts';
import { wordTags } from '../report/words/tags/word-tags.ts';
import { figureKinds, kinds } from './kinds.ts';
import type { FigureKind, FigureTagKinds } from './kinds.ts';

export type FigureTagName = keyof FigureTagKinds;
export type WordTagName = keyof typeof wordTags;
export type TagName = FigureTagName | WordTagName;

const figureTags = figureKinds.flatMap((kind) => kinds[kind].tag ?? []);

/** By name, in the order in which they are told. */
export const tags = {
  ...Object.fromEntries(figureTags.map((tag): [string, CheckedTag] => [tag.name, tag])),
  ...wordTags,
} as Readonly<Record<TagName, CheckedTag>>;

/** What the reader checks tags against. */
export const tagSchemas = Object.fromEntries(
  Object.entries(tags).map(([name, { schema }]) => [name, schema]),
) as Readonly<Record<TagName, TagSchema>>;

const kindOfTag = new Map<string, FigureKind>(
  figureKinds.flatMap((kind): [string, FigureKind][] => {
    const { tag } = kinds[kind];
    return tag === undefined ? [] : [[tag.name, kind]];
  }),
);

/** The kind of figure that a tag asks for; undefined for tags that are words. */
export const figureOfTag = (name: string): FigureKind | undefined => kindOfTag.get(name);
