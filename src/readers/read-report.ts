/** A report folder → one checked dataset, and everything that is wrong with it. */
import type { Dataset } from '../domain/dataset.ts';
import type { Group } from '../domain/indicator/indicator.ts';
import type { Cooperation } from '../domain/register/offer.ts';
import { ProblemList, hasErrors } from '../domain/problem/problem.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { catalogueFile, parseCatalogue } from './catalogue/catalogue.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { parseColumns, registerFilesOf } from './table/columns.ts';
import type { RegisterTable } from './table/columns.ts';
import type { RegisterFile } from './register/register-table.ts';
import type { DeliveryColumns } from './table/columns.ts';
import { withoutConsequences } from './consequences.ts';
import type { Unread } from './consequences.ts';
import type { TagSchemas } from '../domain/words/tag-schema.ts';
import { legalPages } from './content/persons-in-words.ts';
import { checkDrafts } from './content/narrative-files.ts';
import { parseContent } from './content/content.ts';
import { parseCooperations } from './register/cooperations.ts';
import {
  checkIgnoredAreas,
  checkReportDay,
  checkRowsOfIndicators,
  reportDay,
} from './cross-checks.ts';
import { decodeText } from './text/decode-text.ts';
import { parseGroups } from './catalogue/groups.ts';
import { checkMunicipalityPlace } from './municipality/municipality-place.ts';
import { parseMunicipality } from './municipality/municipality-file.ts';
import { findInNumbers, numberProblems } from './observations/checks/number-checks.ts';
import type { NumberFindings } from './observations/checks/number-checks.ts';
import { parseObservationsSideBySide, threadLimits } from './observations/side-by-side.ts';
import { DataState } from './kept/data-state.ts';
import type { KeptReading } from './kept/kept-reading.ts';
import { keptOr } from './kept/kept.ts';
import { parseOffers } from './register/offers-table.ts';
import { parseProviders } from './register/providers.ts';
import { ReportFolder, megabytes } from './read-folder.ts';
import { boundaryPath, readGeography } from './geography/read-geography.ts';
import { parsePublished, publishedFile } from './addresses/published-file.ts';
import { parseRedirects, redirectsFile } from './addresses/redirects-file.ts';
import { parseStreets, streetsFile } from './geography/areas/streets-file.ts';
import { correctionsFile, parseCorrections } from './stands/corrections.ts';
import { readStands } from './stands/stand-files.ts';
import { withLostZeros } from './geography/areas/lost-zeros.ts';
import { withManyStrangers } from './geography/areas/many-strangers.ts';
import { withMissingIds } from './geography/areas/missing-ids.ts';
import {
  columnsFile,
  groupsFile,
  municipalityFile,
  observationFiles,
  observationsFolder,
  reportUnexpected,
} from './report-files.ts';
import { checkOffersAreRecent } from './register/stale-offers.ts';
import { aboutVisibleRows, isOpenThroughout, visibleRows } from './plausibility/visible-rows.ts';
import type { Doubts } from '../domain/statistics/time/doubt.ts';
import { noDoubts } from '../domain/statistics/time/doubt.ts';
import { parseYaml } from './yaml/yaml.ts';
import type { YamlTree } from './yaml/yaml.ts';
import { indicesFile, parseNeedIndices } from './catalogue/indices-file.ts';
import { checkUnpopulatedAreas } from './observations/checks/unpopulated-areas.ts';
import type { Language } from '../domain/language.ts';
import { languageNamed, usualLanguage } from '../domain/language.ts';

export interface ReadReport {
  /** Undefined where anything is an error. */
  readonly dataset: Dataset | undefined;
  /** What could be read in spite of errors, to check words against numbers all the same. Never to be built. */
  readonly readable: Dataset | undefined;
  /** Everything, told from raw numbers: for the editor's eyes only. */
  readonly problems: readonly Problem[];
  /**
   * The same for everyone else: nothing in it depends on a withheld number.
   *
   * @param publishable what has passed the gate; undefined where there was nothing to pass it
   */
  readonly publicProblems: (publishable: PublishableDataset | undefined) => readonly Problem[];
  /** Values that are implausible, told from published ones alone. */
  readonly doubts: (publishable: PublishableDataset) => Doubts;
  /** Language of the messages: the municipality's, German where it cannot be read. */
  readonly language: Language;
  /** Rows left out on purpose: of areas in `ignoreAreas`, by `where` in columns.yaml. */
  readonly ignored: { readonly byArea: number; readonly byFilter: number };
  /** Hash of everything that numbers are made of and judged by, the words aside; undefined where nothing is kept. */
  readonly numbersKey: string | undefined;
}

