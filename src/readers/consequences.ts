/** Mistakes that only repeat an earlier one. */
import type { Problem, ProblemCode } from '../domain/problem/problem.ts';
import { registerFilesOf } from './table/columns.ts';

/** What could not be read, so that everything that names it looks unknown. */
export type Unread = 'area' | 'shape' | 'indicator' | 'index' | 'offer';

/** Where the causes stand, gathered once from all problems of a report. */
interface Causes {
  readonly unread: ReadonlySet<Unread>;
  /** Observation tables whose rows were read in part or not at all, or the description of their columns. */
  readonly tables: boolean;
  readonly columnsFile: boolean;
  readonly categories: boolean;
  readonly levels: boolean;
  /** Whether a direction in the catalogue is misspelt, so that its indicator looks neutral. */
  readonly polarities: boolean;
  /** Vocabularies of municipality.yaml that lost an entry. */
  readonly vocabularies: ReadonlySet<string>;
  /** Files that lack a required column. */
  readonly headless: ReadonlySet<string>;
  /** Files that hold a second table below the first. */
  readonly joined: ReadonlySet<string>;
  /** Files with rows of which nobody knows which area they are about. */
  readonly lostAreas: ReadonlySet<string>;
  /** Files with wrong numbers of Kitas or children. */
  readonly kitas: ReadonlySet<string>;
  /** Indicators whose groups are known not to add up. */
  readonly brokenSums: ReadonlySet<string>;
  /** Whether groups.csv has an error, so that its list may be incomplete. */
  readonly groups: boolean;
  /** The same of providers.csv. */
  readonly providers: boolean;
  readonly twoTotals: boolean;
  /** Whether the day of the report is mistyped. */
  readonly reportDay: boolean;
  /** Whether the boundaries as a whole are in another zone than is said. */
  readonly otherZone: boolean;
  /** Whether municipality.yaml has an error; it may be about the levels. */
  readonly municipality: boolean;
  /** Tables that are several, told as such. */
  readonly stacked: ReadonlySet<string>;
  /** Ids of the catalogue that cannot be ids; others write them as they were meant. */
  readonly malformedIds: ReadonlySet<string>;
  /** Lines of the catalogue that bear an error. */
  readonly catalogueLines: ReadonlySet<number | undefined>;
}

const tableFolder = 'data/observations/';
const columnsFile = 'data/columns.yaml';
const groupsFile = 'data/groups.csv';
const offerFiles: ReadonlySet<string | undefined> = new Set(registerFilesOf('offers'));
const providersFile = 'data/providers.csv';
const catalogueFile = 'data/indicators.csv';
const municipalityFile = 'data/municipality.yaml';

const areaCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-area',
  'ambiguous-area',
  'missing-cell',
  'ragged-row',
]);
const categoryCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'malformed-categories',
  'duplicate-category',
  'category-without-categories',
]);
const headCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-column',
  'header-not-split',
]);
/** A row of the catalogue that bears them is not among the indicators. */
const lostRowCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ragged-row',
  'indicator-without-id',
]);

/** The problems without those that vanish as soon as another one is mended. */
export function withoutConsequences(
  problems: readonly Problem[],
  unread: ReadonlySet<Unread>,
): readonly Problem[] {
  const causes = causesIn(problems, unread);
  return problems.filter((problem) => !isConsequence(problem, causes));
}

function causesIn(problems: readonly Problem[], unread: ReadonlySet<Unread>): Causes {
  const errors = problems.filter((problem) => problem.level === 'error');
  const filesWith = (codes: ReadonlySet<ProblemCode>): ReadonlySet<string> =>
    new Set(errors.filter(({ code }) => codes.has(code)).map(({ place }) => place.file));
  const inCatalogue = errors.filter(({ place }) => place.file === catalogueFile);
  const all = new Set(unread);
  for (const problem of problems) {
    if (problem.code === 'unexpected-file' && offerFiles.has(problem.facts.nearest))
      all.add('offer');
    // A row that cannot be split has no id.
    if (problem.code === 'ragged-row' && offerFiles.has(problem.place.file)) all.add('offer');
  }
  const vocabularies = brokenVocabularies([...errors, ...problems.filter(isMisspeltKey)]);
  if (vocabularies.has('levels')) all.add('area').add('shape');
  if (inCatalogue.some(({ code }) => lostRowCodes.has(code))) all.add('indicator');
  const stacked = errors.filter(
    (one) => one.code === 'missing-column' && one.facts.shape === 'stacked',
  );
  return {
    unread: all,
    stacked: new Set(stacked.map(({ place }) => place.file)),
    // An id that columns.yaml names wrongly is no fault of its columns.
    columnsFile: errors.some(
      ({ code, place }) => place.file === columnsFile && code !== 'unknown-indicator',
    ),
    tables: problems.some(
      ({ code, level, place: { file } }) =>
        code === 'own-areas-ignored' ||
        code === 'columns-where-empty' ||
        ((level === 'error' || code === 'table-without-rows') &&
          (file === columnsFile || `${file}/`.startsWith(tableFolder))),
    ),
    polarities: errors.some(
      (one) => one.code === 'unknown-catalogue-word' && one.facts.column === 'polarity',
    ),
    categories: errors.some(({ code }) => categoryCodes.has(code)),
    levels: errors.some(
      ({ code, place }) =>
        code === 'boundary-file-missing' ||
        vocabularies.has('levels') ||
        (place.file === municipalityFile && (code === 'wrong-value' || code === 'missing-key')),
    ),
    vocabularies,
    headless: filesWith(headCodes),
    joined: filesWith(new Set<ProblemCode>(['header-repeated'])),
    groups: errors.some(({ place }) => place.file === groupsFile),
    providers: problems.some(
      ({ code, level, place, facts }) =>
        (level === 'error' && place.file === providersFile) ||
        (code === 'unexpected-file' && facts.nearest === providersFile),
    ),
    municipality: errors.some(({ place }) => place.file === municipalityFile),
    otherZone: problems.some(
      ({ code, facts }) =>
        code === 'zone-unlike-offers' ||
        (code === 'municipality-elsewhere' && facts.likely !== undefined),
    ),
    reportDay: problems.some(({ code }) => code === 'report-day-far'),
    twoTotals: problems.some(({ code }) => code === 'two-totals'),
    malformedIds: new Set(
      errors.flatMap((one) => (one.code === 'malformed-indicator-id' ? [one.facts.id] : [])),
    ),
    lostAreas: filesWith(areaCodes),
    kitas: new Set(
      errors.flatMap((one) => {
        const column =
          one.code === 'not-a-whole-number' || one.code === 'not-a-number' ? one.facts.column : '';
        return column === 'kitas' || column === 'children' ? [one.place.file] : [];
      }),
    ),
    brokenSums: new Set(
      problems.flatMap((problem) =>
        problem.code === 'groups-unlike-total' ? [problem.facts.indicator] : [],
      ),
    ),
    catalogueLines: new Set(inCatalogue.map(({ place }) => place.line)),
  };
}

