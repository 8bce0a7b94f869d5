/** The page that compares areas, in German. */
import type { ComparisonPageWords } from '../words/comparison-page-words.ts';

export const germanComparison: ComparisonPageWords = {
  title: 'Vergleich',
  link: 'Vergleichen',
  lead: (plural, municipality) =>
    `Bis zu fünf ${plural} aus ${municipality} nebeneinander: Werte, Vertrauensbereiche und Verlauf. Der Vergleich ist keine Rangliste.`,
  description: (municipality) =>
    `Gebiete in ${municipality} vergleichen: Werte, Vertrauensbereiche, Verlauf und zwei Indikatoren im Zusammenhang.`,
  withoutScript: [
    'Die Auswahl braucht JavaScript, das in diesem Browser nicht läuft. Alles andere steht auch ohne: In der Tabelle darunter stehen alle Gebiete nebeneinander.',
    'Der Name eines Gebiets führt zu seinem Profil, der Name eines Indikators zu allen seinen Zahlen und Jahren.',
  ],
  tableTitle: (plural) => `${plural}: ausgewählte Indikatoren`,
  partTitle: (plural, first, last) => `${plural} von ${first} bis ${last}`,
  tableCaption: (plural, municipality) =>
    `${plural} in ${municipality}: von jedem Thema die ersten Anteile, Quoten oder Mittelwerte des Katalogs, jeweils im neuesten Zeitraum`,
  tableNote: (reference) =>
    `Je kräftiger die Farbe, desto höher die Klasse, in der der Wert auf der Karte liegt; die Farbe wertet nicht. „Höher“ oder „niedriger“ steht nur, wo der Vertrauensbereich den Wert für ${reference} nicht einschließt; sonst steht „ähnlich“. Ohne Vertrauensbereich steht kein Wort.`,
  otherParts: 'Weitere Gebiete',
  toTool: 'Einzelne Gebiete vergleichen',
  lowest: 'niedrigste Klasse',
  highest: 'höchste Klasse',
  brief: { higher: 'höher', lower: 'niedriger', similar: 'ähnlich' },
  tool: {
    areas: 'Gebiete',
    areasHint: 'höchstens fünf',
    findArea: 'Gebiet suchen',
    indicators: 'Indikatoren',
    findIndicator: 'Indikator suchen',
    period: 'Zeitraum',
    newest: 'jeweils der neueste',
    remove: '{name} entfernen',
    show: 'Zum Vergleich',
    reset: 'Auswahl leeren',
    found: '{n} von {m} gezeigt',
    noneFound: 'Kein Eintrag passt zu diesem Wort.',
    most: 'Fünf Gebiete sind gewählt. Entfernen Sie eines, um ein anderes zu wählen.',
    chosen: 'Gewählt: {areas}, {indicators}.',
    oneArea: '1 Gebiet',
    manyAreas: '{n} Gebiete',
    oneIndicator: '1 Indikator',
    manyIndicators: '{n} Indikatoren',
    chooseAreas: 'Wählen Sie oben ein Gebiet. Die Adresse dieser Seite merkt sich die Auswahl.',
    chooseIndicators: 'Wählen Sie oben einen Indikator.',
    unknown: 'In diesem Bericht unbekannt und weggelassen: {names}.',
    tooMany: 'Mehr als fünf Gebiete passen nicht nebeneinander; weggelassen: {names}.',
    loading: 'Die Zahlen werden geladen.',
    failed:
      'Die Zahlen ließen sich nicht laden. Laden Sie die Seite neu, oder sehen Sie in die Tabelle darunter.',
    table: 'Werte',
    indicator: 'Indikator',
    noPeriod: 'Zeitraum nicht erhoben',
    classOf: 'Klasse {n} von {m}',
    dots: 'Werte mit Vertrauensbereich',
    dotsNote:
      'Der Strich um einen Punkt ist der Vertrauensbereich. Liegen zwei Striche ganz getrennt, ist der Unterschied gesichert; überlappen sie sich, lässt sich das am Bild allein nicht ablesen.',
    interval: '{lower} bis {upper}',
    trends: 'Verlauf',
    trendsNote:
      'Die Bilder eines Indikators haben dieselbe Achse; die graue Linie ist der Wert für {whole}. Wo ein Zeitraum fehlt oder die Quelle einen Bruch meldet, ist die Linie unterbrochen.',
    noTrend: 'kein Verlauf',
    course: '{area}, {indicator}: {values}',
    scatter: 'Zwei Indikatoren im Zusammenhang',
    scatterX: 'waagerecht',
    scatterY: 'senkrecht',
    scatterLabel: '{x} (waagerecht) und {y} (senkrecht): {n} {level}',
    scatterNote:
      'Was für Gebiete gilt, gilt nicht für einzelne Kinder: Das Bild sagt nichts darüber, ob beides auf dieselben Kinder zutrifft, und nichts über Ursachen.',
    scatterNone: 'Für keine zwei Gebiete liegen beide Werte vor.',
    scatterNeedsTwo: 'Mit einem zweiten Indikator erscheint hier ein Streudiagramm.',
    notShown: 'Ohne Punkt: {names}.',
  },
  similar: {
    title: 'Gebiete mit ähnlichen Zahlen',
    lead: (indicators, areas) =>
      `Die Zahlen ${areas === 1 ? 'dieses Gebiets' : 'dieser Gebiete'} liegen im Ganzen am nächsten, nach ${indicators} Anteilen, Quoten und Mittelwerten, soweit beide Gebiete einen Wert haben. In Klammern steht erst der Wert hier, dann der dort. Verglichen werden Zahlen, nicht Menschen.`,
    pair: (indicator, own, other) => `${indicator} (${own} und ${other})`,
    alike: (list) => `Nah beieinander: ${list}.`,
    different: (list) => `Weiter auseinander: ${list}.`,
    nothingDifferent: 'Bei keinem der verglichenen Indikatoren liegen beide weit auseinander.',
    none: 'Kein anderes Gebiet liegt im Ganzen nah bei diesen Zahlen.',
    tooFew:
      'Für einen Vergleich mit anderen Gebieten sind hier zu wenige sichere Werte veröffentlicht.',
    how: 'Wie gerechnet wird',
    compare: (name) => `Vergleichen mit: ${name}`,
  },
};
