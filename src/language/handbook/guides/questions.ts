/** What editors ask most, each answered in a few sentences with the page that says more. */
import { code, paragraph, points, steps } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const questions: GuideWords = {
  de: {
    title: 'Häufige Fragen',
    lead: 'Kurze Antworten, und wo mehr steht.',
    sections: [
      {
        anchor: 'kleine-zahlen',
        title: 'Wie bleiben kleine Zahlen geheim?',
        blocks: [
          paragraph(
            'Von selbst: Sie liefern die Zahlen, wie sie sind, und die Website zeigt die kleinen nicht. Ab wann, steht in `municipality.yaml` unter [disclosure](kommune#municipality.disclosure); für einen einzelnen Indikator steht es im [Katalog](katalog#indicators.disclosure). Mehr unter [Vertraulichkeit](vertraulichkeit).',
          ),
          code(
            'disclosure: { minimumCount: 5, minimumDenominator: 100 }',
            'data/municipality.yaml',
          ),
          paragraph(
            'Bei einem Anteil muss das Programm wissen, auf wie viele Menschen er sich bezieht: durch die Spalten `numerator` und `denominator` in der Tabelle oder `denominator_indicator` im Katalog. Sonst kann es nur zeigen, was geliefert wurde, und warnt davor.',
          ),
        ],
      },
      {
        anchor: 'kein-wert',
        title: 'Warum hat mein Gebiet keinen Wert?',
        blocks: [
          points(
            'Der Wert ist geheim, weil er klein ist oder einen anderen verraten würde. Auf der Seite steht „geheim“, und `npm run check -- --explain --report mein-ort` sagt den Grund.',
            'In der Tabelle steht ein [Zeichen statt einer Zahl](zahlen#signs), oder die Zelle ist leer.',
            'Die Tabelle nennt das Gebiet anders. Die Prüfung meldet den Namen; in `columns.yaml` sagen Sie unter [areas](lieferungen#columns.areas), welches Gebiet gemeint ist.',
            'Für dieses Gebiet endet die Reihe früher. Die Seite zeigt das neueste Jahr, im Verlauf stehen die früheren.',
            'Dort wohnt niemand: Schreiben Sie in die Grenzen [unpopulated](grenzen#geography.unpopulated), dann wird dort keine Zahl erwartet.',
          ),
        ],
      },
      {
        anchor: 'vergleichswert',
        title: 'Wie schreibe ich einen Vergleichswert des Landes?',
        blocks: [
          paragraph(
            'Verglichen wird mit der ganzen Kommune: Geben Sie ihr eine eigene Zeile in der Tabelle. Für Land und Bund gibt es keine Zeile. Stehen sie in der Lieferung, lassen Sie sie mit `ignoreAreas` weg. Den Wert nennen Sie mit Jahr und Quelle in der [Lesehilfe](texte#notes) des Indikators.',
          ),
          code('ignoreAreas: [Nordrhein-Westfalen, Deutschland]', 'data/municipality.yaml'),
          code(
            'Zum Vergleich: In Nordrhein-Westfalen waren es 2024 im Durchschnitt 19,8 Prozent (Statistisches Landesamt).',
            'content/indicators/buergergeld.mdx',
          ),
        ],
      },
      {
        anchor: 'suche',
        title: 'Warum findet die Suche etwas nicht?',
        blocks: [
          paragraph(
            'Die Suche kennt Wortformen, die Teile zusammengesetzter Wörter, Umlaute und kleine Tippfehler, dazu übliche Wörter gleicher Bedeutung: „Kindergarten“ findet Kitas, „Hartz IV“ findet Bürgergeld. Sie kennt nicht, was nur bei Ihnen so heißt. Das schreiben Sie unter [synonyms](kommune#municipality.synonyms), je Zeile eine Gruppe:',
          ),
          code(
            'synonyms:\n  - [Treffpunkt, Bürgerstube]\n  - [Buslinie 5, Schwimmbus]',
            'data/municipality.yaml',
          ),
          paragraph(
            'Gefunden wird, was auf den Seiten steht: Titel, Verzeichnis, Katalog und Texte. Zahlen, Entwürfe und dieses Handbuch gehören nicht dazu.',
          ),
        ],
      },
      {
        anchor: 'bild',
        title: 'Wie setze ich ein Bild ein?',
        blocks: [
          steps(
            'Legen Sie die Datei neben den Text, zum Beispiel `content/narratives/spielplatz.jpg`.',
            'Schreiben Sie in eine eigene Zeile: `![Kinder auf der Rutsche](spielplatz.jpg "© Stadt, CC BY 4.0")`. In den eckigen Klammern steht, was zu sehen ist, in Anführungszeichen, von wem das Bild ist.',
          ),
          paragraph(
            'Größen für Telefon und Bildschirm macht das Programm. Sind Kinder zu erkennen, brauchen Sie die Zustimmung der Eltern. [Mehr](texte#writing)',
          ),
        ],
      },
      {
        anchor: 'link',
        title: 'Wie verlinke ich die Seite eines Gebiets?',
        blocks: [
          paragraph(
            'Die Adresse steht in `data/addresses.csv`. Im Text schreiben Sie `[Kalk](/gebiete/kalk/)`; gibt es die Seite nicht, sagt es die Prüfung. Von außen steht die Adresse der Website davor. [Für die Presse](presse)',
          ),
        ],
      },
      {
        anchor: 'webserver',
        title: 'Wie kommt die Website auf unseren Webserver?',
        blocks: [
          code(
            'npm run build -- --report mein-ort --out meine-website --site https://kinder.mein-ort.example',
          ),
          steps(
            'Kopieren Sie den Inhalt von `meine-website` in den Ordner, den der Webserver zeigt. Es sind nur Dateien; Datenbank und Programme braucht er nicht.',
            'Steht die Website in einem Unterordner, bauen Sie mit `--base /kinder/`.',
            'Sagen Sie dem Webserver, dass `404.html` kommt, wo es eine Seite nicht gibt.',
            'Beim nächsten Mal ersetzen Sie alle Dateien, damit keine alte stehen bleibt.',
          ),
          paragraph('Auf den Server gehört nur dieser Ordner, nie `mein-ort` selbst.'),
        ],
      },
      {
        anchor: 'nummern',
        title: 'Die Tabelle nennt Stadtteile und Bezirke, und manche heißen gleich',
        blocks: [
          paragraph(
            'Hat die Tabelle eine Spalte mit Nummern, lesen Sie die Gebiete daran. Die Spalte mit den Namen lassen Sie weg, und Nummern, die anders geschrieben sind als in den Grenzen, ordnen Sie zu:',
          ),
          code(
            "- files: 'Einwohner_*.csv'\n  columns:\n    Raum_Nr: area\n  ignore: [Raum]\n  areas:\n    '000': mein-ort\n    '001': '1'",
            'data/columns.yaml',
          ),
          paragraph('[Alle Angaben](lieferungen)'),
        ],
      },
    ],
  },
  en: {
    title: 'Questions often asked',
    lead: 'Short answers, and where to read more.',
    sections: [
      {
        anchor: 'kleine-zahlen',
        title: 'How do small numbers stay withheld?',
        blocks: [
          paragraph(
            'By themselves: you deliver the numbers as they are, and the site does not show the small ones. From where on is said in `municipality.yaml` under [disclosure](kommune#municipality.disclosure); for a single indicator in the [catalogue](katalog#indicators.disclosure). More under [confidentiality](vertraulichkeit).',
          ),
          code(
            'disclosure: { minimumCount: 5, minimumDenominator: 100 }',
            'data/municipality.yaml',
          ),
          paragraph(
            'Of a share the program must know how many people it is about: by the columns `numerator` and `denominator` of the table, or by `denominator_indicator` in the catalogue. Otherwise it can only show what was delivered, and warns of it.',
          ),
        ],
      },
      {
        anchor: 'kein-wert',
        title: 'Why has my area no value?',
        blocks: [
          points(
            'The value is withheld, because it is small or would give another one away. The page says “withheld”, and `npm run check -- --explain --report my-town` says why.',
            'The table holds a [sign instead of a number](zahlen#signs), or the cell is empty.',
            'The table calls the area by another name. The check tells it; say in `columns.yaml` under [areas](lieferungen#columns.areas) which area is meant.',
            'For this area the series ends earlier. The page shows the newest year, the earlier ones stand in the trend.',
            'Nobody lives there: write [unpopulated](grenzen#geography.unpopulated) into the boundaries, and no number is expected.',
          ),
        ],
      },
      {
        anchor: 'vergleichswert',
        title: 'How do I write a value of the region or the country beside ours?',
        blocks: [
          paragraph(
            'Areas are compared with the whole municipality: give it a row of its own in the table. Region and country have no row. If they are in the delivery, leave them out with `ignoreAreas`. Name the value with year and source in the [reading note](texte#notes) of the indicator.',
          ),
          code('ignoreAreas: [North West, England]', 'data/municipality.yaml'),
          code(
            'For comparison: in England it was 19.8 per cent in 2024 (Office for National Statistics).',
            'content/indicators/benefits.mdx',
          ),
        ],
      },
      {
        anchor: 'suche',
        title: 'Why does the search not find something?',
        blocks: [
          paragraph(
            'The search knows forms of words, small slips of the pen and usual words of one meaning: “daycare” finds nurseries, “jobless” finds unemployment. It does not know what only you call so. Write that under [synonyms](kommune#municipality.synonyms), a group a line:',
          ),
          code(
            'synonyms:\n  - [meeting point, parlour]\n  - [bus 5, swimming bus]',
            'data/municipality.yaml',
          ),
          paragraph(
            'Found is what stands on the pages: titles, register, catalogue and words. Numbers, drafts and this handbook are no part of it.',
          ),
        ],
      },
      {
        anchor: 'bild',
        title: 'How do I put in a picture?',
        blocks: [
          steps(
            'Put the file beside the text, for example `content/narratives/playground.jpg`.',
            'Write on a line of its own: `![Children on the slide](playground.jpg "© Town, CC BY 4.0")`. The square brackets say what is to be seen, the quotes whose picture it is.',
          ),
          paragraph(
            'Sizes for phone and screen are made by the program. If children can be recognised, you need the consent of their parents. [More](texte#writing)',
          ),
        ],
      },
      {
        anchor: 'link',
        title: 'How do I link the page of an area?',
        blocks: [
          paragraph(
            'Its address stands in `data/addresses.csv`. In a text write `[Riverside](/gebiete/riverside/)`; if there is no such page, the check says so. From outside, the address of the site stands before it. [For the press](presse)',
          ),
        ],
      },
      {
        anchor: 'webserver',
        title: 'How does the site get onto our web server?',
        blocks: [
          code(
            'npm run build -- --report my-town --out my-site --site https://children.my-town.example',
          ),
          steps(
            'Copy what is in `my-site` into the folder that the web server shows. These are files alone; no database and no program is needed.',
            'If the site stands in a subfolder, build with `--base /children/`.',
            'Tell the web server to show `404.html` where there is no page.',
            'Next time replace all files, so that no old one is left.',
          ),
          paragraph('This folder alone belongs on the server, never `my-town` itself.'),
        ],
      },
      {
        anchor: 'nummern',
        title: 'The table holds districts and neighbourhoods, and some have the same name',
        blocks: [
          paragraph(
            'If the table has a column of numbers, read the areas by it. Leave out the column of names, and assign numbers that are written otherwise than in the boundaries:',
          ),
          code(
            "- files: 'Residents_*.csv'\n  columns:\n    Area_No: area\n  ignore: [Area]\n  areas:\n    '000': my-town\n    '001': '1'",
            'data/columns.yaml',
          ),
          paragraph('[All of it](lieferungen)'),
        ],
      },
    ],
  },
};
