/** content/: every MDX file → stories, local knowledge, notes, questions, goals, measures, pages. */
import type { Goal, Measure, Question } from '../../domain/words/goal.ts';
import { isWellFormedId } from '../../domain/naming/id.ts';
import type { TagSchemas } from '../../domain/words/tag-schema.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { problem } from '../../domain/problem/problem.ts';
import type { Problem, ProblemList } from '../../domain/problem/problem.ts';
import type { LocalKnowledge, Narrative, ReadingNote, StandingPage } from '../../domain/words/words.ts';
import type { ContentSetting } from './content-setting.ts';
import { parseContentText } from './front-matter.ts';
import type { ContentFile, ContentText } from './front-matter.ts';
import { parseGoal } from './goal-files.ts';
import { parseLocalKnowledge } from './local-knowledge.ts';
import { parseMeasure } from './measure-files.ts';
import { parseNarrative } from './narrative-files.ts';
import { parseQuestion } from './question-files.ts';
import { parseReadingNote } from './reading-notes.ts';
import { checkGaps } from './gaps-in-words.ts';
import { checkPersons } from './persons-in-words.ts';
import { References } from './references.ts';
import type { ContentContext } from './references.ts';
import { checkPlainLanguage, parseStandingPage } from './standing-pages.ts';

export interface Content {
  readonly narratives: readonly Narrative[];
  readonly localKnowledge: readonly LocalKnowledge[];
  readonly readingNotes: readonly ReadingNote[];
  readonly questions: readonly Question[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly pages: readonly StandingPage[];
}

/** Required front matter of each folder, as the contract says; reading notes need none. */
const folders = {
  narratives: ['title', 'summary', 'authors', 'date'],
  areas: ['area', 'authors', 'date'],
  indicators: [],
  questions: ['title', 'knowledge', 'stage'],
  goals: ['title', 'field', 'specific', 'measure', 'accepted', 'realistic', 'due'],
  measures: ['title', 'goal', 'responsible', 'from', 'to', 'status'],
  pages: ['title'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Folder = keyof typeof folders;
const folderNames = Object.keys(folders) as readonly Folder[];

/** Endings of files that somebody means as words; only MDX is read. */
const wordEndings = /^(?:mdx?|markdown|txt|docx?|odt|rtf|html?)$/iu;

interface Entry {
  readonly id: string;
  readonly content: ContentFile;
}

/**
 * Parses and checks all words of a report.
 *
 * Everything wrong is in `problems`; what could not be read is left out of the result.
 *
 * @param files paths relative to the report folder (`content/…`), in any order
 * @param tags that may be published, by name
 * @param context what the words may name: areas, indicators, offers, providers, vocabularies
 * @param siteFolders first parts of the addresses that the site's own pages have, which no text may take
 */
export function parseContent(
  files: readonly ContentFile[],
  context: ContentContext,
  tags: TagSchemas,
  problems: ProblemList,
  siteFolders: ReadonlySet<string>,
): Content {
  const entries = sortIntoFolders(files, problems);
  const ids = (folder: Folder): readonly string[] => entries[folder].map(({ id }) => id);
  const references = new References(context, {
    goals: ids('goals'),
    questions: ids('questions'),
    pages: [...ids('pages'), ...ids('narratives')],
  });
  const { municipality } = context;
  const setting: ContentSetting = { municipality, references, tags, problems, siteFolders };

  const texts: ContentText[] = [];
  const read = <T>(
    folder: Folder,
    parse: (text: ContentText, setting: ContentSetting) => T | undefined,
  ): readonly T[] =>
    entries[folder].flatMap(({ id, content }) => {
      const text = parseContentText(content, id, folders[folder], tags, problems);
      if (text !== undefined) {
        checkPersons(text, problems);
        texts.push(text);
      }
      const parsed = text === undefined ? undefined : parse(text, setting);
      return parsed === undefined ? [] : [parsed];
    });

  const content: Content = {
    narratives: read('narratives', parseNarrative),
    localKnowledge: read('areas', parseLocalKnowledge),
    readingNotes: read('indicators', parseReadingNote),
    questions: read('questions', parseQuestion),
    goals: read('goals', parseGoal),
    measures: read('measures', parseMeasure),
    pages: read('pages', parseStandingPage),
  };
  checkPlainLanguage(content.pages, problems);
  checkGaps(texts, problems);
  return content;
}

/** Files by folder, each with the id that its name is; in the order of their paths. */
function sortIntoFolders(
  files: readonly ContentFile[],
  problems: ProblemList,
): Readonly<Record<Folder, readonly Entry[]>> {
  const entries: Record<Folder, Entry[]> = {
    narratives: [],
    areas: [],
    indicators: [],
    questions: [],
    goals: [],
    measures: [],
    pages: [],
  };
  const taken = new Map<string, string>();
  const astray = new Map<string, Problem>();
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  for (const content of sorted) {
    const { file } = content;
    const name = file.split('/').at(-1) ?? file;
    const [, id = '', ending = ''] = /^(.*)\.([^.]+)$/su.exec(name) ?? [];
    if (name.startsWith('.') || !wordEndings.test(ending)) continue;
    const path = file.replace(/^content\//u, '').split('/');
    const folder = folderNames.find((one) => path.length === 2 && one === path[0]);
    if (folder === undefined) {
      // A README beside the folders is no text of the report.
      if (path.length === 1 && ending.toLowerCase() !== 'mdx') continue;
      const written = path.slice(0, -1).join('/');
      const nearest = path.length === 2 ? nearestName(written, folderNames) : undefined;
      const first = astray.get(written);
      const facts = { folder: written, nearest };
      const count = (first?.count ?? 0) + 1;
      const place = first?.place ?? { file };
      astray.set(written, problem('unknown-content-folder', place, facts, count));
      continue;
    }
    if (ending.toLowerCase() !== 'mdx') {
      problems.add('content-file-ending', { file }, { name });
      continue;
    }
    if (!isWellFormedId(id)) {
      problems.add('content-file-name', { file, line: 1, column: 1 }, { name });
      continue;
    }
    // Some file systems do not tell case apart, and addresses should not either.
    const key = `${folder}/${id.toLowerCase()}`;
    const first = taken.get(key);
    if (first !== undefined)
      problems.add('content-id-twice', { file, line: 1, column: 1 }, { id, first });
    else taken.set(key, file);
    entries[folder].push({ id, content });
  }
  problems.append([...astray.values()]);
  return entries;
}
