/** Words of pages that lead through large lists, in German. */
import type { SearchWords } from '../words/search-words.ts';
import { number } from './german-count.ts';

const counted = (count: number): string =>
  count === 1 ? '1 Angebot' : `${number(count)} Angebote`;

export const germanSearch: SearchWords = {
  finder: {
    none: 'Nichts gefunden. Vielleicht ist der Name anders geschrieben.',
    more: 'Es gibt {n} weitere Treffer; mehr Buchstaben grenzen sie ein.',
  },
  streets: {
    label: 'Straße oder Postleitzahl',
    title: 'Straßen',
    ofLetter: (letter) => `Straßen mit ${letter}`,
    lead: (streets, postcodes) => {
      const parts = [
        ...(streets === 0 ? [] : [streets === 1 ? '1 Straße' : `${number(streets)} Straßen`]),
        ...(postcodes === 0
          ? []
          : [postcodes === 1 ? '1 Postleitzahl' : `${number(postcodes)} Postleitzahlen`]),
      ];
      return `${parts.join(' und ')}, jeweils mit dem Gebiet, in dem sie liegen.`;
    },
    all: 'Alle Straßen',
    letters: 'Straßen nach Anfangsbuchstaben',
    postcodes: 'Postleitzahlen',
    others: 'anderen Zeichen',
    numbers: (numbers) => `Hausnummern ${numbers}`,
  },
  offers: {
    label: 'Angebot suchen',
    parts: (level) => `Angebote nach ${level}`,
    partsNote:
      'Jedes Gebiet hat eine eigene Liste, die sich nach Art, Alter und Kosten auswählen lässt.',
    counted,
    byType: 'Wie viele es von jeder Art gibt',
    withoutArea: 'Für die ganze Kommune oder ohne Gebiet',
  },
  need: {
    title: 'Bedarf',
    lead: [
      'Wo brauchen Kinder am meisten, und was gibt es dort? Hier steht beides nebeneinander, gemessen an der Zahl der Kinder.',
    ],
    onward: 'Wer mit wem zusammenarbeitet, zeigt das Netzwerk',
    none: 'Um Bedarf und Angebot nebeneinanderzustellen, fehlen noch Zahlen: ein Indikator des Bedarfs und die Zahl der Kinder.',
  },
};
