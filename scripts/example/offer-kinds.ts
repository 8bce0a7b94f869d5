import { clubs, libraries, meetingPoints, playgrounds, youthClubs } from './offer-list-leisure.ts';
import { daycare, earlyHelp, familyCentres, kitas } from './offer-list-early.ts';
import { afternoons, counselling, schools } from './offer-list-school.ts';

/** What all offers of one type have in common. */
export interface Kind {
  readonly type: string;
  readonly list: string;
  readonly phases: string;
  readonly opening: string;
  readonly contact: string;
  readonly unit?: string;
  readonly free?: 'yes' | 'no';
}

export const kinds: readonly Kind[] = [
  {
    type: 'kita',
    list: kitas,
    phases: '0-3|3-6',
    opening: 'Mo–Fr 7:00–16:30',
    contact: 'Leitung der Kita',
    unit: 'Plätze',
    free: 'no',
  },
  {
    type: 'tagespflege',
    list: daycare,
    phases: '0-3',
    opening: 'Mo–Fr 7:30–15:30',
    contact: 'Vermittlung Tagespflege',
    unit: 'Plätze',
    free: 'no',
  },
  {
    type: 'familienzentrum',
    list: familyCentres,
    phases: 'schwangerschaft|0-3|3-6|6-10',
    opening: 'Mo–Fr 8:30–17:00',
    contact: 'Leitung Familienzentrum',
    free: 'yes',
  },
  {
    type: 'fruehe-hilfen',
    list: earlyHelp,
    phases: 'schwangerschaft|0-3',
    opening: 'nach Vereinbarung',
    contact: 'Koordination Frühe Hilfen',
    free: 'yes',
  },
  {
    type: 'schule',
    list: schools,
    phases: '6-10',
    opening: 'Sekretariat Mo–Fr 7:30–13:00',
    contact: 'Sekretariat',
    free: 'yes',
  },
  {
    type: 'ganztag',
    list: afternoons,
    phases: '6-10',
    opening: 'Mo–Fr 11:30–16:30',
    contact: 'Leitung Ganztag',
    unit: 'Plätze',
    free: 'no',
  },
  {
    type: 'beratungsstelle',
    list: counselling,
    phases: '0-3|3-6|6-10|10-14|14-18',
    opening: 'Mo–Do 9:00–17:00, Fr 9:00–13:00',
    contact: 'Anmeldung',
    free: 'yes',
  },
  {
    type: 'jugendtreff',
    list: youthClubs,
    phases: '10-14|14-18',
    opening: 'Di–Sa 14:00–20:00',
    contact: 'Leitung Jugendtreff',
    free: 'yes',
  },
  {
    type: 'sportverein',
    list: clubs,
    phases: '3-6|6-10|10-14|14-18',
    opening: 'nach Trainingsplan',
    contact: 'Jugendleitung',
    free: 'no',
  },
  {
    type: 'bibliothek',
    list: libraries,
    phases: '3-6|6-10|10-14|14-18',
    opening: 'Di–Sa 10:00–18:00',
    contact: 'Leitung Kinder- und Jugendbücherei',
    free: 'yes',
  },
  {
    type: 'spielplatz',
    list: playgrounds,
    phases: '0-3|3-6|6-10',
    opening: '',
    contact: 'Spielplatzwart',
    free: 'yes',
  },
  { type: 'treffpunkt', list: meetingPoints, phases: '', opening: '', contact: '', free: 'yes' },
];

// Offers whose phases are not those of their type.
export const phasesOf: Readonly<Record<string, string>> = {
  'limmetor-gymnasium': '10-14|14-18|beruf',
  'berufskolleg-limmetal': '14-18|beruf',
  'realschule-am-wehr': '10-14|14-18',
  'gesamtschule-nord': '10-14|14-18|beruf',
  'gymnasium-haberloh': '10-14|14-18|beruf',
  jugendberufsagentur: '14-18|beruf',
  'suchthilfe-fuer-junge-leute': '14-18|beruf',
  'fruehfoerderstelle-westwind': '0-3|3-6',
  'praxis-fuer-logopaedie-im-kamp': '3-6|6-10',
  'frauenberatung-reihersbrueck': 'schwangerschaft|0-3|3-6|6-10|10-14|14-18',
  'jugendcafe-turmuhr': '10-14|14-18|beruf',
  'jugendzentrum-lerche': '10-14|14-18|beruf',
  'abenteuerspiel-am-anger': '6-10|10-14',
  'skatepark-nord': '10-14|14-18',
  'bolzplatz-im-kamp': '6-10|10-14|14-18',
  'brunnen-auf-dem-kornmarkt': '10-14|14-18',
  'vorplatz-des-bahnhofs': '14-18',
  'ruderwiese-an-der-limme': '0-3|3-6|6-10',
  'bank-am-buecherbus': '3-6|6-10',
  'wiese-hinter-haus-12': '6-10|10-14',
  'kiosk-im-kamp': '10-14|14-18',
  'feuerwehrhaus-hagen': '6-10|10-14|14-18',
  'steg-am-altarm': '10-14|14-18',
  'pfarrwiese-st-jost': '0-3|3-6',
};

export const languagesOf: Readonly<Record<string, string>> = {
  '0102': 'Deutsch|Arabisch|Türkisch|Ukrainisch',
  '0201': 'Deutsch|Türkisch|Russisch|Arabisch',
  '0205': 'Deutsch|Russisch|Polnisch',
  '0101': 'Deutsch|Englisch|Ukrainisch',
};

// Invented; none of them is meant to be found on a real map.
export const streets: Readonly<Record<string, readonly string[]>> = {
  '0101': ['Kornmarkt', 'Seilergang', 'Hinter der Stadtmauer', 'Limmetorgasse'],
  '0102': ['Kranichweg', 'Güterstraße', 'Lokschuppenweg', 'Weichenstraße'],
  '0103': ['Gerberbachweg', 'Lohgasse', 'Weidenufer'],
  '0104': ['Orangeriestraße', 'Schlossallee', 'Buchsbaumweg'],
  '0105': ['Drosselweg', 'Am Limmewehr', 'Westringgasse', 'Färberhof'],
  '0201': ['Himmelswiese', 'Lerchenring', 'Am Nordanger', 'Feldlerchenstieg', 'Kornblumenhof'],
  '0202': ['Kampstiege', 'Ziegelbrennerweg', 'Im Großen Kamp'],
  '0203': ['Auwiesenweg', 'Hagener Dorfstraße'],
  '0204': ['Kaistraße'],
  '0205': ['Sandhügelweg', 'Südlerchenstraße', 'Ginsterbogen'],
  '0301': ['Mühlbachstraße', 'Haberloher Anger', 'Bürgerbadweg'],
  '0302': ['Schilfufer', 'Altarmweg', 'Libellenstieg'],
  '0303': ['Windmühlenhang', 'Bergwiesenweg', 'Müllerstieg'],
  '0304': ['Neue Wiesen', 'Jostkirchweg', 'Obstbaumallee'],
};

export const checkedDates = [
  '2026-05-18',
  '2026-03-04',
  '2025-11-12',
  '2025-09-23',
  '2025-06-30',
  '2024-09-16',
  '2024-05-07',
];
