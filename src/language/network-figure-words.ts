/** Words in and around the drawings of the network of offers, life phases and need beside supply. */
import type { CompassPart } from '../domain/place/compass.ts';
import type { Language } from '../domain/municipality.ts';
import type { PhaseVerdict } from '../domain/register/life-phase.ts';
import type { OperatorKind } from '../domain/register/offer-network.ts';
import type { Quadrant } from '../domain/register/supply.ts';

export interface NetworkFigureWords {
  /** Titles; `ties`: whether any cooperation is entered. */
  readonly networkOf: (place: string, ties: boolean) => string;
  readonly mapOf: (place: string, ties: boolean) => string;
  /** Name of a community by its best tied member. */
  readonly around: (name: string) => string;
  readonly alone: (count: string) => string;
  readonly withoutProvider: string;
  readonly municipalityWide: string;
  readonly operators: Readonly<Record<OperatorKind, string>>;
  readonly offers: (count: number, text: string) => string;
  readonly otherTypes: string;
  readonly drawn: (facts: {
    readonly offers: number;
    readonly offersText: string;
    readonly ties: number;
    readonly tiesText: string;
    readonly communities: number;
  }) => string;
  readonly fallback: string;
  readonly fallbackSummary: (
    offers: string,
    providers: string,
    areas: number,
    plural: string,
  ) => string;
  readonly overviewSummary: (
    offers: string,
    groups: number,
    plural: string,
    ties: string,
  ) => string;
  /** Where the groups of the first sight lead, by what they are made of. */
  readonly overviewNote: Readonly<Record<'area' | 'region' | 'type', string>>;
  /** Parts of a municipality without districts. */
  readonly compass: Readonly<Record<CompassPart | 'parts' | 'part', string>>;
  readonly strongestLines: (shown: string) => string;
  readonly strongest: (shown: string, all: string) => string;
  readonly howToRead: (withTies: boolean) => string;
  readonly mapSummary: (offers: string, ties: string | undefined) => string;
  readonly clusterNote: string;
  readonly cluster: (count: string, names: string) => string;
  readonly andMore: (count: string) => string;
  readonly withoutLine: (count: number) => string;
  readonly bundle: (count: string, from: string, to: string) => string;
  readonly kind: string;
  readonly partner: string;
  readonly phases: {
    readonly title: (place: string) => string;
    readonly verdict: Readonly<Record<PhaseVerdict, string>>;
    readonly gapIn: (areas: number, plural: string) => string;
    readonly noGap: string;
    readonly missing: string;
    readonly phase: string;
    readonly count: string;
    readonly types: string;
    readonly areaSummary: (facts: {
      readonly place: string;
      readonly gaps: readonly string[];
      /** Phases without any offer that are no gap, and those with many. */
      readonly none: readonly string[];
      readonly many: readonly string[];
    }) => string;
    /** Of one area, or of a municipality that is one area. */
    readonly wholeSummary: (place: string, without: readonly string[]) => string;
    /** Gaps in words, one line a phase. */
    readonly gapLine: (phase: string, names: string) => string;
    readonly double: string;
    readonly whole: string;
    readonly withoutPhase: (count: number) => string;
    readonly withoutArea: (count: number) => string;
    /** Offers in areas that have no row, because nobody lives there. */
    readonly unpopulated: (count: number) => string;
    readonly explained: string;
    readonly folded: (count: number, plural: string) => string;
    readonly summary: (facts: {
      readonly gaps: number;
      readonly areas: number;
      readonly phase: string | undefined;
      readonly phaseGaps: number;
      readonly plural: string;
    }) => string;
    readonly legend: string;
  };
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly needSupply: {
    readonly title: (need: string, supply: string) => string;
    readonly more: string;
    readonly less: string;
    readonly need: string;
    readonly supply: string;
    readonly places: (types: string) => string;
    readonly offers: (types: string) => string;
    readonly distance: (types: string) => string;
    readonly median: string;
    readonly uncertain: string;
    readonly uncertainNote: (names: string) => string;
    readonly without: (names: string) => string;
    readonly quadrant: string;
    /** Named by what the quadrants split at: the municipality's values, the median of the areas, or one of each. */
    readonly summary: (facts: {
      readonly count: number;
      readonly all: number;
      readonly names: string;
      readonly plural: string;
      readonly split: 'municipality' | 'median' | 'both';
    }) => string;
    readonly children: (who: string) => string;
    readonly minimum: string;
    readonly none: string;
    readonly notDecided: string;
    readonly atLeast: string;
    readonly note: string;
  };
}

