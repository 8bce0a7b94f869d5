/** The columns of `data/indicators.csv`, `data/groups.csv` and the tables about areas, in words. */
import {
  classificationWords,
  complementWords,
  disclosureWords,
  polarityWords,
  unitWords,
} from './allowed-words.ts';
import { key } from './key-words.ts';
import type { WordsOfKeys } from './key-words.ts';

export const catalogueKeys: WordsOfKeys = {
  id: key(
    'Kennung: Buchstaben, Ziffern, Punkt, Strich. Sie steht in Adressen und bleibt für immer.',
    'Id: letters, digits, full stop, hyphen. It stands in addresses and stays for good.',
  ),
  theme: key(
    'Kennung eines Themas aus „municipality.yaml“.',
    'Id of a theme in “municipality.yaml”.',
  ),
  title: key(
    'Ganzer Satz, der sagt, wer oder was gezählt wird und wovon.',
    'Full sentence that says who or what is counted, and of whom.',
  ),
  short: key(
    'Kurzer Name für Karten und Listen; ohne Angabe der Satz.',
    'Short name for maps and lists; by default the sentence.',
  ),
  unit: key(
    'Einheit der Werte. Statt eines dieser Wörter kann auch ein eigenes stehen.',
    'Unit of the values. Words of your own may stand instead of one of these.',
    unitWords,
  ),
  polarity: key(
    'Ob ein hoher oder ein niedriger Wert günstig ist; ohne Angabe weder noch.',
    'Whether a high or a low value is good; by default neither.',
    polarityWords,
  ),
  numerator: key('Was oben im Bruch steht, in Worten.', 'What stands above the line, in words.'),
  denominator: key('Was unten im Bruch steht, in Worten.', 'What stands below the line, in words.'),
  numerator_indicator: key(
    'Indikator, aus dem der Zähler kommt. Fehlt eine Tabelle, wird der Wert daraus berechnet.',
    'Indicator that the numerator comes from. Without a table the value is computed from it.',
  ),
  denominator_indicator: key(
    'Indikator, aus dem der Nenner kommt. Beide werden zusammen geschützt.',
    'Indicator that the denominator comes from. Both are protected together.',
  ),
  decimals: key(
    'Nachkommastellen auf den Seiten; ohne Angabe 0 bei Anzahlen und Euro, sonst 1.',
    'Decimals on pages; by default 0 for counts and euros, otherwise 1.',
  ),
  classification: key(
    'Wie die Farben der Karte eingeteilt werden; ohne Angabe „quantile“.',
    'How the colours of the map are divided; by default “quantile”.',
    classificationWords,
  ),
  classes: key(
    'Wie viele Klassen, von 2 bis 9; ohne Angabe 5.',
    'How many classes, 2 to 9; by default 5.',
  ),
  breaks: key(
    'Klassengrenzen mit beiden Enden, durch Leerzeichen getrennt.',
    'Class breaks with both ends, with spaces between.',
  ),
  categories: key(
    'Bei „category“: Schlüssel = Wort, durch | getrennt, in ihrer Reihenfolge.',
    'For “category”: code = word, with | between, in their order.',
  ),
  confidence: key(
    'Zu wie viel Prozent die Grenzen in den Tabellen sicher sind; ohne Angabe 95.',
    'How sure the limits in the tables are, in per cent; by default 95.',
  ),
  disclosure: key(
    'Was geheim bleibt. Ohne Angabe „persons“ bei Zahlen über Menschen, sonst „none“.',
    'What is withheld. By default “persons” for numbers about people, otherwise “none”.',
    disclosureWords,
  ),
  complement: key(
    'Ob bei einem Anteil auch die übrigen Menschen zu schützen sind.',
    'Whether the rest of a share is to be protected too.',
    complementWords,
  ),
  level: key(
    'Ebene, die zuerst gezeigt wird; „municipality“ für Zahlen, die es nur für die ganze Kommune gibt.',
    'Level shown first; “municipality” for numbers of the whole municipality only.',
  ),
  from_offers: key(
    'Aus dem Verzeichnis berechnet: „count:kita“ zählt Angebote, „capacity:kita“ ihre Plätze. Mehrere Arten trennt |.',
    'Computed from the register: “count:kita” counts offers, “capacity:kita” their places. Several types are joined by |.',
  ),
  source: key('Woher die Zahlen kommen.', 'Where the numbers come from.'),
  source_url: key('Adresse der Quelle.', 'Web address of the source.'),
  attribution: key('Name, den die Lizenz zu nennen verlangt.', 'Name that the licence asks for.'),
  licence: key(
    'Lizenz dieser Zahlen, wenn sie eine eigene ist; mehrere trennt |.',
    'Licence of these numbers where it differs; several are joined by |.',
  ),
  published_by: key(
    'Wer die Zahlen schon veröffentlicht hat: der Grund für „disclosure: none“.',
    'Who has published the numbers already: the reason for “disclosure: none”.',
  ),
  updated: key('Tag, an dem die Zahlen zuletzt kamen.', 'Day on which the numbers last came.'),
  note: key('Hinweis, der bei der Erklärung steht.', 'Note shown with the explanation.'),
  unit_reference: key(
    'Worauf sich die Zahlen beziehen.',
    'What day or time the numbers are about.',
  ),
  noticeable: key(
    'Ab welcher Änderung „gestiegen“ oder „gesunken“ gesagt wird, in der Einheit (5) oder in Prozent des früheren Werts (2 %). Nötig bei Euro, Jahren, Indizes, Punkten und Anteilen ohne Zähler und Nenner; sonst stehen dort nur beide Zahlen.',
    'From which change on “risen” or “fallen” is said, in the unit (5) or in per cent of the earlier value (2 %). Needed for euros, years, indices, points, and shares without numerator and denominator; otherwise only both numbers stand there.',
  ),
  target: key(
    'Zielwert, in Vergleichen und Verläufen als Linie: „25“ oder „25 bis 2030“. Für Anteile, Quoten und Mittelwerte; bei Anzahlen nur für die ganze Kommune.',
    'Target, a line in comparisons and courses: “25” or “25 by 2030”. For shares, rates and means; for counts only of the whole municipality.',
  ),
  threshold: key(
    'Schwelle, ab der etwas gilt, als Linie wie der Zielwert: „95“. Sie bewertet nicht.',
    'Threshold from which on something holds, a line as the target: “95”. It does not judge.',
  ),
  threshold_title: key(
    'Wie die Schwelle heißt: „Schutz der Gemeinschaft“. Ohne Angabe steht „Schwelle“.',
    'What the threshold is called: “protection of the community”. By default “threshold”.',
  ),
  subject: key(
    'Wer gezählt wird, in der Mehrzahl, für Sätze: „Kinder unter 15“. Nur zusammen mit „predicate“.',
    'Who is counted, in the plural, for sentences: “children under 15”. Only together with “predicate”.',
  ),
  predicate: key(
    'Was sie tun, das Verb zuerst: „leben in Haushalten mit Bürgergeld“. So entsteht „In Nord leben 18,1 von 100 Kindern unter 15 in Haushalten mit Bürgergeld“.',
    'What they do, the verb first: “live in households on benefits”. It makes “In North, 18.1 of 100 children under 15 live in households on benefits”.',
  ),
};

