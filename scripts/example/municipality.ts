import { streets } from './offer-kinds.ts';
import { writeTable, writeText, type ExampleFile } from './tables.ts';
import { districts, quarters } from './town.ts';

const description = `# Reihersbrück gibt es nicht. Stadt, Zahlen, Namen, Angebote und Ziele sind erfunden.
id: reihersbrueck
name: Reihersbrück
kind: Stadt
language: de
languages: [de]
site: https://kinder.reihersbrueck.example
state: Nordrhein-Westfalen
publisher:
  name: Stadt Reihersbrück, Amt für Kinder, Jugend und Familie
  address: Kornmarkt 1, 00000 Reihersbrück
  email: kinder@reihersbrueck.example
  phone: 0000 000-100
  responsible: Koordination Präventionskette
  note: Beispiel. Weder die Stadt noch diese Stelle gibt es.
licence: dl-de/by-2-0
demonstration: Reihersbrück ist erfunden, ebenso alle Zahlen, Namen, Angebote und Ziele auf diesen Seiten.
asOf: 2026-06-30
crs: EPSG:4326
levels:
  - { id: bezirk, title: Stadtbezirk, plural: Stadtbezirke, file: geography/areas.topojson, object: bezirke }
  - { id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.topojson, object: stadtteile, report: true }
disclosure: { minimumCount: 5, minimumDenominator: 100 }
offers: { asOf: 2026-06-30, staleAfterMonths: 18 }
offerTypes:
  - { id: kita, title: Kita }
  - { id: tagespflege, title: Tagespflege }
  - { id: familienzentrum, title: Familienzentrum }
  - { id: fruehe-hilfen, title: Frühe Hilfen }
  - { id: schule, title: Schule }
  - { id: ganztag, title: Offener Ganztag }
  - { id: beratungsstelle, title: Beratungsstelle }
  - { id: jugendtreff, title: Jugendtreff }
  - { id: sportverein, title: Sport und Verein }
  - { id: bibliothek, title: Bibliothek }
  - { id: spielplatz, title: Spielplatz }
  - { id: treffpunkt, title: Informeller Treffpunkt }
phases:
  - { id: schwangerschaft, title: Schwangerschaft }
  - { id: '0-3', title: unter 3 Jahre }
  - { id: '3-6', title: 3 bis unter 6 Jahre }
  - { id: '6-10', title: 6 bis unter 10 Jahre }
  - { id: '10-14', title: 10 bis unter 14 Jahre }
  - { id: '14-18', title: 14 bis unter 18 Jahre }
  - { id: beruf, title: Übergang in den Beruf }
themes:
  - { id: bevoelkerung, title: Bevölkerung }
  - { id: soziale-lage, title: Soziale Lage }
  - { id: bildung, title: Bildung }
  - { id: kita-beobachtung, title: Beobachtung in Kitas }
  - { id: gesundheit, title: Gesundheit }
  - { id: wohnen, title: Wohnen und Umgebung }
`;

// Written out, not computed: an address must not move when a rule for slugs is touched.
const slugs: Readonly<Record<string, string>> = {
  '01': 'mitte',
  '02': 'nord',
  '03': 'haberloh-03',
  '0101': 'altstadt',
  '0102': 'bahnhofsviertel',
  '0103': 'gerberwiesen',
  '0104': 'schlossgaerten',
  '0105': 'weststadt',
  '0201': 'lerchenfeld',
  '0202': 'grosser-kamp',
  '0203': 'au-hagen',
  '0204': 'binnenhafen',
  '0205': 'lerchenfeld-sued',
  '0301': 'haberloh-0301',
  '0302': 'roehricht',
  '0303': 'muehlenberg',
  '0304': 'st-jost',
};

/** `data/municipality.yaml`. */
export function writeMunicipality(): ExampleFile {
  return writeText('data/municipality.yaml', description);
}

/** `data/addresses.csv`. */
export function writeAddresses(): ExampleFile {
  const areas = [...districts, ...quarters];
  const rows = areas.map(({ id }) => [id, slugs[id]]);
  return writeTable('data/addresses.csv', [['area', 'slug'], ...rows]);
}

/** Where „in“ and the name would sound wrong. */
const locatives: Readonly<Record<string, string>> = {
  '0103': 'in den Gerberwiesen',
  '0104': 'in den Schlossgärten',
  '0202': 'am Großen Kamp',
  '0204': 'am Binnenhafen',
  '0302': 'im Röhricht',
  '0303': 'am Mühlenberg',
};

/** `data/areas.csv`. */
export function writeAreas(): ExampleFile {
  return writeTable('data/areas.csv', [['area', 'locative'], ...Object.entries(locatives)]);
}

const split = 'Westringgasse';

/** `data/streets.csv`: the streets where offers stand, with postcodes that do not exist. */
export function writeStreets(): ExampleFile {
  const rows = quarters.flatMap(({ id }) =>
    (streets[id] ?? []).map((street) => [street, `000${id.slice(0, 2)}`, '', id]),
  );
  return writeTable('data/streets.csv', [
    ['street', 'postcode', 'numbers', 'area'],
    ...rows.map((row) => (row[0] === split ? [split, row[1], '1 bis 40', row[3]] : row)),
    // One long street lies in two Stadtteile.
    [split, '00001', 'ab 41', '0104'],
  ]);
}
