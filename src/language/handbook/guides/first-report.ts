/** From the files of the offices to a first site. */
import { code, paragraph, points, steps } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const firstReport: GuideWords = {
  de: {
    title: 'Mein erster Bericht',
    lead: 'Von den Dateien der Ämter zur ersten eigenen Seite, und dann Schritt für Schritt weiter.',
    sections: [
      {
        anchor: 'vorher',
        title: 'Was Sie brauchen',
        blocks: [
          points(
            'die Grenzen Ihrer Gebiete: GeoJSON, TopoJSON, Shapefile (als ZIP mit allen Teilen), GeoPackage oder KML. Das Vermessungsamt oder das Datenportal hat sie.',
            'eine Tabelle mit Zahlen für diese Gebiete, so wie das Amt sie schickt.',
            'dieses Programm: auf dem Rechner müssen Git und Node stehen, dann genügt einmal `npm ci` in seinem Ordner.',
          ),
          paragraph(
            'Der neue Ordner ist [vertraulich](vertraulichkeit), sobald rohe Zahlen darin liegen. Legen Sie ihn dort an, wo nur Berechtigte lesen.',
          ),
        ],
      },
      {
        anchor: 'beginnen',
        title: 'Mit einem Befehl beginnen',
        blocks: [
          code(
            'npm run new -- mein-ort --boundaries ortsteile.geojson --tables kinder.csv --name "Mein Ort"',
          ),
          paragraph(
            'Danach gibt es den Ordner `mein-ort`. Jede Datei darin ist erklärt, und `README.md` nennt, was Sie prüfen sollten. Tabellen, die so noch nicht zu lesen sind, liegen unverändert in `mein-ort/deliveries`; was damit zu tun ist, steht unter [Weitere Tabellen](#mehr-tabellen).',
          ),
          code('npm run dev -- --report mein-ort'),
          paragraph(
            'zeigt die erste Seite unter `http://localhost:4321/`. Was Sie ab jetzt ändern, sehen Sie nach wenigen Sekunden.',
          ),
        ],
      },
      {
        anchor: 'ergaenzen',
        title: 'Was danach zu tun ist',
        blocks: [
          steps(
            'Öffnen Sie `data/municipality.yaml`: Name, Herausgeber, Themen. [Alle Angaben](kommune)',
            'Öffnen Sie `data/indicators.csv`: Geben Sie jedem Indikator einen ganzen Satz als Titel, die richtige Einheit und die Quelle. [Alle Spalten](katalog)',
            'Füllen Sie die Lücken in `content/pages`: Impressum, Datenschutz, Barrierefreiheit. Ohne sie darf die Website nicht ins Netz.',
            'Rufen Sie `npm run check -- --report mein-ort` auf, bis kein Fehler mehr da ist. Jede Meldung sagt, was zu tun ist.',
          ),
        ],
      },
      {
        anchor: 'mehr-tabellen',
        title: 'Weitere Tabellen',
        blocks: [
          paragraph(
            'Legen Sie eine CSV-Datei, die nur Gebiete und Zeiträume enthält, nach `data/observations`. Heißt sie wie der Indikator, ist nichts weiter zu tun:',
          ),
          code('area;2023;2024\n01;270;288\n02;214;217', 'data/observations/kinder-in-kitas.csv'),
          paragraph(
            'Alle anderen, auch Excel-Dateien, nimmt `npm run import` auf. Es sagt, was es verstanden hat. Ist etwas unklar, schreibt es nichts, sondern nennt die Angabe, die fehlt, oder die Zeile für `columns.yaml`. [Lieferungen](lieferungen)',
          ),
          code('npm run import -- lieferung.xlsx --report mein-ort'),
          steps(
            'Fragt der Import etwas, tragen Sie die Antwort in `data/columns.yaml` ein (den Vorschlag druckt er mit; wo `?` steht, fehlt Ihre Entscheidung) und rufen ihn noch einmal auf.',
            'Hat er die Zahlen geschrieben, druckt er die Zeilen für `data/indicators.csv`. Übernehmen Sie sie dort, in der Reihenfolge der Spalten, und prüfen Sie Titel und Einheit. Sind Gruppen dabei, geben Sie ihnen in `data/groups.csv` [Namen](katalog#groups).',
            'Prüfen Sie: `npm run check -- --report mein-ort`.',
          ),
          paragraph(
            'Heißen Gebiete in der Tabelle anders, kommen Namen doppelt vor oder steht auch das Land darin: [Häufige Fragen](haeufige-fragen).',
          ),
        ],
      },
      {
        anchor: 'schreiben',
        title: 'Angebote, Berichte und Ziele',
        blocks: [
          points(
            '`data/offers.csv`: was es für Kinder gibt, eine Zeile für jedes Angebot. [Alle Spalten](angebote)',
            '`content/narratives`: ein Bericht. Er bleibt ein Entwurf, bis im Vorspann `status: published` steht. [Vorspann](texte#narratives)',
            '`content/goals` und `content/measures`: Ziele und Maßnahmen, die der Rat beschlossen hat. [Vorspann](texte#goals)',
            'Zahlen, Karten und Diagramme setzen Sie mit [Tags](tags) in den Text. Sie bleiben bei jeder Lieferung aktuell.',
          ),
          paragraph(
            'Jedes davon beginnt auch mit einem Befehl; was er nicht wissen kann, steht als „Bitte ergänzen“ in der neuen Datei. Suchen Sie vor dem Veröffentlichen nach diesen Worten.',
          ),
          code(
            'npm run new -- story --title "Wo Kinder spielen" --report mein-ort\nnpm run new -- goal --title "Mehr Plätze" --indicator kita-quote --area 03 --target 80 --due 2028-12-31 --report mein-ort\nnpm run new -- measure --title "Anbau" --goal mehr-plaetze --from 2026-01-01 --to 2027-12-31 --report mein-ort',
          ),
          paragraph(
            'Eine Liste von Angeboten, auch als GeoJSON, nimmt `npm run import` auf wie jede Tabelle. Nennt sie Arten von Angeboten mit eigenen Worten, ordnen Sie diese in `columns.yaml` unter [types](lieferungen#columns.types) zu.',
          ),
        ],
      },
      {
        anchor: 'veroeffentlichen',
        title: 'Veröffentlichen',
        blocks: [
          steps(
            'Halten Sie die Adressen der Gebiete fest: `npm run addresses -- --report mein-ort`.',
            'Bauen Sie: `npm run build -- --report mein-ort --out meine-website`.',
            'Legen Sie den Inhalt von `meine-website` auf Ihren Webserver. [So geht es](haeufige-fragen#webserver)',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'My first report',
    lead: 'From the files of the offices to a first page of your own, and on from there step by step.',
    sections: [
      {
        anchor: 'vorher',
        title: 'What you need',
        blocks: [
          points(
            'the boundaries of your areas: GeoJSON, TopoJSON, Shapefile (a zip with all its parts), GeoPackage or KML. The surveying office or the data portal has them.',
            'a table with numbers for these areas, as the office sends it.',
            'this program: Git and Node must be on the machine; then one `npm ci` in its folder is enough.',
          ),
          paragraph(
            'The new folder is [confidential](vertraulichkeit) as soon as raw numbers lie in it. Make it where only those entitled can read.',
          ),
        ],
      },
      {
        anchor: 'beginnen',
        title: 'Begin with one command',
        blocks: [
          code(
            'npm run new -- my-town --boundaries districts.geojson --tables children.csv --name "My Town" --language en',
          ),
          paragraph(
            'Then there is the folder `my-town`. Each file in it is explained, and `README.md` names what you should look at. Tables that cannot be read as they are lie unchanged in `my-town/deliveries`; what to do with them stands under [More tables](#mehr-tabellen).',
          ),
          code('npm run dev -- --report my-town'),
          paragraph(
            'shows the first page at `http://localhost:4321/`. What you change from now on is seen within seconds.',
          ),
        ],
      },
      {
        anchor: 'ergaenzen',
        title: 'What to do next',
        blocks: [
          steps(
            'Open `data/municipality.yaml`: name, publisher, themes. [All keys](kommune)',
            'Open `data/indicators.csv`: give each indicator a full sentence as title, the right unit and the source. [All columns](katalog)',
            'Fill the gaps in `content/pages`: imprint, privacy, accessibility. Without them the site must not go online.',
            'Run `npm run check -- --report my-town` until no error is left. Each message says what to do.',
          ),
        ],
      },
      {
        anchor: 'mehr-tabellen',
        title: 'More tables',
        blocks: [
          paragraph(
            'Put a CSV file that holds only areas and periods into `data/observations`. If it is named after the indicator, nothing else is to be done:',
          ),
          code(
            'area,2023,2024\n01,270,288\n02,214,217',
            'data/observations/children-in-daycare.csv',
          ),
          paragraph(
            'All others, Excel files too, are taken in by `npm run import`. It says what it has understood. If something is unclear it writes nothing, but names the flag that is missing or the line for `columns.yaml`. [Deliveries](lieferungen)',
          ),
          code('npm run import -- delivery.xlsx --report my-town'),
          steps(
            'If the import asks something, write the answer into `data/columns.yaml` (it prints a proposal; where it says `?`, your decision is missing) and call it again.',
            'When it has written the numbers, it prints the rows for `data/indicators.csv`. Copy them there, in the order of the columns, and check title and unit. If there are groups, give them [names](katalog#groups) in `data/groups.csv`.',
            'Check: `npm run check -- --report my-town`.',
          ),
          paragraph(
            'If the table calls areas otherwise, holds a name twice or the country as well: [questions often asked](haeufige-fragen).',
          ),
        ],
      },
      {
        anchor: 'schreiben',
        title: 'Offers, stories and goals',
        blocks: [
          points(
            '`data/offers.csv`: what there is for children, one row for each offer. [All columns](angebote)',
            '`content/narratives`: a story. It stays a draft until its front matter says `status: published`. [Front matter](texte#narratives)',
            '`content/goals` and `content/measures`: goals and measures that the council has decided. [Front matter](texte#goals)',
            'Numbers, maps and charts are put into words by [tags](tags). They stay up to date with every delivery.',
          ),
          paragraph(
            'Each of these begins with a command too; what it cannot know stands in the new file as “Please complete”. Search for these words before you publish.',
          ),
          code(
            'npm run new -- story --title "Where children play" --report my-town\nnpm run new -- goal --title "More places" --indicator daycare-rate --area 03 --target 80 --due 2028-12-31 --report my-town\nnpm run new -- measure --title "Extension" --goal more-places --from 2026-01-01 --to 2027-12-31 --report my-town',
          ),
          paragraph(
            'A list of offers, as GeoJSON too, is taken in by `npm run import` like any table. If it has its own words for types of offers, assign them in `columns.yaml` under [types](lieferungen#columns.types).',
          ),
        ],
      },
      {
        anchor: 'veroeffentlichen',
        title: 'Publish',
        blocks: [
          steps(
            'Pin the addresses of areas: `npm run addresses -- --report my-town`.',
            'Build: `npm run build -- --report my-town --out my-site`.',
            'Put what is in `my-site` on your web server. [How to do it](haeufige-fragen#webserver)',
          ),
        ],
      },
    ],
  },
};
