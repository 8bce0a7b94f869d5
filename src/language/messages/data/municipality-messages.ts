import type {
  ExpectedValue,
  MunicipalityProblems,
} from '../../../domain/problem/municipality-problems.ts';
import { federalStateNames } from '../../../domain/place/federal-state.ts';
import { yamlRemedy } from './yaml-remedies.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en, moreAreasDe } from '../phrases.ts';

const expectedDe: Readonly<Record<ExpectedValue, string>> = {
  text: 'ein Text, der nicht leer ist',
  words: 'ein Text, kein Platzhalter wie „-“ oder „true“',
  email: 'eine E-Mail-Adresse wie kinder@musterstadt.example, ohne „mailto:“',
  list: 'eine Liste mit mindestens einem Eintrag: [a, b] oder je Zeile „- a“',
  'text-or-list': 'ein Text oder eine Liste von Texten: [a, b] oder je Zeile „- a“',
  map: 'Schlüssel mit Werten („schlüssel: wert“)',
  date: 'ein Datum wie 2026-11-23',
  number: 'eine Zahl',
  'whole-number': 'eine ganze Zahl ab 0',
  count: 'eine ganze Zahl ab 1',
  'yes-no': 'yes oder no',
  id: 'eine Kennung aus A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich, die mit Buchstabe oder Ziffer beginnt, nicht auf einen Punkt endet und kein Gerätename von Windows ist (con, nul …)',
  'one-of': 'einer der bekannten Werte',
  'web-address': 'eine Adresse, die mit https:// oder http:// beginnt',
  colour: 'eine Farbe wie #0a5ca8',
  file: 'eine Datei unterhalb von data/, die auf .topojson oder .geojson endet',
};

const expectedEn: Readonly<Record<ExpectedValue, string>> = {
  text: 'text that is not empty',
  words: 'a text, no placeholder such as “-” or “true”',
  email: 'an e-mail address such as children@sampletown.example, without “mailto:”',
  list: 'a list with at least one entry: [a, b] or a line “- a” each',
  'text-or-list': 'a text or a list of texts: [a, b] or a line “- a” each',
  map: 'keys with values (“key: value”)',
  date: 'a date such as 2026-11-23',
  number: 'a number',
  'whole-number': 'a whole number from 0',
  count: 'a whole number from 1',
  'yes-no': 'yes or no',
  id: 'an id of A–Z, a–z, 0–9, point, underscore and hyphen that begins with a letter or digit, does not end in a point and is no device name of Windows (con, nul …)',
  'one-of': 'one of the known values',
  'web-address': 'an address that begins with https:// or http://',
  colour: 'a colour such as #0a5ca8',
  file: 'a file below data/ that ends in .topojson or .geojson',
};

/** What the YAML library found, by its own code, in the words of an editor. */
const syntaxDe: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Einrückung mit Tabulator; YAML rückt nur mit Leerzeichen ein.',
  BAD_INDENT: 'Die Einrückung passt nicht zu den Zeilen darüber.',
  MISSING_CHAR: 'Ein Zeichen fehlt: eine schließende Klammer, ein Anführungszeichen oder „: “.',
  BAD_SCALAR_START: 'Ein Wert beginnt mit einem Zeichen, das in YAML eine Bedeutung hat.',
  BLOCK_AS_IMPLICIT_KEY: 'Zwei „: “ in einer Zeile.',
  MULTILINE_IMPLICIT_KEY: 'Ein Schlüssel reicht über mehrere Zeilen; vermutlich fehlt „: “.',
  MULTIPLE_DOCS: 'Die Datei enthält mehr als ein Dokument („---“).',
  TAG_RESOLVE_FAILED: 'Ein Wert beginnt mit „!“; das ist in YAML ein Datentyp.',
  BAD_ALIAS: 'Ein Wert beginnt mit „*“ oder „&“; das ist in YAML ein Verweis.',
  BAD_DQ_ESCAPE:
    'Ein umgekehrter Schrägstrich in doppelten Anführungszeichen, den YAML nicht kennt.',
};
const syntaxEn: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indented with a tab; YAML indents with spaces only.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  MISSING_CHAR: 'A character is missing: a closing bracket, a quotation mark or “: ”.',
  BAD_SCALAR_START: 'A value begins with a character that has a meaning in YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Two “: ” in one line.',
  MULTILINE_IMPLICIT_KEY: 'A key reaches over several lines; “: ” is probably missing.',
  MULTIPLE_DOCS: 'The file holds more than one document (“---”).',
  TAG_RESOLVE_FAILED: 'A value begins with “!”, which is a data type in YAML.',
  BAD_ALIAS: 'A value begins with “*” or “&”, which is a reference in YAML.',
  BAD_DQ_ESCAPE: 'A backslash in double quotation marks that YAML does not know.',
};

