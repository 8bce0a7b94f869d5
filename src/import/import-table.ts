/** One office table → files below data/observations/. */
import { basename, join } from 'node:path';
import type {
  DeliveryQuestion,
  DeliveryReport,
  TableUnderstanding,
} from '../domain/delivery/delivery-findings.ts';
import { foldName } from '../domain/naming/fold-name.ts';
import { entriesFor } from '../readers/table/columns.ts';
import { areaTexts } from './heading/area-texts.ts';
import { combinedObservations } from './delivery/combined-observations.ts';
import { namesOf, noEntry } from './delivery/delivery-entry.ts';
import type { DeliveryColumns } from '../readers/table/columns.ts';
import type { LabelChoice } from './delivery/label-names.ts';
import { idOf } from './delivery/label-names.ts';
import { observationsText } from './delivery/observations-text.ts';
import { proposedEntry } from './delivery/proposed-entry.ts';
import type { DeliveryKnowledge } from './delivery/report-knowledge.ts';
import { joined } from './delivery/table-understanding.ts';
import type { UnderstoodTable } from './delivery/table-understanding.ts';
import { understandTable } from './delivery/understand-table.ts';
import type { Grid } from './office/grid.ts';
import type { Result } from './write-results.ts';

export interface ImportOptions {
  /** Absolute path of the report folder. */
  readonly report: string;
  /** Absolute path. */
  readonly out: string | undefined;
  readonly sheet: string | undefined;
  readonly as: LabelChoice;
  readonly period: string | undefined;
  readonly isRegister: boolean;
  readonly replace: boolean;
}

/** What a workbook held besides the tables. */
export interface SheetsOf {
  readonly sheets: readonly Grid[];
  readonly hiddenSheets: readonly string[];
}

export interface PreparedImport {
  readonly report: Omit<DeliveryReport, 'written'>;
  readonly results: readonly Result[];
}

/** Reads a delivery and prepares its files; with a question open there are none. */
export function prepareTable(
  name: string,
  { sheets: all, hiddenSheets }: SheetsOf,
  knowledge: DeliveryKnowledge,
  options: ImportOptions,
): PreparedImport {
  const [first = noEntry, ...others] = entriesFor(namesOf(name), knowledge.entries);
  const stem =
    options.out === undefined ? undefined : basename(options.out).replace(/\.csv$/iu, '');
  const own = baseOf(name, stem, knowledge);
  const { as, period } = options;
  const understand = (sheets: readonly Grid[]): UnderstoodTable => {
    const by = (entry: DeliveryColumns): UnderstoodTable =>
      understandTable(sheets, knowledge, entry, {
        base: entry.set.get('indicator') ?? own,
        as,
        period,
      });
    return joined([by(first), ...others.map(by)], knowledge);
  };

  const chosen = chooseSheets(all, hiddenSheets, options.sheet, understand);
  if ('question' in chosen) {
    return { report: { file: name, questions: [chosen.question] }, results: [] };
  }
  const { rows, questions, warnings, labels, groupTitles, understanding } = understand(
    chosen.sheets,
  );
  const ids = understanding.indicators.map(({ id }) => id);
  const texts = areaTexts(knowledge.municipality, knowledge.areas, undefined);
  const areaOf = (text: string): string => {
    const found = texts.find(text);
    return found.kind === 'area' ? found.id : text;
  };
  const results: Result[] = [];
  if (questions.length === 0 && options.out !== undefined) {
    const withIndicator = ids.length > 1 || ids[0] !== stem;
    results.push({
      path: options.out,
      file: basename(options.out),
      text: observationsText(rows, withIndicator),
      rows: rows.length,
      combine: (before) => combinedObservations(before, rows, stem ?? '', areaOf),
    });
  } else if (questions.length === 0) {
    for (const id of ids) {
      const own = rows.filter(({ indicator }) => indicator === id);
      const file = `data/observations/${id}.csv`;
      results.push({
        path: join(options.report, file),
        file,
        text: observationsText(own, false),
        rows: own.length,
        combine: (before) => combinedObservations(before, own, id, areaOf),
      });
    }
  }
  const told: TableUnderstanding = {
    ...understanding,
    hiddenSheets,
    otherSheets: all.filter((grid) => !chosen.sheets.includes(grid)).map(({ sheet }) => sheet),
  };
  return {
    report: {
      file: name,
      table: told,
      questions,
      ...(warnings.length === 0 ? {} : { warnings }),
      entry: entryFor(name, questions, labels, options.as, knowledge),
      catalogueLines: questions.length > 0 ? [] : catalogueLines(told, knowledge),
      groupLines: questions.length > 0 ? [] : groupLines(told.groups, groupTitles, knowledge),
    },
    results,
  };
}

