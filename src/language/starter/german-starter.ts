/** German words of a report folder to begin with. */
import { germanLegalPages } from './german-legal-pages.ts';
import type { StarterWords } from './starter-words.ts';

export const germanStarter: StarterWords = {
  municipality: {
    head: [
      'Die Kommune und ihr Bericht. Zeilen mit # sind Hinweise und werden nicht gelesen.',
      'Prüfen mit: npm run check -- --report ORDNER',
    ],
    name: [
      'Bitte prüfen: So heißt die Kommune auf allen Seiten; id steht in Tabellen für das Ganze.',
    ],
    kind: ['Stadt, Gemeinde, Kreis …: steht vor dem Namen, wo der Satz es braucht.'],
    site: ['Adresse, unter der der Bericht später zu finden ist. Zum Einschalten das # entfernen.'],
    state: ['Bundesland: entscheidet, wer die Barrierefreiheit überwacht.'],
    publisher: ['Wer den Bericht herausgibt. Bitte ergänzen.'],
    licence: ['Unter dieser Lizenz dürfen andere die Daten verwenden.'],
    levels: [
      'Die Ebenen, von grob nach fein. Über die letzte spricht der Bericht.',
      'idProperty und nameProperty nennen die Eigenschaften der Grenzdatei, in denen Schlüssel und Name stehen.',
    ],
    asOf: ['Der Tag des Berichts. Ohne Angabe: der letzte Tag, der in den Daten vorkommt.'],
    crs: [
      'Koordinatensystem der Grenzen, aus den Zahlen erschlossen. Bitte beim Absender nachfragen.',
    ],
    disclosure: [
      'Geheimhaltung: Anzahlen unter minimumCount und Quoten von weniger Menschen als minimumDenominator',
      'werden nie gezeigt. Der Ordner selbst enthält die Rohzahlen und ist vertraulich.',
    ],
    ignoreAreas: [
      'Zeilen der Tabellen, die zu keinem Gebiet der Grenzen gehören: vorerst weggelassen. Bitte prüfen.',
      'Meint ein Eintrag die ganze Kommune, so gehört er als id nach oben; ein Vergleichswert (Land, Bund) unter references:',
      '  references: [{ id: land, name: Nordrhein-Westfalen }]',
    ],
    offerTypes: ['Arten von Angeboten (data/offers.csv). Was es nicht gibt, kann weg.'],
    phases: ['Lebensphasen, die ein Angebot erreichen kann.'],
    themes: [
      'Themen in der Reihenfolge der Seiten. Jede Zeile in data/indicators.csv nennt eines davon.',
    ],
  },
  kind: 'Stadt',
  stateExample: 'Nordrhein-Westfalen',
  theme: { id: 'kinder', title: 'Kinder und Familien' },
  offerTypes: [
    { id: 'kita', title: 'Kita' },
    { id: 'schule', title: 'Schule' },
    { id: 'beratungsstelle', title: 'Beratungsstelle' },
    { id: 'jugendtreff', title: 'Jugendtreff' },
    { id: 'spielplatz', title: 'Spielplatz' },
  ],
  phases: [
    { id: '0-3', title: 'unter 3 Jahre' },
    { id: '3-6', title: '3 bis unter 6 Jahre' },
    { id: '6-10', title: '6 bis unter 10 Jahre' },
    { id: '10-18', title: '10 bis unter 18 Jahre' },
  ],
  levels: [
    [/stadtbezirk/iu, 'Stadtbezirk', 'Stadtbezirke'],
    [/stadtteil|suburb/iu, 'Stadtteil', 'Stadtteile'],
    [/ortsteil/iu, 'Ortsteil', 'Ortsteile'],
    [/ortschaft/iu, 'Ortschaft', 'Ortschaften'],
    [/viertel|quartier/iu, 'Quartier', 'Quartiere'],
    [/sozialraum|sozialräume|sozialraeume/iu, 'Sozialraum', 'Sozialräume'],
    [/planungsr/iu, 'Planungsraum', 'Planungsräume'],
    [/bezirk|district/iu, 'Bezirk', 'Bezirke'],
    [/gemeinde/iu, 'Gemeinde', 'Gemeinden'],
    [/kreis/iu, 'Kreis', 'Kreise'],
  ],
  level: { id: 'gebiet', title: 'Gebiet', plural: 'Gebiete' },
  catalogue: [
    '# Der Katalog: eine Zeile für jeden Indikator, in der Reihenfolge der Seiten.',
    '# title ist ein ganzer Satz: wer, was, von wem. short steht an Karten. unit: percent, count, persons, per1000, euro …',
    '# polarity: lower (weniger ist besser), higher oder neutral. source: woher die Zahlen kommen.',
  ],
  guessed: (guesses) =>
    `# Bitte prüfen, aus den Tabellen erschlossen sind Titel und Einheit: ${guesses.join('; ')}`,
  offers: [
    '# Das Verzeichnis der Angebote: eine Zeile für jedes. type und phases: wie in municipality.yaml.',
    '# area: Schlüssel oder Name des Gebiets; oder lat und lon. contact: eine Aufgabe, kein Name einer Person.',
  ],
  columns: [
    'So werden Tabellen gelesen, die bleiben, wie sie geliefert wurden. Bitte prüfen: aus den Tabellen erschlossen.',
    'columns: Überschrift → Spalte; areas: was in der Tabelle steht → Schlüssel des Gebiets;',
    'indicators: Überschrift → id im Katalog; set: was die Tabelle nicht sagt; ignore: bleibt weg.',
  ],
  observations: [
    '# Eine Zeile für jedes Gebiet. Leer heißt: nicht verfügbar. - heißt: genau nichts. . heißt: geheim.',
    '# Weitere Jahre als weitere Zeilen. Liegt eine Tabelle des Amts vor, füllt npm run import diese hier: mit --out.',
  ],
  pages: germanLegalPages,
  story: {
    slug: 'eine-erste-geschichte',
    title: (name) => `Eine erste Geschichte aus ${name}`,
    summary: 'Ein Entwurf: Er ist in der Vorschau zu sehen und wird nicht veröffentlicht.',
    author: 'Redaktion',
    comment: [
      'status: draft heißt Entwurf: zu sehen mit npm run dev, nicht veröffentlicht. Veröffentlichen: status: published.',
      'areas: Schlüssel der Gebiete, um die es geht; themes: Themen aus municipality.yaml.',
    ],
    figure: 'Eine Karte der neuesten Zahlen. Alle Bausteine mit Beispiel stehen im Handbuch.',
    text: 'Hier steht, was Menschen wissen, die vor Ort arbeiten oder wohnen. Wer spricht, und was ist anders, als die Zahlen vermuten lassen?',
  },
  area: {
    author: 'Redaktion',
    comment: 'Wissen über ein Gebiet. Nennen Sie Aufgaben, keine Namen von Familien oder Kindern.',
    text: 'Bitte ergänzen: Was wissen Menschen, die hier arbeiten oder wohnen?',
  },
  goal: {
    field: 'Bitte ergänzen: Handlungsfeld',
    specific: 'Bitte ergänzen: Was genau soll sich ändern?',
    accepted: 'Bitte ergänzen: Woher wissen wir, dass die Betroffenen das wollen?',
    realistic: 'Bitte ergänzen: Womit ist es zu schaffen?',
    comment:
      'baseline ist der neueste veröffentlichte Wert. decision, sobald beschlossen: { date: 2026-01-31, body: Rat, reference: Vorlage }',
  },
  question: {
    comment: [
      'Eine Leitfrage. Antworten je Gebiet: <Answer question="…">…</Answer> in content/areas.',
      'knowledge: facts (Zahlen), institutions (Einrichtungen), experience (Erfahrung) oder steering (Steuerung)',
      'stage: analysis, agenda, decision, implementation oder review',
    ],
    text: 'Sagen Sie in zwei, drei Sätzen, warum das gefragt wird und was eine Antwort zeigen soll.',
  },
  measure: {
    responsible: 'Bitte ergänzen: zuständige Stelle',
    comment:
      'reports hält fest, was daraus geworden ist: - { date: 2026-06-30, status: running, text: … }',
  },
  readme: (name, folder) => `# Bericht ${name}

Dieser Ordner ist ein Bericht: \`data/\` hält Zahlen und Orte, \`content/\` die Texte. Er enthält Rohzahlen und ist
vertraulich. Veröffentlicht wird nur, was \`npm run build\` daraus macht.

| Was Sie wollen | Befehl |
| --- | --- |
| ansehen | \`npm start -- --report ${folder}\` |
| beim Schreiben zusehen | \`npm run dev -- --report ${folder}\` |
| prüfen | \`npm run check -- --report ${folder}\` |
| eine Tabelle oder ein Verzeichnis aufnehmen | \`npm run import -- DATEI --report ${folder}\` |
| eine Geschichte beginnen (auf der Website unter „Berichte“) | \`npm run new -- story --title "…" --report ${folder}\` |
| Wissen über ein Gebiet | \`npm run new -- area --area SCHLÜSSEL --report ${folder}\` |
| ein Angebot eintragen | \`npm run new -- offer --name "…" --type kita --area SCHLÜSSEL --report ${folder}\` |
| einen Indikator anlegen | \`npm run new -- indicator --title "…" --unit percent --report ${folder}\` |
| ein Ziel anlegen | \`npm run new -- goal --title "…" --indicator ID --area SCHLÜSSEL --target 35 --due 2030-12-31 --report ${folder}\` |
| für den Webserver bauen | \`npm run build -- --report ${folder} --out website\` |

Jede Datei, jede Spalte und häufige Fragen erklärt das Handbuch: Mit \`npm start\` steht es unter
<http://localhost:4321/handbuch/>.

## Als Nächstes

1. \`data/municipality.yaml\`: Name, Herausgeber, Titel der Ebenen prüfen.
2. \`data/indicators.csv\`: Titel und Einheiten prüfen, \`short\`, \`polarity\` und \`source\` ergänzen.
3. \`content/pages/\`: Impressum, Datenschutz und Barrierefreiheit ausfüllen. Jede Lücke beginnt mit „Bitte ergänzen“.
4. \`content/narratives/\`: die erste Geschichte umschreiben und mit \`status: published\` veröffentlichen.

## So sieht ein Ziel aus

\`\`\`yaml
# content/goals/beispiel.mdx, zwischen zwei Zeilen aus drei Strichen
title: In der Nordstadt besuchen mehr Kinder unter drei eine Kita
field: Frühe Bildung
specific: Mehr Eltern, die einen Platz wünschen, bekommen ihn.
measure:
  indicator: kita-quote
  area: '01'
  baseline: { period: '2024', value: 24.1 }
  target: 35
accepted: Der Elternbeirat hat es gefordert.
realistic: Zwei Gruppen sind im Haushalt bezahlt.
due: 2030-12-31
decision: { date: 2025-03-01, body: Jugendhilfeausschuss, reference: JHA 2025/01 }
\`\`\`
`,
};
