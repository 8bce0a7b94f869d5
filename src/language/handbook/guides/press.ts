/** How to link, cite and take figures. */
import { paragraph, points, steps } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const press: GuideWords = {
  de: {
    title: 'Für die Presse',
    lead: 'Wie Sie verlinken, zitieren und Abbildungen übernehmen.',
    sections: [
      {
        anchor: 'verlinken',
        title: 'Verlinken',
        blocks: [
          points(
            'Jedes Gebiet hat eine Adresse: `/gebiete/markt/`. Sie bleibt, auch wenn der Name sich ändert.',
            'Ein Indikator in einem Gebiet: `/gebiete/markt/#kita-quote`.',
            'Ein Indikator in allen Gebieten: `/indikatoren/kita-quote/`. Die Seite zeigt immer den neuesten Zeitraum.',
            'Ein Indikator in einem Jahr: `/indikatoren/kita-quote/2024/`. Diese Seite bleibt, auch wenn neue Zahlen da sind. Dorthin führt auch „Link zur Abbildung“ unter Karten und Vergleichen.',
            'Alle Zahlen eines Gebiets als Tabelle: `/gebiete/markt.csv`. Alle Angebote: `/gebiete/markt/angebote/`.',
          ),
        ],
      },
      {
        anchor: 'zitieren',
        title: 'Zitieren',
        blocks: [
          paragraph(
            'Nennen Sie Gebiet, Zeitraum und Quelle. Die Quelle steht unter jeder Abbildung, Herausgeber, Stand und Lizenz am Fuß jeder Seite. Ein Beispiel:',
          ),
          paragraph(
            '„Im Ortsteil Heide hatten 2024 von 100 Kindern unter 6 Jahren 70 einen Kita-Platz (Stadt Ellernbach, Jugendamt; dl-de/by-2-0).“',
          ),
          points(
            'Ein Wert in Klammern ist unsicher. Schreiben Sie „etwa“.',
            'Ein schraffiertes Gebiet hat keine Zahl. Warum, steht daneben: geheim, unsicher, nicht vorhanden. Das ist keine Null.',
            '„Höher“ oder „gestiegen“ steht auf den Seiten nur, wenn der Unterschied größer ist als die Unsicherheit.',
          ),
        ],
      },
      {
        anchor: 'abbildungen',
        title: 'Abbildungen übernehmen',
        blocks: [
          paragraph(
            'Karten und Diagramme dürfen Sie mit Nennung der Quelle verwenden, so weit die Lizenz am Fuß der Seite es sagt.',
          ),
          steps(
            'Öffnen Sie „Weitergeben“ unter der Abbildung. Dort stehen der Satz mit Quelle und Adresse, die Zitierweise, das Bild und der Code zum Einbetten. „Kopieren“ nimmt einen Text mit; auf dem Telefon öffnet „Teilen“ die üblichen Wege.',
            'Jedes Bild trägt Satz, Titel, Legende, Quelle, Lizenz, Adresse und Tag bei sich. „SVG“ ist für den Druck, die PNG-Bilder gibt es breit (16:9), quadratisch (1:1) und hochkant (9:16), wenn die Website mit `--pictures all` gebaut ist.',
            'Für die eigene Website: Fügen Sie den Code ein. Die Abbildung braucht kein Skript, folgt hell und dunkel und nennt ihre Quelle. Wer die Höhe anpassen will, hört auf die Nachricht `chancenatlas` des Rahmens; sie nennt die Höhe in Pixeln.',
            '„Zahlen (CSV)“ unter einer Abbildung enthält genau das Gezeigte, mit Namen der Gebiete, gerundet und ungerundet.',
            'Für eigene Abbildungen: Laden Sie die Zahlen unter „Daten“ als CSV und die Grenzen als GeoJSON.',
          ),
        ],
      },
      {
        anchor: 'fragen',
        title: 'Fragen',
        blocks: [
          paragraph(
            'Wie gerechnet wird und was geheim bleibt, steht unter „Methoden“. Wer den Bericht herausgibt und Fragen beantwortet, steht im Impressum.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'For the press',
    lead: 'How to link, to cite, and to take figures.',
    sections: [
      {
        anchor: 'verlinken',
        title: 'Link',
        blocks: [
          points(
            'Each area has an address: `/gebiete/market/`. It stays when the name changes.',
            'One indicator in one area: `/gebiete/market/#daycare-rate`.',
            'One indicator in all areas: `/indikatoren/daycare-rate/`. The page always shows the newest period.',
            'One indicator in one year: `/indikatoren/daycare-rate/2024/`. This page stays when newer numbers are in. “Link to this figure” below maps and comparisons leads there as well.',
            'All numbers of an area as a table: `/gebiete/market.csv`. All its offers: `/gebiete/market/angebote/`.',
          ),
        ],
      },
      {
        anchor: 'zitieren',
        title: 'Cite',
        blocks: [
          paragraph(
            'Name area, period and source. The source stands below each figure; publisher, day and licence at the foot of each page. An example:',
          ),
          paragraph(
            '“In the district of Heath, 70 of 100 children under 6 had a place in daycare in 2024 (Town of Alderbrook, Children’s Services; CC-BY-4.0).”',
          ),
          points(
            'A value in brackets is uncertain. Write “about”.',
            'A hatched area has no number. The reason stands beside it: withheld, unreliable, not available. It is not a zero.',
            '“Higher” or “risen” stands on the pages only where the difference is larger than the uncertainty.',
          ),
        ],
      },
      {
        anchor: 'abbildungen',
        title: 'Take figures',
        blocks: [
          paragraph(
            'You may use maps and charts and name the source, as far as the licence at the foot of the page allows.',
          ),
          steps(
            'Open “Share” below the figure. There are the sentence with source and address, the citation, the picture and the code to embed. “Copy” takes a text along; on a phone “Share” opens the usual ways.',
            'Each picture carries sentence, title, legend, source, licence, address and day. “SVG” is for print; the PNG pictures come wide (16:9), square (1:1) and upright (9:16), where the site is built with `--pictures all`.',
            'For your own site: paste the code. The figure needs no script, follows light and dark and names its source. To fit the height, listen to the message `chancenatlas` of the frame; it tells the height in pixels.',
            '“Numbers (CSV)” below a figure holds just what is shown, with names of areas, rounded and unrounded.',
            'For figures of your own: take the numbers as CSV and the boundaries as GeoJSON from the page of data.',
          ),
        ],
      },
      {
        anchor: 'fragen',
        title: 'Questions',
        blocks: [
          paragraph(
            'How numbers are made and what is withheld stands on the page of methods. Who publishes the report and answers questions stands in the imprint.',
          ),
        ],
      },
    ],
  },
};