/** The id of a table's only indicator: what --out says, what the catalogue knows, else the file's own name without years. */
function baseOf(name: string, stem: string | undefined, { catalogue }: DeliveryKnowledge): string {
  const own = name.replace(/\.[^.]+$/u, '');
  const plain = own.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, ' ').replace(encodingWords, ' ');
  const known = (words: string): string | undefined =>
    catalogue.find(({ id }) => foldName(id) === foldName(words) || foldName(id) === idOf(words))
      ?.id;
  const wanted = stem === undefined ? undefined : known(stem);
  return wanted ?? known(own) ?? known(plain) ?? idOf(stem ?? (plain.trim() === '' ? own : plain));
}

/** Parts of a file's name that say how it was saved. */
const encodingWords =
  /(?:^|[\s_-])(?:utf-?8(?:bom)?|utf-?16(?:le|be)?|cp1252|latin1|final|v\d+)(?=$|[\s_-])/giu;

type ChosenSheets = { readonly sheets: readonly Grid[] } | { readonly question: DeliveryQuestion };

/** The sheet that is named, else the only table, else all tables of one shape. */
function chooseSheets(
  all: readonly Grid[],
  hiddenSheets: readonly string[],
  wanted: string | undefined,
  understand: (sheets: readonly Grid[]) => UnderstoodTable,
): ChosenSheets {
  if (wanted !== undefined) {
    const found = all.find(({ sheet }) => foldName(sheet) === foldName(wanted));
    if (found !== undefined) return { sheets: [found] };
    const hidden = hiddenSheets.some((sheet) => foldName(sheet) === foldName(wanted));
    return {
      question: {
        kind: 'unknown-sheet',
        sheet: wanted,
        sheets: all.map(({ sheet }) => sheet),
        hidden,
      },
    };
  }
  if (all.length < 2) return { sheets: all };
  const tables = all
    .map((grid) => ({ grid, ...understand([grid]) }))
    .filter(({ understanding }) => understanding.values > 0 || understanding.areas.length > 0);
  if (tables.length < 2)
    return { sheets: tables.length === 0 ? all : tables.map(({ grid }) => grid) };
  const shapes = new Set(tables.map(({ grid }) => shapeOf(grid)));
  return shapes.size === 1
    ? { sheets: tables.map(({ grid }) => grid) }
    : { question: { kind: 'several-sheets', sheets: tables.map(({ grid }) => grid.sheet) } };
}

/** Sheets of one shape have the same words in their first rows with more than one cell, whatever the year. */
const shapeOf = ({ rows }: Grid): string => {
  const head = rows.find(({ cells }) => cells.filter(({ text }) => /\p{L}/u.test(text)).length > 1);
  return (head?.cells ?? [])
    .map(({ text }) => foldName(text).replace(/\d+/gu, '#'))
    .join('|')
    .replace(/\|+$/u, '');
};

function entryFor(
  name: string,
  questions: readonly DeliveryQuestion[],
  labels: ReadonlyMap<string, string>,
  as: LabelChoice,
  { municipality, entries }: DeliveryKnowledge,
): string | undefined {
  const areas = new Map<string, string>();
  const open = new Map<string, readonly string[]>();
  for (const question of questions) {
    if (question.kind === 'unknown-areas')
      for (const { text, nearest } of question.texts.slice(0, 12)) areas.set(text, nearest ?? '?');
    if (question.kind === 'ambiguous-areas')
      for (const { text, ids } of question.texts.slice(0, 12)) open.set(text, ids);
  }
  const dates = new Map(
    questions.flatMap((one) =>
      one.kind === 'date-as-group' ? [[one.text, one.meant] as const] : [],
    ),
  );
  const taken = questions.some(({ kind }) => kind === 'labels') ? labels : undefined;
  const isCityWide = questions.some(({ kind }) => kind === 'no-areas');
  const set = isCityWide ? new Map([['area', municipality.id]]) : undefined;
  return proposedEntry(
    {
      name,
      set,
      areas,
      choices: open,
      indicators: as === 'groups' ? undefined : taken,
      groups: new Map([...(as === 'groups' ? (taken ?? []) : []), ...dates]),
    },
    entriesFor(namesOf(name), entries)[0],
  );
}

const csvCell = (text: string): string =>
  /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Lines for data/groups.csv: groups that it does not know yet. */
function groupLines(
  ids: readonly string[],
  titles: ReadonlyMap<string, string>,
  { groups }: DeliveryKnowledge,
): readonly string[] {
  const known = new Set(groups.map(({ id }) => foldName(id)));
  return ids
    .filter((id) => !known.has(foldName(id)))
    .map((id) => `${csvCell(id)},${csvCell(titles.get(id) ?? id)}`);
}

/** Lines for the catalogue: indicators that it does not know yet. */
function catalogueLines(
  table: TableUnderstanding,
  { municipality, catalogue }: DeliveryKnowledge,
): readonly string[] {
  const theme = municipality.themes[0]?.id ?? '';
  const known = new Set(catalogue.map(({ id }) => id));
  return table.indicators
    .filter(({ id }) => !known.has(id))
    .map(({ id, label, catalogueUnit }) => {
      const title = label === '' ? id : label;
      return [id, theme, csvCell(title), catalogueUnit].join(',');
    });
}
