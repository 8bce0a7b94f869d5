/** Problems as people and programs read them: text for a terminal, JSON, annotations of a code host. */
import type {
  Problem,
  ProblemCode,
  ProblemFacts,
  ProblemLevel,
} from '../../domain/problem/problem.ts';
import { addressProblemWords } from './data/address-messages.ts';
import { catalogueProblemWords } from './data/catalogue-messages.ts';
import { contentProblemWords } from './content/content-messages.ts';
import { disclosureProblemWords } from './data/disclosure-messages.ts';
import { geographyProblemWords } from './data/geography-messages.ts';
import { indexProblemWords } from './data/indices-messages.ts';
import { municipalityProblemWords } from './data/municipality-messages.ts';
import { observationProblemWords } from './data/observations-messages.ts';
import { offerProblemWords } from './data/offers-messages.ts';
import { pictureProblemWords } from './content/picture-messages.ts';
import { standProblemWords } from './data/stand-messages.ts';
import type { ProblemText, ProblemWords } from './problem-words.ts';
import { tableProblemWords } from './data/table-messages.ts';
import type { MessageLanguage } from '../../domain/language.ts';

const words: ProblemWords<ProblemFacts> = {
  ...tableProblemWords,
  ...municipalityProblemWords,
  ...catalogueProblemWords,
  ...addressProblemWords,
  ...indexProblemWords,
  ...observationProblemWords,
  ...geographyProblemWords,
  ...offerProblemWords,
  ...contentProblemWords,
  ...pictureProblemWords,
  ...standProblemWords,
  ...disclosureProblemWords,
};

/** A cell can hold anything; a message is one line without control characters and of bearable length. */
const longestText = 1000;

/** Message and hint of a problem, each a single line. */
export function wordsOfProblem(problem: Problem, language: MessageLanguage): ProblemText {
  const { message, hint } = textOf(problem.code, problem.facts, language);
  return { message: oneLine(message), hint: hint === undefined ? undefined : oneLine(hint) };
}

function textOf<C extends ProblemCode>(
  code: C,
  facts: Problem['facts'],
  language: MessageLanguage,
): ProblemText {
  // The facts belong to the code: `Problem` is made by `problem()` only.
  return words[code][language](facts as ProblemFacts[C]);
}