/** `levels`, `themes` …: lists of which an entry could not be kept. */
/** `themen` in place of `themes`: nothing of the list was read. */
const isMisspeltKey = ({ code, place, facts }: Problem): boolean =>
  code === 'unknown-key' && place.file === municipalityFile && facts.within === '';

function brokenVocabularies(faults: readonly Problem[]): ReadonlySet<string> {
  const keys = faults.flatMap((problem) =>
    problem.code === 'unknown-key'
      ? (problem.facts.nearest ?? [])
      : problem.code === 'duplicate-entry' ||
          (problem.place.file === municipalityFile &&
            (problem.code === 'missing-key' || problem.code === 'wrong-value'))
        ? [problem.facts.key]
        : [],
  );
  return new Set(keys.map((key) => /^\w+/u.exec(key)?.[0] ?? key));
}

const vocabularyOf: Readonly<Record<string, string>> = {
  level: 'levels',
  theme: 'themes',
  phase: 'phases',
  'offer-type': 'offerTypes',
};

function isConsequence(problem: Problem, causes: Causes): boolean {
  const { unread } = causes;
  const { code, place } = problem;
  switch (code) {
    case 'kompik-without-kitas':
      return causes.kitas.has(place.file);
    case 'group-over-total':
      return causes.brokenSums.has(problem.facts.indicator);
    case 'total-group-differs':
      return causes.twoTotals;
    case 'area-without-rows':
      return unread.has('area') || causes.lostAreas.has(place.file);
    case 'address-of-unknown-area':
    case 'row-of-unknown-area':
    case 'unknown-area':
    case 'municipality-unlike-sum':
      return unread.has('area');
    case 'distant-period':
    case 'date-after-report':
    case 'lone-period':
      return causes.reportDay;
    case 'offer-outside-municipality':
      return unread.has('shape') || unread.has('area') || causes.otherZone;
    case 'indicator-without-level':
      return unread.has('area') || causes.municipality || causes.lostAreas.has(place.file);
    case 'unknown-area-parent':
    case 'boundary-file-unused':
      return causes.levels;
    case 'unknown-indicator':
      return (
        unread.has('indicator') ||
        (unread.has('index') && place.file.startsWith('content/')) ||
        causes.columnsFile ||
        causes.malformedIds.has(problem.facts.nearest ?? '')
      );
    case 'index-part-without-direction':
      return causes.polarities;
    case 'identical-rows':
    case 'contradicting-rows':
      return causes.joined.has(place.file);
    case 'unlisted-group':
      return causes.groups;
    case 'unlisted-provider':
      return causes.providers;
    case 'unknown-cooperation-partner':
      return unread.has('offer');
    case 'unknown-reference':
      return causes.vocabularies.has(vocabularyOf[problem.facts.kind] ?? '');
    case 'unknown-theme':
      return causes.vocabularies.has('themes');
    case 'unknown-offer-term':
      return causes.vocabularies.has(problem.facts.column === 'type' ? 'offerTypes' : 'phases');
    case 'unknown-category':
      return causes.categories;
    case 'unnamed-column':
      return causes.headless.has(place.file);
    case 'unknown-column':
      return causes.headless.has(place.file) || (causes.columnsFile && isTable(place.file));
    case 'columns-entry-unused':
      return causes.columnsFile || causes.tables;
    case 'missing-column':
      return causes.columnsFile && isTable(place.file);
    case 'header-repeated':
      return causes.stacked.has(place.file);
    case 'indicator-only-municipality':
    case 'indicator-without-rows':
      return (
        unread.size > (unread.has('index') ? 1 : 0) ||
        causes.tables ||
        causes.catalogueLines.has(place.line)
      );
    default:
      return false;
  }
}

const isTable = (file: string): boolean => file.startsWith(tableFolder);
