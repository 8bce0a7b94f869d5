/** Columns of registers under the words that offices give them, beyond those that the report's own register knows. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { cooperationColumns } from '../../readers/register/cooperation-columns.ts';
import { offerColumns } from '../../readers/register/offer-columns.ts';
import { providerColumns } from '../../readers/register/provider-columns.ts';
import type { ColumnSpec } from '../../readers/table/column-spec.ts';
import type { RegisterTable } from '../../readers/table/columns.ts';

/** Parts of an address that stand in columns of their own, joined in this order. */
export type AddressPart = 'street' | 'number' | 'postcode' | 'town';

export type RegisterColumn = { readonly column: string } | { readonly part: AddressPart };

const further: Readonly<Record<string, readonly string[]>> = {
  name: [
    'name der einrichtung',
    'name des angebots',
    'einrichtungsname',
    'kita',
    'kita-name',
    'schule',
    'schulname',
    'titel',
    'title',
    'facility',
    'angebotsname',
    'spielplatz',
    'name_einr',
  ],
  type: [
    'einrichtungsart',
    'einrichtungstyp',
    'kategorie',
    'category',
    'schulform',
    'schulart',
    'angebotsform',
    'betreuungsform',
    'kind of facility',
  ],
  provider: [
    'trägername',
    'name des trägers',
    'traeger',
    'träger der einrichtung',
    'operator',
    'betreiber',
    'carrier',
    'organisation',
    'provider name',
  ],
  area: [
    'stadtbezirk',
    'bezirk',
    'ortsteil',
    'quartier',
    'ward',
    'gebiet-id',
    'planungsraum',
    'stadtteilname',
    'stadtteil_name',
  ],
  lat: ['geo_lat', 'y_wgs84', 'wgs84_lat', 'nord', 'latitude (wgs84)'],
  lon: ['geo_lon', 'geo_lng', 'x_wgs84', 'wgs84_lon', 'ost', 'longitude (wgs84)'],
  x: ['x-koordinate', 'xkoord', 'x_koord', 'e', 'utm_x', 'utm_ost', 'east', 'rw', 'hochwert_x'],
  y: ['y-koordinate', 'ykoord', 'y_koord', 'n', 'utm_y', 'utm_nord', 'north', 'hw'],
  address: [
    'straße / nr.',
    'straße/nr.',
    'straße und hausnummer',
    'straße, hausnummer',
    'str. / nr.',
    'straße, nr.',
    'strasse und hausnummer',
    'street address',
    'adresse der einrichtung',
  ],
  capacity: [
    'anzahl plätze',
    'platzzahl',
    'genehmigte plätze',
    'plätze gesamt',
    'plätze insgesamt',
    'anzahl der plätze',
    'capacity (places)',
    'schüler',
    'plaetze',
    'kapazitaet',
  ],
  website: ['www', 'web', 'website url', 'internetadresse', 'internetseite', 'link', 'webadresse'],
  email: ['emailadresse', 'e-mail-adresse', 'mailadresse', 'e_mail'],
  phone: ['telefonnummer', 'fon', 'rufnummer', 'telephone number', 'tel.', 'telefon-nr.'],
  opening: ['öffnungszeit', 'betreuungszeit', 'betreuungszeiten', 'oeffnungszeiten'],
  focus: ['pädagogischer schwerpunkt', 'schwerpunkte', 'profil'],
  id: ['einrichtungsnummer', 'einrichtungs-id', 'einrichtungs-nr.', 'schulnummer', 'urn'],
};

const parts: Readonly<Record<AddressPart, readonly string[]>> = {
  street: ['straße', 'strasse', 'str.', 'street', 'straßenname', 'address line 1'],
  number: ['hausnummer', 'hausnr', 'hausnr.', 'hnr', 'nr', 'house number', 'haus-nr.'],
  postcode: ['plz', 'postleitzahl', 'postcode', 'zip'],
  town: ['ort', 'plz ort', 'plz/ort', 'plz und ort', 'wohnort', 'town', 'city', 'stadt'],
};

/** Words of offices beyond the columns' own names, by list. */
const furtherOf: Readonly<Record<RegisterTable, Readonly<Record<string, readonly string[]>>>> = {
  offers: further,
  providers: {
    name: ['trägername', 'name des trägers', 'traeger', 'provider name', 'organisation'],
    aliases: ['kurzname', 'abkürzung', 'weitere namen', 'auch bekannt als'],
    kind: ['trägerschaft', 'art des trägers', 'trägergruppe', 'sector'],
    website: ['www', 'web', 'link', 'webadresse', 'internetseite'],
    id: ['trägernummer', 'träger-id', 'träger-nr.'],
  },
  cooperations: {
    from: ['einrichtung', 'einrichtung 1', 'partner 1', 'partner a', 'organisation 1'],
    to: ['kooperationspartner', 'kooperiert mit', 'einrichtung 2', 'partner 2', 'partner b', 'organisation 2', 'partner'], // prettier-ignore
    kind: ['art der kooperation', 'kooperationsart', 'form'],
    since: ['beginn', 'start', 'besteht seit'],
  },
};

const specs: Readonly<Record<RegisterTable, readonly ColumnSpec[]>> = {
  offers: offerColumns,
  providers: providerColumns,
  cooperations: cooperationColumns,
};

function knownWords(kind: RegisterTable): ReadonlyMap<string, RegisterColumn> {
  const known = new Map<string, RegisterColumn>();
  if (kind === 'offers')
    for (const [part, words] of Object.entries(parts))
      for (const word of words) known.set(foldName(word), { part: part as AddressPart });
  for (const [column, words] of Object.entries(furtherOf[kind]))
    for (const word of words) known.set(foldName(word), { column });
  for (const { name, aliases } of specs[kind])
    for (const word of [name, ...aliases]) known.set(foldName(word), { column: name });
  return known;
}

const words: Readonly<Record<RegisterTable, ReadonlyMap<string, RegisterColumn>>> = {
  offers: knownWords('offers'),
  providers: knownWords('providers'),
  cooperations: knownWords('cooperations'),
};

/** What a heading of a list means; brackets at its end (`Rechtswert (UTM32)`) are no part of the word. */
export function registerColumn(heading: string, kind: RegisterTable): RegisterColumn | undefined {
  const known = words[kind];
  const folded = foldName(heading).replaceAll('_', ' ').trim();
  const bare = folded.replace(/\s*[([].*[)\]]$/u, '');
  return (
    known.get(foldName(heading)) ??
    known.get(folded) ??
    known.get(bare) ??
    known.get(bare.replace(/[.:*]+$/u, ''))
  );
}

/** The reference system that a heading names in brackets or by its zone. */
export function crsOfHeading(
  heading: string,
): 'EPSG:25832' | 'EPSG:25833' | 'EPSG:3857' | undefined {
  if (/25832|utm ?-?(?:zone )?32|(?:etrs89).*32/iu.test(heading)) return 'EPSG:25832';
  if (/25833|utm ?-?(?:zone )?33/iu.test(heading)) return 'EPSG:25833';
  return /3857|web ?mercator/iu.test(heading) ? 'EPSG:3857' : undefined;
}
