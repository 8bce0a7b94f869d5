/** What `--help` says: in English, and in the language of a report that is named. */
import type { MessageLanguage } from '../../domain/language.ts';
import type { CommandName } from './command-name.ts';
import { germanUsage } from './german-usage.ts';

const texts: Readonly<Record<CommandName, string>> = {
  start: `npm start [-- --report DIR] [--port N]
  Builds the report in DIR (default: this repository, the example town) and serves the site on this
  machine. Nothing is sent anywhere.
`,
  dev: `npm run dev [-- --report DIR] [--port N]
  Live preview. A change in data/ or content/ shows within seconds; mistakes show in the page, with
  file and line. Drafts are shown.
`,
  build: `npm run build [-- --report DIR --out DIR --site URL --base /path/
                       --pictures all|cards|none]
  Checks the report, then builds the site.
  --report DIR   the report folder with data/ and content/ (default: this repository)
  --out DIR      where the site goes (default: dist/). Replaced only when the whole build succeeded.
                 Refused: a folder that contains DIR, lies in its data/ or content/, is the repository,
                 or holds files that an earlier build did not write.
  --site URL     canonical origin, overrides municipality.yaml
  --base /path/  sub-path under which the site is served
  --previous FILE  addresses that were published and must hold: the manifest.json of the last release, its folder,
                 or a list (default: data/published.txt of the report). What is gone needs a line in
                 data/redirects.csv.
  --pictures KIND  all: every figure as PNG in three shapes, for publishing; cards (the default): what is
                 shown where pages are shared, and every figure as SVG; none: quickest
  How each measure on the site is made (rates, gaps, places per 100 children, straight-line distances,
  bridges in the network) is told on its page /methoden/.
  Exit: 0 good (warnings allowed); 1 problems in the input, or the machine would not (disk full, a folder
  that may not be written, another build into the same folder): the message says which; 2 wrong usage.
`,
  check: `npm run check [-- --report DIR --format text|json|github --explain]
  Every problem of the report at once; nothing is built.
  Each line names a code such as unknown-area; the site explains every code at /handbuch/meldungen/#CODE.
  A folder with raw counts is confidential. The output names withheld cells without value or rule, and its
  warnings rest on published numbers alone. An error quotes its cell, which the editor must find; nothing
  is published then. Keep logs of reports with errors as confidential as the folder.
  --explain      says of each withheld value which rule withheld it and which values it protects, and tells
                 the warnings that rest on withheld numbers. For your own screen, text or json: refused
                 (exit 2) where CI is set to anything, even "false", so that no log keeps it.
  For JSON alone on stdout: npm run --silent check -- --format json
  Exit: 0 good (warnings allowed), 1 problems in the input, 2 wrong usage.
`,
  import: `npm run import -- FILE … [--report DIR --out FILE --sheet NAME --replace]
  Takes in what offices send: tables (CSV, XLSX, ODS), registers (CSV, XLSX, ODS, GeoJSON) and boundaries
  (Shapefile as zip, GeoPackage, KML, KMZ). Prints what was understood; writes nothing where something is
  ambiguous, but asks. The delivery itself stays as it is. Hidden rows, columns and sheets stay out.
  Each question has a code such as no-period; the site explains every code at /handbuch/meldungen/#CODE.
  --report DIR   the report folder (default: this repository). Its data/columns.yaml is followed.
  --out FILE     where the result goes; default: data/observations/INDICATOR.csv, data/offers.csv,
                 data/providers.csv, data/geography/NAME.geojson
  --sheet NAME   this sheet of a workbook, or this layer of a GeoPackage (default: all tables of one shape)
  --as WHAT      indicators or groups: what headings are that neither columns.yaml nor the catalogue explains
  --period P     the period of a table that names none: 2023, 2022/23, 2023-12-31
  --register     the file is a register of offers (otherwise told by its columns)
  --replace      overwrite what differs
  --format F     text or json
  Exit: 0 written or unchanged, 1 refused or a question is open, 2 wrong usage.
`,
  addresses: `npm run addresses [-- --report DIR --published SITE]
  Writes data/addresses.csv: one line for each area with its address, so that addresses stay when names
  change. Lines that exist are kept.
  --published SITE  a built site that is public now (its folder or its manifest.json): its addresses are added to
                    data/published.txt. From then on check and build name each one that is gone.
`,
  new: `npm run new -- DIR --boundaries FILE [--tables FILE …] [--name NAME --language de|en --crs EPSG:… --date DAY]
  A commented report folder to begin with, from the files as they were delivered: municipality, areas,
  catalogue, legal pages with marked gaps, addresses, one story as draft. It checks without an error; tables
  that are not read as they are lie unchanged in DIR/deliveries/. DIR must be empty or not exist.
  --boundaries FILE  GeoJSON, TopoJSON, Shapefile (zip), GeoPackage or KML; repeat it for several levels
  --tables FILE …    tables and registers (CSV, XLSX, ODS)
  --name NAME        of the municipality (default: from the tables or DIR)
  --date DAY         day of the report, as 2026-06-30 (default: the last day in the tables)
npm run new -- KIND … --report DIR
  Adds one valid file or row.
  story      --title T [--area ID --author WHO --date DAY]
  area       --area ID [--author WHO --date DAY]
  indicator  --title T [--unit percent --theme ID --id ID --date DAY]
  offer      --name N --type ID --area ID [--id ID]
  goal       --title T --indicator ID --area ID --target NUMBER --due DAY
  measure    --title T --goal ID --from DAY --to DAY [--status planned|running|done|stopped]
  question   --title T [--knowledge facts|institutions|experience|steering]
             [--stage analysis|agenda|decision|implementation|review --indicator ID]
  Exit: 0 good, 1 problems in the input, 2 wrong usage.
`,
  diff: `npm run diff -- OLD_DIR NEW_DIR
  What a delivery or an edit changes, as Markdown for people who do not program: periods, values with their
  size, areas, offers, values newly withheld, statements that no longer hold, stories and goals concerned.
  Both folders pass the gate first: nothing withheld is told. The language is that of NEW_DIR.
  Exit: 0 told (changed or not), 1 a folder cannot be read, 2 wrong usage.
`,
  release: `npm run release -- NAME [--report DIR]
  Freezes what the site publishes today: every figure with its sentence, numbers, drawing, source and citation, under
  data/stands/NAME. Every later build writes it to /stand/NAME/, byte for byte; citations lead there, and
  /aenderungen/ and feed.xml tell what has changed since. Values that are withheld later are hidden there too.
  NAME is of small letters, digits and -, as 2026-11. A release is never replaced. Raw counts are not in it;
  the folder stays as confidential as it was.
  --report DIR   the report folder (default: this repository)
  Exit: 0 frozen, 1 problems in the input (nothing is written), 2 wrong usage or the name is taken.
`,
  bench: `npm run bench [-- --rows example,town,… --rounds N]
  Measures builds beside their peers, each in turns in one run: medians of N rounds (default 3), ratios, peak
  memory. Timings of two machines, or of a busy one, are not comparable; ratios are, best of CPU time. Empties .build/: run no
  other command beside it. The heaviest rows take minutes.
  --rows   example: the shipped town, nothing kept · town: 200 areas, beside the usual way to make such a site ·
           city: 1,000 areas, beside an empty Astro site of as many pages · change: the same after one changed
           cell · growth: 4,000 areas beside 1,000 · rows: check of 2 million rows · boundaries: long outlines
           read. Default: all.
`,
};

