/** From raw files to a first report folder: survey → files → check. What the check refuses is set aside, not shown. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkReport } from './build-report.ts';
import type { CheckedReport } from './build-report.ts';
import type { Language } from './domain/language.ts';
import { messageLanguageOf } from './domain/language.ts';
import { nearestName } from './domain/naming/nearest-name.ts';
import { slugOf } from './domain/naming/slug.ts';
import { hasErrors } from './domain/problem/problem.ts';
import { asGeojson, importForStarter } from './import-for-starter.ts';
import { starterNotes } from './language/starter/starter-notes.ts';
import type { StarterNotes } from './language/starter/starter-notes.ts';
import { writeAddresses } from './outputs/address-file.ts';
import { catalogueFile } from './readers/catalogue/catalogue.ts';
import { offersFile } from './readers/report-files.ts';
import { contractPath, isList, putContractFiles } from './contract-files.ts';
import { putFile } from './put-file.ts';
import { wholeOf } from './starter/whole-municipality.ts';
import type { ColumnSpec } from './readers/table/column-spec.ts';
import { catalogueColumns } from './readers/catalogue/catalogue-columns.ts';
import { offerColumns } from './readers/register/offer-columns.ts';
import { wordsUnder } from './starter/vocabulary.ts';
import { areaWords } from './starter/area-words.ts';
import { firstPosition, surveyBoundaries } from './starter/boundary-survey.ts';
import type { SurveyedLevel } from './starter/boundary-survey.ts';
import { statedCrs } from './starter/stated-crs.ts';
import { starterFiles } from './starter/starter-report.ts';
import type { Starter } from './starter/starter-report.ts';
import { surveyTable } from './starter/table-survey.ts';
import type { SurveyedTable, UnsurveyedTable } from './starter/table-survey.ts';

export interface NewReport {
  /** Absolute; empty or not there. */
  readonly folder: string;
  /** The folder as the user wrote it. */
  readonly called: string;
  /** Of the municipality; undefined: what the tables call the whole, else by the folder. */
  readonly name: string | undefined;
  readonly folderName: string;
  readonly language: Language;
  /** Absolute paths. */
  readonly boundaries: readonly string[];
  readonly tables: readonly string[];
  readonly crs: string | undefined;
  /** ISO date for `asOf` and the first story. */
  readonly date: string | undefined;
  /** For the first story where neither the user nor a table names a day. */
  readonly today: string;
  readonly say: (line: string) => void;
}

