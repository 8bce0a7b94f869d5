/** The area of an offer: the stated one at the reporting level, else the one around its point. */
import type { Area } from '../../domain/place/area.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { reportLevel } from '../../domain/municipality.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { areaSearch } from '../../domain/place/point-in-area.ts';
import type { Degrees } from '../../domain/place/point-in-area.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { AreaLookup } from '../observations/row/area-lookup.ts';
import type { PointOfRow } from './offer-point.ts';
import type { TableRow } from '../table/table-row.ts';

export type AreaOfRegister = Omit<Area, 'slug'>;

export interface OfferLocation {
  readonly area: string | undefined;
  readonly point: Degrees | undefined;
}

/** What columns.yaml says of texts for areas is asked before. */
const noTexts: ReadonlyMap<string, string> = new Map();

type Search = (point: Degrees) => readonly AreaOfRegister[];

/** A point this near to a border, about ten metres, lies on both of its sides: no address is more exact. */
const border = 1e-4;

const isNear = ({ lon, lat }: Degrees, search: Search): boolean =>
  [0, -border, border].some((east) =>
    [0, -border, border].some((north) => search({ lon: lon + east, lat: lat + north }).length > 0),
  );

/** What a cell of the column `area` names. */
type Stated = AreaOfRegister | 'whole' | 'wrong' | undefined;

/** What one table says of its areas. */
export interface AreaSetting {
  /** Words for areas as tables of numbers write them. */
  readonly lookup: AreaLookup;
  readonly pointOf: PointOfRow;
  /** Level that names and shared ids mean in a row; undefined: any, and for names the reporting level before others. */
  readonly levelOf: (row: TableRow) => string | undefined;
  /** What columns.yaml writes for a text. */
  readonly textFor: (text: string) => string | undefined;
}

/**
 * Makes the reading of where an offer stands.
 *
 * The stated area counts, the point is drawn. A stated area below the reporting level stands for the one above
 * it; one above or beside it is narrowed by the point. An offer of the whole municipality has no area.
 * Problems: `unknown-area`, `ambiguous-area`, `offer-without-place`, `offer-outside-municipality`,
 * `offer-area-differs-from-point`, `offer-area-of-other-level`.
 */