/** Of a report without numbers. */
const noCatalogue: Catalogue = { indicators: [], places: new Map() };

/** What the reader needs to know of the site. */
export interface ReportSetting {
  /** Tags that the words may hold, by name. */
  readonly tags: TagSchemas;
  /** First parts of the addresses that the site's own pages have, which no text may take. */
  readonly siteFolders: ReadonlySet<string>;
}

/**
 * Reads a report folder: every file is opened once, everything wrong is told at once.
 *
 * @param root path of the folder that holds data/ and content/
 * @param setting what the site knows
 * @param kept what earlier readings of a running process have left; with it or without, the same is read
 */
export async function readReport(
  root: string,
  { tags, siteFolders }: ReportSetting,
  kept?: KeptReading,
): Promise<ReadReport> {
  const problems = new ProblemList();
  const folder = new ReportFolder(root, problems);
  const nothing = {
    dataset: undefined,
    readable: undefined,
    ignored: { byArea: 0, byFilter: 0 },
    numbersKey: undefined,
  } as const;
  for (const name of ['data', 'content', observationsFolder]) {
    if (folder.isFolder(name)) continue;
    const like = folder.like(name);
    const other = like !== undefined && folder.isFolder(like) ? like : undefined;
    // Each part may be missing: a register alone, stories alone and numbers alone are reports.
    if (name !== 'data' && other === undefined) continue;
    problems.add('missing-folder', { file: name }, { folder: name, other });
  }
  const structure = (language: Language) =>
    ({
      ...nothing,
      problems: problems.all,
      publicProblems: () => problems.all,
      doubts: () => noDoubts,
      language,
    }) as const;
  if (!folder.isFolder('data')) return structure(usualLanguage);

  const tree = readYaml(municipalityFile, folder, problems, true);
  const language = languageOf(tree);
  const municipality = tree && parseMunicipality(tree, problems);
  const needsCatalogue =
    folder.has(catalogueFile) ||
    folder.like(catalogueFile) !== undefined ||
    observationFiles(folder).length > 0;
  const catalogueBytes = needsCatalogue ? folder.read(catalogueFile, megabytes.table) : undefined;
  reportUnexpected(folder, municipality, problems);
  if (tree === undefined || municipality === undefined) {
    return structure(language);
  }

  const data = kept && new DataState(root, municipality.levels.map(boundaryPath));
  let isKept = true;
  const { part: geography, problems: ofGeography } = await keptOr(
    kept?.geography,
    data?.keyOfGeography,
    async () => {
      isKept = false;
      const told = problems.all.length;
      const placeOf = (level: string, key: 'file' | 'object') =>
        tree.place(['levels', municipality.levels.findIndex(({ id }) => id === level), key]);
      const part = await readGeography(folder, municipality, placeOf, problems);
      return { part, problems: problems.all.slice(told) };
    },
  );
  if (isKept) problems.append(ofGeography);
  const catalogue = needsCatalogue
    ? catalogueBytes && parseCatalogue(catalogueBytes, municipality, problems)
    : noCatalogue;
  const indicators = catalogue?.indicators ?? [];
  const { areas } = geography;
  const found = new ProblemList();
  const streetBytes = geography.whole
    ? folder.readIfPresent(streetsFile, megabytes.table)
    : undefined;
  const streets = streetBytes && parseStreets(streetBytes, municipality, areas, found);

  const redirectBytes = folder.readIfPresent(redirectsFile, megabytes.table);
  const redirects = redirectBytes && parseRedirects(redirectBytes, municipality.site, found);
  const publishedBytes = folder.readIfPresent(publishedFile, megabytes.table);
  const publishedAddresses = publishedBytes && parsePublished(publishedBytes, publishedFile, found);

  // What follows from areas or a catalogue that could not be read is told once, at its cause.
  const consequences = new Set<Unread>([
    ...(geography.whole ? [] : (['area'] as const)),
    ...(geography.sound ? [] : (['shape'] as const)),
    ...(catalogue === undefined ? (['indicator'] as const) : []),
  ]);
  const stands = readStands(folder, found);
  const groups = readGroups(folder, found);
  const columns = readColumns(folder, found);
  const files = observationFiles(folder).map((file) => ({
    file,
    size: folder.sizeOf(file),
    // Opened one after the other: together they may be more than memory bears.
    get bytes() {
      return folder.read(file, megabytes.observations);
    },
  }));
  const rowContext = { municipality, areas, indicators, groups, columns };
  const { part: rows, problems: ofRows } = await keptOr(
    kept?.observations,
    data?.keyOfRows,
    async () => {
      const own = new ProblemList();
      const part =
        kept === undefined || data === undefined || data.sizeOfTables >= threadLimits.least
          ? await parseObservationsSideBySide(files, rowContext, own)
          : kept.tables.parse(files, rowContext, (file) => data.keyOfTable(file), own);
      return { part, problems: own.all };
    },
  );
  found.append(ofRows);
  const { observations, ignoredRows, filteredRows } = rows;
  const register = (table: RegisterTable): readonly RegisterFile[] =>
    readAll(
      registerFilesOf(table).filter((file) => folder.has(file)),
      folder,
      megabytes.table,
    );
  const listed = parseProviders(register('providers'), columns, found);
  const ofRegister = parseOffers(
    register('offers'),
    { municipality, areas, providers: listed, columns },
    found,
  );
  const { offers, providers } = ofRegister;
  if (offers.length === 0 && registerFilesOf('offers').some((file) => folder.has(file)))
    consequences.add('offer');
  if (geography.sound) {
    const places = { state: tree.place(['state']), crs: tree.place(['crs']) };
    checkMunicipalityPlace(municipality, areas, offers, places, found);
  }
  const cooperations: readonly Cooperation[] = parseCooperations(
    register('cooperations'),
    { offers, providers, asOf: municipality.asOf, columns },
    found,
  );
  const indicesTree = readYaml(indicesFile, folder, found, false);
  if (indicesTree === undefined && folder.has(indicesFile)) consequences.add('index');
  const needIndices =
    indicesTree === undefined ? [] : parseNeedIndices(indicesTree, indicators, found);
  const correctionBytes = geography.whole
    ? folder.readIfPresent(correctionsFile, megabytes.table)
    : undefined;
  const corrections =
    correctionBytes &&
    parseCorrections(
      correctionBytes,
      { municipality, areas, indicators: [...indicators, ...needIndices] },
      found,
    );
  const content = parseContent(
    readAll(folder.list('content').filter(isWords), folder, megabytes.words),
    { municipality, areas, indicators: [...indicators, ...needIndices], offers, providers },
    tags,
    found,
    siteFolders,
  );
  const missing = legalPages.filter((slug) => !folder.has(`content/pages/${slug}.mdx`));
  checkDrafts(content.narratives, found);
  // A folder of another name, or one that may not be followed, has been told.
  const isTold = [...problems.all, ...found.all].some(
    ({ code, place }) =>
      code === 'unknown-content-folder' || /^content(?:\/pages)?$/u.test(place.file),
  );
  if (missing.length > 0 && !isTold) {
    found.add('legal-pages-missing', { file: 'content/pages' }, { pages: missing });
  }
  const shown =
    catalogue === undefined
      ? []
      : checkRowsOfIndicators(
          indicators,
          observations,
          municipality,
          (id) => catalogue.places.get(id) ?? { file: catalogueFile },
          found,
        );
  checkUnpopulatedAreas(observations, areas, indicators, found);
  checkReportDay(municipality, observations, (path) => tree.place(path), found);
  checkIgnoredAreas(municipality, areas, (path) => tree.place(path), found);
  const dated = { municipality, indicators, observations, offers, ...content };
  const asOf = reportDay(dated);
  const late = new ProblemList();
  if (asOf === undefined) {
    // Tables and words that could not be read may hold the day.
    if (!hasErrors([...problems.all, ...found.all])) {
      late.add('missing-key', tree.keyPlace(['asOf']), { key: 'asOf' });
    }
  } else if (!found.all.some(({ code }) => code === 'report-day-far'))
    checkOffersAreRecent(offers, municipality, asOf.date, late);

  const placeOfLevel = (id: string) => {
    const level = municipality.levels.find((one) => one.id === id);
    return {
      file: level === undefined ? 'data/geography' : boundaryPath(level),
      line: 1,
      column: 1,
    };
  };
  /** Problems of the folder with those that numbers of its rows show. */
  const judge = (single: readonly Problem[], ofNumbers: NumberFindings): readonly Problem[] => {
    const all = withLostZeros(
      [...problems.all, ...single, ...numberProblems(ofNumbers)],
      areas,
      placeOfLevel,
    );
    return [
      ...withoutConsequences(withManyStrangers(withMissingIds(all)), consequences),
      ...late.all,
    ];
  };
  const context = { municipality, areas, indicators, groups };
  const delivered = await keptOr(kept?.numbers, data?.keyOfRows, () =>
    findInNumbers(observations, context),
  );
  const whole = judge(found.all, delivered);
  const published = rememberLast((publishable: PublishableDataset | undefined) =>
    isOpenThroughout(publishable)
      ? delivered
      : findInNumbers(visibleRows(observations, publishable), context, delivered),
  );
  const findings = {
    problems: whole,
    publicProblems: (publishable: PublishableDataset | undefined) =>
      isOpenThroughout(publishable)
        ? whole
        : judge(aboutVisibleRows(found.all, observations, publishable), published(publishable)),
    doubts: (publishable: PublishableDataset) =>
      new Map([...published(publishable).doubts.values()].flatMap((doubts) => [...doubts])),
    language,
    ignored: {
      byArea: ignoredRows + ofRegister.ignoredRows,
      byFilter: filteredRows + ofRegister.filteredRows,
    },
    numbersKey: data && asOf && `${data.keyOfAll} ${asOf.date}`,
  };
  if (asOf === undefined || catalogue === undefined || !geography.whole) {
    return { ...nothing, ...findings };
  }
  const frame = {
    municipality,
    asOf,
    geography: { areas, topologies: geography.topologies },
    streets,
    redirects,
    published: publishedAddresses,
    indicators: shown,
    needIndices,
    cataloguePlaces: catalogue.places,
    groups,
    offers,
    providers,
    cooperations,
    stands,
    corrections,
    ...content,
  };
  const readable = { frame, observations };
  const dataset = hasErrors(whole) ? undefined : readable;
  return { ...findings, dataset, readable };
}

