/** From what stands in an area column to the area's id. */
import type { Area } from '../../../domain/place/area.ts';
import { deliveredId } from '../../../domain/place/area-key.ts';
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import { slugOf } from '../../../domain/naming/slug.ts';
import { unassigned } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';

export type AreaSearch =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  /** A number and a name that mean two areas. */
  | { readonly kind: 'contradicting'; readonly byKey: string; readonly byName: string }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined; readonly lostZero: boolean };

/** What a delivery says of its texts for areas. */
export interface AreaReading {
  /** Texts (folded) → id of the area, of the municipality or `unassigned`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Level that names, and ids of several levels, mean; undefined: any. */
  readonly level: string | undefined;
}

export interface AreaLookup {
  /** Whether there are areas at all: without any, the boundaries are the mistake, not the rows. */
  readonly known: boolean;
  /**
   * Finds an area by id (exact) or name; an id or a name that several bear means the only one of the level, a name also
   * the only one valid in the period. Words for a total mean the municipality; a number or the title of a level may stand before a name.
   */
  find(written: string, period?: Period, reading?: AreaReading): AreaSearch;
  /** Whether a name has been looked for among all names: only so many are, over all tables. */
  readonly hasSearched: boolean;
  /** Whether the municipality leaves rows of this area out (`ignoreAreas`), by its key or as written. */
  ignores(written: string): boolean;
  /** The level of an area by its id or title; undefined where there is none. */
  levelOf(written: string): string | undefined;
  /** The ids of all levels. */
  readonly levels: readonly string[];
}

/** Words of the row of the whole municipality, whose key says it without doubt. */
const totalWords = new Set(
  'insgesamt gesamt gesamtstadt gesamtergebnis ganze zusammen summe total sum all whole overall alle gebiete stadtteile'.split(
    ' ',
  ),
);
/** Words that may stand beside them, or before the name. */
const kindWords = new Set(
  'die der stadt gemeinde kreis landkreis kreisfreie city town of the'.split(' '),
);

/** What offices write for people without an area. */
const withoutAnArea =
  /^(?:unassigned|nicht (?:zuordbar|zuordenbar|zugeordnet|zugewiesen|zuzuordnen|zuzuweisen)|unassignable|not assigned)$/u;

/** What may mean the same, or that nobody knows; that is for them to say. */
const likeUnassigned =
  /^(?:(?:ohne|keine) (?:angabe|zuordnung|adresse)|unbekannt|unknown|not known)$/u;

/** „01 Altstadt“, „2 - Südstadt“, „3. Weiche“, „011: Rathaus“, „01.4 Kreuzviertel“, „05_Weiche“. */
const numbered = /^(\d{1,12}|\d{1,4}(?:\.\d{1,4}){1,3})(?:\s*[-–—.:_)]?\s+|_)(.*\p{L}.*)$/u;

/** Looking for the nearest of thousands of names costs time; a table of strangers needs it only so often. */
const nearestLimit = 100;