export const groupKeys: WordsOfKeys = {
  id: key(
    'Kennung der Gruppe, wie in der Spalte „group“.',
    'Id of the group, as in the column “group”.',
  ),
  title: key('Wie die Gruppe auf den Seiten heißt.', 'What pages call the group.'),
  dimension: key(
    'Wonach aufgeteilt wird. Nur Gruppen mit derselben Angabe gehören zusammen.',
    'What the breakdown is by. Only groups with the same entry belong together.',
  ),
  order: key('Platz in der Reihenfolge.', 'Place in the order.'),
  total: key('„yes“ bei der Gruppe, die alle umfasst.', '“yes” for the group that holds everyone.'),
};

export const addressKeys: WordsOfKeys = {
  area: key('Kennung des Gebiets.', 'Id of the area.'),
  level: key(
    'Ebene des Gebiets, wenn zwei Ebenen dieselben Kennungen oder Namen haben.',
    'Level of the area, where two levels share ids or names.',
  ),
  slug: key(
    'Letzter Teil der Adresse: /gebiete/markt/. Er bleibt, auch wenn der Name sich ändert.',
    'Last part of the address: /gebiete/market/. It stays when the name changes.',
  ),
};

export const redirectKeys: WordsOfKeys = {
  from: key(
    'Die alte Adresse, wie sie im Browser steht; der Name der Website davor darf fehlen.',
    'The old address as the browser shows it; the name of the site before it may be left out.',
  ),
  to: key(
    'Eine Seite oder Datei der Website, die es gibt.',
    'A page or file of the site that exists.',
  ),
};

const ofArea = {
  area: key('Kennung oder Name des Gebiets.', 'Id or name of the area.'),
  level: key(
    'Ebene des Gebiets, wenn zwei Ebenen dieselben Kennungen oder Namen haben.',
    'Level of the area, where two levels share ids or names.',
  ),
};

export const areaKeys: WordsOfKeys = {
  ...ofArea,
  locative: key(
    'Wie man sagt, dass etwas dort ist: „auf der Insel“, „am Markt“. Ohne Angabe bildet die Website „in …“ nach dem Namen.',
    'How one says that something is there: “on the island”, “at the market”. By default the site says “in” and the name.',
  ),
  short: key(
    'Kurzer Name für Karten und enge Spalten; ohne Angabe der aus den Grenzen.',
    'Short name for maps and narrow columns; by default that of the boundaries.',
  ),
};

export const correctionKeys: WordsOfKeys = {
  date: key(
    'Tag, an dem die Berichtigung veröffentlicht wurde.',
    'Day on which the correction was published.',
  ),
  text: key(
    'Was falsch war und was stattdessen gilt, in ein oder zwei Sätzen.',
    'What was wrong and what holds instead, in one or two sentences.',
  ),
  indicator: key(
    'Kennung aus „data/indicators.csv“, wenn es einen einzelnen Indikator betrifft.',
    'Id of “data/indicators.csv”, where a single indicator is concerned.',
  ),
  period: key('Zeitraum, den es betrifft.', 'Period that is concerned.'),
  ...ofArea,
};

export const streetKeys: WordsOfKeys = {
  street: key(
    'Name der Straße. Eine Straße darf in mehreren Gebieten liegen: je Gebiet eine Zeile.',
    'Name of the street. A street may lie in several areas: one row for each.',
  ),
  postcode: key(
    'Postleitzahl: neben der Straße oder allein, wenn sie ganz in einem Gebiet liegt.',
    'Postcode: beside the street, or alone where it lies in one area.',
  ),
  numbers: key(
    'Hausnummern, wenn nur ein Teil der Straße gemeint ist, so wie sie dastehen sollen: „1 bis 19“.',
    'House numbers where only part of the street is meant, as they shall stand: “1 to 19”.',
  ),
  ...ofArea,
};
