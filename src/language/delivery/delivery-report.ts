/** What an import says: text for a terminal, or JSON. */
import type {
  BoundaryUnderstanding,
  DeliveryQuestion,
  DeliveryReport,
  RegisterUnderstanding,
  TableUnderstanding,
} from '../../domain/delivery/delivery-findings.ts';
import type { MessageLanguage } from '../../domain/language.ts';
import type { DeliveryWords } from './delivery-words.ts';
import { englishDelivery } from './english-delivery.ts';
import { germanDelivery } from './german-delivery.ts';

const words: Readonly<Record<MessageLanguage, DeliveryWords>> = {
  de: germanDelivery,
  en: englishDelivery,
};

/** The report of all deliveries of one call. */
export function deliveryText(
  reports: readonly DeliveryReport[],
  format: 'text' | 'json',
  language: MessageLanguage,
): string {
  const say = words[language];
  if (format === 'json') {
    const told = reports.map((report) => ({
      ...report,
      ...(report.refusal === undefined
        ? {}
        : { refusal: { ...report.refusal, message: say.refusal(report.refusal) } }),
      questions: report.questions.map((question) => {
        const [message, hint] = asked(question, say);
        return { code: question.kind, ...question, message, hint };
      }),
    }));
    return `${JSON.stringify({ deliveries: told })}\n`;
  }
  return `${reports.map((report) => textOf(report, say)).join('\n\n')}\n`;
}

const asked = <K extends DeliveryQuestion['kind']>(
  question: Extract<DeliveryQuestion, { readonly kind: K }>,
  say: DeliveryWords,
): readonly [string, string] => {
  const words = say.questions[question.kind as K];
  return words(question as never);
};

function textOf(report: DeliveryReport, say: DeliveryWords): string {
  const lines = [report.file];
  const indent = (text: string): string => `  ${text}`;
  if (report.refusal !== undefined) lines.push(indent(say.refusal(report.refusal)));
  if (report.table !== undefined) lines.push(...tableLines(report.table, say).map(indent));
  if (report.register !== undefined) lines.push(...registerLines(report.register, say).map(indent));
  if (report.boundaries !== undefined)
    lines.push(...boundaryLines(report.boundaries, say).map(indent));
  for (const question of report.questions) {
    const [message, hint] = asked(question, say);
    lines.push(indent(`${say.question} ${question.kind} — ${message}`), `    ${hint}`);
  }
  const block = (title: string, text: string): void => {
    lines.push(indent(title), ...text.split('\n').map((line) => `    ${line}`));
  };
  if (report.entry !== undefined) block(say.entry, report.entry);
  if ((report.catalogueLines ?? []).length > 0)
    block(say.catalogue, (report.catalogueLines ?? []).join('\n'));
  if ((report.groupLines ?? []).length > 0)
    block(say.groupRows, (report.groupLines ?? []).join('\n'));
  lines.push(
    ...(report.written.length === 0 ? [say.nothingWritten] : report.written.map(say.written)).map(
      indent,
    ),
  );
  return lines.join('\n');
}

function tableLines(table: TableUnderstanding, { understood }: DeliveryWords): readonly string[] {
  const some = <T>(list: readonly T[], line: (list: readonly T[]) => string): readonly string[] =>
    list.length === 0 ? [] : [line(list)];
  return [
    ...some(table.sheets, understood.sheets),
    understood.tables(table.tables, table.values, table.turned),
    ...(table.areas.length === 0 && !table.hasTotal
      ? []
      : [understood.areas(table.areas.length, table.hasTotal, table.unassigned)]),
    ...(table.values === 0 ? [] : some(table.missingAreas, understood.missing)),
    ...some(table.ignoredAreas, understood.ignoredAreas),
    ...some(table.periods, understood.periods),
    ...table.indicators
      .slice(0, 40)
      .map(({ id, label, unit, catalogueUnit, values, inCatalogue }) =>
        understood.indicator(id, label, unit, inCatalogue ? '' : catalogueUnit, values),
      ),
    ...some(table.groups, understood.groups),
    ...some(table.signs, understood.signs),
    ...(table.emptyCells === 0 ? [] : [understood.empty(table.emptyCells)]),
    ...(table.decimal === undefined && table.thousands === undefined
      ? []
      : [understood.marks(table.decimal, table.thousands)]),
    ...some(table.ignoredColumns, understood.ignoredColumns),
    ...some(table.footnotes, understood.footnotes),
    ...(table.hiddenRows + table.hiddenColumns + table.hiddenSheets.length === 0
      ? []
      : [understood.hidden(table.hiddenRows, table.hiddenColumns, table.hiddenSheets)]),
    ...some(table.otherSheets, understood.otherSheets),
  ];
}

const registerLines = (
  register: RegisterUnderstanding,
  { understood }: DeliveryWords,
): readonly string[] => [
  understood.register(register.offers, register.providers, register.cooperations),
  understood.columns(register.columns),
  ...(register.ignoredColumns.length === 0
    ? []
    : [understood.ignoredColumns(register.ignoredColumns)]),
  ...(register.types.length === 0 ? [] : [understood.types(register.types)]),
  ...(register.madeIds === 0 ? [] : [understood.madeIds(register.madeIds)]),
  ...(register.unknownAreas.length === 0 ? [] : [understood.unknownPlaces(register.unknownAreas)]),
  ...(register.hiddenRows + register.hiddenColumns === 0
    ? []
    : [understood.hidden(register.hiddenRows, register.hiddenColumns, [])]),
];

const boundaryLines = (
  one: BoundaryUnderstanding,
  { understood }: DeliveryWords,
): readonly string[] => [
  understood.boundaries(one.layer, one.features, one.crs),
  ...(one.leftOut === 0 ? [] : [understood.leftOut(one.leftOut)]),
  understood.properties(one.idProperty, one.nameProperty, one.properties),
];
