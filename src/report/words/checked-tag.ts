/** A tag of the words as the report checks it. */
import type { TagSchema } from '../../domain/words/tag-schema.ts';
import type { TagArguments } from './tag-arguments.ts';

export interface CheckedTag {
  readonly schema: TagSchema;
  /** Adds to the problems of `given` what the published values lack. Absent: the tag asks for none. */
  readonly check?: (given: TagArguments) => void;
}

/** Every tag that may be published, by its name. */
export type CheckedTags = Readonly<Record<string, CheckedTag>>;
