/**
 * A made-up register of a large city for measuring, beside the made-up report: thousands of offers with the long names
 * that registers have, some providers with hundreds of them, places partly unknown, some without a point.
 */
import { seeded } from '../src/figures/network/seeded.ts';

const beginnings =
  'Arche Noah|Regenbogen|Pusteblume|Villa Kunterbunt|Zwergenland|Wirbelwind|Löwenzahn|Spatzennest|Sternschnuppe|Purzelbaum|Waldwichtel|Nepomuk|Tausendfüßler|Seepferdchen|Kiezmäuse|Zauberfluss|Rotkehlchen|Kastanienhof|Weltenbummler|Momo'.split(
    '|',
  );
const places =
  'an der Martinskirche|am Lindenplatz|in der Gartenstadt|Bernauer Straße|Karlshöhe|am Stadtpark|Rosenweg|Alte Ziegelei|Marienviertel|am Kanal|Birkenallee|Schillerstraße|in der Südstadt|Kastanienhof|am Wasserturm|Neue Mühle'.split(
    '|',
  );
const kinds = {
  kita: ['Evangelische Kindertagesstätte', 'Kita', 'Kinderladen', 'Integrationskita'],
  schule: ['Grundschule', 'Gemeinschaftsschule'],
  treff: ['Jugendfreizeiteinrichtung', 'Kinder- und Jugendzentrum'],
  beratung: ['Erziehungs- und Familienberatung', 'Frühe Hilfen'],
} as const;
const phases = {
  kita: '0-3|3-6',
  schule: '6-10',
  treff: '10-18',
  beratung: '0-3|3-6|10-18',
} as const;

/** Appended to `municipality.yaml`. */
export const registerVocabulary = `offerTypes:
  - { id: kita, title: Kita }
  - { id: schule, title: Schule }
  - { id: treff, title: Jugendtreff }
  - { id: beratung, title: Beratung }
phases:
  - { id: '0-3', title: unter 3 Jahre }
  - { id: '3-6', title: 3 bis unter 6 Jahre }
  - { id: '6-10', title: 6 bis unter 10 Jahre }
  - { id: '10-18', title: 10 bis unter 18 Jahre }
`;

export interface MadeUpRegister {
  readonly offers: number;
  readonly providers: number;
  readonly cooperations: number;
}

/** Files by path. `placeOf`: id and a point inside of the n-th area. */
export function makeRegister(
  size: MadeUpRegister,
  areas: number,
  placeOf: (n: number, random: () => number) => { id: string; lon: number; lat: number },
): ReadonlyMap<string, string> {
  const random = seeded(3);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const providers = ['id,name,aliases,kind,website'];
  for (let n = 0; n < size.providers; n += 1) {
    // The first are the city's own, with hundreds of offers each.
    const name =
      n < 12 ? `Bezirksamt ${n + 1}` : `${pick(beginnings)} ${pick(places)} Nr. ${n} e. V.`;
    providers.push(
      `t${n},${name},,${n < 12 ? 'public' : pick(['church', 'voluntary', 'private'])},`,
    );
  }
  const offers = [
    'id,name,type,provider,area,lat,lon,address,phases,capacity,free,languages,checked',
  ];
  for (let n = 0; n < size.offers; n += 1) {
    const type = pick(['kita', 'kita', 'kita', 'schule', 'treff', 'beratung'] as const);
    const { id, lon, lat } = placeOf(Math.floor(random() * areas), random);
    const provider =
      random() < 0.4 ? Math.floor(random() * 12) : Math.floor(random() * size.providers);
    const point = random() < 0.05 ? ',' : `${lat.toFixed(6)},${lon.toFixed(6)}`;
    offers.push(
      [
        `${type}-${n}`,
        `${pick(kinds[type])} ${pick(beginnings)} ${pick(places)} ${1 + Math.floor(random() * 190)}`,
        type,
        `t${provider}`,
        id,
        point,
        `Straße ${Math.floor(random() * 900)}`,
        phases[type],
        random() < 0.3 ? '' : Math.floor(20 + random() * 150),
        pick(['yes', 'no', '']),
        pick(['', 'Deutsch|Englisch', 'Deutsch|Türkisch|Arabisch']),
        '2025-11-01',
      ].join(','),
    );
  }
  const ids = offers.slice(1).map((line) => line.slice(0, line.indexOf(',')));
  const cooperations = new Set<string>();
  while (cooperations.size < size.cooperations) {
    const [from, to] = [pick(ids), pick(ids)].toSorted();
    if (from !== to) cooperations.add(`${from},${to},Sprachförderung,2019,`);
  }
  return new Map([
    ['data/offers.csv', `${offers.join('\n')}\n`],
    ['data/providers.csv', `${providers.join('\n')}\n`],
    ['data/cooperations.csv', `${['from,to,kind,since,note', ...cooperations].join('\n')}\n`],
  ]);
}
