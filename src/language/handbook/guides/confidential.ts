/** Why a folder with raw counts is confidential, and what that means for its editors. */
import { paragraph, points } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const confidential: GuideWords = {
  de: {
    title: 'Vertraulichkeit',
    lead: 'Die Website hält kleine Fallzahlen geheim, der Ordner nicht.',
    sections: [
      {
        anchor: 'ordner',
        title: 'Ein Ordner mit rohen Zahlen ist vertraulich',
        blocks: [
          paragraph(
            'In Ihren Tabellen steht vielleicht, dass in einem Gebiet drei Kinder in Haushalten mit Bürgergeld leben. Wer das liest, kann wissen, welche. Deshalb:',
          ),
          points(
            'Bewahren Sie den Ordner dort auf, wo nur Berechtigte lesen: auf einem geschützten Laufwerk oder in einem privaten Projekt.',
            'Verschicken Sie ihn nicht, auch nicht zum Zeigen eines Fehlers.',
            'Veröffentlichen Sie nur, was `npm run build` geschrieben hat. In der fertigen Website und ihren Downloads steht kein geheimer Wert.',
          ),
        ],
      },
      {
        anchor: 'was-geheim-bleibt',
        title: 'Was geheim bleibt',
        blocks: [
          points(
            'Anzahlen von 1 bis 4 und Anteile an weniger als 100 Menschen. Die Grenzen stehen in `municipality.yaml` unter [disclosure](kommune#municipality.disclosure) und können strenger sein.',
            'Weitere Zahlen, wenn man eine geheime sonst ausrechnen könnte, zum Beispiel aus der Summe.',
            'Nichts bei Zahlen, die es nicht über Menschen gibt oder die schon veröffentlicht sind: dafür steht `disclosure: none` mit `published_by` im [Katalog](katalog#indicators.disclosure).',
          ),
        ],
      },
      {
        anchor: 'meldungen',
        title: 'Was in Protokollen stehen darf',
        blocks: [
          points(
            'Warnungen und das Ergebnis von `npm run check` nennen geheime Felder nur mit Gebiet und Zeitraum, nie mit Wert.',
            'Ein Fehler zeigt die Zelle, um die es geht, damit Sie sie finden. Behandeln Sie Protokolle mit Fehlern wie den Ordner.',
            '`npm run check -- --explain` sagt, warum ein Wert geheim ist. Das ist nur für Ihren Bildschirm.',
          ),
        ],
      },
      {
        anchor: 'texte',
        title: 'Auch Texte können etwas verraten',
        blocks: [
          paragraph(
            'Schreiben Sie keine Namen von Kindern oder Eltern und keine Zahl, die auf den Seiten geheim ist. Zahlen im Text setzen Sie mit [Tags](tags): Dann achtet das Programm darauf. In das Verzeichnis gehören Funktionen („Leitung der Kita“), keine Namen.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Confidentiality',
    lead: 'The site withholds small counts; the folder does not.',
    sections: [
      {
        anchor: 'ordner',
        title: 'A folder with raw counts is confidential',
        blocks: [
          paragraph(
            'Your tables may say that three children of an area live in households on benefits. Who reads it may know which. So:',
          ),
          points(
            'Keep the folder where only those entitled can read: on a protected drive or in a private project.',
            'Do not send it to others, not even to show a mistake.',
            'Publish only what `npm run build` has written. No withheld value stands in the finished site or its downloads.',
          ),
        ],
      },
      {
        anchor: 'was-geheim-bleibt',
        title: 'What is withheld',
        blocks: [
          points(
            'Counts from 1 to 4, and rates of fewer than 100 people. The limits stand in `municipality.yaml` under [disclosure](kommune#municipality.disclosure) and may be stricter.',
            'Further numbers, where a withheld one could be worked out otherwise, from a total for example.',
            'Nothing of numbers that are not about people or are published already: `disclosure: none` with `published_by` in the [catalogue](katalog#indicators.disclosure).',
          ),
        ],
      },
      {
        anchor: 'meldungen',
        title: 'What may stand in logs',
        blocks: [
          points(
            'Warnings and the outcome of `npm run check` name withheld cells by area and period only, never by value.',
            'An error shows the cell it is about, so that you find it. Treat logs with errors like the folder.',
            '`npm run check -- --explain` says why a value is withheld. It is for your own screen only.',
          ),
        ],
      },
      {
        anchor: 'texte',
        title: 'Words can give something away too',
        blocks: [
          paragraph(
            'Write no names of children or parents, and no number that the pages withhold. Put numbers into words by [tags](tags): then the program takes care. The register holds functions (“head of the daycare centre”), not names.',
          ),
        ],
      },
    ],
  },
};
