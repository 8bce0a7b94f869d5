/** The page of methods: how the numbers are made, in plain words. Sections without figures of a policy are fixed. */
import type { DisclosurePolicy, Language } from '../domain/municipality.ts';

export interface MethodSection {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const german = ({
  minimumCount,
  minimumDenominator,
  width,
}: DisclosurePolicy): readonly MethodSection[] => [
  {
    anchor: 'stimmen',
    title: 'Drei Arten von Wissen',
    paragraphs: [
      'Jede Seite sagt, wer spricht. Fakten sind Zahlen aus Statistiken. Angebote stehen im Verzeichnis der Einrichtungen. Erfahrung ist das Wissen von Menschen, die den Ort kennen; sie ist immer als solche gekennzeichnet.',
    ],
  },
  {
    anchor: 'werte',
    title: 'Werte, Quoten und Anteile',
    paragraphs: [
      'Eine Quote ist Zähler durch Nenner. Wo beide veröffentlicht sind, wird sie daraus ungerundet berechnet; gerundet wird nur für die Anzeige.',
      'Der Wert der ganzen Kommune ist der amtliche, wo es ihn gibt. Sonst wird er aus den Summen der Zähler und Nenner aller Gebiete gebildet, nie als einfacher Mittelwert der Quoten, und nur dann, wenn kein Gebiet fehlt. Menschen, die keinem Gebiet zugeordnet werden können, zählen in der Summe mit. Ist ihre Zahl nur insgesamt bekannt, nicht aber für eine Gruppe oder eine Spanne von Jahren, so fehlt dort auch der Wert der Kommune, denn er wäre zu klein.',
      'Unterschiede zwischen Prozentwerten stehen in Prozentpunkten.',
    ],
  },
  {
    anchor: 'klassen',
    title: 'Farben und Klassen der Karten',
    paragraphs: [
      'Die Klassen einer Karte werden einmal je Indikator über alle Zeiträume gebildet. Deshalb bedeutet eine Farbe in jedem Jahr dasselbe. Ein Wert auf einer Grenze gehört zur oberen Klasse; gleiche Werte bleiben in einer Klasse.',
      'Quantile legen in jede Klasse etwa gleich viele Werte (Typ 7). Gleiche Abstände teilen die Spanne zwischen kleinstem und größtem Wert. Natürliche Klassen fassen ähnliche Werte so zusammen, dass die Abweichungen in den Klassen am kleinsten sind. Gesetzte Grenzen stammen aus dem Katalog der Indikatoren.',
    ],
  },
  {
    anchor: 'vergleich',
    title: 'Ähnlich, höher, niedriger',
    paragraphs: [
      'Kleine Gebiete schwanken zufällig. Ein Wert heißt nur dann höher oder niedriger als der Vergleichswert, wenn sein Vertrauensbereich den Vergleichswert nicht einschließt; sonst heißt er ähnlich. Für Anteile wird der Vertrauensbereich nach Wilson berechnet, wenn die Quelle keinen eigenen nennt.',
      'Dieser Bericht zeigt die Spanne zwischen den Gebieten, aber keine Rangliste.',
    ],
  },
  {
    anchor: 'verlauf',
    title: 'Verlauf und Lücken',
    paragraphs: [
      'Fehlt ein Zeitraum, bleibt die Linie unterbrochen. Sie ist auch unterbrochen, wo die Quelle einen Bruch der Zeitreihe meldet oder wo ein berechneter Wert der Kommune auf einen amtlichen folgt.',
    ],
  },
  {
    anchor: 'angebote-und-bedarf',
    title: 'Angebote, Netzwerk und Bedarf',
    paragraphs: [
      'Lebensphasen: Gezählt wird jedes Angebot in jeder Phase, für die es eingetragen ist, in dem Gebiet, in dem es steht. Eine Lücke heißt: Hier ist kein Angebot verzeichnet, obwohl mindestens die Hälfte der anderen Gebiete eines hat. „Viele“ heißt: mindestens zwei, und mehr als doppelt so viele wie im mittleren Gebiet (Median). Gebiete, in denen niemand wohnt, werden weder beurteilt noch verglichen.',
      'Plätze je 100 Kinder: eingetragene Plätze der Angebote, die in einem Gebiet stehen, geteilt durch die Kinder der Altersgruppe, die dort wohnen. Ebenso die Angebote je 1.000 Kinder. Kinder nutzen auch Angebote anderswo; die Zahl beschreibt den Ort, nicht den Weg eines Kindes. Ist bei einem Angebot die Zahl der Plätze nicht bekannt, steht „mindestens“ davor. Plätze verschiedener Einheiten werden nie zusammengezählt. Ist die Zahl der Kinder geheim gehalten, ist es auch die Quote.',
      'Luftlinie: gemessen vom inneren Punkt eines Gebiets, dem Punkt seines größten Teils, der am weitesten von den Grenzen entfernt liegt, bis zum nächsten Angebot. Er steht für die Mitte, in der Menschen wohnen, weil genauere Angaben fehlen. Wege sind länger. Auf der Seite eines Angebots wird von dessen eigenem Ort gemessen.',
      'Bedarf und Angebot: Die Felder trennt der Wert der ganzen Kommune; bei Anzahlen, Luftlinien und Bedarfsindizes ist es der Median der Gebiete. Ein Wert auf der Linie zählt zu „mehr“. Das Diagramm zeigt ein Nebeneinander, keine Ursache.',
      'Netzwerk: Eine Verbindung ist eine eingetragene Kooperation; was niemand eingetragen hat, fehlt. Partner sind alle, mit denen ein Angebot oder Träger direkt verbunden ist. Eine Brücke ist ein Träger, ohne den andere die Verbindung zum übrigen Netz verlören (Artikulationspunkt). Gruppen sind Angebote und Träger, die untereinander mehr zusammenarbeiten als mit anderen (Louvain-Verfahren). Ein Gebiet arbeitet nur im Inneren zusammen, wenn beide Enden aller seiner Kooperationen dort stehen.',
      'Das Verzeichnis selbst, seine Punkte und das Netzwerk stehen als CSV, GeoJSON und GraphML auf der Seite „Daten“, sodass sich alles nachrechnen lässt.',
    ],
  },
  {
    anchor: 'geheimhaltung',
    title: 'Geheimhaltung',
    paragraphs: [
      `Hinter kleinen Zahlen können einzelne Kinder und Familien erkennbar sein. Deshalb zeigt dieser Bericht keine Anzahl von Menschen unter ${minimumCount} und keine Quote, die auf einer so kleinen Anzahl beruht (primäre Sperrung). Eine Null wird gezeigt, außer wo gerade sie etwas über Einzelne verriete.`,
      `Auch das Gegenteil zählt: Trifft etwas auf alle in einer Gruppe zu oder fehlen dazu weniger als ${minimumCount}, so sagt die Quote etwas über jeden Einzelnen. Sie wird dann nicht gezeigt; ausgenommen sind Angaben, die niemandem schaden, etwa über Impfungen.`,
      ...(minimumDenominator > 1
        ? [
            `Quoten und ihre Zähler werden außerdem nicht gezeigt, wenn die Bezugsgruppe (der Nenner) weniger als ${minimumDenominator} Menschen umfasst. Liefert ein Amt nur die Quote und ist die Größe der Gruppe nicht bekannt, steht die Quote so hier, wie das Amt sie liefert.`,
          ]
        : []),
      'Ergebnisse der Beobachtung in Kitas (KOMPIK) werden nur gezeigt, wenn mindestens zwei Kitas mit je vier beobachteten Kindern dazu beitragen.',
      'Manche Werte hat schon das Amt geheim gehalten, das die Zahlen liefert. Sie bleiben es, und auch sie dürfen sich aus diesem Bericht nicht ausrechnen lassen.',
      'Was geheim gehalten wird, fehlt überall: in Karten, Tabellen, Texten, Bildern und Downloads. Das Zeichen dafür ist immer dasselbe. Es sagt nicht, welche Regel gegriffen hat, denn schon das verriete etwas über den Wert.',
    ],
  },
  {
    anchor: 'weitere-werte',
    title: 'Warum manchmal auch größere Werte fehlen',
    paragraphs: [
      'Ein kleiner Wert ließe sich oft ausrechnen, wenn nur er fehlte: Zählt eine Statistik in drei Stadtteilen 2, 14 und 31 Kinder und in der ganzen Stadt 47, so verrät 47 weniger 14 und 31 die 2. Deshalb wird mit der 2 auch die 14 verschwiegen (sekundäre Sperrung); bekannt bleibt nur, dass beide zusammen 16 sind. Dasselbe gilt für Stadtbezirke und ihre Teile, für Gruppen wie Mädchen und Jungen und für mehrere Jahre.',
      'Auch eine gerundete Quote kann eine Anzahl verraten: 4,5 % von 200 Kindern sind 9. Ist die 9 geheim, so ist es auch die Quote.',
      'Welche Werte zusätzlich fehlen, bestimmt eine feste Regel: so wenige wie möglich, die kleinsten zuerst.',
    ],
  },
  {
    anchor: 'probe',
    title: 'Die Probe vor jeder Veröffentlichung',
    paragraphs: [
      `Ein zweites Verfahren prüft unabhängig vom ersten, was sich aus allem Veröffentlichten zusammen noch erschließen ließe: aus Summen und Teilsummen, aus Quoten und ihrer Rundung, aus Gruppen und Jahren. Zu jeder geheim gehaltenen Anzahl müssen mehrere Werte möglich bleiben, der größte mindestens ${width} über dem kleinsten, oder alle bei ${minimumCount} und mehr. Gelingt das nicht, erscheint der Bericht nicht.`,
    ],
  },
];

const english = ({
  minimumCount,
  minimumDenominator,
  width,
}: DisclosurePolicy): readonly MethodSection[] => [
  {
    anchor: 'stimmen',
    title: 'Three kinds of knowledge',
    paragraphs: [
      'Every page says who is speaking. Facts are numbers from statistics. Offers stand in the register of institutions. Experience is what people know who know the place; it is always marked as such.',
    ],
  },
  {
    anchor: 'werte',
    title: 'Values, rates and shares',
    paragraphs: [
      'A rate is numerator divided by denominator. Where both are published it is computed from them without rounding; numbers are rounded for display only.',
      'The value of the whole municipality is the official one where there is one. Otherwise it is formed from the sums of numerators and denominators of all areas, never as a plain mean of rates, and only if no area is missing. People who cannot be placed in an area count in the sum. Where only their total is known, and not their number in a group or over a span of years, the value of the municipality is missing there too, for it would be too small.',
      'Differences between percentages are given in percentage points.',
    ],
  },
  {
    anchor: 'klassen',
    title: 'Colours and classes of maps',
    paragraphs: [
      'The classes of a map are made once per indicator over all periods, so that a colour means the same in every year. A value on a break belongs to the upper class; equal values stay in one class.',
      'Quantiles put about as many values into each class (type 7). Equal intervals divide the span between the smallest and the largest value. Natural breaks group similar values so that deviations within classes are smallest. Set breaks come from the catalogue of indicators.',
    ],
  },
  {
    anchor: 'vergleich',
    title: 'Similar, higher, lower',
    paragraphs: [
      'Small areas vary by chance. A value is called higher or lower than the reference value only if its confidence interval excludes the reference; otherwise it is called similar. For shares the interval is Wilson’s where the source gives none.',
      'This report shows the span between areas, but no ranking.',
    ],
  },
  {
    anchor: 'verlauf',
    title: 'Development and gaps',
    paragraphs: [
      'Where a period is missing the line is interrupted. So it is where the source reports a break in the series, or where an official value of the municipality follows a computed one.',
    ],
  },
  {
    anchor: 'angebote-und-bedarf',
    title: 'Offers, network and need',
    paragraphs: [
      'Life phases: each offer counts in every phase it is entered for, in the area where it stands. A gap means: no offer is in the register here, although at least half of the other areas have one. “Many” means: at least two, and more than twice as many as in the middle area (median). Areas where nobody lives are neither judged nor compared.',
      'Places per 100 children: places entered for the offers that stand in an area, divided by the children of the age group who live there. Offers per 1,000 children likewise. Children use offers elsewhere too; the number describes the place, not a child’s way. Where the number of places of an offer is not known, it says “at least”. Places of different units are never added up. Where the number of children is withheld, so is the rate.',
      'Straight line: measured from the inner point of an area, the point of its largest part that is farthest from its borders, to the nearest offer. It stands for the middle where people live, because nothing better is known. Ways are longer. On the page of an offer the distance is measured from its own place.',
      'Need and supply: the fields are divided by the value of the whole municipality; for counts, straight lines and need indices by the median of the areas. A value on the line counts as “more”. The chart shows things side by side, not a cause.',
      'Network: a tie is a cooperation that is entered; what nobody entered is missing. Partners are all that an offer or provider is tied to directly. A bridge is a provider without which others would lose touch with the rest (articulation point). Groups are offers and providers that work together more among themselves than with others (Louvain method). An area cooperates only inside where both ends of all its cooperations stand in it.',
      'The register itself, its points and the network are on the page of data as CSV, GeoJSON and GraphML, so that everything can be recomputed.',
    ],
  },
  {
    anchor: 'geheimhaltung',
    title: 'Disclosure control',
    paragraphs: [
      `Behind small numbers single children and families may be recognised. This report therefore shows no count of people below ${minimumCount}, and no rate that rests on such a small count (primary suppression). A zero is shown, except where the zero itself would tell something about individuals.`,
      `The opposite counts too: if something is true of everyone in a group, or of all but fewer than ${minimumCount}, the rate says something about each of them. It is then not shown; exempt is what harms nobody, such as vaccinations.`,
      ...(minimumDenominator > 1
        ? [
            `Nor are rates and their numerators shown if the group they refer to (the denominator) has fewer than ${minimumDenominator} people. Where an office delivers only the rate and the size of the group is not known, the rate stands here as delivered.`,
          ]
        : []),
      'Results of observation in day-care centres (KOMPIK) are shown only if at least two centres with four observed children each contribute.',
      'Some values were withheld by the office that delivers the numbers. They stay withheld, and it must not be possible to work them out from this report either.',
      'What is withheld is absent everywhere: in maps, tables, texts, pictures and downloads. The mark is always the same. It does not say which rule applied, for that alone would tell something about the value.',
    ],
  },
  {
    anchor: 'weitere-werte',
    title: 'Why larger values are sometimes missing too',
    paragraphs: [
      'A small value could often be worked out if it alone were missing: if a table counts 2, 14 and 31 children in three districts and 47 in the whole town, then 47 less 14 and 31 gives away the 2. So the 14 is withheld along with the 2 (secondary suppression), and all that is known is that the two make 16. The same holds for districts and their parts, for groups such as girls and boys, and for several years.',
      'A rounded rate can give a count away as well: 4.5 % of 200 children are 9. If the 9 is withheld, so is the rate.',
      'A fixed rule decides which further values go: as few as possible, the smallest first.',
    ],
  },
  {
    anchor: 'probe',
    title: 'The test before each publication',
    paragraphs: [
      `A second method, independent of the first, examines what could still be worked out from everything published together: from sums and partial sums, from rates and their rounding, from groups and years. For each withheld count several values must remain possible, the largest at least ${width} above the smallest, or all of them ${minimumCount} and more. If that fails, the report is not published.`,
    ],
  },
];

/** Sections of the page of methods for a report's policy. */
export const methodSections = (
  language: Language,
  policy: DisclosurePolicy,
): readonly MethodSection[] => (language === 'de' ? german(policy) : english(policy));
