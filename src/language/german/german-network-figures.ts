/** Words of the drawings of the network, life phases and need beside supply in German. */
import type { NetworkFigureWords } from '../words/network-figure-words.ts';
import { number } from './german-count.ts';

export const germanNetworkFigures: NetworkFigureWords = {
  networkOf: (place, ties) =>
    `${ties ? 'Wer arbeitet mit wem' : 'Wer bietet wo etwas an'}: ${place}`,
  mapOf: (place, ties) => `Angebote ${ties ? 'und Kooperationen ' : ''}auf der Karte: ${place}`,
  around: (name) => `Rund um ${name}`,
  alone: (count) => `Ohne eingetragene Partner: ${count}`,
  withoutProvider: 'ohne Träger',
  municipalityWide: 'ganzes Gebiet',
  operators: {
    public: 'öffentlich',
    church: 'kirchlich',
    voluntary: 'frei-gemeinnützig',
    private: 'privat',
    informal: 'offener Treffpunkt',
    unknown: 'ohne Angabe',
  },
  offers: (count, text) => (count === 1 ? 'ein Angebot' : `${text} Angebote`),
  otherTypes: 'weitere Arten',
  drawn: ({ offers, offersText, ties, tiesText, communities }) =>
    `${ties === 1 ? 'Eine Verbindung knüpft' : `${tiesText} Verbindungen knüpfen`} ${offers === 1 ? 'ein Angebot' : `${offersText} Angebote`} zu ${communities === 1 ? 'einer Gruppe' : `${number(communities)} Gruppen`}, die eng zusammenarbeiten.`,
  fallback:
    'Es ist noch keine Kooperation eingetragen. Die Abbildung zeigt deshalb nur, welcher Träger in welchem Gebiet welche Angebote hat.',
  fallbackSummary: (offers, providers, areas, plural) =>
    `${offers} Angebote von ${providers} Trägern verteilen sich auf ${number(areas)} ${plural}; Kooperationen sind noch nicht eingetragen.`,
  overviewSummary: (offers, groups, plural, ties) =>
    `${offers} Angebote verteilen sich auf ${number(groups)} ${plural}${ties === '0' ? '' : `; ${ties} Kooperationen sind eingetragen`}.`,
  overviewNote: {
    area: 'Zusammengefasst, weil so viele einzelne Zeichen nicht lesbar wären. Jedes Feld führt zu den Angeboten, für die es steht.',
    type: 'Zusammengefasst, weil so viele einzelne Zeichen nicht lesbar wären. Jedes Feld führt zu den Angeboten, für die es steht.',
    region:
      'Zusammengefasst, weil so viele einzelne Zeichen nicht lesbar wären: nach Himmelsrichtung, denn über den Gebieten gibt es hier keine größeren. „Mitte“ ist das Sechstel der Gebiete, das der Mitte am nächsten liegt.',
  },
  compass: {
    parts: 'Teile der Kommune',
    part: 'Teil der Kommune',
    middle: 'Mitte',
    north: 'Norden',
    northeast: 'Nordosten',
    east: 'Osten',
    southeast: 'Südosten',
    south: 'Süden',
    southwest: 'Südwesten',
    west: 'Westen',
    northwest: 'Nordwesten',
  },
  strongestLines: (shown) =>
    `Gezeichnet sind die ${shown} stärksten Verbindungen zwischen den Kreisen.`,
  strongest: (shown, all) =>
    `Gezeichnet sind die ${shown} stärksten von ${all} Verbindungen; die übrigen erscheinen bei der Auswahl.`,
  howToRead: (withTies) =>
    withTies
      ? 'Jedes Zeichen ist ein Angebot, darüber steht sein Träger; eine Linie ist eine eingetragene Kooperation. Ein Träger steht mehrmals, wenn seine Angebote verschiedenen Gruppen angehören.'
      : 'Jedes Zeichen ist ein Angebot, darüber steht sein Träger. Ein Träger steht in jedem Gebiet, in dem er Angebote hat.',
  mapSummary: (offers, ties) =>
    ties === undefined
      ? `${offers} Angebote auf der Karte.`
      : `${offers} Angebote auf der Karte, verbunden durch ${ties} Kooperationen.`,
  clusterNote: 'Eine Zahl steht für so viele Angebote, die dicht beieinander liegen.',
  cluster: (count, names) => `${count} Angebote: ${names}`,
  andMore: (count) => (count === '1' ? 'und 1 mehr' : `und ${count} weitere`),
  withoutLine: (count) =>
    count === 1
      ? 'Eine Kooperation hat keinen einzelnen Ort und fehlt auf der Karte.'
      : `${number(count)} Kooperationen haben keinen einzelnen Ort und fehlen auf der Karte.`,
  bundle: (count, from, to) => `${count} Kooperationen: ${from} – ${to}`,
  kind: 'Art der Zusammenarbeit',
  partner: 'Partner',
  phases: {
    title: (place) => `Angebote nach Lebensphase: ${place}`,
    verdict: { gap: 'Lücke', none: 'keines', some: '', many: 'viele' },
    gapIn: (areas, plural) => `${plural} mit Lücke: ${number(areas)}`,
    noGap: 'keine Lücke',
    missing: 'Hier fehlt, was die meisten haben',
    phase: 'Lebensphase',
    count: 'Angebote',
    types: 'Arten',
    areaSummary: ({ place, gaps, none, many }) => {
      const quoted = (titles: readonly string[]): string =>
        titles.map((title) => `„${title}“`).join(', ');
      const gap =
        gaps.length > 0
          ? `${gaps.length === 1 ? 'eine Lücke' : `${number(gaps.length)} Lücken`} (${quoted(gaps)})`
          : none.length === 0
            ? 'Angebote für jede Lebensphase'
            : `Angebote für jede Lebensphase außer ${quoted(none)}`;
      return `${place}: ${gap}${many.length === 0 ? '' : `; viele für ${quoted(many)}`}.`;
    },
    wholeSummary: (place, without) =>
      without.length === 0
        ? `${place}: Für jede Lebensphase ist mindestens ein Angebot verzeichnet.`
        : `${place}: Kein Angebot verzeichnet für ${without.map((title) => `„${title}“`).join(', ')}.`,
    gapLine: (phase, names) => `Lücke für „${phase}“: ${names}.`,
    double: 'mehrfach',
    whole: 'insgesamt',
    withoutPhase: (count) =>
      count === 1
        ? 'Ein Angebot nennt keine Lebensphase und ist hier nicht gezählt.'
        : `${number(count)} Angebote nennen keine Lebensphase und sind hier nicht gezählt.`,
    withoutArea: (count) =>
      count === 1
        ? 'Ein Angebot gilt für die ganze Kommune und steht nur in der Zeile „insgesamt“.'
        : `${number(count)} Angebote gelten für die ganze Kommune und stehen nur in der Zeile „insgesamt“.`,
    unpopulated: (count) =>
      count === 1
        ? 'Ein Angebot steht dort, wo niemand wohnt, und zählt nur in der Zeile „insgesamt“.'
        : `${number(count)} Angebote stehen dort, wo niemand wohnt, und zählen nur in der Zeile „insgesamt“.`,
    explained:
      'Lücke: hier gibt es keines, obwohl die meisten anderen Gebiete eines haben und hier genug Kinder leben. Viele: je Kind mehr als doppelt so viele wie in allen Gebieten zusammen. Unterstrichen: mehrere derselben Art, nach demselben Maß. Wie genau gerechnet wird, auch ohne Zahl der Kinder, steht unter „Methoden“. Ein Angebot für mehrere Phasen zählt in jeder. Eine Lücke im Verzeichnis muss keine Lücke vor Ort sein.',
    folded: (count, plural) => `${number(count)} ${plural} ohne Lücke`,
    summary: ({ gaps, areas, phase, phaseGaps, plural }) =>
      gaps === 0
        ? 'In jeder Lebensphase gibt es überall dort Angebote, wo die meisten anderen Gebiete welche haben.'
        : `${plural} mit einer Lücke: ${number(gaps)} von ${number(areas)}${phase === undefined ? '' : `; am häufigsten für „${phase}“ (${number(phaseGaps)})`}.`,
    legend: 'So liest man die Felder',
  },
  quadrants: {
    'more-need-less-supply': 'mehr Bedarf, weniger Angebot',
    'more-need-more-supply': 'mehr Bedarf, mehr Angebot',
    'less-need-less-supply': 'weniger Bedarf, weniger Angebot',
    'less-need-more-supply': 'weniger Bedarf, mehr Angebot',
  },
  needSupply: {
    title: (need, supply) => `Bedarf und Angebot: ${need} und ${supply}`,
    more: 'mehr',
    less: 'weniger',
    need: 'Bedarf',
    supply: 'Angebot',
    places: (types) => `Plätze je 100 Kinder (${types})`,
    offers: (types) => `Angebote je 1.000 Kinder (${types})`,
    distance: (types) => `Luftlinie zum nächsten Angebot in Metern (${types})`,
    median: 'mittleres Gebiet',
    uncertain: 'mindestens',
    uncertainNote: (names) =>
      `Von einigen Angeboten ist die Zahl der Plätze nicht bekannt; das Angebot kann größer sein: ${names}.`,
    without: (names) => `Nicht im Diagramm, weil eine der beiden Zahlen fehlt: ${names}.`,
    quadrant: 'Feld',
    summary: ({ count, all, names, split }) => {
      const than = {
        municipality: 'als die Kommune im Ganzen',
        median: 'als das mittlere Gebiet',
        both: 'als der Vergleichswert',
      }[split];
      if (count === 0) return `Kein Gebiet hat mehr Bedarf und zugleich weniger Angebot ${than}.`;
      return count === 1
        ? `Ein Gebiet von ${number(all)} hat mehr Bedarf und zugleich weniger Angebot ${than}: ${names}.`
        : `${number(count)} von ${number(all)} Gebieten haben mehr Bedarf und zugleich weniger Angebot ${than}: ${names}.`;
    },
    children: (who) => `Bezogen auf: ${who}.`,
    minimum:
      'Der Wert der Kommune, an dem die Felder sich teilen, ist selbst ein Mindestwert, weil Platzzahlen fehlen.',
    none: 'Für dieses Paar gibt es zu wenige Gebiete mit beiden Zahlen.',
    notDecided: 'nicht zugeordnet',
    atLeast: 'mindestens',
    note: 'Gezählt wird das Angebot dort, wo es steht; Kinder nutzen auch Angebote in anderen Gebieten. Das Diagramm zeigt ein Nebeneinander, keine Ursache.',
  },
};