export function locationReading(
  municipality: Municipality,
  areas: readonly AreaOfRegister[],
  { lookup, pointOf, levelOf, textFor }: AreaSetting,
  problems: ProblemList,
): (row: TableRow, offer: string) => OfferLocation {
  const level = reportLevel(municipality);
  const byId = new Map(areas.map((area) => [area.id, area]));
  const byFoldedId = new Map(areas.map((area) => [area.id.toLowerCase(), area]));
  const sharedIds = new Set(areas.flatMap(({ sharedId }) => sharedId ?? []));
  const byName = Map.groupBy(areas, (area) => foldName(area.name));
  const year = Number((municipality.offers.asOf ?? municipality.asOf ?? '9999').slice(0, 4));
  const isValid = ({ from, until }: AreaOfRegister): boolean =>
    (from ?? -Infinity) <= year && year <= (until ?? Infinity);
  const everywhere = areaSearch(areas);
  const atLevel = areaSearch(areas.filter((area) => area.level === level.id));
  const searchIn = (area: AreaOfRegister): Search => areaSearch([area]);
  const around = (point: Degrees): AreaOfRegister | undefined => {
    const found = atLevel(point);
    return found.find(isValid) ?? found[0];
  };

  const stated = (row: TableRow): Stated => {
    const written = row.text('area').normalize('NFC');
    const text = textFor(written) ?? written;
    if (text === '') return undefined;
    const name = foldName(text);
    const named = levelOf(row);
    const id = byId.get(text) ?? byFoldedId.get(text.toLowerCase());
    if (id !== undefined) return id;
    if ([municipality.id, municipality.name].some((whole) => foldName(whole) === name)) {
      return 'whole';
    }
    // Of an id that several levels have, the lookup below says which.
    const all = sharedIds.has(text) ? [] : (byName.get(name) ?? []);
    const reported = all.filter((area) => area.level === (named ?? level.id));
    const candidates = reported.length > 0 ? reported : all;
    const valid = candidates.filter(isValid);
    const [only] = valid.length > 0 ? valid : candidates;
    if (only !== undefined && (candidates.length === 1 || valid.length === 1)) return only;
    if (candidates.length > 1) {
      const ids = candidates.map((area) => area.id);
      problems.fold('ambiguous-area', name, row.place('area'), { area: text, ids });
      return 'wrong';
    }
    // A number or a level before the name, words for the whole, words for nowhere.
    const found = lookup.find(text, undefined, { texts: noTexts, level: named });
    const place = row.place('area');
    switch (found.kind) {
      case 'found':
        return byId.get(found.id) ?? 'whole';
      case 'ambiguous':
        problems.fold('ambiguous-area', name, place, { area: text, ids: found.ids });
        return 'wrong';
      case 'contradicting':
        problems.fold('area-key-unlike-name', '', place, {
          area: text,
          byKey: found.byKey,
          byName: found.byName,
        });
        return 'wrong';
      case 'unknown': {
        const { nearest, lostZero } = found;
        problems.fold('unknown-area', text, place, { area: text, nearest, lostZero });
        return 'wrong';
      }
    }
  };

  /** The area itself or the one above it that the report speaks about. */
  const atReportLevel = (area: AreaOfRegister): AreaOfRegister | undefined => {
    const seen = new Set<string>();
    let above: AreaOfRegister | undefined = area;
    while (above !== undefined && above.level !== level.id && !seen.has(above.id)) {
      seen.add(above.id);
      above = byId.get(above.parent ?? '');
    }
    return above?.level === level.id ? above : undefined;
  };

  const isWithin = (area: AreaOfRegister | undefined, outer: AreaOfRegister): boolean => {
    const seen = new Set<string>();
    let above = area;
    while (above !== undefined && !seen.has(above.id)) {
      if (above.id === outer.id) return true;
      seen.add(above.id);
      above = byId.get(above.parent ?? '');
    }
    return false;
  };

  return (row, offer) => {
    const area = stated(row);
    const read = pointOf(row, offer);
    const point = read === 'wrong' ? undefined : read;
    if (area === undefined && read === undefined) {
      problems.fold('offer-without-place', '', row.place('area'), { offer });
      return { area: undefined, point };
    }
    const holder = point === undefined ? undefined : around(point);
    const pointColumn = row.text('lat') === '' ? 'x' : 'lat';
    if (point !== undefined && areas.length > 0 && !isNear(point, everywhere)) {
      const { lon, lat } = point;
      const swapped = everywhere({ lon: lat, lat: lon }).length > 0;
      const facts = { offer, lat, lon, swapped };
      problems.fold('offer-outside-municipality', String(swapped), row.place(pointColumn), facts);
    }
    if (area === undefined) return { area: holder?.id, point };
    if (area === 'whole' || area === 'wrong') return { area: undefined, point };
    const reported = atReportLevel(area);
    if (reported === undefined) {
      // A district above the level: the point tells which of its areas is meant.
      const parallel = municipality.levels.some(({ id, nested }) => id === area.level && !nested);
      if (holder !== undefined && (parallel || isWithin(holder, area))) {
        return { area: holder.id, point };
      }
      const facts = { offer, area: area.name, level: area.level, reportLevel: level.title };
      problems.add('offer-area-of-other-level', row.place('area'), facts);
      return { area: undefined, point };
    }
    const isBeside = point !== undefined && isNear(point, searchIn(reported));
    if (holder !== undefined && holder.id !== reported.id && isValid(reported) && !isBeside) {
      const facts = { offer, stated: reported.name, around: holder.name };
      problems.add('offer-area-differs-from-point', row.place('area'), facts);
    }
    return { area: reported.id, point };
  };
}