/** Answers the last question again without looking for the answer a second time. */
function rememberLast<Q, A>(answer: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (question) => {
    if (last === undefined || last.question !== question) {
      last = { question, answer: answer(question) };
    }
    return last.answer;
  };
}

/** The language of a report, however wrong the rest of it is: German where it says none. */
export function reportLanguage(root: string): Language {
  const problems = new ProblemList();
  return languageOf(readYaml(municipalityFile, new ReportFolder(root, problems), problems, true));
}

/** The language of a municipality.yaml that may be wrong elsewhere. */
function languageOf(tree: YamlTree | undefined): Language {
  const value = tree?.value;
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) {
    return usualLanguage;
  }
  return languageNamed('language' in value ? value['language'] : undefined) ?? usualLanguage;
}

function readYaml(
  path: string,
  folder: ReportFolder,
  problems: ProblemList,
  required: boolean,
): YamlTree | undefined {
  if (!required && !folder.has(path)) return undefined;
  const bytes = folder.read(path, megabytes.yaml);
  const text = bytes && decodeText(bytes, path, problems);
  return text === undefined ? undefined : parseYaml(text, path, problems);
}

const readGroups = (folder: ReportFolder, problems: ProblemList): readonly Group[] => {
  const bytes = folder.readIfPresent(groupsFile, megabytes.table);
  return bytes === undefined ? [] : parseGroups(bytes, groupsFile, problems);
};

function readColumns(folder: ReportFolder, problems: ProblemList): readonly DeliveryColumns[] {
  const tree = readYaml(columnsFile, folder, problems, false);
  return tree === undefined ? [] : parseColumns(tree, problems);
}

const isWords = (path: string): boolean =>
  /\.(?:mdx?|markdown|txt|docx?|odt|rtf|html?)$/iu.test(path);

function readAll(
  paths: readonly string[],
  folder: ReportFolder,
  limit: number,
): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  return paths.flatMap((file) => {
    const bytes = folder.read(file, limit);
    return bytes === undefined ? [] : [{ file, bytes }];
  });
}
