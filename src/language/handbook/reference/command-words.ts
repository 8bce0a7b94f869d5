/** The commands and their flags, in words. Each flag has one use that works as it stands. */
import type { MessageLanguage } from '../../../domain/language.ts';
import type { CommandName } from '../../messages/command-name.ts';
import type { HandbookText } from '../handbook-entry.ts';

export interface FlagWords extends HandbookText {
  /** A whole call, in English names; `callIn` gives it in a language. */
  readonly use: string;
}

export interface CommandWords extends HandbookText {
  readonly use: string;
  readonly flags: Readonly<Record<string, FlagWords>>;
}

const report = (use: string): FlagWords => ({
  de: 'Ordner des Berichts; ohne Angabe die Beispielstadt.',
  en: 'Folder of the report; by default the example town.',
  use,
});

const port = (use: string): FlagWords => ({
  de: 'Nummer, unter der die Seiten auf diesem Rechner stehen; ohne Angabe 4321.',
  en: 'Number under which this machine serves the pages; by default 4321.',
  use,
});

const adding = 'npm run new -- ';
const story = `${adding}story --title "A place for every child"`;
const goal = `${adding}goal --title "More places" --indicator daycare-rate --area 03`;
const measure = `${adding}measure --title "Extension" --goal more-places`;
const question = `${adding}question --title "What works here?"`;
const offer = `${adding}offer --name "Riverside Daycare" --type daycare --area 02`;
const begin = `${adding}my-town --boundaries areas.geojson`;
const take = 'npm run import -- delivery.xlsx --report my-town';

