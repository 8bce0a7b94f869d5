/** How the numbers are made, in German. */
import { datumPrecision } from '../../domain/place/datum-precision.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import type { MethodSection } from '../words/method-words.ts';
import type { NeedIndexWords } from '../words/need-index-words.ts';
import { counted, number } from './german-count.ts';

export const germanMethods = ({
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
      'Kleine Gebiete schwanken zufällig. Ein Wert heißt nur dann höher oder niedriger als der Vergleichswert, wenn sein Vertrauensbereich den Vergleichswert nicht einschließt; sonst heißt er ähnlich, oder der Unterschied heißt nicht gesichert. Nennt die Quelle keinen Vertrauensbereich, wird er für Anteile nach Wilson berechnet, für andere Quoten nach Byar. Er steht in den Tabellen und in den CSV-Dateien (lower, upper). Was aus dem Verzeichnis der Angebote gezählt ist, hat keinen.',
      'Gestiegen oder gesunken heißt ein Wert nur mit Grund. Bei Anteilen und Quoten muss der Vertrauensbereich der Differenz beider Werte die Null ausschließen (Newcombe 1998; Zou und Donner 2008). Bei Anzahlen entscheidet der exakte bedingte Binomialtest zum Niveau des Indikators, meist 5 %. Bei Euro, Jahren, Indizes, Punkten und Anteilen ohne Nenner zählt nur eine Änderung, die der Katalog merklich nennt (Spalte noticeable). In allen anderen Fällen stehen beide Zahlen ohne ein Wort dazu. Verglichen wird vom ersten Wert nach dem letzten Bruch der Zeitreihe bis zum letzten; fragliche, unsichere und beim Prüfen auffällige Werte beginnen und beenden keinen Vergleich. Liegt dazwischen ein Wert gesichert höher oder niedriger als beide, wird er genannt.',
      'Was auffällt: Jedes Profil beginnt mit bis zu fünf Werten, deren Vertrauensbereich den Wert der ganzen Kommune nicht einschließt und bei denen kein Zweifel an der Zahl besteht. Gemessen wird, wie weit die nähere Grenze des Vertrauensbereichs vom Wert der Kommune entfernt ist, geteilt durch die Standardabweichung aller Gebiete der Ebene; so lassen sich Prozente und Raten nebeneinanderstellen. Bis zu zwei Stärken und zwei Bedarfe stehen immer da, wo es sie gibt; ob ein Unterschied Stärke oder Bedarf ist, sagt die Wirkungsrichtung des Indikators. Anzahlen und Werte ohne Vertrauensbereich werden dort nicht genannt.',
      'Dieser Bericht zeigt die Spanne zwischen den Gebieten, aber keine Rangliste.',
    ],
  },
  {
    anchor: 'aehnliche-gebiete',
    title: 'Gebiete mit ähnlichen Zahlen',
    paragraphs: [
      'Verglichen werden Gebiete derselben Ebene, in denen Menschen wohnen, nach allen Anteilen, Quoten und Mittelwerten im jeweils neuesten Zeitraum. Anzahlen und Bedarfsindizes bleiben außen vor, ebenso Werte, die geheim gehalten, unsicher, fraglich oder auffällig sind.',
      'Damit Prozente und Euro vergleichbar werden, wird jeder Wert robust standardisiert: Wert minus Median aller Gebiete, geteilt durch das 1,4826-Fache der mittleren absoluten Abweichung vom Median (MAD). Ein einzelnes Gebiet mit sehr hohem Wert verändert diesen Maßstab nicht. Indikatoren, bei denen mehr als die Hälfte der Gebiete denselben Wert hat oder weniger als fünf einen haben, zählen nicht mit.',
      'Der Abstand zweier Gebiete ist das Mittel der Abstände bei allen Indikatoren, zu denen beide einen Wert haben (nach Gower); jeder Indikator zählt gleich. Nötig sind mindestens fünf gemeinsame Indikatoren und die Hälfte derer, die das Gebiet hat. Genannt werden höchstens drei Gebiete, und nur, wenn der mittlere Abstand höchstens 1 beträgt.',
      '„Nah beieinander“ heißt: Abstand höchstens 0,5; „weiter auseinander“: mindestens 1. Beides beschreibt die Lage unter den Gebieten; ob ein Unterschied statistisch gesichert ist, sagt es nicht.',
    ],
  },
  {
    anchor: 'ungleichheit',
    title: 'Wie ungleich etwas verteilt ist',
    paragraphs: [
      'Alle Maße entstehen aus veröffentlichten und sicheren Zahlen bewohnter Gebiete. Fehlen Gebiete, steht dabei, wie viele gezählt sind; sind es weniger als vier Fünftel der Menschen, wird nichts gesagt.',
      'Gebiete mit den höchsten Anteilen: die fünf höchsten, in kleinen Kommunen ein Drittel. Liegt am Ende ein Gleichstand, werden weniger genommen. Daneben steht, wie viele von allen dort leben.',
      'Dissimilaritätsindex: die halbe Summe der Unterschiede zwischen dem Anteil eines Gebiets an den Gezählten und an den anderen. Isolationsindex: der Anteil im Gebiet, gemittelt über die Gezählten (Massey und Denton 1988).',
      'Slope Index und Relative Index: eine Gerade durch die Werte der Gebiete, die nach einem zweiten Indikator geordnet sind, jedes so breit wie sein Anteil an den Menschen (Mackenbach und Kunst 1997). Der Slope Index ist der Unterschied, der Relative Index das Verhältnis der beiden Enden. Die Grenzen folgen aus den Vertrauensbereichen der Gebiete.',
      'Eine Summe nach Bedarf verteilt: Kinder mal Faktor, geteilt durch die Summe dieser Werte. Der Faktor geht gleichmäßig von 0,5 (geringster Bedarf) bis 1,5 (größter Bedarf). Das ist eine Setzung, über die entschieden werden muss.',
      'Empfindlichkeit eines Bedarfsindex: Die Gebiete werden in Drittel geteilt, einmal nach dem Index, einmal mit gleichen Gewichten und je einmal ohne einen Teil.',
      'Stand und Entwicklung, wie im Sozialmonitoring von Berlin und Hamburg: Der Stand sagt, ob ein Gebiet mehr als eine Standardabweichung über oder unter dem Mittel der Gebiete liegt; jedes Gebiet zählt gleich. Die Entwicklung folgt der Regel für gestiegen und gesunken, die oben unter „Ähnlich, höher, niedriger“ steht. Unsichere und fragliche Werte bleiben außen vor; nötig sind fünf Gebiete.',
      'Land, Bund und Kreis: Ihre Werte stammen aus eigenen Zeilen der Tabellen; sie zählen in keiner Summe und in keiner Klasse mit.',
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
      'Lebensphasen: Gezählt wird jedes Angebot in jeder Phase, für die es eingetragen ist, in dem Gebiet, in dem es steht. Eine Lücke heißt: Hier ist kein Angebot verzeichnet, obwohl mindestens die Hälfte der anderen Gebiete eines hat, und hier leben so viele Kinder, dass nach dem Verhältnis aller Gebiete zusammen mindestens ein halbes auf sie käme. „Viele“ heißt: mindestens zwei, und je Kind mehr als doppelt so viele wie in allen Gebieten zusammen. Ist die Zahl der Kinder eines Gebiets nicht veröffentlicht, wird es nicht beurteilt; nennt der Bericht für kein Gebiet Kinder, heißt „viele“ mehr als doppelt so viele wie im mittleren Gebiet (Median). Gebiete, in denen niemand wohnt, werden weder beurteilt noch verglichen.',
      'Plätze je 100 Kinder: eingetragene Plätze der Angebote, die in einem Gebiet stehen, geteilt durch die Kinder der Altersgruppe, die dort wohnen. Ebenso die Angebote je 1.000 Kinder. Kinder nutzen auch Angebote anderswo; die Zahl beschreibt den Ort, nicht den Weg eines Kindes. Ist bei einem Angebot die Zahl der Plätze nicht bekannt, steht „mindestens“ davor. Plätze verschiedener Einheiten werden nie zusammengezählt. Ist die Zahl der Kinder geheim gehalten, ist es auch die Quote.',
      'Luftlinie: gemessen vom inneren Punkt eines Gebiets, dem Punkt seines größten Teils, der am weitesten von den Grenzen entfernt liegt, bis zum nächsten Angebot. Er steht für die Mitte, in der Menschen wohnen, weil genauere Angaben fehlen. Wege sind länger. Auf der Seite eines Angebots wird von dessen eigenem Ort gemessen.',
      'Bedarf und Angebot: Die Felder trennt der Wert der ganzen Kommune; bei Anzahlen, Luftlinien und Bedarfsindizes ist es der Median der Gebiete. Ein Wert auf der Linie zählt zu „mehr“. Das Diagramm zeigt ein Nebeneinander, keine Ursache.',
      'Netzwerk: Eine Verbindung ist eine eingetragene Kooperation; was niemand eingetragen hat, fehlt. Partner sind alle, mit denen ein Angebot oder Träger direkt verbunden ist. Eine Brücke ist ein Träger, ohne den andere die Verbindung zum übrigen Netz verlören (Artikulationspunkt). Gruppen sind Angebote und Träger, die untereinander mehr zusammenarbeiten als mit anderen (Louvain-Verfahren). Ein Gebiet arbeitet nur im Inneren zusammen, wenn beide Enden aller seiner Kooperationen dort stehen.',
      'Das Verzeichnis selbst, seine Punkte und das Netzwerk stehen als CSV, GeoJSON und GraphML auf der Seite „Daten“, sodass sich alles nachrechnen lässt.',
    ],
  },
  {
    anchor: 'karten',
    title: 'Karten',
    paragraphs: [
      'Grenzen werden so gezeichnet, wie die Dateien sie angeben. Wo zwei Gebiete dieselbe Grenze fast gleich angeben, liegt sie einmal: Schleifen, schmale Überlappungen und Lücken von weniger als einem Bildpunkt der Karte sind geschlossen. Eine Fläche ändert sich dabei um höchstens ein Hundertstel, meist um weniger als ein Tausendstel; Ecken liegen danach auf einem Raster von einem Vierundsechzigstel Bildpunkt.',
      'Auf Karten sind Grenzen vereinfacht. Was wegfällt, ist kleiner als anderthalb Quadratpunkte; jede Fläche über hundert Quadratpunkten ist auf ein Hundertstel genau. Was weit entfernt vom Rest liegt, steht in einem Kasten mit Namen, in seinem eigenen Maßstab, wo der der Karte zu groß wäre.',
      `Grenzen und Orte kommen in verschiedenen Koordinatensystemen und werden umgerechnet. Bei den alten Landesnetzen von Deutschland (DHDN, Gauß-Krüger) und Großbritannien (OSGB36) ist das auf etwa ${number(datumPrecision.bentNetworks)} Meter genau, bei den übrigen auf ${counted(datumPrecision.others, 'einen Meter', 'Meter')}.`,
    ],
  },
  {
    anchor: 'geheimhaltung',
    title: 'Geheimhaltung',
    paragraphs: [
      `Hinter kleinen Zahlen können einzelne Kinder und Familien erkennbar sein. Deshalb zeigt dieser Bericht keine Anzahl von Menschen unter ${number(minimumCount)} und keine Quote, die auf einer so kleinen Anzahl beruht (primäre Sperrung). Eine Null wird gezeigt, außer wo gerade sie etwas über Einzelne verriete.`,
      `Auch das Gegenteil zählt: Trifft etwas auf alle in einer Gruppe zu oder fehlen dazu weniger als ${number(minimumCount)}, so sagt die Quote etwas über jeden Einzelnen. Sie wird dann nicht gezeigt; ausgenommen sind Angaben, die niemandem schaden, etwa über Impfungen.`,
      ...(minimumDenominator > 1
        ? [
            `Quoten und ihre Zähler werden außerdem nicht gezeigt, wenn die Bezugsgruppe (der Nenner) weniger als ${number(minimumDenominator)} Menschen umfasst. Liefert ein Amt nur die Quote und ist die Größe der Gruppe nicht bekannt, steht die Quote so hier, wie das Amt sie liefert.`,
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
      `Ein zweites Verfahren prüft unabhängig vom ersten, was sich aus allem Veröffentlichten zusammen noch erschließen ließe: aus Summen und Teilsummen, aus Quoten und ihrer Rundung, aus Gruppen und Jahren. Zu jeder geheim gehaltenen Anzahl müssen mehrere Werte möglich bleiben, der größte mindestens ${number(width)} über dem kleinsten, oder alle bei ${number(minimumCount)} und mehr. Gelingt das nicht, erscheint der Bericht nicht.`,
    ],
  },
];

export const germanNeedIndices: NeedIndexWords = {
  title: 'So entsteht der Index',
  direction: 'Ein hoher Wert steht für mehr Bedarf.',
  meaning:
    'Der Index fasst mehrere Indikatoren in einer Zahl zusammen. Er beschreibt, unter welchen Bedingungen Kinder aufwachsen, nicht die Menschen, die dort leben. Woher ein Wert kommt, zeigen erst die einzelnen Teile.',
  method: {
    'z-score': (plural) =>
      `Jeder Teil wird standardisiert: Wert minus Mittelwert aller ${plural}, geteilt durch ihre Standardabweichung (Summe der Quadrate durch n). Wo ein niedriger Wert mehr Bedarf bedeutet, wird das Vorzeichen umgekehrt. Der Index ist das gewichtete Mittel der Teile. 0 entspricht dem Mittel aller ${plural}; Werte darüber stehen für mehr Bedarf, Werte darunter für weniger.`,
    'min-max': (plural) =>
      `Jeder Teil wird auf 0 bis 100 gebracht: 0 erhält der Wert mit dem geringsten Bedarf aller ${plural}, 100 der mit dem größten, dazwischen wird gleichmäßig geteilt. Der Index ist das gewichtete Mittel der Teile.`,
    rank: (plural) =>
      `Für jeden Teil werden die ${plural} nach Bedarf geordnet; gleiche Werte teilen sich den mittleren Platz. Der Platz wird auf 0 (geringster Bedarf) bis 100 (größter Bedarf) gebracht: 100 × (Platz − 1) ÷ (Anzahl − 1). Der Index ist das gewichtete Mittel der Teile. Abstände zwischen den Werten zählen bei diesem Verfahren nicht.`,
  },
  methodName: {
    'z-score': 'Standardisierung (z-Werte)',
    'min-max': 'Spannweite (0 bis 100)',
    rank: 'Rangplätze (0 bis 100)',
  },
  samePeriod: (period) =>
    `Alle Teile gelten für denselben Zeitraum: ${period}, den neuesten, den alle haben.`,
  ownPeriods:
    'Einen gemeinsamen neuesten Zeitraum haben die Teile nicht; von jedem zählt der neueste, der in der Tabelle steht.',
  missing:
    'Gerechnet wird nur mit veröffentlichten Werten. Fehlt in einem Gebiet ein Teil oder wird er geheim gehalten, so hat das Gebiet keinen Index; geschätzt wird nichts.',
  constant: (names) =>
    `Ein Teil, der kein Gebiet vom anderen unterscheidet, zählt nicht mit: ${names}.`,
  noWhole:
    'Für die ganze Kommune gibt es keinen Wert, denn der Index vergleicht ihre Gebiete untereinander. Aus demselben Grund lassen sich Werte verschiedener Jahre und Orte nicht vergleichen.',
  part: 'Teil',
  period: 'Zeitraum',
  weight: 'Gewicht',
  moreNeed: 'Mehr Bedarf bei',
  high: 'hohem Wert',
  low: 'niedrigem Wert',
  mean: 'Mittelwert der Gebiete',
  deviation: 'Standardabweichung',
  smallest: 'kleinster Wert',
  largest: 'größter Wert',
  count: 'Gebiete mit Wert',
  source: 'Quelle',
  caption: (short) => `Teile des Index: ${short}`,
  notCounted: 'zählt nicht mit',
  methods: {
    title: 'Bedarfsindizes',
    lead: 'Ein Bedarfsindex fasst mehrere Indikatoren in einer Zahl zusammen, damit Bedarf und Angebot nebeneinander stehen können. Hoch heißt mehr Bedarf. Die Formel ist offen: Mittelwerte, Zeiträume und Quellen der Teile stehen auf der Seite des Index, alle Zahlen unter „Daten“. Gerechnet wird nur mit veröffentlichten Werten; der Index verrät deshalb nichts, was geheim gehalten wird. Fehlt ein Teil, gibt es keinen Index.',
    caption: 'Die Indizes dieses Berichts',
    index: 'Index',
    method: 'Verfahren',
    formula: 'Teile und Gewichte',
    term: (share, name, more) => `${share} ${name} (${more ? 'hoch' : 'niedrig'} = mehr Bedarf)`,
  },
};
