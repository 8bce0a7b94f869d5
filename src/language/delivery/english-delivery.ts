import type { DeliveryWords } from './delivery-words.ts';
import { en } from '../messages/phrases.ts';

const { quoted, listed } = en;

const states: Readonly<Record<string, string>> = {
  zero: 'exactly zero',
  withheld: 'unknown or withheld',
  unreliable: 'not reliable enough',
  notMeaningful: 'not meaningful',
  later: 'comes later',
};

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${String(n)} ${many}`;
const at = (sheet: string, line: number): string =>
  sheet === '' ? `line ${String(line)}` : `sheet ${quoted(sheet)}, row ${String(line)}`;

/** The first few of a long list, with the count of the others. */
const some = (texts: readonly string[]): string =>
  `${texts.slice(0, 3).map(quoted).join('; ')}${texts.length > 3 ? ` and ${String(texts.length - 3)} more` : ''}`;

export const englishDelivery: DeliveryWords = {
  refusals: {
    'damaged-archive': () => [
      'The file is damaged and cannot be opened.',
      'Save it again, or ask for it again.',
    ],
    encrypted: () => ['The file is protected by a password.', 'Save a copy without it.'],
    'not-a-workbook': () => [
      'This is no workbook, and no zip that is read here.',
      'Save the table as .xlsx, .ods or “CSV UTF-8”.',
    ],
    'old-workbook': () => ['This is an old workbook (.xls).', 'Save it as .xlsx or .ods.'],
    'no-table': () => ['The file holds no visible table.', 'Unhide the sheet that is to be read.'],
    'unpacks-too-large': ({ megabytes }) => [
      `Unpacked the file would be larger than ${String(megabytes)} MB. It is not opened.`,
      'Save only the sheet that is needed into a file of its own.',
    ],
    'delivery-too-large': ({ megabytes }) => [
      `The file is larger than ${String(megabytes)} MB. It is not read.`,
      'Divide it, by years for instance, or simplify boundaries with mapshaper.',
    ],
    'too-wide': ({ columns, most }) => [
      columns > most
        ? `The table has ${String(columns)} columns, more than ${String(most)}.`
        : 'The table has more cells than are read here.',
      'No statistics office sends that. Delete empty columns and rows, and save it again.',
    ],
    'not-text': () => ['The file cannot be read as text.', 'Save it as “CSV UTF-8”.'],
    'unknown-kind': ({ known }) => [
      'The ending of the file is unknown.',
      `Read are: ${known.join(', ')}.`,
    ],
    'boundaries-no-layer': ({ format }) => [
      `${format}: it holds no layer of areas.`,
      'Export the layer of the areas.',
    ],
    'boundaries-several-layers': ({ format }) => [
      `${format}: it holds several layers.`,
      'Name one by --sheet NAME.',
    ],
    'boundaries-no-areas': ({ format }) => [
      `${format}: it holds no areas, only points or lines.`,
      'Export the layer of the areas.',
    ],
    'boundaries-unreadable': ({ format }) => [
      `${format}: the file is damaged or incomplete.`,
      'Export it again. A Shapefile is .shp, .shx, .dbf and .prj in one zip.',
    ],
    'boundaries-entities': ({ format }) => [
      `${format}: the file declares XML entities of its own and is not read, for safety.`,
      'Export it again.',
    ],
    'boundaries-as-it-is': ({ format }) => [
      `${format}: these are boundaries that the report reads itself.`,
      'Put the file as it is into data/geography/ and name it in municipality.yaml under “levels”.',
    ],
    'boundaries-unknown-crs': ({ format }) => [
      `${format}: the reference system is unknown.`,
      'Export in EPSG:4326 or EPSG:25832.',
    ],
  },
  warnings: {
    'column-left-out': ({ columns }) => [
      `${columns.length === 1 ? 'This column is' : 'These columns are'} not described and left out: ${listed(columns, 12)}.`,
      'Add what is to be read to the entry of the table in data/columns.yaml under “columns” or “indicators”; else under “ignore”.',
    ],
  },
  questions: {
    'unknown-areas': ({ texts }) => [
      `${count(texts.length, 'area is', 'areas are')} unknown: ${texts
        .slice(0, 8)
        .map(({ text, place }) => `${quoted(text)} (${at(place.sheet, place.line)})`)
        .join(', ')}${texts.length > 8 ? ' …' : ''}.`,
      'Say in data/columns.yaml under “areas” which are meant (“unassigned” for people without an area), or leave them out by “ignoreAreas” in municipality.yaml.',
    ],
    'no-areas': ({ samples, known }) => [
      `No area was recognised. Rows begin with: ${listed(samples)}.`,
      `The report knows ${listed(known)} and others. If the table is about the whole municipality, write “set: {area: ID of the municipality}” in data/columns.yaml.`,
    ],
    'ambiguous-areas': ({ texts }) => [
      `Several areas bear the name: ${texts
        .slice(0, 8)
        .map(({ text, ids }) => `${quoted(text)} (${ids.join(', ')})`)
        .join('; ')}.`,
      'Say in data/columns.yaml by “level: LEVEL” which level is meant, or by “areas” which area.',
    ],
    'areas-contradict': ({ first, second, place, count: rows }) => [
      `Key and name contradict each other: ${quoted(first)} and ${quoted(second)} (${at(place.sheet, place.line)}${rows > 1 ? `, ${String(rows)} rows` : ''}).`,
      'Ask who delivered it, or leave one of the columns out by “ignore” in data/columns.yaml.',
    ],
    'no-period': ({ seen, columns }) => [
      `The table does not say to which period ${columns.length > 0 ? `the numbers under ${listed(columns, 6)}` : 'the numbers'} belong.${seen.length > 0 ? ` Seen: ${listed(seen)}.` : ''}`,
      `Name it with --period ${seen[0] ?? 'YEAR'} or in data/columns.yaml with “set: {period: '${seen[0] ?? 'YEAR'}'}”.${columns.length > 0 ? ' Leave columns that nobody needs out with “ignore” there.' : ''}`,
    ],
    'date-as-group': ({ text, meant, place }) => [
      `${quoted(text)} (${at(place.sheet, place.line)}) was probably taken for a date by the spreadsheet; ${quoted(meant)} may have been meant.`,
      `Say it in data/columns.yaml: “groups: {'${text}': '${meant}'}”.`,
    ],
    labels: ({ labels }) => [
      `What ${count(labels.length, 'heading means', 'headings mean')} is open: ${listed(labels, 12)}.`,
      'If they are different indicators, call with --as indicators; if they are groups of one indicator (age classes, say), with --as groups. The entry below gives them names of your own.',
    ],
    'unreadable-cells': ({ text, place, count: times }) => [
      `${quoted(text)} is neither a number nor a sign (${at(place.sheet, place.line)}${times > 1 ? `, ${String(times)} times` : ''}).`,
      `If it is a sign, write in data/columns.yaml which: “signs: {withheld: ['${text.replaceAll("'", "''")}']}”, or “notAvailable”, “later”, “notMeaningful”, “unreliable”.`,
    ],
    'unclear-mark': ({ text, place }) => [
      `${quoted(text)} (${at(place.sheet, place.line)}): thousands or decimals? Nothing in the table tells.`,
      'Enter the indicator with the unit “count” or “persons” in data/indicators.csv if these are whole numbers.',
    ],
    'mixed-marks': ({ text, place }) => [
      `${quoted(text)} (${at(place.sheet, place.line)}) has another decimal mark than the numbers above it.`,
      'A column keeps to one mark; correct the cell.',
    ],
    'rows-contradict': ({ area, period, indicator, first, second, count: times, columns }) => [
      `Two different values for the same: ${indicator}, ${area}, ${period} (${at(first.sheet, first.line)} and ${at(second.sheet, second.line)}${times > 1 ? `; ${String(times)} such pairs` : ''}).`,
      `${columns.length > 0 ? `Not read ${columns.length === 1 ? 'is the column' : 'are the columns'} ${listed(columns)}. ` : ''}If a column tells the rows apart, name it in data/columns.yaml (“columns: {COLUMN: group}”), keep only some (“where”), or add them up (“sum: true”).`,
    ],
    'several-sheets': ({ sheets }) => [
      `Several sheets are tables of different shapes: ${listed(sheets)}.`,
      'Name one by --sheet NAME.',
    ],
    'unknown-sheet': ({ sheet, sheets, hidden }) => [
      hidden
        ? `The sheet ${quoted(sheet)} is hidden and stays out.`
        : `There is no sheet ${quoted(sheet)}.`,
      `Visible are: ${listed(sheets)}.`,
    ],
    'several-indicators-one-file': ({ indicators }) => [
      `These are several indicators: ${listed(indicators)}.`,
      'Without --out each gets its file.',
    ],
    differs: ({ file, changed, removed }) => [
      changed.length + removed.length === 0
        ? `${file} is there already and differs.`
        : `${file} is there already.${changed.length > 0 ? ` ${count(changed.length, 'row', 'rows')} would get other values: ${some(changed)}.` : ''}${removed.length > 0 ? ` ${count(removed.length, 'row', 'rows')} would fall away: ${some(removed)}.` : ''}`,
      changed.length + removed.length === 0
        ? 'Replace the file with --replace, or write the new delivery beside it with --out.'
        : 'If the new delivery is to count, call again with --replace. Periods that it does not hold stay.',
    ],
    'unknown-types': ({ types, known }) => [
      `Unknown types of offers: ${listed(types)}.`,
      `The report knows ${listed(known)}. Say in data/columns.yaml under “types” what is meant, or add to “offerTypes” in municipality.yaml.`,
    ],
    'register-columns': ({ missing, present }) => [
      `The register lacks: ${listed(missing)}. It has the ${present.length === 1 ? 'column' : 'columns'} ${listed(present)}.`,
      'Say in data/columns.yaml which column it is: “columns: {YOUR COLUMN: name}”; if one value holds for all, “set: {type: kita}”.',
    ],
    layers: ({ layers }) => [
      `The file has several layers: ${listed(layers)}.`,
      'Name one by --sheet NAME.',
    ],
  },
  place: ({ sheet, line }) => at(sheet, line),
  levels: { refused: 'Refused', question: 'Question', told: 'Note' },
  entry: 'Entry for data/columns.yaml:',
  catalogue: 'Lines for data/indicators.csv (please check titles and units):',
  groupRows: 'Rows for data/groups.csv (check the titles):',
  nothingWritten: 'Nothing was written.',
  written: ({ file, rows, state, added = 0, kept = 0 }) => {
    const stays = kept > 0 ? `; ${count(kept, 'row', 'rows')} of other periods stay` : '';
    const told = {
      new: 'newly written',
      replaced: 'replaced',
      unchanged: 'unchanged',
      added: added > 0 ? `${count(added, 'row', 'rows')} added` : 'empty cells filled',
    }[state];
    return `${file}: ${told} (${state === 'added' ? 'now ' : ''}${count(rows, 'row', 'rows')}${stays})`;
  },
  understood: {
    sheets: (names) => `${names.length === 1 ? 'Sheet' : 'Sheets'}: ${listed(names)}`,
    tables: (tables, values, turned) =>
      `${count(tables, 'table', 'tables')}${turned ? ' (areas in columns)' : ''}, ${count(values, 'value', 'values')}`,
    areas: (n, total, none) =>
      `${count(n, 'area', 'areas')} recognised${total ? ', and the row of the whole municipality' : ''}${none ? ', and people without an area' : ''}`,
    missing: (names) => `Without a value: ${listed(names, 8)}`,
    ignoredAreas: (names) => `Left out by ignoreAreas: ${listed(names, 8)}`,
    periods: (periods) => `${periods.length === 1 ? 'Period' : 'Periods'}: ${periods.join(', ')}`,
    indicator: (id, label, unit, proposed, values) =>
      `Indicator ${id}${label === '' ? '' : ` ← ${quoted(label)}`}: ${count(values, 'value', 'values')}${proposed === '' ? '' : `; not yet in the catalogue, unit probably ${proposed}${unit === '' ? '' : ` (in the table: ${quoted(unit)})`}`}`,
    groups: (groups) => `Groups: ${groups.join(', ')}`,
    signs: (signs) =>
      `Signs: ${signs.map(({ sign, state, count: n }) => `${quoted(sign)} ${n === 1 ? 'once' : `${String(n)} times`} (${states[state] ?? state})`).join(', ')}`,
    empty: (n) => `${count(n, 'empty cell', 'empty cells')} (not available)`,
    marks: (decimal, thousands) =>
      `Numbers: ${[decimal === undefined ? '' : `decimal mark ${quoted(decimal)}`, thousands === undefined ? '' : `thousands mark ${quoted(thousands)}`].filter((part) => part !== '').join(', ')}`,
    ignoredColumns: (names) => `Columns not read: ${listed(names, 12)}`,
    footnotes: (texts) => `Footnotes, kept as notes: ${listed(texts, 4)}`,
    hidden: (rows, columns, sheets) =>
      `What is hidden stays out: ${[rows > 0 ? count(rows, 'row', 'rows') : '', columns > 0 ? count(columns, 'column', 'columns') : '', sheets.length > 0 ? `${sheets.length === 1 ? 'sheet' : 'sheets'} ${listed(sheets, 6)}` : ''].filter((part) => part !== '').join(', ')}`,
    otherSheets: (names) => `Other sheets, not read: ${listed(names, 8)}`,
    register: (offers, providers, cooperations) =>
      cooperations > 0
        ? count(cooperations, 'cooperation', 'cooperations')
        : `${offers > 0 ? `${count(offers, 'offer', 'offers')}, ` : ''}${count(providers, 'provider', 'providers')}`,
    columns: (pairs) =>
      `Columns: ${pairs.map(([from, to]) => `${quoted(from)} → ${to}`).join(', ')}`,
    madeIds: (n) =>
      `${count(n, 'id was', 'ids were')} made from name and address; they stay as long as both do`,
    types: (types) => `Types of offers: ${types.join(', ')}`,
    unknownPlaces: (names) => `Unknown areas in the register, kept as written: ${listed(names, 8)}`,
    boundaries: (layer, features, crs) =>
      `Layer ${quoted(layer)}: ${count(features, 'area', 'areas')}, ${crs}`,
    leftOut: (n) => `${count(n, 'entry', 'entries')} without an area left out`,
    properties: (id, name, all) =>
      `Id: ${id ?? '–'}, name: ${name ?? '–'} (properties: ${all.join(', ')})`,
  },
};
