/** How to freeze a release, and how to correct what was wrong. */
import { code, paragraph, points, steps } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const release: GuideWords = {
  de: {
    title: 'Stand einfrieren',
    lead: 'Wer aus dem Bericht zitiert, soll die Zahl auch nächstes Jahr noch finden.',
    sections: [
      {
        anchor: 'einfrieren',
        title: 'Einfrieren',
        blocks: [
          steps(
            'Prüfen Sie den Bericht: `npm run check -- --report mein-ort`.',
            'Frieren Sie ihn ein. Der Name steht für immer in den Adressen, zum Beispiel Jahr und Monat.',
            'Bauen und veröffentlichen Sie die Website wie immer. Der Ordner „data/stands“ gehört zum Bericht: Nehmen Sie ihn mit in die Versionsverwaltung oder die Sicherung.',
          ),
          code('npm run release -- 2026-11 --report mein-ort'),
          points(
            'Alle Abbildungen stehen unter `/stand/2026-11/`, jede mit Satz, Zeichnung, Tabelle, Quelle und CSV. Spätere Lieferungen ändern daran nichts.',
            '„Satz mit Quelle“ und „Zitierweise“ einer Abbildung führen auf den neuesten Stand, der sie genau so enthält. Unter „Weitergeben“ steht dazu ein Code zum Einbetten, der sich nie ändert.',
            'Unter `/aenderungen/` steht, welche Werte sich seitdem geändert haben und um wie viel. Dasselbe gibt es als Feed: `/feed.xml`.',
            'Ein Stand wird nie ersetzt. Brauchen Sie einen neuen, wählen Sie einen neuen Namen.',
          ),
        ],
      },
      {
        anchor: 'berichtigen',
        title: 'Berichtigen',
        blocks: [
          paragraph(
            'War eine Zahl falsch, ändern Sie die Tabelle und schreiben eine Zeile in „data/corrections.csv“: Tag und was falsch war, dazu wenn nötig Indikator, Zeitraum und Gebiet. Der alte Stand bleibt, wie er war; die Berichtigung steht unter „Änderungen“ und im Feed. [Alle Spalten](grenzen#corrections)',
          ),
        ],
      },
      {
        anchor: 'geheimhaltung',
        title: 'Später geheim gehaltene Werte',
        blocks: [
          points(
            'Was heute geheim gehalten wird, zeigt auch kein alter Stand: An der Stelle steht „geheim gehalten“. Auch Summen fehlen, aus denen sich der Wert errechnen ließe.',
            'Abbildungen, in denen solche Zahlen stecken, erscheinen dort ohne Zeichnung und Satz, mit den übrigen Zahlen als Tabelle. Die Seite sagt, warum.',
            'Damit das wirkt, muss die Zeile in der Tabelle bleiben, mit dem Zeichen für „geheim“. Eine gelöschte Zeile kann die Prüfung nicht kennen.',
            'Wer die Seite schon gespeichert hat, behält die Zahl. Klären Sie das mit der Statistikstelle.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Freezing a release',
    lead: 'Whoever quotes the report should still find the number next year.',
    sections: [
      {
        anchor: 'einfrieren',
        title: 'Freezing',
        blocks: [
          steps(
            'Check the report: `npm run check -- --report my-town`.',
            'Freeze it. The name stands in addresses for good; take year and month, for example.',
            'Build and publish the site as always. The folder “data/stands” belongs to the report: keep it in version control or in the backup.',
          ),
          code('npm run release -- 2026-11 --report my-town'),
          points(
            'All figures stand at `/stand/2026-11/`, each with sentence, drawing, table, source and CSV. Later deliveries change nothing in them.',
            '“Sentence with source” and “Cite as” of a figure lead to the newest release that holds it exactly so. Beside them stands an embed code that never changes.',
            '`/aenderungen/` tells which values have changed since, and by how much. The same is a feed: `/feed.xml`.',
            'A release is never replaced. Where you need another one, choose another name.',
          ),
        ],
      },
      {
        anchor: 'berichtigen',
        title: 'Correcting',
        blocks: [
          paragraph(
            'Where a number was wrong, change the table and write a row into “data/corrections.csv”: the day and what was wrong, with indicator, period and area where needed. The old release stays as it was; the correction stands under “Changes” and in the feed. [All columns](grenzen#corrections)',
          ),
        ],
      },
      {
        anchor: 'geheimhaltung',
        title: 'Values that are withheld later',
        blocks: [
          points(
            'What is withheld today is shown in no old release either: the cell says “withheld”. Totals from which the value could be worked out are missing too.',
            'Figures with such numbers stand there without drawing and sentence, with the other numbers as a table. The page says why.',
            'For this to work the row must stay in the table, with the sign for “withheld”. The check cannot know of a row that is deleted.',
            'Whoever has saved the page keeps the number. Talk to the statistical office about that.',
          ),
        ],
      },
    ],
  },
};
