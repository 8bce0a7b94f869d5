/** Where an offer lies: coordinates of an office in degrees. */
import type { Crs } from '../../domain/municipality.ts';
import { knownCrs, toDegrees } from '../../readers/geography/systems/reference-systems.ts';
import { isPlausible, likelyCrs } from '../../readers/geography/systems/reproject.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { crsOfHeading } from './register-headings.ts';
import type { SheetHeading } from './register-sheet.ts';

/** The system of the columns x and y: by columns.yaml, by their headings, else that of the report. */
export function crsOf(
  headings: readonly SheetHeading[],
  entry: DeliveryColumns,
  own: Crs,
): Crs | undefined {
  const given = knownCrs.find((crs) => crs === entry.crs);
  const named = headings
    .filter(({ column }) => column === 'x' || column === 'y')
    .map(({ text }) => crsOfHeading(text))
    .find((crs) => crs !== undefined);
  return given ?? named ?? (own === 'EPSG:4326' ? undefined : own);
}

const coordinate = (text: string): number | undefined => {
  const plain = /^-?\d{1,3}(?:[.\s]\d{3})+,\d+$/u.test(text)
    ? text.replace(/[.\s]/gu, '')
    : text.replace(/\s/gu, '');
  return /^[-−]?\d{1,9}(?:[.,]\d+)?$/u.test(plain)
    ? Number(plain.replace('−', '-').replace(',', '.'))
    : undefined;
};

/** Coordinates as degrees where their system is known; else as they are written, for the check to judge. */
export function pointOf(lon: string, lat: string, x: string, y: string, crs: Crs | undefined) {
  const [a, b] =
    lon !== '' || lat !== '' ? [coordinate(lon), coordinate(lat)] : [coordinate(x), coordinate(y)];
  if (a === undefined || b === undefined) return { placed: false, columns: { lon, lat, x, y } };
  const likely = likelyCrs(a, b, 'EPSG:4326');
  const system = isPlausible('EPSG:4326', a, b)
    ? 'EPSG:4326'
    : (crs ?? knownCrs.find((known) => known === likely));
  if (system === undefined)
    return { placed: true, columns: { lon: '', lat: '', x: String(a), y: String(b) } };
  const [degreesLon, degreesLat] = toDegrees(system)([a, b]);
  return {
    placed: true,
    columns: { lon: rounded(degreesLon), lat: rounded(degreesLat), x: '', y: '' },
  };
}

/** About a decimetre. */
const rounded = (degrees: number): string => String(Math.round(degrees * 1e6) / 1e6);