const syntaxRemedyDe: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Den Tabulator durch Leerzeichen ersetzen.',
  BAD_INDENT: 'Die Zeile so weit einrücken wie ihre Nachbarn.',
  MISSING_CHAR:
    'Die Klammer oder das Anführungszeichen schließen; zwischen Schlüssel und Wert steht „: “.',
  MULTIPLE_DOCS: 'Die Zeile „---“ und was zu dem zweiten Dokument gehört löschen.',
};
const syntaxRemedyEn: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Replace the tab by spaces.',
  BAD_INDENT: 'Indent the line as far as its neighbours.',
  MISSING_CHAR: 'Close the bracket or quotation mark; between key and value stands “: ”.',
  MULTIPLE_DOCS: 'Delete the line “---” and what belongs to the second document.',
};

const withinDe = (within: string): string => (within === '' ? '' : ` in „${within}“`);
const withinEn = (within: string): string => (within === '' ? '' : ` in “${within}”`);

const listDe = {
  levels: 'Die Ebenen',
  offerTypes: 'Die Arten von Angeboten',
  phases: 'Die Lebensphasen',
  themes: 'Die Themen',
  indicators: 'Die Indikatoren eines Themas',
  groups: 'Die Gruppen',
} as const;
const listEn = {
  levels: 'Levels',
  offerTypes: 'Types of offers',
  phases: 'Phases of life',
  themes: 'Themes',
  indicators: 'Indicators of one theme',
  groups: 'Groups',
} as const;

const differInCase = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const renameDe = (written: string, meant: string): string =>
  `Dort liegt „${written}“: in „${meant}“ umbenennen${differInCase(written, meant) ? ', denn Groß- und Kleinschreibung zählt' : ''}.`;
const renameEn = (written: string, meant: string): string =>
  `There is “${written}”: rename it to “${meant}”${differInCase(written, meant) ? ', since upper and lower case count' : ''}.`;

function remedyDe(near: string): string | undefined {
  const remedy = yamlRemedy(near);
  if (remedy === undefined) return undefined;
  return remedy.kind === 'apostrophe'
    ? `Ein Text mit Apostroph gehört in doppelte Anführungszeichen: ${remedy.line}`
    : `Nach dem Doppelpunkt fehlt ein Leerzeichen: ${remedy.line}`;
}

function remedyEn(near: string): string | undefined {
  const remedy = yamlRemedy(near);
  if (remedy === undefined) return undefined;
  return remedy.kind === 'apostrophe'
    ? `A text with an apostrophe goes into double quotation marks: ${remedy.line}`
    : `A space is missing behind the colon: ${remedy.line}`;
}

