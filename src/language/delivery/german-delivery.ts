import type { DeliveryWords } from './delivery-words.ts';
import { de } from '../messages/phrases.ts';

const { quoted, listed } = de;

const states: Readonly<Record<string, string>> = {
  zero: 'genau null',
  withheld: 'unbekannt oder geheim',
  unreliable: 'nicht sicher genug',
  notMeaningful: 'nicht sinnvoll',
  later: 'fällt später an',
};

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${String(n)} ${many}`;
const at = (sheet: string, line: number): string =>
  sheet === '' ? `Zeile ${String(line)}` : `Blatt ${quoted(sheet)}, Zeile ${String(line)}`;

/** The first few of a long list, with the count of the others. */
const some = (texts: readonly string[]): string =>
  `${texts
    .slice(0, texts.length === 4 ? 4 : 3)
    .map(quoted)
    .join('; ')}${texts.length > 4 ? ` und ${String(texts.length - 3)} weitere` : ''}`;

export const germanDelivery: DeliveryWords = {
  refusals: {
    'damaged-archive': () => [
      'Die Datei ist beschädigt und lässt sich nicht öffnen.',
      'Speichern Sie sie neu, oder fordern Sie sie neu an.',
    ],
    encrypted: () => [
      'Die Datei ist mit einem Kennwort geschützt.',
      'Speichern Sie eine Kopie ohne Kennwort.',
    ],
    'not-a-workbook': () => [
      'Das ist keine Arbeitsmappe und kein Zip, das hier gelesen wird.',
      'Speichern Sie die Tabelle als .xlsx, .ods oder „CSV UTF-8“.',
    ],
    'old-workbook': () => [
      'Das ist eine alte Arbeitsmappe (.xls).',
      'Speichern Sie sie als .xlsx oder .ods.',
    ],
    'no-table': () => [
      'In der Datei ist keine sichtbare Tabelle.',
      'Blenden Sie das Blatt ein, das gelesen werden soll.',
    ],
    'unpacks-too-large': ({ megabytes }) => [
      `Ausgepackt wäre die Datei größer als ${String(megabytes)} MB. Sie wird nicht geöffnet.`,
      'Speichern Sie nur das Blatt, das gebraucht wird, in eine eigene Datei.',
    ],
    'delivery-too-large': ({ megabytes }) => [
      `Die Datei ist größer als ${String(megabytes)} MB. Sie wird nicht gelesen.`,
      'Teilen Sie sie, etwa nach Jahren, oder vereinfachen Sie Grenzen mit mapshaper.',
    ],
    'too-wide': ({ columns, most }) => [
      columns > most
        ? `Die Tabelle hat ${String(columns)} Spalten, mehr als ${String(most)}.`
        : 'Die Tabelle hat mehr Zellen, als hier gelesen werden.',
      'Das ist keine Tabelle einer Statistikstelle. Löschen Sie leere Spalten und Zeilen, und speichern Sie sie neu.',
    ],
    'not-text': () => [
      'Die Datei lässt sich nicht als Text lesen.',
      'Speichern Sie sie als „CSV UTF-8“.',
    ],
    'unknown-kind': ({ known }) => [
      'Die Endung der Datei ist unbekannt.',
      `Gelesen werden: ${known.join(', ')}.`,
    ],
    'boundaries-no-layer': ({ format }) => [
      `${format}: Darin ist keine Ebene mit Flächen.`,
      'Exportieren Sie die Ebene mit den Gebieten.',
    ],
    'boundaries-several-layers': ({ format }) => [
      `${format}: Darin sind mehrere Ebenen.`,
      'Nennen Sie eine mit --sheet NAME.',
    ],
    'boundaries-no-areas': ({ format }) => [
      `${format}: Darin sind keine Flächen, nur Punkte oder Linien.`,
      'Exportieren Sie die Ebene mit den Gebieten.',
    ],
    'boundaries-unreadable': ({ format }) => [
      `${format}: Die Datei ist beschädigt oder unvollständig.`,
      'Exportieren Sie sie neu. Ein Shapefile besteht aus .shp, .shx, .dbf und .prj in einem Zip.',
    ],
    'boundaries-entities': ({ format }) => [
      `${format}: Die Datei erklärt eigene XML-Entitäten. Aus Sicherheitsgründen wird sie nicht gelesen.`,
      'Exportieren Sie sie neu.',
    ],
    'boundaries-as-it-is': ({ format }) => [
      `${format}: Das sind Grenzen, die der Bericht selbst liest.`,
      'Legen Sie die Datei, wie sie ist, nach data/geography/ und nennen Sie sie in municipality.yaml unter „levels“.',
    ],
    'boundaries-unknown-crs': ({ format }) => [
      `${format}: Das Koordinatensystem ist unbekannt.`,
      'Exportieren Sie in EPSG:4326 oder EPSG:25832.',
    ],
  },
  warnings: {
    'column-left-out': ({ columns }) => [
      `${columns.length === 1 ? 'Diese Spalte ist nicht beschrieben und bleibt' : 'Diese Spalten sind nicht beschrieben und bleiben'} weg: ${listed(columns, 12)}.`,
      'Was gelesen werden soll, ergänzen Sie im Eintrag der Tabelle in data/columns.yaml unter „columns“ oder „indicators“; sonst unter „ignore“.',
    ],
  },
  questions: {
    'unknown-areas': ({ texts }) => [
      `${count(texts.length, 'Gebiet ist', 'Gebiete sind')} unbekannt: ${texts
        .slice(0, 8)
        .map(({ text, place }) => `${quoted(text)} (${at(place.sheet, place.line)})`)
        .join(', ')}${texts.length > 8 ? ' …' : ''}.`,
      'Sagen Sie in data/columns.yaml unter „areas“, welche gemeint sind („unassigned“ für Menschen ohne Gebiet), oder lassen Sie sie mit „ignoreAreas“ in municipality.yaml weg.',
    ],
    'no-areas': ({ samples, known }) => [
      `Kein Gebiet wurde erkannt. Am Zeilenanfang stehen: ${listed(samples)}.`,
      `Der Bericht kennt etwa ${listed(known)}. Gilt die Tabelle für die ganze Kommune, so schreiben Sie in data/columns.yaml „set: {area: ID der Kommune}“.`,
    ],
    'ambiguous-areas': ({ texts }) => [
      `Mehrere Gebiete heißen so: ${texts
        .slice(0, 8)
        .map(({ text, ids }) => `${quoted(text)} (${ids.join(', ')})`)
        .join('; ')}.`,
      'Sagen Sie in data/columns.yaml mit „level: EBENE“, welche Ebene gemeint ist, oder mit „areas“, welches Gebiet.',
    ],
    'areas-contradict': ({ first, second, place, count: rows }) => [
      `Schlüssel und Name widersprechen sich: ${quoted(first)} und ${quoted(second)} (${at(place.sheet, place.line)}${rows > 1 ? `, ${String(rows)} Zeilen` : ''}).`,
      'Fragen Sie die Stelle, die geliefert hat, oder lassen Sie eine der Spalten mit „ignore“ in data/columns.yaml weg.',
    ],
    'no-period': ({ seen, columns }) => [
      `Zu welchem Zeitraum ${columns.length > 0 ? `die Zahlen unter ${listed(columns, 6)}` : 'die Zahlen'} gehören, steht nicht in der Tabelle.${seen.length > 0 ? ` Gesehen: ${listed(seen)}.` : ''}`,
      `Nennen Sie ihn mit --period ${seen[0] ?? 'JAHR'} oder in data/columns.yaml mit „set: {period: '${seen[0] ?? 'JAHR'}'}“.${columns.length > 0 ? ' Spalten, die keiner braucht, lassen Sie dort mit „ignore“ weg.' : ''}`,
    ],
    'date-as-group': ({ text, meant, place }) => [
      `${quoted(text)} (${at(place.sheet, place.line)}) hat die Tabellenkalkulation wohl für ein Datum gehalten; gemeint war vielleicht ${quoted(meant)}.`,
      `Sagen Sie es in data/columns.yaml: „groups: {'${text}': '${meant}'}“.`,
    ],
    labels: ({ labels }) => [
      `Was ${count(labels.length, 'Überschrift bedeutet', 'Überschriften bedeuten')}, ist offen: ${listed(labels, 12)}.`,
      'Sind es verschiedene Indikatoren, so rufen Sie mit --as indicators auf; sind es Gruppen eines Indikators (etwa Altersklassen), mit --as groups. Eigene Namen gibt ihnen der Eintrag unten.',
    ],
    'unreadable-cells': ({ text, place, count: times }) => [
      `${quoted(text)} ist weder eine Zahl noch ein Zeichen (${at(place.sheet, place.line)}${times > 1 ? `, ${String(times)}-mal` : ''}).`,
      `Ist es ein Zeichen, so schreiben Sie in data/columns.yaml, welches: „signs: {withheld: ['${text.replaceAll("'", "''")}']}“ (geheim), „notAvailable“ (keine Angabe), „later“, „notMeaningful“, „unreliable“.`,
    ],
    'unclear-mark': ({ text, place }) => [
      `${quoted(text)} (${at(place.sheet, place.line)}): Tausenderpunkt oder Dezimalzeichen? Nichts in der Tabelle sagt es.`,
      'Tragen Sie den Indikator mit der Einheit „count“ oder „persons“ in data/indicators.csv ein, wenn es ganze Zahlen sind.',
    ],
    'mixed-marks': ({ text, place }) => [
      `${quoted(text)} (${at(place.sheet, place.line)}) hat ein anderes Dezimalzeichen als die Zahlen darüber.`,
      'Eine Spalte muss bei einem Zeichen bleiben; berichtigen Sie die Zelle.',
    ],
    'rows-contradict': ({ area, period, indicator, first, second, count: times, columns }) => [
      `Zwei verschiedene Werte für dasselbe: ${indicator}, ${area}, ${period} (${at(first.sheet, first.line)} und ${at(second.sheet, second.line)}${times > 1 ? `; ${String(times)} solche Paare` : ''}).`,
      `${columns.length > 0 ? `Nicht gelesen ${columns.length === 1 ? 'wird die Spalte' : 'werden die Spalten'} ${listed(columns)}. ` : ''}Unterscheidet eine Spalte die Zeilen, so nennen Sie sie in data/columns.yaml („columns: {SPALTE: group}“), behalten Sie nur einige („where“) oder zählen Sie zusammen („sum: true“).`,
    ],
    'several-sheets': ({ sheets }) => [
      `Mehrere Blätter sind Tabellen verschiedener Form: ${listed(sheets)}.`,
      'Nennen Sie eines mit --sheet NAME.',
    ],
    'unknown-sheet': ({ sheet, sheets, hidden }) => [
      hidden
        ? `Das Blatt ${quoted(sheet)} ist ausgeblendet und bleibt draußen.`
        : `Ein Blatt ${quoted(sheet)} gibt es nicht.`,
      `Sichtbar sind: ${listed(sheets)}.`,
    ],
    'several-indicators-one-file': ({ indicators }) => [
      `Das sind mehrere Indikatoren: ${listed(indicators)}.`,
      'Ohne --out bekommt jeder seine Datei.',
    ],
    differs: ({ file, changed, removed }) => [
      changed.length + removed.length === 0
        ? `${file} ist schon da und anders.`
        : `${file} ist schon da.${changed.length > 0 ? ` ${count(changed.length, 'Zeile bekäme', 'Zeilen bekämen')} andere Werte: ${some(changed)}.` : ''}${removed.length > 0 ? ` ${count(removed.length, 'Zeile fiele', 'Zeilen fielen')} weg: ${some(removed)}.` : ''}`,
      changed.length + removed.length === 0
        ? 'Ersetzen Sie die Datei mit --replace, oder schreiben Sie die neue Lieferung mit --out in eine eigene Datei daneben.'
        : 'Soll die neue Lieferung gelten, rufen Sie noch einmal mit --replace auf. Zeiträume, die sie nicht enthält, bleiben.',
    ],
    'unknown-types': ({ types, known }) => [
      `Unbekannte Angebotsarten: ${listed(types)}.`,
      `Der Bericht kennt ${listed(known)}. Sagen Sie in data/columns.yaml unter „types“, was gemeint ist, oder ergänzen Sie „offerTypes“ in municipality.yaml.`,
    ],
    'register-columns': ({ missing, present }) => [
      `Dem Verzeichnis fehlt: ${listed(missing)}. Es hat ${present.length === 1 ? 'die Spalte' : 'die Spalten'} ${listed(present)}.`,
      'Sagen Sie in data/columns.yaml, welche Spalte es ist: „columns: {IHRE SPALTE: name}“; gilt ein Wert für alle, „set: {type: kita}“.',
    ],
    layers: ({ layers }) => [
      `Die Datei hat mehrere Ebenen: ${listed(layers)}.`,
      'Nennen Sie eine mit --sheet NAME.',
    ],
  },
  place: ({ sheet, line }) => at(sheet, line),
  levels: { refused: 'Abgelehnt', question: 'Frage', told: 'Hinweis' },
  entry: 'Eintrag für data/columns.yaml:',
  catalogue: 'Zeilen für data/indicators.csv (Titel und Einheit bitte prüfen):',
  groupRows: 'Zeilen für data/groups.csv (Titel bitte prüfen):',
  nothingWritten: 'Nichts wurde geschrieben.',
  written: ({ file, rows, state, added = 0, kept = 0 }) => {
    const stays = kept > 0 ? `; ${count(kept, 'Zeile', 'Zeilen')} anderer Zeiträume bleiben` : '';
    const told = {
      new: 'neu geschrieben',
      replaced: 'ersetzt',
      unchanged: 'unverändert',
      added: added > 0 ? `${count(added, 'Zeile', 'Zeilen')} ergänzt` : 'leere Felder gefüllt',
    }[state];
    return `${file}: ${told} (${state === 'added' ? 'jetzt ' : ''}${count(rows, 'Zeile', 'Zeilen')}${stays})`;
  },
  understood: {
    sheets: (names) => `${names.length === 1 ? 'Blatt' : 'Blätter'}: ${listed(names)}`,
    tables: (tables, values, turned) =>
      `${count(tables, 'Tabelle', 'Tabellen')}${turned ? ' (Gebiete in den Spalten)' : ''}, ${count(values, 'Wert', 'Werte')}`,
    areas: (n, total, none) =>
      `${count(n, 'Gebiet', 'Gebiete')} erkannt${total ? ', dazu die Zeile der ganzen Kommune' : ''}${none ? ', dazu Menschen ohne Gebiet' : ''}`,
    missing: (names) => `Ohne Wert: ${listed(names, 8)}`,
    ignoredAreas: (names) => `Weggelassen nach ignoreAreas: ${listed(names, 8)}`,
    periods: (periods) =>
      `${periods.length === 1 ? 'Zeitraum' : 'Zeiträume'}: ${periods.join(', ')}`,
    indicator: (id, label, unit, proposed, values) =>
      `Indikator ${id}${label === '' ? '' : ` ← ${quoted(label)}`}: ${count(values, 'Wert', 'Werte')}${proposed === '' ? '' : `; noch nicht im Katalog, Einheit wohl ${proposed}${unit === '' ? '' : ` (in der Tabelle: ${quoted(unit)})`}`}`,
    groups: (groups) => `Gruppen: ${groups.join(', ')}`,
    signs: (signs) =>
      `Zeichen: ${signs.map(({ sign, state, count: n }) => `${quoted(sign)} ${String(n)}-mal (${states[state] ?? state})`).join(', ')}`,
    empty: (n) => `${count(n, 'leere Zelle', 'leere Zellen')} (keine Angabe)`,
    marks: (decimal, thousands) =>
      `Zahlen: ${[decimal === undefined ? '' : `Dezimalzeichen ${quoted(decimal)}`, thousands === undefined ? '' : `Tausenderzeichen ${quoted(thousands)}`].filter((part) => part !== '').join(', ')}`,
    ignoredColumns: (names) => `Nicht gelesene Spalten: ${listed(names, 12)}`,
    footnotes: (texts) => `Fußnoten, als Anmerkung übernommen: ${listed(texts, 4)}`,
    hidden: (rows, columns, sheets) =>
      `Ausgeblendetes bleibt draußen: ${[rows > 0 ? count(rows, 'Zeile', 'Zeilen') : '', columns > 0 ? count(columns, 'Spalte', 'Spalten') : '', sheets.length > 0 ? `${sheets.length === 1 ? 'Blatt' : 'Blätter'} ${listed(sheets, 6)}` : ''].filter((part) => part !== '').join(', ')}`,
    otherSheets: (names) => `Andere Blätter, nicht gelesen: ${listed(names, 8)}`,
    register: (offers, providers, cooperations) =>
      cooperations > 0
        ? count(cooperations, 'Zusammenarbeit', 'Zusammenarbeiten')
        : `${offers > 0 ? `${count(offers, 'Angebot', 'Angebote')}, ` : ''}${count(providers, 'Träger', 'Träger')}`,
    columns: (pairs) =>
      `Spalten: ${pairs.map(([from, to]) => `${quoted(from)} → ${to}`).join(', ')}`,
    madeIds: (n) =>
      `${count(n, 'Kennung wurde', 'Kennungen wurden')} aus Name und Adresse gemacht; sie bleiben, solange beide bleiben`,
    types: (types) => `Angebotsarten: ${types.join(', ')}`,
    unknownPlaces: (names) =>
      `Unbekannte Gebiete im Verzeichnis, so übernommen: ${listed(names, 8)}`,
    boundaries: (layer, features, crs) =>
      `Ebene ${quoted(layer)}: ${count(features, 'Fläche', 'Flächen')}, ${crs}`,
    leftOut: (n) => `${count(n, 'Eintrag', 'Einträge')} ohne Fläche weggelassen`,
    properties: (id, name, all) =>
      `Kennung: ${id ?? '–'}, Name: ${name ?? '–'} (Eigenschaften: ${all.join(', ')})`,
  },
};
