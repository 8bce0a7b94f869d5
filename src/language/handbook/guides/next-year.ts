/** Next year's table, from the office's mail to the published page. */
import { code, paragraph, points, steps } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const nextYear: GuideWords = {
  de: {
    title: 'Nächstes Jahr',
    lead: 'Die neue Tabelle ist da: sechs Schritte, bis sie auf den Seiten steht.',
    sections: [
      {
        anchor: 'schritte',
        title: 'In sechs Schritten',
        blocks: [
          steps(
            'Heben Sie den Ordner auf, wie er ist: Kopieren Sie ihn nach `mein-ort-alt`. Wer mit Git arbeitet, braucht das nicht.',
            'Legen Sie die neue Datei in den Ordner. Eine CSV-Datei im alten Aufbau kommt nach `data/observations`; sie darf auch eine zweite Datei neben der alten sein. Alles andere nimmt derselbe Aufruf auf wie im Vorjahr: `npm run import -- lieferung-2026.xlsx --report mein-ort`.',
            'Neue Jahre kommen zu den alten dazu. Nur wenn alte Werte sich ändern oder wegfallen, fragt der Import; `--replace` bestätigt es.',
            'Prüfen Sie: `npm run check -- --report mein-ort`.',
            'Sehen Sie, was sich ändert: `npm run diff -- mein-ort-alt mein-ort`.',
            'Speichern Sie den Stand (mit Git: „commit“) und bauen Sie die Website.',
          ),
        ],
      },
      {
        anchor: 'pruefen',
        title: 'Worauf die Prüfung achtet',
        blocks: [
          points(
            'Zahlen, die weit von ihrer eigenen Reihe entfernt sind: Ist es ein Tippfehler oder wahr?',
            'Gebiete, die im neuen Jahr fehlen.',
            'Sätze in Berichten, die nicht mehr stimmen. Steht „steigt“ in einem Text und die Zahl fällt, hält die Prüfung an und nennt Datei und Zeile.',
          ),
        ],
      },
      {
        anchor: 'vergleichen',
        title: 'Was sich ändert',
        blocks: [
          code('npm run diff -- mein-ort-alt mein-ort'),
          paragraph(
            'Das Ergebnis ist ein Text für Menschen, die nicht programmieren: neue Zeiträume, geänderte Werte mit ihrer Größe, Gebiete, Angebote, Werte, die jetzt geheim sind, Berichte und Ziele, die betroffen sind. Schicken Sie ihn der Leitung, bevor Sie veröffentlichen.',
          ),
        ],
      },
      {
        anchor: 'alte-links',
        title: 'Alte Links und alte Zahlen',
        blocks: [
          paragraph(
            'Alle Adressen bleiben. Löschen Sie die alten Jahre nicht: Aus ihnen entstehen Verlauf und Vergleich, und fremde Seiten verweisen darauf. Berichtigt das Amt einen alten Wert, ersetzen Sie ihn und setzen in der Spalte `flag` ein `r`.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Next year',
    lead: 'The new table has come: six steps until it stands on the pages.',
    sections: [
      {
        anchor: 'schritte',
        title: 'In six steps',
        blocks: [
          steps(
            'Keep the folder as it is: copy it to `my-town-old`. Who works with Git need not.',
            'Put the new file into the folder. A CSV file of the old form goes to `data/observations`; it may be a second file beside the old one. Anything else is taken in by the same call as last year: `npm run import -- delivery-2026.xlsx --report my-town`.',
            'New years are added to the old ones. Only where old values change or fall away the import asks; `--replace` confirms it.',
            'Check: `npm run check -- --report my-town`.',
            'See what changes: `npm run diff -- my-town-old my-town`.',
            'Save the state (with Git: “commit”) and build the site.',
          ),
        ],
      },
      {
        anchor: 'pruefen',
        title: 'What the check looks for',
        blocks: [
          points(
            'Numbers far off their own series: is it a slip, or true?',
            'Areas that are missing in the new year.',
            'Sentences in stories that no longer hold. If a text says “rises” and the number falls, the check stops and names file and line.',
          ),
        ],
      },
      {
        anchor: 'vergleichen',
        title: 'What changes',
        blocks: [
          code('npm run diff -- my-town-old my-town'),
          paragraph(
            'The outcome is a text for people who do not program: new periods, changed values with their size, areas, offers, values that are now withheld, stories and goals concerned. Send it to the head of department before you publish.',
          ),
        ],
      },
      {
        anchor: 'alte-links',
        title: 'Old links and old numbers',
        blocks: [
          paragraph(
            'All addresses stay. Do not delete the old years: course and comparison are made of them, and other sites link to them. If the office corrects an old value, replace it and put an `r` into the column `flag`.',
          ),
        ],
      },
    ],
  },
};