/** By the name of the command, in the order of the handbook's page. */
export const commandWords: Readonly<Record<CommandName, CommandWords>> &
  Readonly<Record<string, CommandWords>> = {
  start: {
    de: 'Baut die Website und zeigt sie auf diesem Rechner.',
    en: 'Builds the site and shows it on this machine.',
    use: 'npm start',
    flags: {
      report: report('npm start -- --report my-town'),
      port: port('npm start -- --report my-town --port 8080'),
    },
  },
  new: {
    de: 'Beginnt einen Bericht aus den Dateien, wie sie geliefert wurden; oder fügt eine Datei oder Zeile hinzu: story, area, indicator, offer, goal, measure, question.',
    en: 'Begins a report from the files as they were delivered; or adds one file or row: story, area, indicator, offer, goal, measure, question.',
    use: begin,
    flags: {
      boundaries: {
        de: 'Datei mit den Grenzen; für mehrere Ebenen mehrmals.',
        en: 'File of the boundaries; repeated for several levels.',
        use: `${begin} --boundaries districts.geojson`,
      },
      tables: {
        de: 'Tabellen des Amts.',
        en: 'Tables of the office.',
        use: `${begin} --tables children.csv`,
      },
      name: {
        de: 'Name der Kommune, oder des Angebots.',
        en: 'Name of the municipality, or of the offer.',
        use: `${begin} --name "Alderbrook"`,
      },
      language: {
        de: 'Sprache: de oder en.',
        en: 'Language: de or en.',
        use: `${begin} --language en`,
      },
      crs: {
        de: 'Koordinaten der Grenzen, wenn die Datei sie nicht nennt.',
        en: 'Coordinates of the boundaries, where the file does not say.',
        use: `${begin} --crs EPSG:25832`,
      },
      date: {
        de: 'Tag des Berichts.',
        en: 'Day of the report.',
        use: `${begin} --date 2026-06-30`,
      },
      report: report(`${story} --report my-town`),
      title: { de: 'Überschrift.', en: 'Title.', use: `${story} --report my-town` },
      area: {
        de: 'Kennung des Gebiets.',
        en: 'Id of the area.',
        use: `${adding}area --area 01 --report my-town`,
      },
      author: {
        de: 'Wer geschrieben hat.',
        en: 'Who has written it.',
        use: `${story} --author "Family office" --report my-town`,
      },
      unit: {
        de: 'Einheit des Indikators.',
        en: 'Unit of the indicator.',
        use: `${adding}indicator --title "Children" --unit count --report my-town`,
      },
      theme: {
        de: 'Thema des Indikators.',
        en: 'Theme of the indicator.',
        use: `${adding}indicator --title "Children" --theme education --report my-town`,
      },
      id: {
        de: 'Kennung; sonst entsteht sie aus dem Namen.',
        en: 'Id; by default made from the name.',
        use: `${offer} --id daycare-riverside --report my-town`,
      },
      type: { de: 'Art des Angebots.', en: 'Type of the offer.', use: `${offer} --report my-town` },
      indicator: {
        de: 'Woran das Ziel gemessen wird.',
        en: 'What the goal is measured by.',
        use: `${goal} --target 80 --due 2028-12-31 --report my-town`,
      },
      knowledge: {
        de: 'Wer eine Leitfrage beantwortet: facts, institutions, experience oder steering.',
        en: 'Who answers a guiding question: facts, institutions, experience or steering.',
        use: `${question} --knowledge experience --report my-town`,
      },
      stage: {
        de: 'Wofür die Antwort gebraucht wird: analysis, agenda, decision, implementation oder review.',
        en: 'What the answer is needed for: analysis, agenda, decision, implementation or review.',
        use: `${question} --stage analysis --report my-town`,
      },
      target: {
        de: 'Wert, der erreicht werden soll.',
        en: 'Value to be reached.',
        use: `${goal} --target 80 --due 2028-12-31 --report my-town`,
      },
      due: {
        de: 'Bis wann.',
        en: 'By when.',
        use: `${goal} --target 80 --due 2028-12-31 --report my-town`,
      },
      goal: {
        de: 'Kennung des Ziels.',
        en: 'Id of the goal.',
        use: `${measure} --from 2026-01-01 --to 2027-12-31 --report my-town`,
      },
      from: {
        de: 'Beginn der Maßnahme.',
        en: 'Beginning of the measure.',
        use: `${measure} --from 2026-01-01 --to 2027-12-31 --report my-town`,
      },
      to: {
        de: 'Ende der Maßnahme.',
        en: 'End of the measure.',
        use: `${measure} --from 2026-01-01 --to 2027-12-31 --report my-town`,
      },
      status: {
        de: 'Wie es um die Maßnahme steht.',
        en: 'How the measure stands.',
        use: `${measure} --from 2026-01-01 --to 2027-12-31 --status planned --report my-town`,
      },
    },
  },
  import: {
    de: 'Nimmt eine Tabelle des Amts, ein Verzeichnis oder Grenzen auf, sagt, was es verstanden hat, und fragt, wo etwas unklar ist.',
    en: 'Takes in an office table, a register or boundaries, says what it has understood, and asks where something is unclear.',
    use: take,
    flags: {
      report: report(take),
      out: {
        de: 'Andere Datei, in die geschrieben wird.',
        en: 'Another file to write to.',
        use: `${take} --out delivery.csv`,
      },
      sheet: {
        de: 'Blatt der Arbeitsmappe.',
        en: 'Sheet of the workbook.',
        use: `${take} --sheet "Table 2"`,
      },
      as: {
        de: 'Was nebeneinander steht: „indicators“ oder „groups“.',
        en: 'What stands side by side: “indicators” or “groups”.',
        use: `${take} --as groups`,
      },
      period: {
        de: 'Zeitraum, wenn die Tabelle ihn nicht nennt.',
        en: 'Period, where the table does not say.',
        use: `${take} --period 2025`,
      },
      register: {
        de: 'Die Tabelle ist ein Verzeichnis von Angeboten.',
        en: 'The table is a register of offers.',
        use: `${take} --register`,
      },
      replace: {
        de: 'Ersetzt, was anders schon da ist.',
        en: 'Replaces what is there and differs.',
        use: `${take} --replace`,
      },
      format: {
        de: 'Ausgabe als „text“ oder „json“.',
        en: 'Output as “text” or “json”.',
        use: `${take} --format json`,
      },
    },
  },
  dev: {
    de: 'Zeigt den Bericht, während Sie schreiben. Fehler stehen in einer Leiste, die im Blick bleibt, und im Terminal; Entwürfe sind zu sehen.',
    en: 'Shows the report while you write. Mistakes stand in a bar that stays in sight, and in the terminal; drafts are seen.',
    use: 'npm run dev -- --report my-town',
    flags: {
      report: report('npm run dev -- --report my-town'),
      port: port('npm run dev -- --report my-town --port 8080'),
    },
  },
  check: {
    de: 'Prüft alles und nennt jeden Fehler mit Datei, Zeile und Abhilfe. Gebaut wird nichts.',
    en: 'Checks everything and names each mistake with file, line and remedy. Nothing is built.',
    use: 'npm run check -- --report my-town',
    flags: {
      report: report('npm run check -- --report my-town'),
      format: {
        de: 'Form der Meldungen: „text“, „json“ oder „github“ für Hinweise in einer Zusammenführung.',
        en: 'Form of the messages: “text”, “json”, or “github” for notes in a merge request.',
        use: 'npm run check -- --report my-town --format json',
      },
      explain: {
        de: 'Sagt zu jedem geheimen Wert, warum er geheim ist. Nur für Ihren Bildschirm.',
        en: 'Says of each withheld value why it is withheld. For your own screen only.',
        use: 'npm run check -- --report my-town --explain',
      },
    },
  },
  diff: {
    de: 'Sagt in ganzen Sätzen, was sich zwischen zwei Fassungen eines Berichts ändert.',
    en: 'Says in whole sentences what changes between two versions of a report.',
    use: 'npm run diff -- my-town-old my-town',
    flags: {},
  },
  build: {
    de: 'Prüft und baut die Website. Bei einem Fehler bleibt die alte stehen.',
    en: 'Checks and builds the site. If there is an error, the old one stays.',
    use: 'npm run build -- --report my-town --out my-site',
    flags: {
      report: report('npm run build -- --report my-town'),
      out: {
        de: 'Ordner der fertigen Website; ohne Angabe „dist“.',
        en: 'Folder of the finished site; by default “dist”.',
        use: 'npm run build -- --report my-town --out my-site',
      },
      site: {
        de: 'Adresse der Website; geht vor „site“ in „municipality.yaml“.',
        en: 'Address of the site; goes before “site” in “municipality.yaml”.',
        use: 'npm run build -- --report my-town --site https://children.alderbrook.example',
      },
      base: {
        de: 'Unterordner, wenn die Website nicht ganz oben steht.',
        en: 'Sub-path, where the site does not stand at the top.',
        use: 'npm run build -- --report my-town --base /children/',
      },
      previous: {
        de: 'Die letzte Veröffentlichung (ihr Ordner oder ihre „manifest.json“): Was dort eine Adresse hatte, muss es noch geben oder in „redirects.csv“ stehen. Ohne Angabe gilt „data/published.txt“.',
        en: 'The last release (its folder or its “manifest.json”): what had an address there must still exist or stand in “redirects.csv”. Without it “data/published.txt” counts.',
        use: 'npm run build -- --report my-town --previous my-site/manifest.json',
      },
      pictures: {
        de: 'Welche Bilder entstehen. „all“: jede Abbildung als PNG in drei Formen und zwei Größen, zum Veröffentlichen. „cards“ (ohne Angabe): nur, was beim Teilen einer Seite erscheint, und jede Abbildung als SVG. „none“: keine.',
        en: 'Which pictures are made. “all”: every figure as PNG in three shapes and two sizes, for publishing. “cards” (the default): only what is shown where a page is shared, and every figure as SVG. “none”: none.',
        use: 'npm run build -- --report my-town --pictures all',
      },
    },
  },
  addresses: {
    de: 'Hält die Adressen der Gebiete in „data/addresses.csv“ fest, damit Links halten.',
    en: 'Pins the addresses of areas in “data/addresses.csv”, so that links hold.',
    use: 'npm run addresses -- --report my-town',
    flags: {
      report: report('npm run addresses -- --report my-town'),
      published: {
        de: 'Eine gebaute Website, die nun öffentlich ist: Ihre Adressen kommen in „data/published.txt“ und müssen halten.',
        en: 'A built site that is public now: its addresses go into “data/published.txt” and must hold.',
        use: 'npm run addresses -- --report my-town --published my-site',
      },
    },
  },
  release: {
    de: 'Friert einen Stand ein: Seine Abbildungen, Zahlen und Sätze bleiben unter einer festen Adresse. [Anleitung](stand-einfrieren)',
    en: 'Freezes a release: its figures, numbers and sentences stay at a permanent address. [Guide](stand-einfrieren)',
    use: 'npm run release -- 2026-11 --report my-town',
    flags: { report: report('npm run release -- 2026-11 --report my-town') },
  },
  bench: {
    de: 'Misst, wie lange ein Bau dauert. Für alle, die am Programm arbeiten.',
    en: 'Measures how long a build takes. For those who work on the program.',
    use: 'npm run bench',
    flags: {
      rows: {
        de: 'Welche Messungen.',
        en: 'Which measurements.',
        use: 'npm run bench -- --rows example',
      },
      rounds: { de: 'Wie oft.', en: 'How often.', use: 'npm run bench -- --rounds 1' },
    },
  },
};

