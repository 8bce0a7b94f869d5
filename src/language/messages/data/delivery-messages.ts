/** Words of what spreadsheets and databases do to a delivery, and of what it lacks, side by side in German and English. */
import type { ObservationProblems } from '../../../domain/problem/observations-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en, moreAreasDe } from '../phrases.ts';

type DeliveryProblems = Pick<
  ObservationProblems,
  | 'sentinel-number'
  | 'group-like-date'
  | 'area-unlike-name-column'
  | 'area-without-newest-value'
  | 'newest-value-off-series'
>;

interface Named {
  readonly areas: readonly string[];
  readonly others: number;
}

const namesDe = ({ areas, others }: Named): string =>
  `${areas.join(', ')}${moreAreasDe(others)}`;
const namesEn = ({ areas, others }: Named): string =>
  `${areas.join(', ')}${others === 0 ? '' : ` and ${String(others)} more`}`;
const groupDe = (group: string): string => (group === '' ? '' : ` (Gruppe ${de.quoted(group)})`);
const groupEn = (group: string): string => (group === '' ? '' : ` (group ${en.quoted(group)})`);
const numberDe = (value: number): string => String(value).replace('.', ',');

/** A text as YAML takes it without a doubt. */
const yaml = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** The `files` of an entry of columns.yaml. */
const pattern = (file: string): string => yaml(file.replace(/^data\//u, ''));
const signsLine = (file: string, texts: readonly string[]): string =>
  `- { files: ${pattern(file)}, signs: { notAvailable: [${texts.map(yaml).join(', ')}] } }`;
const groupsLine = (file: string, group: string, meant: string): string =>
  `- { files: ${pattern(file)}, groups: { ${yaml(group)}: ${yaml(meant)} } }`;

export const deliveryWords: ProblemWords<DeliveryProblems> = {
  'sentinel-number': {
    de: ({ indicator, texts, file }) => ({
      message: `${de.quoted(indicator)}: ${de.all(texts)} liegt weit ab von allen anderen Werten und sieht aus wie ein Zeichen für „kein Wert“.`,
      hint: `In data/columns.yaml eintragen, oder „signs“ im Eintrag dieser Datei ergänzen: ${signsLine(file, texts)} Andere Zeichen der Datei dafür (k.A., n/a) gehören in dieselbe Liste. Stimmt die Zahl, sagt es eine Anmerkung (Spalte „note“).`,
    }),
    en: ({ indicator, texts, file }) => ({
      message: `${en.quoted(indicator)}: ${en.all(texts)} lies far from all other values and looks like a sign for “no value”.`,
      hint: `Write into data/columns.yaml, or add “signs” to the entry of this file: ${signsLine(file, texts)} Other signs of the file for it (n/a, NULL) belong in the same list. If the number is right, a note says so (column “note”).`,
    }),
  },
  'group-like-date': {
    de: ({ group, meant, file }) => ({
      message: `Die Gruppe ${de.quoted(group)} ist wohl ein Datum, das ein Tabellenprogramm aus ${de.quoted(meant)} gemacht hat.`,
      hint: `In der Quelle die Spalte als Text formatieren und ${de.quoted(meant)} schreiben. Oder in data/columns.yaml eintragen: ${groupsLine(file, group, meant)}`,
    }),
    en: ({ group, meant, file }) => ({
      message: `The group ${en.quoted(group)} is probably a date that a spreadsheet has made of ${en.quoted(meant)}.`,
      hint: `Format the column as text in the source and write ${en.quoted(meant)}. Or write into data/columns.yaml: ${groupsLine(file, group, meant)}`,
    }),
  },
  'area-unlike-name-column': {
    de: ({ area, column, name, byKey, byName }) => ({
      message: `${de.quoted(area)} und ${de.quoted(name)} (Spalte ${de.quoted(column)}) stehen in einer Zeile und meinen zwei Gebiete: ${de.quoted(byKey)} und ${de.quoted(byName)}.`,
      hint: 'Mit der Quelle vergleichen: wurde nur eine der Spalten sortiert, oder ist eine Zeile verrutscht? Kennung oder Name berichtigen.',
    }),
    en: ({ area, column, name, byKey, byName }) => ({
      message: `${en.quoted(area)} and ${en.quoted(name)} (column ${en.quoted(column)}) stand in one row and mean two areas: ${en.quoted(byKey)} and ${en.quoted(byName)}.`,
      hint: 'Compare with the source: was only one of the columns sorted, or has a row slipped? Correct the key or the name.',
    }),
  },
  'area-without-newest-value': {
    de: ({ indicator, level, period, ...named }) => ({
      message: `${de.quoted(indicator)}: ohne Wert im neuesten Zeitraum ${period}, den andere ${level} schon haben: ${namesDe(named)}.`,
      hint: 'Fehlt eine Zeile in der Lieferung? Liegt der Wert noch nicht vor, sagt es das Zeichen „…“.',
    }),
    en: ({ indicator, level, period, ...named }) => ({
      message: `${en.quoted(indicator)}: without a value in the newest period ${period}, in which other ${level} have one: ${namesEn(named)}.`,
      hint: 'Is a row of the delivery missing? If the value comes later, the sign “…” says so.',
    }),
  },
  'newest-value-off-series': {
    de: ({ indicator, group, area, period, value, earlier, earlierValue, more }) => ({
      message: `${de.quoted(indicator)}${groupDe(group)}: ${area} fällt mit ${numberDe(value)} (${period}) weit aus der eigenen Reihe; ${earlier} waren es ${numberDe(earlierValue)}${more === 0 ? '' : `. Ebenso ${String(more)} ${more === 1 ? 'weiterer Wert' : 'weitere Werte'}`}.`,
      hint: 'Mit der Quelle vergleichen: fehlt eine Ziffer, ist die Zeile verrutscht? Stimmt der Wert, erklärt ihn eine Anmerkung (Spalte „note“).',
    }),
    en: ({ indicator, group, area, period, value, earlier, earlierValue, more }) => ({
      message: `${en.quoted(indicator)}${groupEn(group)}: ${area} falls far out of its own series with ${String(value)} (${period}); in ${earlier} it was ${String(earlierValue)}${more === 0 ? '' : `. So ${more === 1 ? 'does 1 more value' : `do ${String(more)} more values`}`}.`,
      hint: 'Compare with the source: is a digit missing, has the row slipped? If the value is right, a note (column “note”) explains it.',
    }),
  },
};