interface Delivery {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Tables that are not read as they are lie here, where no reader looks. */
const asideFolder = 'deliveries';

/** More areas that the boundaries do not know are other areas: the import asks for them. */
const mostStrangers = 4;

/** Whether a folder may be begun: nothing is in it. */
export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/**
 * Writes a first report.
 *
 * @returns what the check finds in it; undefined where nothing was written, and `say` has told why
 */
export async function newReport(asked: NewReport): Promise<CheckedReport | undefined> {
  const notes = starterNotes[messageLanguageOf(asked.language)];
  const read = (path: string): Delivery | undefined => {
    try {
      return { path, name: basename(path), bytes: readFileSync(path) };
    } catch {
      asked.say(notes.fileMissing(path));
      return undefined;
    }
  };
  const boundaries = asked.boundaries.map(read);
  const tables = asked.tables.map(read);
  const all = [...boundaries, ...tables];
  if (all.some((one) => one === undefined)) return undefined;
  const deliveries = tables.filter((one) => one !== undefined);
  const geojson: Delivery[] = [];
  for (const one of boundaries) {
    const known = one && (await asGeojson(one.name, one.bytes));
    if (one === undefined || known === undefined) {
      asked.say(notes.boundariesNotJson(one?.name ?? ''));
      return undefined;
    }
    geojson.push({ ...one, ...known });
  }
  const levels = surveyLevels(geojson, cellsOf(deliveries), asked, notes);
  if (levels === undefined) return undefined;
  const areas = levels.levels.flatMap((level) => level.areas);
  const levelOf = new Map(
    levels.levels.flatMap((level, at) => level.areas.map((area) => [area.id, String(at)] as const)),
  );
  const taken = new Set(areas.map((area) => area.id.toLowerCase()));
  const whole = wholeOf(
    deliveries.filter((one) => !isList(one)),
    areas,
    asked.name ?? asked.folderName,
    (id) => levelOf.get(id),
  );
  if (whole.text !== undefined) asked.say(notes.whole(whole.text));
  const name = asked.name ?? whole.name ?? asked.folderName;
  const slug = slugOf(asked.name ?? '') || whole.id || slugOf(name) || 'report';
  const id = taken.has(slug) ? `${slug}-city` : slug;
  const lookup = areaWords(areas, [id, name], whole.texts);
  const surveyedTables: SurveyedTable[] = [];
  const aside: { readonly delivery: Delivery; readonly why: UnsurveyedTable | 'refused' }[] = [];
  const deliveryOf = new Map<SurveyedTable, Delivery>();
  for (const delivery of deliveries) {
    const surveyed = isList(delivery)
      ? 'refused'
      : surveyTable(delivery.name, delivery.bytes, lookup, id);
    if (typeof surveyed === 'string') {
      aside.push({ delivery, why: surveyed });
      continue;
    }
    const isTaken = surveyedTables.some(({ file }) => file === surveyed.file);
    if (isTaken) aside.push({ delivery, why: 'refused' });
    else {
      surveyedTables.push(surveyed);
      deliveryOf.set(surveyed, delivery);
    }
  }
  const lastDay = surveyedTables
    .flatMap((table) => table.lastDay ?? [])
    .toSorted()
    .at(-1);
  const wordsOf = (
    files: readonly Delivery[],
    columns: readonly ColumnSpec[],
    column: string,
  ): readonly string[] => [
    ...new Set(files.flatMap(({ name, bytes }) => wordsUnder(bytes, name, columns, column))),
  ];
  const offerLists = deliveries.filter((one) => contractPath(one.name) === offersFile);
  let offerTypes = wordsOf(offerLists, offerColumns, 'type');
  const phases = wordsOf(deliveries.filter(isList), offerColumns, 'phases');
  const catalogues = deliveries.filter((one) => contractPath(one.name) === catalogueFile);
  const themes = wordsOf(catalogues, catalogueColumns, 'theme');
  const starter: Omit<Starter, 'tables' | 'asOf' | 'strangers' | 'words'> = {
    name,
    id,
    language: asked.language,
    folder: asked.called,
    levels: levels.levels,
    crs: levels.crs,
    date: asked.date ?? lastDay ?? asked.today,
  };
  const names = areas.flatMap((area) => [area.id, area.name]);
  /** Areas that may be left out: a few, and none that is a slip in the name of one that is known. */
  const strangersOf = (tables: readonly SurveyedTable[]): readonly string[] => {
    const own = [...new Set(tables.flatMap((table) => table.strangers))];
    const isFew = own.length <= mostStrangers;
    return isFew ? own.filter((text) => nearestName(text, names) === undefined) : [];
  };
  /** Writes the report with as many of the tables as the check lets pass; returns these. */
  const settle = async (tables: readonly SurveyedTable[]): Promise<readonly SurveyedTable[]> => {
    // Without numbers nothing else names a day.
    const asOf = asked.date ?? (tables.length === 0 ? starter.date : undefined);
    rmSync(join(asked.folder, 'data'), { recursive: true, force: true });
    const strangers = strangersOf(tables);
    write(
      asked.folder,
      starterFiles({ ...starter, asOf, tables, strangers, words: { offerTypes, phases, themes } }),
    );
    for (const { name, bytes } of levels.files)
      putFile(asked.folder, `data/geography/${name}`, bytes);
    for (const table of tables) {
      const delivery = deliveryOf.get(table);
      if (delivery !== undefined)
        putFile(asked.folder, `data/observations/${table.file}`, delivery.bytes);
    }
    const checked = await checkReport(asked.folder);
    const good = tables.filter((table) => !isRefused(table, checked));
    return good.length === tables.length ? tables : settle(good);
  };
  const asDelivered = await settle(surveyedTables);
  for (const table of surveyedTables) {
    const delivery = asDelivered.includes(table) ? undefined : deliveryOf.get(table);
    if (delivery !== undefined) aside.push({ delivery, why: 'refused' });
  }
  const imported: SurveyedTable[] = [];
  const register = new Map<string, Uint8Array>();
  const importedAs = new Map<Delivery, readonly SurveyedTable[]>();
  for (const { delivery } of aside) {
    putFile(asked.folder, `${asideFolder}/${delivery.name}`, delivery.bytes);
    const path = join(asked.folder, asideFolder, delivery.name);
    const take = (): ReturnType<typeof importForStarter> =>
      importForStarter(asked.folder, path, delivery.name, lookup);
    let found = await take();
    if (found !== undefined && found.types.length > 0) {
      // The words of a register are the town's own vocabulary.
      offerTypes = [...new Set([...offerTypes, ...found.types])];
      await settle(asDelivered);
      found = await take();
    }
    if (found === undefined) continue;
    for (const [table, bytes] of found.tables) {
      deliveryOf.set(table, { ...delivery, bytes });
      imported.push(table);
    }
    for (const [file, bytes] of found.register) register.set(file, bytes);
    importedAs.set(delivery, found.tables.map(([table]) => table)); // prettier-ignore
  }
  const kept = await settle([...asDelivered, ...imported]);
  const hasRegister = await putRegister(asked.folder, register);
  for (const table of kept) {
    asked.say(notes.table(table.name, table.file, table.indicators.length));
    if (table.areaColumn !== undefined)
      asked.say(notes.areaColumn(table.areaColumn.taken, table.areaColumn.left));
  }
  if (hasRegister) asked.say(notes.register([...register.keys()]));
  if (hasRegister && offerTypes.length > 0) asked.say(notes.offerTypes(offerTypes.length));
  const strangers = strangersOf(kept);
  if (strangers.length > 0) asked.say(notes.strangers(strangers));
  if (kept.some(({ entry }) => entry !== undefined)) asked.say(notes.mapped);
  const asTheyAre = await putContractFiles(
    asked.folder,
    aside.map(({ delivery }) => delivery),
  );
  if (asTheyAre.size > 0) asked.say(notes.asTheyAre([...asTheyAre].map(({ name }) => contractPath(name)))); // prettier-ignore
  // Nothing of them is converted: one copy is enough.
  for (const { name } of asTheyAre) rmSync(join(asked.folder, asideFolder, name), { force: true });
  const left = aside.filter(({ delivery }) => {
    if (asTheyAre.has(delivery)) return false;
    const own = importedAs.get(delivery);
    return own === undefined || (own.length === 0 ? !hasRegister : !own.some((one) => kept.includes(one))); // prettier-ignore
  });
  for (const { delivery, why } of left) {
    const fault = why === 'not-a-table' ? why : 'refused';
    asked.say(notes.tableFaults[fault](delivery.name));
  }
  if (left.length > 0) asked.say(notes.setAside(`${asked.called}/${asideFolder}`, asked.called));
  return pinned(asked.folder);
}

/** Puts the files of a register into a report; takes them out again where the check refuses them. */
async function putRegister(
  folder: string,
  register: ReadonlyMap<string, Uint8Array>,
): Promise<boolean> {
  for (const [file, bytes] of register) putFile(folder, file, bytes);
  if (register.size === 0) return false;
  const { problems } = await checkReport(folder);
  const isGood = !problems.some(
    ({ level, place }) => level === 'error' && register.has(place.file),
  );
  if (!isGood) for (const file of register.keys()) rmSync(join(folder, file), { force: true });
  return isGood;
}

/** Pins the addresses of the areas that could be read, and checks once more. */
async function pinned(folder: string): Promise<CheckedReport> {
  const checked = await checkReport(folder);
  if (checked.frame === undefined || hasErrors(checked.problems)) return checked;
  writeAddresses(folder, checked.frame.geography.areas);
  return checkReport(folder);
}

/** A table is refused where an error stands in it, or at one of its rows in the catalogue. */
function isRefused(table: SurveyedTable, { problems }: CheckedReport): boolean {
  const ids = new Set(table.indicators.map(({ id }) => id));
  return problems.some(({ level, place, facts }) => {
    if (level !== 'error') return false;
    if (place.file === `data/observations/${table.file}`) return true;
    const named = 'indicator' in facts ? facts.indicator : 'id' in facts ? facts.id : undefined;
    return place.file.endsWith('.csv') && typeof named === 'string' && ids.has(named);
  });
}

/** Texts in the cells of all tables, in lower case. */
function cellsOf(tables: readonly Delivery[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { bytes } of tables) {
    const text = new TextDecoder().decode(bytes.subarray(0, 1 << 20)).toLowerCase();
    for (const word of text.split(/["\s]*[;,\t\r\n]["\s]*/u)) words.add(word);
  }
  return words;
}

interface SurveyedLevels {
  readonly levels: readonly SurveyedLevel[];
  readonly files: readonly Delivery[];
  readonly crs: string | undefined;
}

function surveyLevels(
  files: readonly Delivery[],
  written: ReadonlySet<string>,
  { crs: asked, say }: NewReport,
  notes: StarterNotes,
): SurveyedLevels | undefined {
  const levels: SurveyedLevel[] = [];
  const named: Delivery[] = [];
  let crs = asked;
  for (const delivery of files) {
    const { name } = delivery;
    const json = parsed(delivery.bytes);
    if (json === undefined) return void say(notes.boundariesNotJson(name));
    const file = boundaryName(name);
    const found = surveyBoundaries(file, json, written);
    if ('fault' in found) {
      if (found.fault === 'no-unique-property') {
        return void say(notes.noUniqueProperty(name, found.properties));
      }
      return void say(
        found.fault === 'no-areas' ? notes.noAreas(name) : notes.boundariesNotJson(name),
      );
    }
    const stated = statedCrs(json, firstPosition(json));
    if (crs === undefined && stated.kind === 'unknown') {
      return void say(notes.crsUnknown(name, stated.position));
    }
    if (crs === undefined && stated.kind === 'likely') {
      crs = stated.crs;
      say(notes.crs(crs));
    }
    named.push({ ...delivery, name: file });
    for (const level of found) {
      levels.push(level);
      const where = level.object === undefined ? name : `${name} (${level.object})`;
      say(notes.areas(where, level.areas.length, level.idProperty ?? 'id', level.nameProperty ?? 'name')); // prettier-ignore
      if (level.otherIds.length > 0) say(notes.otherIds(level.otherIds));
      if (!level.named) say(notes.unnamed(where));
    }
  }
  const coarseToFine = levels.toSorted((a, b) => a.areas.length - b.areas.length);
  return { levels: coarseToFine, files: named, crs };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Name of the copy: as delivered, as far as addresses bear it. */
function boundaryName(name: string): string {
  const ending = /\.(?:geojson|topojson|json)$/iu.exec(name)?.[0] ?? '.geojson';
  const stem = name.replace(/\.(?:geojson|topojson|json)$/iu, '');
  return `${slugOf(stem) || 'areas'}${ending.toLowerCase()}`;
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) putFile(folder, path, text);
}
