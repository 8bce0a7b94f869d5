/** What an import says: text for a terminal, or JSON. */
import { levelOfDelivery, refusalCode } from '../../domain/delivery/delivery-codes.ts';
import type { DeliveryCode } from '../../domain/delivery/delivery-codes.ts';
import type {
  BoundaryUnderstanding,
  DeliveryQuestion,
  DeliveryRefusal,
  DeliveryReport,
  DeliveryWarning,
  RegisterUnderstanding,
  TableUnderstanding,
} from '../../domain/delivery/delivery-findings.ts';
import type { MessageLanguage } from '../../domain/language.ts';
import type { DeliveryWords, Told } from './delivery-words.ts';
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
        : { refusal: { ...report.refusal, ...worded(refused(report.refusal, say)) } }),
      questions: report.questions.map((one) => ({ ...one, ...worded(asked(one, say)) })),
      ...(report.warnings === undefined
        ? {}
        : { warnings: report.warnings.map((one) => ({ ...one, ...worded(warned(one, say)) })) }),
    }));
    return `${JSON.stringify({ deliveries: told })}\n`;
  }
  return `${reports.map((report) => textOf(report, say)).join('\n\n')}\n`;
}

/** A code with its words. */
export interface DeliverySentence {
  readonly code: DeliveryCode;
  readonly message: string;
  readonly remedy: string;
}

const sentence = (code: DeliveryCode, [message, remedy]: Told): DeliverySentence => ({
  code,
  message,
  remedy,
});

// The words of a code take the facts of the same code: their union cannot be told apart by the compiler.
const asked = (question: DeliveryQuestion, { questions }: DeliveryWords): DeliverySentence =>
  sentence(question.kind, questions[question.kind](question as never));

const warned = (warning: DeliveryWarning, { warnings }: DeliveryWords): DeliverySentence =>
  sentence(warning.kind, warnings[warning.kind](warning));

const refused = (refusal: DeliveryRefusal, { refusals }: DeliveryWords): DeliverySentence => {
  const code = refusalCode(refusal);
  return sentence(code, refusals[code](refusal as never));
};

/** The words of a finding: refusals have no place in the file, questions and warnings name theirs. */
export const deliverySentence = (
  finding: DeliveryQuestion | DeliveryRefusal | DeliveryWarning,
  language: MessageLanguage,
): DeliverySentence => {
  const say = words[language];
  if (isQuestion(finding, say)) return asked(finding, say);
  return isWarning(finding, say) ? warned(finding, say) : refused(finding, say);
};

type Finding = DeliveryQuestion | DeliveryRefusal | DeliveryWarning;
const isQuestion = (one: Finding, say: DeliveryWords): one is DeliveryQuestion =>
  Object.hasOwn(say.questions, one.kind);
const isWarning = (one: Finding, say: DeliveryWords): one is DeliveryWarning =>
  Object.hasOwn(say.warnings, one.kind);

const worded = ({
  code,
  message,
  remedy,
}: DeliverySentence): {
  readonly code: DeliveryCode;
  readonly message: string;
  readonly hint: string;
} => ({
  code,
  message,
  hint: remedy,
});

function textOf(report: DeliveryReport, say: DeliveryWords): string {
  const lines = [report.file];
  const indent = (text: string): string => `  ${text}`;
  const tell = ({ code, message, remedy }: DeliverySentence): void => {
    const level = say.levels[levelOfDelivery(code)];
    lines.push(indent(`${level} ${code} — ${message}`), `    ${remedy}`);
  };
  if (report.refusal !== undefined) tell(refused(report.refusal, say));
  if (report.table !== undefined) lines.push(...tableLines(report.table, say).map(indent));
  if (report.register !== undefined) lines.push(...registerLines(report.register, say).map(indent));
  if (report.boundaries !== undefined)
    lines.push(...boundaryLines(report.boundaries, say).map(indent));
  for (const warning of report.warnings ?? []) tell(warned(warning, say));
  for (const question of report.questions) tell(asked(question, say));
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