/** All commands that answer `--help`, in the order of the handbook. */

/** Terminals are at least so wide. */
const width = 80;

/** Help text of one command, in lines of at most 80 characters. */
export const usage = (command: CommandName, language: MessageLanguage = 'en'): string => {
  const paragraphs: { indent: number; text: string }[] = [];
  const text = language === 'de' ? germanUsage[command] : texts[command];
  for (const line of text.trimEnd().split('\n')) {
    const begin = /^ */u.exec(line)?.[0].length ?? 0;
    const last = paragraphs.at(-1);
    // `  --out DIR      where …`: what follows stands below the words.
    const gap = /^ {2}\S+(?: \S+)*? {2,}(?=\S)/u.exec(line)?.[0].length;
    const isOwn = begin === 0 || gap !== undefined || /^\s*(?:Exit:|Ende mit|\[)/u.test(line);
    if (last === undefined || isOwn || last.indent !== begin)
      paragraphs.push({ indent: gap ?? (begin === 0 ? 4 : begin), text: line });
    else last.text = `${last.text} ${line.trim()}`;
  }
  return `${paragraphs.flatMap(({ indent, text }) => wrapped(text, indent)).join('\n')}\n`;
};

function wrapped(text: string, indent: number): readonly string[] {
  if (text.length <= width) return [text];
  const at = text.lastIndexOf(' ', width);
  if (at <= indent) return [text];
  return [
    text.slice(0, at).trimEnd(),
    ...wrapped(`${' '.repeat(indent)}${text.slice(at + 1).trimStart()}`, indent),
  ];
}
