/** From what stands in an area column to the area's id. */
import type { Area } from '../../../domain/place/area.ts';
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import { unassigned } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';

export type AreaSearch =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: string | undefined; readonly lostZero: boolean };

export interface AreaLookup {
  /** Whether there are areas at all: without any, the boundaries are the mistake, not the rows. */
  readonly known: boolean;
  /** Finds an area by id (exact) or name; a name that several bear means the only one valid in the period. */
  find(written: string, period?: Period): AreaSearch;
  /** Whether a name has been looked for among all names: only so many are, over all tables. */
  readonly hasSearched: boolean;
  /** Whether the municipality leaves rows of this area out (`ignoreAreas`). */
  ignores(written: string): boolean;
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

/** What offices write before people without an area; whether they mean exactly that is for them to say. */
const likeUnassigned =
  /^(?:(?:ohne|keine) (?:angabe|zuordnung|adresse)|nicht (?:zuordbar|zugeordnet|zuzuordnen)|unbekannt|unknown|not (?:known|assigned)|unassignable)$/u;

const withoutAnArea = new Set([unassigned, 'nicht zuordenbar']);

/** Looking for the nearest of thousands of names costs time; a table of strangers needs it only so often. */
const nearestLimit = 100;

/** Makes the lookup over all areas, the municipality (id or name) and `unassigned`. */
export function areaLookup(municipality: Municipality, areas: readonly Area[]): AreaLookup {
  const ids = new Set<string>([municipality.id, ...areas.map((area) => area.id)]);
  const named = new Map<string, Area[]>();
  for (const area of areas) {
    const name = foldName(area.name);
    const others = named.get(name);
    if (others === undefined) named.set(name, [area]);
    else others.push(area);
  }
  const municipalityName = foldName(municipality.name);
  const ignored = municipality.ignoreAreas.map(globPattern);
  const known = new Map<string, AreaSearch>();
  let nearestLeft = nearestLimit;

  const search = (written: string, period: Period | undefined): AreaSearch => {
    if (ids.has(written)) return { kind: 'found', id: written };
    const name = foldName(written);
    if (withoutAnArea.has(name)) return { kind: 'found', id: unassigned };
    const candidates = named.get(name) ?? [];
    const valid = candidates.length < 2 ? candidates : candidates.filter((a) => isValid(a, period));
    const found = (valid.length === 0 ? candidates : valid).map((area) => area.id);
    if (name === municipalityName) found.unshift(municipality.id);
    const [only, ...others] = found;
    if (only === undefined) return unknown(written);
    return others.length === 0 ? { kind: 'found', id: only } : { kind: 'ambiguous', ids: found };
  };

  const unknown = (written: string): AreaSearch => {
    // A spreadsheet takes zeros from the front; a data frame adds `.0`.
    const digits = /^(\d+)(?:[.,]0+)?$/u.exec(written)?.[1];
    if (digits !== undefined) {
      for (let padded = digits; padded.length <= 16; padded = `0${padded}`) {
        if (ids.has(padded)) return { kind: 'unknown', nearest: padded, lostZero: true };
      }
    }
    const near = plainName(written);
    if (near !== undefined) return { kind: 'unknown', nearest: near, lostZero: false };
    nearestLeft -= 1;
    if (nearestLeft < 0) return { kind: 'unknown', nearest: undefined, lostZero: false };
    const names = [municipality.name, ...areas.map((area) => area.name), ...ids, unassigned];
    return { kind: 'unknown', nearest: nearestName(written, names), lostZero: false };
  };

  /** What is meant without doubt: a total by another name, an id in quotation marks or with the name behind it. */
  const plainName = (written: string): string | undefined => {
    if (likeUnassigned.test(foldName(written))) return unassigned;
    const bare = written.replace(/^[=\s"'„“‚’]+|[\s"'“”‘’]+$/gu, '');
    if (bare !== written && ids.has(bare)) return bare;
    const [first = ''] = bare.split(/[\s,;:()]+/u);
    if (first !== bare && ids.has(first)) return first;
    const named = ` ${foldName(bare)} `.replace(` ${municipalityName} `, ' \u0000 ');
    const words = named.split(/[\s,;:()-]+/u).filter((word) => word !== '');
    const isTotal = words.some((word) => word === '\u0000' || totalWords.has(word));
    const isNoMore = words.every(
      (word) =>
        word === '\u0000' ||
        totalWords.has(word) ||
        kindWords.has(word) ||
        word === foldName(municipality.kind ?? ''),
    );
    return isTotal && isNoMore ? municipality.id : undefined;
  };

  return {
    known: areas.length > 0,
    get hasSearched() {
      return nearestLeft < nearestLimit;
    },
    find(written, period) {
      const earlier = known.get(written);
      if (earlier !== undefined) return earlier;
      const result = search(written, period);
      // Which of several areas of one name is meant depends on the period.
      const shared = (named.get(foldName(written))?.length ?? 0) > 1;
      if (!shared) known.set(written, result);
      return result;
    },
    ignores: (written) => ignored.some((pattern) => pattern.test(written)),
  };
}

function isValid(area: Area, period: Period | undefined): boolean {
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