/** Words of each mistake, German and English side by side. */
export const municipalityProblemWords: ProblemWords<MunicipalityProblems> = {
  'yaml-syntax': {
    de: ({ reason, near }) => ({
      message: `${near === '' ? '' : `„${near}“: `}${syntaxDe[reason] ?? 'Hier ist der Text kein gültiges YAML.'}`,
      hint:
        remedyDe(near) ??
        syntaxRemedyDe[reason] ??
        'Texte mit „: “, „#“ oder Sonderzeichen am Anfang in Anführungszeichen setzen.',
    }),
    en: ({ reason, near }) => ({
      message: `${near === '' ? '' : `“${near}”: `}${syntaxEn[reason] ?? 'The text is no valid YAML here.'}`,
      hint:
        remedyEn(near) ??
        syntaxRemedyEn[reason] ??
        'Put texts with “: ”, “#” or a special character at the start into quotation marks.',
    }),
  },
  'yaml-duplicate-key': {
    de: ({ key, line }) => ({
      message: `Der Schlüssel „${key}“ steht zweimal, zuerst in Zeile ${String(line)}.`,
      hint: 'Einen der beiden löschen.',
    }),
    en: ({ key, line }) => ({
      message: `The key “${key}” occurs twice, first in line ${String(line)}.`,
      hint: 'Delete one of them.',
    }),
  },
  'yaml-key-not-text': {
    de: () => ({
      message: 'Ein Schlüssel ist eine Liste, eine Zuordnung oder ein Verweis.',
      hint: 'Schlüssel sind einfache Wörter: „name: Musterstadt“.',
    }),
    en: () => ({
      message: 'A key is a list, a map or a reference.',
      hint: 'Keys are simple words: “name: Sampletown”.',
    }),
  },
  'yaml-unknown-alias': {
    de: ({ alias }) => ({
      message: `Der Verweis „*${alias}“ führt nirgendwohin.`,
      hint: `Ist ein Text gemeint, gehört er in Anführungszeichen: "*${alias}".`,
    }),
    en: ({ alias }) => ({
      message: `The reference “*${alias}” leads nowhere.`,
      hint: `If it is a text, put it into quotation marks: "*${alias}".`,
    }),
  },
  'yaml-comma-in-value': {
    de: ({ text }) => ({
      message: `In „${text}“ beendet das Komma den Wert: In geschweiften Klammern trennt es die Angaben.`,
      hint: `Den ganzen Wert in Anführungszeichen setzen: "${text}". In Zahlen geht auch ein Punkt: 21.8.`,
    }),
    en: ({ text }) => ({
      message: `In “${text}” the comma ends the value: in braces it separates the keys.`,
      hint: `Put the whole value into quotation marks: "${text}". Numbers may also have a point: 21.8.`,
    }),
  },
  'yaml-comment-in-value': {
    de: ({ text, hidden }) => ({
      message: `Ab „${hidden}“ ist diese Zeile ein Kommentar; gelesen wird ${text === '' ? 'nichts' : `nur „${text}“`}.`,
      hint: 'Den ganzen Wert in Anführungszeichen setzen; ist ein Kommentar gemeint, gehört hinter „#“ ein Leerzeichen.',
    }),
    en: ({ text, hidden }) => ({
      message: `From “${hidden}” on this line is a comment; ${text === '' ? 'nothing' : `only “${text}”`} is read.`,
      hint: 'Put the whole value into quotation marks; if a comment is meant, put a space after “#”.',
    }),
  },
  'yaml-unused-anchor': {
    de: ({ anchor }) => ({
      message: `„&${anchor}“ ist in YAML ein Name für Verweise und gehört nicht zum Text; nichts verweist darauf.`,
      hint: `Ist ein Text gemeint, gehört er in Anführungszeichen: "&${anchor} …".`,
    }),
    en: ({ anchor }) => ({
      message: `“&${anchor}” is a name for references in YAML and no part of the text; nothing refers to it.`,
      hint: `If it is a text, put it into quotation marks: "&${anchor} …".`,
    }),
  },
  'yaml-too-large': {
    de: ({ what, limit }) => ({
      message:
        what === 'depth'
          ? `Mehr als ${String(limit)} Ebenen ineinander.`
          : `Mehr als ${String(limit)} Werte in einer Datei.`,
      hint: 'Verweise auf Verweise und tiefe Verschachtelung auflösen.',
    }),
    en: ({ what, limit }) => ({
      message:
        what === 'depth'
          ? `More than ${String(limit)} levels inside each other.`
          : `More than ${String(limit)} values in one file.`,
      hint: 'Resolve references to references and deep nesting.',
    }),
  },
  'unknown-key': {
    de: ({ key, within, known, nearest }) => ({
      message: `Der Schlüssel „${key}“${withinDe(within)} ist unbekannt und wird nicht gelesen.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ key, within, known, nearest }) => ({
      message: `The key “${key}”${withinEn(within)} is unknown and is not read.`,
      hint: en.meant(nearest, known),
    }),
  },
  'unknown-disclosure-key': {
    de: ({ key, known, nearest }) => ({
      message: `Der Schlüssel „${key}“ in „disclosure“ ist unbekannt; die Geheimhaltung bleibt nicht beim Zufall.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ key, known, nearest }) => ({
      message: `The key “${key}” in “disclosure” is unknown; disclosure control is not left to chance.`,
      hint: en.meant(nearest, known),
    }),
  },
  'missing-key': {
    de: ({ key, written }) => ({
      message: `Der Schlüssel „${key}“ fehlt${written === undefined ? ' oder ist leer' : `; hier steht „${written}“`}.`,
      hint:
        written === undefined
          ? `Ergänzen: „${lastKey(key)}: …“.`
          : `Statt „${written}“ muss es „${lastKey(key)}“ heißen.`,
    }),
    en: ({ key, written }) => ({
      message: `The key “${key}” is missing${written === undefined ? ' or empty' : `; “${written}” stands here`}.`,
      hint:
        written === undefined
          ? `Add “${lastKey(key)}: …”.`
          : `Write “${lastKey(key)}” instead of “${written}”.`,
    }),
  },
  'wrong-value': {
    de: ({ key, value, expected }) => ({
      message:
        key === '' && value === undefined
          ? 'Die Datei ist nicht aufgebaut, wie sie sein soll.'
          : `„${value ?? key}“ passt nicht${value === undefined || key === '' ? '' : ` zu „${key}“`}.`,
      hint:
        expected === 'date' && isoDay(value) !== undefined
          ? `Meinten Sie „${isoDay(value) ?? ''}“?`
          : `Erwartet wird ${expectedDe[expected]}.`,
    }),
    en: ({ key, value, expected }) => ({
      message:
        key === '' && value === undefined
          ? 'The file is not built as it should be.'
          : `“${value ?? key}” does not fit${value === undefined || key === '' ? '' : ` “${key}”`}.`,
      hint:
        expected === 'date' && isoDay(value) !== undefined
          ? `Did you mean “${isoDay(value) ?? ''}”?`
          : `Expected is ${expectedEn[expected]}.`,
    }),
  },
  'unknown-choice': {
    de: ({ key, value, allowed, nearest }) => ({
      message: `„${value ?? key}“ ist kein Wert von „${key}“.`,
      hint: `${nearest === undefined ? '' : `Meinten Sie „${nearest}“? `}Möglich sind: ${de.listed(allowed)}.`,
    }),
    en: ({ key, value, allowed, nearest }) => ({
      message: `“${value ?? key}” is no value of “${key}”.`,
      hint: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}Possible are: ${en.listed(allowed)}.`,
    }),
  },
  'minimum-count-too-low': {
    de: ({ value }) => ({
      message: `„minimumCount: ${String(value)}“ schützt niemanden: Fallzahlen unter 3 werden nie veröffentlicht.`,
      hint: 'Mindestens 3 setzen, üblich sind 3 bis 5.',
    }),
    en: ({ value }) => ({
      message: `“minimumCount: ${String(value)}” protects nobody: counts below 3 are never published.`,
      hint: 'Set 3 or more, 3 to 5 are usual.',
    }),
  },
  'report-level-unclear': {
    de: ({ levels }) => ({
      message: `Mehrere Ebenen haben „report: true“: ${de.listed(levels)}.`,
      hint: 'Genau eine Ebene ist die Berichtsebene.',
    }),
    en: ({ levels }) => ({
      message: `Several levels have “report: true”: ${en.listed(levels)}.`,
      hint: 'Exactly one level is the reporting level.',
    }),
  },
  'duplicate-entry': {
    de: ({ key, id }) => ({
      message: `Die Kennung „${id}“ steht in „${key}“ zweimal (Groß- und Kleinschreibung zählt nicht).`,
      hint: 'Eine der beiden umbenennen oder löschen.',
    }),
    en: ({ key, id }) => ({
      message: `The id “${id}” occurs twice in “${key}” (case does not count).`,
      hint: 'Rename or delete one of them.',
    }),
  },
  'same-title': {
    de: ({ list, title, first, second }) => ({
      message: `${listDe[list]} „${first}“ und „${second}“ heißen beide „${title}“.`,
      hint: 'Auf den Seiten ließen sie sich nicht unterscheiden: einen der beiden Namen ändern.',
    }),
    en: ({ list, title, first, second }) => ({
      message: `${listEn[list]} “${first}” and “${second}” are both called “${title}”.`,
      hint: 'Pages could not tell them apart: change one of the names.',
    }),
  },
  'unknown-state': {
    de: ({ value, nearest }) => ({
      message: `„${value}“ ist kein Bundesland.`,
      hint:
        nearest === undefined
          ? `Möglich sind ${de.listed(federalStateNames)}; außerhalb Deutschlands „state“ weglassen.`
          : `Meinten Sie „${nearest}“?`,
    }),
    en: ({ value, nearest }) => ({
      message: `“${value}” is no state of Germany.`,
      hint:
        nearest === undefined
          ? `Possible are ${en.listed(federalStateNames)}; leave “state” out elsewhere.`
          : `Did you mean “${nearest}”?`,
    }),
  },
  'reserved-id': {
    de: ({ key, id }) => ({
      message: `Die Kennung „${id}“ in „${key}“ ist vergeben: sie hat in Tabellen eine eigene Bedeutung.`,
      hint: 'Eine andere Kennung wählen.',
    }),
    en: ({ key, id }) => ({
      message: `The id “${id}” in “${key}” is taken: it has a meaning of its own in tables.`,
      hint: 'Choose another id.',
    }),
  },
  'site-has-path': {
    de: ({ site, origin, path }) => ({
      message: `„${site}“ enthält den Pfad „${path}“; gelesen wird „${origin}“.`,
      hint: 'Ein Unterverzeichnis wird beim Bauen angegeben: --base /pfad/.',
    }),
    en: ({ site, origin, path }) => ({
      message: `“${site}” holds the path “${path}”; “${origin}” is read.`,
      hint: 'A subfolder is given when building: --base /path/.',
    }),
  },
  'site-not-public': {
    de: ({ site }) => ({
      message: `„${site}“ ist nur im eigenen Netz erreichbar.`,
      hint: 'Unter „site“ die Adresse angeben, unter der die Website veröffentlicht wird.',
    }),
    en: ({ site }) => ({
      message: `“${site}” can be reached in the own network alone.`,
      hint: 'Give the address under which the site is published as “site”.',
    }),
  },
  'report-day-far': {
    de: ({ asOf, first, last }) => ({
      message: `Der Tag des Berichts, „${asOf}“, liegt weit von allen Zeiträumen entfernt (${first} bis ${last}).`,
      hint: 'Ist das Jahr vertippt?',
    }),
    en: ({ asOf, first, last }) => ({
      message: `The day of the report, “${asOf}”, lies far from all periods (${first} to ${last}).`,
      hint: 'Is the year mistyped?',
    }),
  },
  'own-areas-ignored': {
    de: ({ pattern, areas, others }) => ({
      message: `„${pattern}“ lässt auch Zeilen eigener Gebiete aus: ${areas.join(', ')}${moreAreasDe(others)}.`,
      hint: 'Das Muster enger fassen; „*“ steht für beliebige Zeichen.',
    }),
    en: ({ pattern, areas, others }) => ({
      message: `“${pattern}” leaves out rows of own areas as well: ${areas.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}.`,
      hint: 'Make the pattern narrower; “*” stands for any letters.',
    }),
  },
  'unknown-licence': {
    de: ({ value, nearest }) => ({
      message: `Die Lizenz „${value}“ ist unbekannt; sie wird gezeigt, wie sie da steht.`,
      hint: `${nearest === undefined ? '' : `Meinten Sie „${nearest}“? `}Verstanden werden die Namen von SPDX, DCAT-AP.de und GovData.`,
    }),
    en: ({ value, nearest }) => ({
      message: `The licence “${value}” is unknown; it is shown as it is written.`,
      hint: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}The names of SPDX, DCAT-AP.de and GovData are understood.`,
    }),
  },
  'synonym-alone': {
    de: ({ value }) => ({
      message: `In „synonyms“ steht „${value}“ allein; ohne ein zweites Wort hilft es der Suche nicht.`,
      hint: `Ein zweites Wort dazuschreiben: - [${value}, anderes Wort].`,
    }),
    en: ({ value }) => ({
      message: `“${value}” stands alone in “synonyms”; without a second word it does not help the search.`,
      hint: `Add a second word: - [${value}, other word].`,
    }),
  },
  'sign-used-twice': {
    de: ({ sign, states }) => ({
      message: `Das Zeichen „${sign}“ hat zwei Bedeutungen: ${de.listed(states)}.`,
      hint: 'Jedes Zeichen steht für einen Zustand.',
    }),
    en: ({ sign, states }) => ({
      message: `The sign “${sign}” has two meanings: ${en.listed(states)}.`,
      hint: 'Each sign stands for one state.',
    }),
  },
  'missing-file': {
    de: ({ file, present, other }) => ({
      message: `Die Datei „${file}“ fehlt.`,
      hint:
        other !== undefined
          ? renameDe(other, file)
          : present.length === 0
            ? undefined
            : `Im selben Ordner liegen: ${de.listed(present)}.`,
    }),
    en: ({ file, present, other }) => ({
      message: `The file “${file}” is missing.`,
      hint:
        other !== undefined
          ? renameEn(other, file)
          : present.length === 0
            ? undefined
            : `In the same folder are: ${en.listed(present)}.`,
    }),
  },
  'not-a-file': {
    de: ({ file }) => ({
      message: `„${file}“ ist keine gewöhnliche Datei.`,
      hint: 'An diese Stelle gehört eine Datei, kein Ordner und kein Gerät.',
    }),
    en: ({ file }) => ({
      message: `“${file}” is no ordinary file.`,
      hint: 'A file belongs here, neither a folder nor a device.',
    }),
  },
  'unreadable-file': {
    de: ({ file }) => ({
      message: `„${file}“ lässt sich nicht lesen.`,
      hint: 'Zugriffsrechte prüfen, und ob ein Verweis ins Leere führt.',
    }),
    en: ({ file }) => ({
      message: `“${file}” cannot be read.`,
      hint: 'Check its permissions, and whether a link leads nowhere.',
    }),
  },
  'file-too-large': {
    de: ({ file, megabytes }) => ({
      message: `„${file}“ ist größer als ${String(megabytes)} MB.`,
      hint: 'Die Datei aufteilen; Grenzen vereinfachen.',
    }),
    en: ({ file, megabytes }) => ({
      message: `“${file}” is larger than ${String(megabytes)} MB.`,
      hint: 'Split the file; simplify boundaries.',
    }),
  },
  'link-out-of-folder': {
    de: ({ file }) => ({
      message: `„${file}“ ist ein Verweis aus dem Berichtsordner hinaus.`,
      hint: 'Die Datei selbst in den Ordner legen, oder auf eine Seite der Website verweisen („/gebiete/…“).',
    }),
    en: ({ file }) => ({
      message: `“${file}” is a link out of the report folder.`,
      hint: 'Put the file itself into the folder, or link a page of the site (“/gebiete/…”).',
    }),
  },
  'missing-folder': {
    de: ({ folder, other }) => ({
      message: `Der Ordner „${folder}“ fehlt.`,
      hint:
        other === undefined
          ? 'Ein Bericht ist ein Ordner mit data/ (Zahlen, Orte) und content/ (Worte).'
          : renameDe(other, folder),
    }),
    en: ({ folder, other }) => ({
      message: `The folder “${folder}” is missing.`,
      hint:
        other === undefined
          ? 'A report is a folder with data/ (numbers, places) and content/ (words).'
          : renameEn(other, folder),
    }),
  },
  'unexpected-file': {
    de: ({ file, nearest }) => ({
      message: `„${file}“ wird nicht gelesen.`,
      hint:
        nearest !== undefined
          ? `Meinten Sie „${nearest}“?`
          : isWorkbook(file)
            ? 'Eine Arbeitsmappe liest der Import: die Datei aus data/ herausnehmen, dann npm run import -- DATEI --report ORDNER'
          : isTableFile(file)
            ? 'Gelesen werden Tabellen mit der Endung .csv, die in data/observations/ selbst liegen, nicht in Ordnern darunter.'
            : undefined,
    }),
    en: ({ file, nearest }) => ({
      message: `“${file}” is not read.`,
      hint:
        nearest !== undefined
          ? `Did you mean “${nearest}”?`
          : isWorkbook(file)
            ? 'The import reads a workbook: take the file out of data/, then npm run import -- FILE --report FOLDER'
          : isTableFile(file)
            ? 'Tables are read where they end in .csv and lie in data/observations/ itself, not in folders below it.'
            : undefined,
    }),
  },
};

/** A day written as in German letters, `10.05.2024`, as ISO date; undefined where there is no such day. */
function isoDay(written: string | undefined): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(written ?? '') ?? [];
  if (year === '') return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** What is most likely meant as a table of numbers. */
const isWorkbook = (file: string): boolean => /\.(?:xlsx|ods)$/iu.test(file);
const isTableFile = (file: string): boolean => /\.(?:csv|tsv|txt|xlsx?|ods)$/iu.test(file);

const lastKey = (path: string): string => path.replace(/^.*[.\]]/u, '') || path;