/** Marks without width: two texts that look the same differ by them, so a message must show them. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

function oneLine(text: string): string {
  // Control and direction marks from a cell could forge lines of a log or of a terminal.
  const clean = text
    .replace(
      invisible,
      (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
    .trim();
  const characters = [...clean];
  return characters.length <= longestText ? clean : `${characters.slice(0, longestText).join('')}…`;
}

/** By file, line, column, code: the order in which an editor works through them. */
export const sortedProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) =>
      order(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      order(a.code, b.code),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** How many errors and warnings; what is folded counts once. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** `data/a.csv:14:3`, as far as there is a place. */
const placeText = ({ place }: Problem): string =>
  [place.file, place.line, ...(place.line === undefined ? [] : [place.column])]
    .filter((part) => part !== undefined)
    .join(':');

/** Words around the problems of a report. */
interface ReportWords {
  /** A problem that occurs more than once. */
  readonly times: (count: string) => string;
  readonly counts: (counts: ProblemCounts) => string;
  /** `cause`: the setting that leaves rows out. */
  readonly leftOut: (rows: number, cause: string) => string;
}

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const reportWords: Readonly<Record<MessageLanguage, ReportWords>> = {
  de: {
    times: (count) => ` (${count}-mal)`,
    counts: ({ errors, warnings }) =>
      `${String(errors)} Fehler, ${counted(warnings, 'Warnung', 'Warnungen')}`,
    leftOut: (rows, cause) => `${counted(rows, 'Zeile', 'Zeilen')} ausgelassen (${cause})`,
  },
  en: {
    times: (count) => ` (${count} times)`,
    counts: ({ errors, warnings }) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
    leftOut: (rows, cause) => `${counted(rows, 'row', 'rows')} left out (${cause})`,
  },
};

const repeated = (count: number, language: MessageLanguage): string =>
  count < 2 ? '' : reportWords[language].times(String(count));

/** The last line of a report: `2 Fehler, 1 Warnung`. */
export const formatCounts = (counts: ProblemCounts, language: MessageLanguage): string =>
  reportWords[language].counts(counts);

/** A problem as a line and its remedy. */
export interface ProblemLine {
  readonly level: ProblemLevel;
  readonly code: ProblemCode;
  /** Relative to the report folder. */
  readonly file: string;
  /** File, line, column, code and message. */
  readonly text: string;
  readonly hint: string | undefined;
}

/** Problems in the order of an editor's work, each as one line. */
export const problemLines = (
  problems: readonly Problem[],
  language: MessageLanguage,
): readonly ProblemLine[] =>
  sortedProblems(problems).map((problem) => {
    const { message, hint } = wordsOfProblem(problem, language);
    const times = repeated(problem.count, language);
    const text = `${oneLine(placeText(problem))} ${problem.code} — ${message}${times}`;
    const { level, code, place } = problem;
    return { level, code, file: place.file, text, hint: hint === '' ? undefined : hint };
  });

export type ProblemFormat = 'text' | 'json' | 'github';

/** Rows that the report leaves out on purpose; told by check, never a problem. */
export interface IgnoredRows {
  /** By `ignoreAreas`. */
  readonly byArea: number;
  /** By `where` of columns.yaml. */
  readonly byFilter: number;
}

/** What check says beside problems: lines before the counts, and further keys of the JSON form. */
export interface FurtherRemarks {
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * Problems in one of the public forms, the counts last.
 *
 * @param folder the report folder relative to the repository root (github form only); '' where it is the root
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ProblemFormat,
  language: MessageLanguage,
  folder = '',
  ignored: IgnoredRows = { byArea: 0, byFilter: 0 },
  further: FurtherRemarks = { lines: [], json: {} },
): string {
  switch (format) {
    case 'text':
      return formatAsText(problems, language, ignored, further);
    case 'json':
      return formatAsJson(problems, language, ignored, further);
    case 'github':
      return formatForGithub(problems, language, folder, further);
  }
}

/** `error data/observations/a.csv:14:3 unknown-area — „Nordtsadt“ …`, the remedy indented below. */
function formatAsText(
  problems: readonly Problem[],
  language: MessageLanguage,
  ignored: IgnoredRows,
  further: FurtherRemarks,
): string {
  const lines = problemLines(problems, language).flatMap(({ level, text, hint }) =>
    hint === undefined ? [`${level} ${text}`] : [`${level} ${text}`, `  ${hint}`],
  );
  const counts = formatCounts(countProblems(problems), language);
  return `${[...lines, ...ignoredLines(ignored, language), ...further.lines.map(oneLine), counts].join('\n')}\n`;
}

function ignoredLines(
  { byArea, byFilter }: IgnoredRows,
  language: MessageLanguage,
): readonly string[] {
  const line = (rows: number, cause: string): readonly string[] =>
    rows === 0 ? [] : [reportWords[language].leftOut(rows, cause)];
  return [...line(byArea, 'ignoreAreas'), ...line(byFilter, 'columns.yaml: where')];
}

/** The public JSON form (input contract, "Commands"). */
function formatAsJson(
  problems: readonly Problem[],
  language: MessageLanguage,
  ignored: IgnoredRows,
  further: FurtherRemarks,
): string {
  const listed = sortedProblems(problems).map((problem) => {
    const { message, hint } = wordsOfProblem(problem, language);
    const { file, line, column } = problem.place;
    return {
      level: problem.level,
      code: problem.code,
      file,
      line,
      column: line === undefined ? undefined : column,
      message,
      hint,
      count: problem.count > 1 ? problem.count : undefined,
    };
  });
  const leftOut = ignored.byArea + ignored.byFilter > 0 ? { ignoredRows: ignored } : {};
  const report = { ...countProblems(problems), problems: listed, ...leftOut, ...further.json };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Workflow commands of GitHub: `::error file=…,line=…,col=…,title=…::message`. */
function formatForGithub(
  problems: readonly Problem[],
  language: MessageLanguage,
  folder: string,
  further: FurtherRemarks,
): string {
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/u, '')}/`;
  const lines = sortedProblems(problems).map((problem) => {
    const { message, hint } = wordsOfProblem(problem, language);
    const { file, line, column } = problem.place;
    const properties = [
      `file=${escapeProperty(prefix + file)}`,
      ...(line === undefined ? [] : [`line=${String(line)}`]),
      ...(line === undefined || column === undefined ? [] : [`col=${String(column)}`]),
      `title=${escapeProperty(problem.code)}`,
    ];
    const text = [message + repeated(problem.count, language), hint].filter(Boolean).join(' ');
    return `::${problem.level} ${properties.join(',')}::${escapeData(text)}`;
  });
  return `${[...lines, ...further.lines.map(escapeData), formatCounts(countProblems(problems), language)].join('\n')}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