/** Makes the lookup over all areas, the municipality (id or name) and `unassigned`. */
export function areaLookup(
  municipality: Municipality,
  areas: readonly Omit<Area, 'slug'>[],
): AreaLookup {
  const references = municipality.references ?? [];
  const ids = new Set<string>([
    municipality.id,
    ...areas.map((area) => area.id),
    ...references.map(({ id }) => id),
  ]);
  const levelOfId = new Map(areas.map((area) => [area.id, area.level]));
  const deliveredIds = new Map(areas.map((area) => [area.id, deliveredId(area)]));
  const byDeliveredId = Map.groupBy(areas, deliveredId);
  const named = Map.groupBy(areas, (area) => foldName(area.name));
  // „St. Veit“ and „Sankt-Veit“, „Weißer Berg“ and „Weisser Berg“ are one name.
  const spelt = Map.groupBy(areas, (area) => spellingOf(area.name));
  const municipalityName = foldName(municipality.name);
  const titles = new Map(
    municipality.levels.flatMap(({ id, title, plural }) =>
      [id, title, plural].map((word) => [foldName(word), id] as const),
    ),
  );
  const ignored = municipality.ignoreAreas.map(globPattern);
  const known = new Map<string, AreaSearch>();
  let nearestLeft = nearestLimit;

  /** By a name alone; undefined where nobody bears it. */
  const byName = (
    name: string,
    period: Period | undefined,
    level: string | undefined,
  ): AreaSearch | undefined => {
    const all = named.get(name) ?? spelt.get(spellingOf(name)) ?? [];
    const ofLevel = level === undefined ? all : all.filter((area) => area.level === level);
    const valid = ofLevel.length < 2 ? ofLevel : ofLevel.filter((a) => isValid(a, period));
    const found = (valid.length === 0 ? ofLevel : valid).map((area) => area.id);
    if (name === municipalityName && level === undefined) found.unshift(municipality.id);
    const [only, ...others] = found;
    if (only === undefined) return undefined;
    return others.length === 0 ? { kind: 'found', id: only } : { kind: 'ambiguous', ids: found };
  };

  const search = (
    written: string,
    period: Period | undefined,
    { texts, level }: AreaReading,
  ): AreaSearch => {
    const name = foldName(written);
    const told = texts.get(name);
    if (told !== undefined) return { kind: 'found', id: told };
    if (ids.has(written)) return { kind: 'found', id: written };
    const shared = bySharedId(written, level);
    if (shared !== undefined) return shared;
    const beyond = references.find((one) => foldName(one.name) === name);
    if (beyond !== undefined && !named.has(name)) return { kind: 'found', id: beyond.id };
    if (withoutAnArea.test(name)) return { kind: 'found', id: unassigned };
    return (
      byName(name, period, level) ??
      byNumberAndName(written, period, level) ??
      byLevelAndName(name, period) ??
      (isTotal(written) ? { kind: 'found', id: municipality.id } : undefined) ??
      asSpreadsheetText(written, period, { texts, level }) ??
      unknown(written)
    );
  };

  /** `="0101"` and `'0101` are how spreadsheets keep the zeros of a number; undefined where it is none, or unknown. */
  const asSpreadsheetText = (
    written: string,
    period: Period | undefined,
    reading: AreaReading,
  ): AreaSearch | undefined => {
    const [, quoted, marked] = /^(?:="([^"]*)"|'([^']+))$/u.exec(written) ?? [];
    const text = quoted ?? marked;
    if (text === undefined || text === '') return undefined;
    const found = search(text, period, reading);
    return found.kind === 'found' ? found : undefined;
  };

  /** By an id that several levels have; undefined where nobody bears it. */
  const bySharedId = (id: string, level: string | undefined): AreaSearch | undefined => {
    const all = byDeliveredId.get(id);
    if (all === undefined) return undefined;
    const [only] = all.filter((area) => area.level === level);
    return only === undefined
      ? { kind: 'ambiguous', ids: all.map((area) => area.id) }
      : { kind: 'found', id: only.id };
  };

  /** A number before a name is left aside, unless it is the key of another area. */
  const byNumberAndName = (
    written: string,
    period: Period | undefined,
    level: string | undefined,
  ): AreaSearch | undefined => {
    const [, number = '', rest = ''] = numbered.exec(written.trim()) ?? [];
    if (rest === '') return undefined;
    const found = byName(foldName(rest), period, level) ?? byLevelAndName(foldName(rest), period);
    const keyed = byDeliveredId.get(number) ?? [];
    if (found?.kind === 'ambiguous') {
      const [both, ...others] = keyed.filter(({ id }) => found.ids.includes(id));
      return both === undefined || others.length > 0 ? found : { kind: 'found', id: both.id };
    }
    if (found?.kind !== 'found') return found;
    // A running number is the key of another area of the same level only where keys are such numbers.
    const ofLevel = keyed.find((area) => area.level === levelOfId.get(found.id));
    return ofLevel === undefined || ofLevel.id === found.id
      ? found
      : { kind: 'contradicting', byKey: ofLevel.id, byName: found.id };
  };

  /** „Stadtteil Altstadt“ is the Altstadt of that level. */
  const byLevelAndName = (name: string, period: Period | undefined): AreaSearch | undefined => {
    for (const [title, level] of titles) {
      if (!name.startsWith(`${title} `)) continue;
      const found = byName(name.slice(title.length).trim(), period, level);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const isId = (text: string): boolean => ids.has(text) || byDeliveredId.has(text);

  const unknown = (written: string): AreaSearch => {
    // A spreadsheet takes zeros from the front; a data frame adds `.0`.
    const digits = /^(\d+)(?:[.,]0+)?$/u.exec(written)?.[1];
    if (digits !== undefined) {
      for (let padded = digits; padded.length <= 16; padded = `0${padded}`) {
        if (isId(padded)) return { kind: 'unknown', nearest: padded, lostZero: true };
      }
      // Another number is no likelier than any: of keys nothing can be nearly right.
      const bare = digits.replace(/^0+/u, '');
      const like = isId(bare) ? bare : undefined;
      return { kind: 'unknown', nearest: like, lostZero: false };
    }
    const near = nearKey(written);
    if (near !== undefined) return { kind: 'unknown', nearest: near, lostZero: false };
    nearestLeft -= 1;
    if (nearestLeft < 0) return { kind: 'unknown', nearest: undefined, lostZero: false };
    const names = [municipality.name, ...areas.map((area) => area.name), ...ids, unassigned];
    return { kind: 'unknown', nearest: nearestName(written, names), lostZero: false };
  };

  /** An id in quotation marks, or with something behind it. */
  const nearKey = (written: string): string | undefined => {
    if (likeUnassigned.test(foldName(written))) return unassigned;
    const bare = bareOf(written);
    if (bare !== written && isId(bare)) return bare;
    const [first = ''] = bare.split(/[\s,;:()]+/u);
    return first !== bare && isId(first) ? first : undefined;
  };

  /** A total by whatever words: „Insgesamt“, „Stadt Muster“, „Summe“. */
  const isTotal = (written: string): boolean => {
    const marked = ` ${foldName(bareOf(written))} `.replace(` ${municipalityName} `, ' \u0000 ');
    const words = marked.split(/[\s,;:()-]+/u).filter((word) => word !== '');
    const kind = foldName(municipality.kind ?? '');
    return (
      words.some((word) => word === '\u0000' || totalWords.has(word)) &&
      words.every(
        (word) => word === '\u0000' || totalWords.has(word) || kindWords.has(word) || word === kind,
      )
    );
  };

  return {
    known: areas.length > 0,
    get hasSearched() {
      return nearestLeft < nearestLimit;
    },
    find(written, period, reading = anyArea) {
      if (reading !== anyArea) return search(written, period, reading);
      const earlier = known.get(written);
      if (earlier !== undefined) return earlier;
      const result = search(written, period, reading);
      // Which of several areas of one name is meant depends on the period.
      const shared = (spelt.get(spellingOf(written))?.length ?? 0) > 1;
      if (!shared) known.set(written, result);
      return result;
    },
    ignores(written) {
      const id = deliveredIds.get(written) ?? written;
      return ignored.some((pattern) => pattern.test(id));
    },
    levelOf: (written) => titles.get(foldName(written)),
    levels: municipality.levels.map(({ id }) => id),
  };
}

const anyArea: AreaReading = { texts: new Map(), level: undefined };

/** A name without its spaces, hyphens and special letters. */
const spellingOf = (name: string): string =>
  slugOf(name.replace(/(?<!\p{L})st\.(?=\s|\p{L})/giu, 'sankt ')).replaceAll('-', '') ||
  foldName(name);

/** Without quotation marks and what spreadsheets put before a text. */
const bareOf = (written: string): string => written.replace(/^[=\s"'„“‚’]+|[\s"'“”‘’]+$/gu, '');

function isValid(area: Pick<Area, 'from' | 'until'>, period: Period | undefined): boolean {
  if (period === undefined) return true;
  const from = Number(period.firstDay.slice(0, 4));
  const until = Number(period.lastDay.slice(0, 4));
  return (area.from ?? -Infinity) <= until && (area.until ?? Infinity) >= from;
}

/** A pattern in which `*` stands for any text and `?` for one character. */
export function globPattern(glob: string): RegExp {
  const source = glob
    .trim()
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*+/gu, '.*')
    .replace(/\?/gu, '.');
  return new RegExp(`^${source}$`, 'su');
}