/** The names in the calls that a German reader would choose otherwise. */
const germanNames: readonly (readonly [string, string])[] = [
  ['my-town', 'mein-ort'],
  ['-old', '-alt'],
  ['my-site', 'meine-website'],
  ['delivery', 'lieferung'],
  ['areas.geojson', 'ortsteile.geojson'],
  ['districts.geojson', 'bezirke.geojson'],
  ['children.csv', 'kinder.csv'],
  ['A place for every child', 'Ein Platz für jedes Kind'],
  ['More places', 'Mehr Plätze'],
  ['more-places', 'mehr-plaetze'],
  ['Extension', 'Anbau'],
  ['daycare-rate', 'kita-quote'],
  ['Riverside Daycare', 'Kita Ufer'],
  ['daycare-riverside', 'kita-ufer'],
  ['--type daycare', '--type kita'],
  ['Family office', 'Familienbüro'],
  ['"Children"', '"Kinder"'],
  ['--theme education', '--theme bildung'],
  ['Table 2', 'Tabelle 2'],
  ['children.alderbrook', 'kinder.ellernbach'],
  ['/children/', '/kinder/'],
  ['Alderbrook', 'Ellernbach'],
  ['--language en', '--language de'],
];

/** A call with names of a language in it. */
export const callIn = (language: MessageLanguage, use: string): string =>
  language === 'de'
    ? germanNames.reduce((call, [english, german]) => call.replaceAll(english, german), use)
    : use;