const german: NetworkFigureWords = {
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
    `${ties === 1 ? 'Eine Verbindung knüpft' : `${tiesText} Verbindungen knüpfen`} ${offers === 1 ? 'ein Angebot' : `${offersText} Angebote`} zu ${communities === 1 ? 'einer Gruppe' : `${communities} Gruppen`}, die eng zusammenarbeiten.`,
  fallback:
    'Es ist noch keine Kooperation eingetragen. Die Abbildung zeigt deshalb nur, welcher Träger in welchem Gebiet welche Angebote hat.',
  fallbackSummary: (offers, providers, areas, plural) =>
    `${offers} Angebote von ${providers} Trägern verteilen sich auf ${areas} ${plural}; Kooperationen sind noch nicht eingetragen.`,
  overviewSummary: (offers, groups, plural, ties) =>
    `${offers} Angebote verteilen sich auf ${groups} ${plural}${ties === '0' ? '' : `; ${ties} Kooperationen sind eingetragen`}.`,
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
  andMore: (count) => `und ${count} weitere`,
  withoutLine: (count) =>
    count === 1
      ? 'Eine Kooperation hat keinen einzelnen Ort und fehlt auf der Karte.'
      : `${count} Kooperationen haben keinen einzelnen Ort und fehlen auf der Karte.`,
  bundle: (count, from, to) => `${count} Kooperationen: ${from} – ${to}`,
  kind: 'Art der Zusammenarbeit',
  partner: 'Partner',
  phases: {
    title: (place) => `Angebote nach Lebensphase: ${place}`,
    verdict: { gap: 'Lücke', none: 'keines', some: '', many: 'viele' },
    gapIn: (areas, plural) => `${plural} mit Lücke: ${areas}`,
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
          ? `${gaps.length === 1 ? 'eine Lücke' : `${gaps.length} Lücken`} (${quoted(gaps)})`
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
        : `${count} Angebote nennen keine Lebensphase und sind hier nicht gezählt.`,
    withoutArea: (count) =>
      count === 1
        ? 'Ein Angebot gilt für die ganze Kommune und steht nur in der Zeile „insgesamt“.'
        : `${count} Angebote gelten für die ganze Kommune und stehen nur in der Zeile „insgesamt“.`,
    unpopulated: (count) =>
      count === 1
        ? 'Ein Angebot steht dort, wo niemand wohnt, und zählt nur in der Zeile „insgesamt“.'
        : `${count} Angebote stehen dort, wo niemand wohnt, und zählen nur in der Zeile „insgesamt“.`,
    explained:
      'Lücke: hier gibt es keines, obwohl mindestens die Hälfte der anderen Gebiete eines hat. Viele: mehr als doppelt so viele wie im mittleren Gebiet. Unterstrichen: mehrere derselben Art, mehr als doppelt so viele wie im mittleren Gebiet. Ein Angebot für mehrere Phasen zählt in jeder. Eine Lücke im Verzeichnis muss keine Lücke vor Ort sein.',
    folded: (count, plural) => `${count} ${plural} ohne Lücke`,
    summary: ({ gaps, areas, phase, phaseGaps, plural }) =>
      gaps === 0
        ? 'In jeder Lebensphase gibt es überall dort Angebote, wo die meisten anderen Gebiete welche haben.'
        : `${plural} mit einer Lücke: ${gaps} von ${areas}${phase === undefined ? '' : `; am häufigsten für „${phase}“ (${phaseGaps})`}.`,
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
        ? `Ein Gebiet von ${all} hat mehr Bedarf und zugleich weniger Angebot ${than}: ${names}.`
        : `${count} von ${all} Gebieten haben mehr Bedarf und zugleich weniger Angebot ${than}: ${names}.`;
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

const english: NetworkFigureWords = {
  networkOf: (place, ties) => `${ties ? 'Who works with whom' : 'Who offers what where'}: ${place}`,
  mapOf: (place, ties) => `Offers ${ties ? 'and cooperations ' : ''}on the map: ${place}`,
  around: (name) => `Around ${name}`,
  alone: (count) => `No partner entered: ${count}`,
  withoutProvider: 'no provider',
  municipalityWide: 'whole municipality',
  operators: {
    public: 'public',
    church: 'church',
    voluntary: 'voluntary',
    private: 'private',
    informal: 'open meeting point',
    unknown: 'not stated',
  },
  offers: (count, text) => (count === 1 ? 'one offer' : `${text} offers`),
  otherTypes: 'other types',
  drawn: ({ offers, offersText, ties, tiesText, communities }) =>
    `${ties === 1 ? 'One tie joins' : `${tiesText} ties join`} ${offers === 1 ? 'one offer' : `${offersText} offers`} into ${communities === 1 ? 'one group' : `${communities} groups`} that work closely together.`,
  fallback:
    'No cooperation is entered yet. The figure therefore only shows which provider has which offers in which area.',
  fallbackSummary: (offers, providers, areas, plural) =>
    `${offers} offers by ${providers} providers in ${areas} ${plural}; cooperations are not entered yet.`,
  overviewSummary: (offers, groups, plural, ties) =>
    `${offers} offers in ${groups} ${plural}${ties === '0' ? '' : `; ${ties} cooperations are entered`}.`,
  overviewNote: {
    area: 'Put together, because so many single marks could not be read. Each field leads to the offers it stands for.',
    type: 'Put together, because so many single marks could not be read. Each field leads to the offers it stands for.',
    region:
      'Put together, because so many single marks could not be read: by compass, for there are no larger areas here. “Centre” is the sixth of the areas nearest to the middle.',
  },
  compass: {
    parts: 'parts of the municipality',
    part: 'Part of the municipality',
    middle: 'Centre',
    north: 'North',
    northeast: 'Northeast',
    east: 'East',
    southeast: 'Southeast',
    south: 'South',
    southwest: 'Southwest',
    west: 'West',
    northwest: 'Northwest',
  },
  strongestLines: (shown) => `The ${shown} strongest ties between the circles are drawn.`,
  strongest: (shown, all) =>
    `The ${shown} strongest of ${all} ties are drawn; the others appear with a choice.`,
  howToRead: (withTies) =>
    withTies
      ? 'Each mark is an offer, with its provider above; a line is a cooperation that is entered. A provider stands several times where its offers belong to different groups.'
      : 'Each mark is an offer, with its provider above. A provider stands in each area where it has offers.',
  mapSummary: (offers, ties) =>
    ties === undefined
      ? `${offers} offers on the map.`
      : `${offers} offers on the map, joined by ${ties} cooperations.`,
  clusterNote: 'A number stands for so many offers close to each other.',
  cluster: (count, names) => `${count} offers: ${names}`,
  andMore: (count) => `and ${count} more`,
  withoutLine: (count) =>
    count === 1
      ? 'One cooperation has no single place and is missing on the map.'
      : `${count} cooperations have no single place and are missing on the map.`,
  bundle: (count, from, to) => `${count} cooperations: ${from} – ${to}`,
  kind: 'Kind of cooperation',
  partner: 'Partner',
  phases: {
    title: (place) => `Offers by life phase: ${place}`,
    verdict: { gap: 'gap', none: 'none', some: '', many: 'many' },
    gapIn: (areas, plural) => `${plural} with a gap: ${areas}`,
    noGap: 'no gap',
    missing: 'Missing here, though most have it',
    phase: 'Life phase',
    count: 'Offers',
    types: 'Types',
    areaSummary: ({ place, gaps, none, many }) => {
      const quoted = (titles: readonly string[]): string =>
        titles.map((title) => `“${title}”`).join(', ');
      const gap =
        gaps.length > 0
          ? `${gaps.length === 1 ? 'a gap' : `${gaps.length} gaps`} (${quoted(gaps)})`
          : none.length === 0
            ? 'offers for every life phase'
            : `offers for every life phase except ${quoted(none)}`;
      return `${place}: ${gap}${many.length === 0 ? '' : `; many for ${quoted(many)}`}.`;
    },
    wholeSummary: (place, without) =>
      without.length === 0
        ? `${place}: there is at least one offer for every life phase.`
        : `${place}: no offer for ${without.map((title) => `“${title}”`).join(', ')}.`,
    gapLine: (phase, names) => `Gap for “${phase}”: ${names}.`,
    double: 'several',
    whole: 'in total',
    withoutPhase: (count) =>
      count === 1
        ? 'One offer names no life phase and is not counted here.'
        : `${count} offers name no life phase and are not counted here.`,
    withoutArea: (count) =>
      count === 1
        ? 'One offer is for the whole municipality and stands in the row “in total” only.'
        : `${count} offers are for the whole municipality and stand in the row “in total” only.`,
    unpopulated: (count) =>
      count === 1
        ? 'One offer stands where nobody lives and counts in the row “in total” only.'
        : `${count} offers stand where nobody lives and count in the row “in total” only.`,
    explained:
      'Gap: there is none here, although at least half of the other areas have one. Many: more than twice as many as in the middle area. Underlined: several of one type, more than twice as many as in the middle area. An offer for several phases counts in each. A gap in the register need not be a gap on site.',
    folded: (count, plural) => `${count} ${plural} without a gap`,
    summary: ({ gaps, areas, phase, phaseGaps, plural }) =>
      gaps === 0
        ? 'In every life phase there are offers wherever most other areas have some.'
        : `${plural} with a gap: ${gaps} of ${areas}${phase === undefined ? '' : `; most often for “${phase}” (${phaseGaps})`}.`,
    legend: 'How to read the cells',
  },
  quadrants: {
    'more-need-less-supply': 'more need, less supply',
    'more-need-more-supply': 'more need, more supply',
    'less-need-less-supply': 'less need, less supply',
    'less-need-more-supply': 'less need, more supply',
  },
  needSupply: {
    title: (need, supply) => `Need and supply: ${need} and ${supply}`,
    more: 'more',
    less: 'less',
    need: 'Need',
    supply: 'Supply',
    places: (types) => `Places per 100 children (${types})`,
    offers: (types) => `Offers per 1,000 children (${types})`,
    distance: (types) => `Straight line to the nearest offer in metres (${types})`,
    median: 'middle area',
    uncertain: 'at least',
    uncertainNote: (names) =>
      `The number of places of some offers is not known; supply may be larger: ${names}.`,
    without: (names) => `Not in the chart, because one of the two numbers is missing: ${names}.`,
    quadrant: 'Field',
    summary: ({ count, all, names, plural, split }) => {
      const than = {
        municipality: 'than the municipality as a whole',
        median: 'than the middle area',
        both: 'than the reference value',
      }[split];
      if (count === 0) return `No area has both more need and less supply ${than}.`;
      return count === 1
        ? `One area of ${all} has both more need and less supply ${than}: ${names}.`
        : `${count} of ${all} ${plural} have both more need and less supply ${than}: ${names}.`;
    },
    children: (who) => `Relative to: ${who}.`,
    minimum:
      'The value of the municipality at which the fields divide is itself a minimum, because capacities are missing.',
    none: 'Too few areas have both numbers for this pair.',
    notDecided: 'not assigned',
    atLeast: 'at least',
    note: 'Supply is counted where it stands; children use offers in other areas too. The chart shows things side by side, not a cause.',
  },
};

/** Words of the network's figures in a language. */
export const networkFigureWords = (language: Language): NetworkFigureWords =>
  language === 'de' ? german : english;
