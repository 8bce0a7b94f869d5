/** For editors: what is wrong with indices.yaml. Shown under the code on the handbook's page of messages. */
import type { IndexProblems } from '../../../domain/problem/indices-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const indexEntries: HandbookEntries<IndexProblems> = {
  'index-id-taken': {
    de: 'Ein Index und ein Indikator, oder zwei Indizes, tragen dieselbe Kennung; sie hätten dieselbe Adresse. Benennen Sie den Index um.',
    en: 'An index and an indicator, or two indices, bear the same id and would have the same address. Rename the index.',
  },
  'index-part-twice': {
    de: 'Derselbe Indikator steht in einem Index zweimal. Nennen Sie ihn einmal, mit einem höheren Gewicht, wenn er mehr zählen soll.',
    en: 'The same indicator stands twice in an index. Name it once, with a higher weight if it is to count more.',
  },
  'index-part-is-an-index': {
    de: 'Ein Index kann nicht Teil eines Index sein; niemand könnte die Formel mehr überblicken. Nennen Sie seine Teile einzeln.',
    en: 'An index cannot be part of an index; nobody could see through the formula. Name its parts one by one.',
  },
  'index-weight-not-positive': {
    de: 'Ein Gewicht ist 0 oder negativ. Die Richtung eines Teils sagt „polarity“ im Katalog; das Gewicht sagt nur, wie viel er zählt. Schreiben Sie eine Zahl über 0.',
    en: 'A weight is 0 or negative. The direction of a part is said by “polarity” in the catalogue; its weight says only how much it counts. Write a number above 0.',
  },
  'index-part-without-direction': {
    de: 'Der Katalog sagt nicht, ob ein hoher Wert dieses Indikators erwünscht ist. Tragen Sie in „polarity“ „lower“ oder „higher“ ein, oder lassen Sie den Teil weg.',
    en: 'The catalogue does not say whether a high value of this indicator is wanted. Enter “lower” or “higher” as “polarity”, or leave the part out.',
  },
  'index-part-of-categories': {
    de: 'Der Indikator hat Kategorien statt Zahlen. Nehmen Sie einen anderen.',
    en: 'The indicator has categories in place of numbers. Take another one.',
  },
  'index-part-city-wide': {
    de: 'Der Indikator hat nur einen Wert für die ganze Kommune. Ein Index vergleicht Gebiete; nehmen Sie einen Indikator, der für Gebiete vorliegt.',
    en: 'The indicator has one value for the whole municipality only. An index compares areas; take an indicator that exists for areas.',
  },
  'index-part-only-groups': {
    de: 'Der Indikator hat nur Werte nach Gruppen, und der Index kann nicht wählen, welche gemeint ist. Ergänzen Sie Werte ohne Gruppe.',
    en: 'The indicator has values by group only, and the index cannot choose which is meant. Add values without a group.',
  },
  'index-without-common-level': {
    de: 'Die Teile gibt es auf verschiedenen Ebenen, etwa den einen für Bezirke und den anderen für Stadtteile. Nehmen Sie Teile derselben Ebene.',
    en: 'The parts exist at different levels, such as one for boroughs and one for districts. Take parts of the same level.',
  },
  'index-without-values': {
    de: 'Kein Gebiet hat für alle Teile einen veröffentlichten Wert. Der Index erscheint ohne Zahlen; nehmen Sie andere Teile.',
    en: 'No area has a published value of every part. The index is shown without numbers; take other parts.',
  },
  'index-part-constant': {
    de: 'Ein Teil hat in allen Gebieten denselben Wert oder nur in einem einen Wert. Er unterscheidet nichts und wird nicht mitgerechnet.',
    en: 'A part has the same value in all areas, or a value in only one. It tells nothing apart and is not counted.',
  },
};
