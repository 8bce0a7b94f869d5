/** What the reader of one file of content/ needs to know. */
import type { Municipality } from '../../domain/municipality.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import type { References } from './references.ts';

export interface ContentSetting {
  readonly municipality: Municipality;
  readonly references: References;
  /** Tags that may be published, by name. */
  readonly tags: TagSchemas;
  readonly problems: ProblemList;
  /** First parts of the addresses that the site's own pages have. */
  readonly siteFolders: ReadonlySet<string>;
}
