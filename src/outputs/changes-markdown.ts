/** What changes between two reports, as Markdown for a merge request: deterministic, nothing withheld in it. */
import type { Indicator } from '../domain/indicator/indicator.ts';
import { isCount } from '../domain/indicator/unit.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import { roundTo } from '../domain/indicator/rounding.ts';
import type { MessageLanguage } from '../domain/language.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { PublishableDataset } from '../domain/publishable.ts';
import { changeWords } from '../language/changes/change-languages.ts';
import type { ChangeWords } from '../language/changes/change-words.ts';
import { problemLines, wordsOfProblem } from '../language/messages/problem-report.ts';
import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatValue,
  withUnit,
} from '../language/numbers/numbers.ts';
import { formatPeriod } from '../language/numbers/periods.ts';
import { formatChange } from '../language/numbers/values-in-sentences.ts';
import type { CellChange, IndicatorChange } from '../report/changes/indicator-changes.ts';
import type { ItemChange, ListChange } from '../report/changes/place-changes.ts';
import { isUnchanged } from '../report/changes/report-changes.ts';
import type { ReportChanges } from '../report/changes/report-changes.ts';

export interface ProblemChanges {
  readonly added: readonly Problem[];
  readonly solved: readonly Problem[];
}

/** Longer lists are counted: a comment of a code host has its limits, and so has a reader. */
const listed = 12;

/** A name of the report must be text in Markdown: no markup, no mention, no row of a table. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]#|~]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/@/gu, '&#64;')
    .trim();

const isClaim = ({ code }: Problem): boolean => code.startsWith('claim-');

/** The whole comment. */
export function changesMarkdown(
  changes: ReportChanges,
  problems: ProblemChanges,
  language: MessageLanguage,
): string {
  const words = changeWords[language];
  const writer = new Writer(changes, language);
  const fallen = problems.added.filter(isClaim);
  const others = problems.added.filter((one) => !isClaim(one));
  const blocks = [
    `# ${words.title(plainMarkdown(changes.after.frame.municipality.name))}`,
    words.intro,
    list(summary(changes, problems, words)),
    ...section(words.sections.claims, list(fallen.map((one) => claimLine(one, language)))),
    ...section(words.sections.figures, writer.figures()),
    ...section(words.sections.withheld, writer.withheld()),
    ...section(words.sections.goals, writer.goals()),
    ...section(words.sections.concerned, writer.concerned()),
    ...section(words.sections.areas, writer.items(changes.areas)),
    ...section(words.sections.offers, writer.items(changes.offers)),
    ...section(words.sections.texts, writer.texts()),
    ...section(words.sections.settings, list(changes.settings.map((key) => writer.field(key)))),
    ...section(words.sections.newProblems, problemList(others, language)),
    ...section(words.sections.solvedProblems, problemList(problems.solved, language)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Where a folder cannot be published as it is: what is wrong with it, without a cell. */
export function unreadableMarkdown(
  which: 'before' | 'after',
  problems: readonly Problem[],
  language: MessageLanguage,
): string {
  const words = changeWords[language];
  const errors = problems.filter(({ level }) => level === 'error');
  return `${[words.unreadable(which, errors.length), problemList(errors, language)].join('\n\n')}\n`;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const section = (title: string, body: string): readonly string[] =>
  body === '' ? [] : [`## ${title}`, body];

function summary(
  changes: ReportChanges,
  { added }: ProblemChanges,
  words: ChangeWords,
): readonly string[] {
  const { indicators } = changes;
  const withPeriods = indicators.filter(({ periodsAdded }) => periodsAdded.length > 0);
  const withValues = indicators.filter(({ values }) => values.length > 0);
  const values = withValues.reduce((sum, one) => sum + one.values.length, 0);
  const withheld = indicators.reduce((sum, one) => sum + one.withheld.length, 0);
  const claims = added.filter(isClaim).length;
  const others = added.filter((one) => !isClaim(one));
  const errors = others.filter(({ level }) => level === 'error').length;
  const { summary: told } = words;
  return [
    ...(isUnchanged(changes) ? [words.none] : []),
    ...(withPeriods.length > 0 ? [told.periods(withPeriods.length)] : []),
    ...(values > 0 ? [told.values(values, withValues.length)] : []),
    ...(withheld > 0 ? [told.withheld(withheld)] : []),
    ...(claims > 0 ? [told.claims(claims)] : []),
    ...(others.length > 0 ? [told.problems(errors, others.length - errors)] : []),
  ];
}

/** What the check says of a claim: its numbers are published ones. */
function claimLine(problem: Problem, language: MessageLanguage): string {
  const { file, line } = problem.place;
  const { message } = wordsOfProblem(problem, language);
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return `\`${place.replaceAll('`', '')}\`: ${plainMarkdown(message)}`;
}

/** Problems as lines; of tables only where and what kind, since a message may quote a cell. */
function problemList(problems: readonly Problem[], language: MessageLanguage): string {
  const words = changeWords[language];
  const shown = problems.slice(0, 2 * listed);
  const lines = shown.map((one) => {
    if (/^data\/observations\//u.test(one.place.file)) {
      const place = one.place.line === undefined ? '' : `:${String(one.place.line)}`;
      return `${words.levels[one.level]} \`${one.place.file.replaceAll('`', '')}${place}\` ${one.code}`;
    }
    const [line] = problemLines([one], language);
    return `${words.levels[one.level]} ${plainMarkdown(line?.text ?? one.code)}`;
  });
  const rest = problems.length - shown.length;
  const all = [...lines, ...(rest > 0 ? [words.more(rest)] : [])];
  const quoted = shown.some(({ place }) => place.file.startsWith('data/observations/'));
  return [list(all), ...(quoted ? [words.cellsNotQuoted] : [])].join('\n\n').trim();
}

class Writer {
  readonly #changes: ReportChanges;
  readonly #language: MessageLanguage;
  readonly #words: ChangeWords;
  readonly #names: ReadonlyMap<string, string>;

  constructor(changes: ReportChanges, language: MessageLanguage) {
    this.#changes = changes;
    this.#language = language;
    this.#words = changeWords[language];
    this.#names = new Map([...namesOf(changes.before), ...namesOf(changes.after)]);
  }

  field(key: string): string {
    return this.#words.fieldNames[key] ?? key;
  }

  /** A table with a row for each indicator. */
  figures(): string {
    const rows = this.#changes.indicators
      .map((change) => [plainMarkdown(change.indicator.short), this.#indicator(change)] as const)
      .filter(([, what]) => what !== '');
    if (rows.length === 0) return '';
    const [first, second] = this.#words.columns;
    return [
      `| ${first} | ${second} |`,
      '| --- | --- |',
      ...rows.map(([name, what]) => `| ${name} | ${what} |`),
    ].join('\n');
  }

  #indicator(change: IndicatorChange): string {
    const words = this.#words;
    const { indicator, how, periodsAdded, periodsGone, values, filled, emptied, newest } = change;
    const periods = (all: IndicatorChange['periodsAdded']): readonly string[] =>
      this.#short(all.map((period) => formatPeriod(period, this.#language)));
    const tellable = values.filter((one) => !this.#changes.isSealed(indicator, one));
    const largest = tellable[0];
    const untold = values.length - tellable.length;
    const parts = [
      ...(how === 'changed' ? [] : [`**${how === 'added' ? words.added : words.gone}**`]),
      ...(periodsAdded.length === 0 ? [] : [words.periodsAdded(periods(periodsAdded), change.addedCells.numbers, change.addedCells.withheld)]), // prettier-ignore
      ...(newest === undefined ? [] : [this.#newest(newest, indicator)]),
      ...(periodsGone.length === 0 ? [] : [words.periodsGone(periods(periodsGone))]),
      ...(largest === undefined
        ? values.length === 0
          ? []
          : [`${words.values(values.length)}.`]
        : [`${words.values(values.length)}${values.length === 1 ? ': ' : ', '}${this.#largest(largest, indicator, values.length)}.`]), // prettier-ignore
      ...(untold === 0 ? [] : [words.untold(untold)]),
      ...(filled.length === 0 ? [] : [words.filled(filled.length)]),
      ...(emptied.length === 0
        ? []
        : [words.emptied(emptied.length, this.#short(emptied.map((one) => this.#cell(one))))]),
      ...(change.fields.length === 0
        ? []
        : [words.fields(change.fields.map((key) => this.field(key)))]),
    ];
    return parts.join(' ');
  }

  #newest(newest: NonNullable<IndicatorChange['newest']>, indicator: Indicator): string {
    const { period, value, earlier } = newest;
    const change =
      earlier === undefined || numberOf(value) === undefined
        ? undefined
        : this.#words.since(
            formatChange(value, earlier.value, indicator, this.#language),
            formatPeriod(earlier.period, this.#language),
          );
    return this.#words.newest(
      formatPeriod(period, this.#language),
      plainMarkdown(formatValue(value, indicator, this.#language)),
      change === undefined ? undefined : plainMarkdown(change),
    );
  }

  #largest(change: CellChange, indicator: Indicator, count: number): string {
    const { before, after } = change;
    const write = (cell: CellChange['before']): string =>
      plainMarkdown(formatValue(cell, indicator, this.#language));
    // The difference is that of the numbers as they are shown.
    const shown = (cell: CellChange['before']): number =>
      roundTo(numberOf(cell) ?? 0, indicator.decimals);
    const [was, is] = [shown(before), shown(after)];
    const sign = is < was ? '−' : '+';
    const difference = `${sign}${formatDifference(is - was, indicator, this.#language)}`;
    const share = was > 0 ? Math.abs((is - was) / was) * 100 : 0;
    // A change of a share in percent of a percentage would be misread.
    const relative =
      isCount(indicator.unit) && was > 0
        ? `${sign}${withUnit(formatNumber(share, share < 10 ? 1 : 0, this.#language), 'percent', this.#language)}`
        : undefined; // prettier-ignore
    const size = relative === undefined ? difference : this.#words.relative(difference, relative);
    const cell = this.#cell(change);
    const told = this.#words.largest(cell, write(before), write(after), plainMarkdown(size));
    // Of one value nothing is the largest.
    return count === 1 ? told.slice(told.indexOf(cell)) : told;
  }

  #cell({ area, period, group }: CellChange): string {
    return plainMarkdown(
      [this.#names.get(area) ?? area, group, formatPeriod(period, this.#language)]
        .filter((part) => part !== '')
        .join(', '),
    );
  }

  #short(texts: readonly string[]): readonly string[] {
    const rest = texts.length - listed;
    return rest <= 0 ? texts : [...texts.slice(0, listed), this.#words.more(rest)];
  }

  /** Which cells, without value or rule. */
  withheld(): string {
    const lines = this.#changes.indicators
      .filter(({ withheld }) => withheld.length > 0)
      .map(({ indicator, withheld }) =>
        this.#words.withheldOf(
          plainMarkdown(indicator.short),
          this.#short(withheld.map((one) => this.#cell(one))),
        ),
      );
    if (lines.length === 0) return '';
    const wasShown = this.#changes.indicators.some(({ withheld }) =>
      withheld.some(({ before }) => numberOf(before) !== undefined),
    );
    const intro = [this.#words.withheldIntro, ...(wasShown ? [this.#words.withheldOnceShown] : [])];
    return `${intro.join(' ')}\n\n${list(lines)}`;
  }

  goals(): string {
    const { before, after, goals } = this.#changes;
    return list(
      goals.map(({ goal, before: old, after: now }) => {
        const of = (side: PublishableDataset): Indicator | undefined =>
          side.frame.indicators.find(({ id }) => id === goal.measure.indicator);
        const write = (newest: typeof old, side: PublishableDataset): string | undefined => {
          const indicator = of(side);
          if (newest === undefined || indicator === undefined) return undefined;
          const other = side === before ? after : before;
          // What is withheld in one state stays untold of the other, and so does a total beside it.
          const at = { area: goal.measure.area, period: newest.period, group: '' };
          const there = other.series.get(indicator.id)?.at(at.area, at.period.text)?.value;
          const isCommon = old?.period.text === now?.period.text;
          const change = { ...at, before: undefined, after: undefined };
          if (
            there?.state === 'withheld' ||
            (isCommon && this.#changes.isSealed(indicator, change))
          ) {
            return `${this.#words.untoldNumber} (${formatPeriod(newest.period, this.#language)})`;
          }
          const value = formatValue(newest.value, indicator, this.#language);
          return `${plainMarkdown(value)} (${formatPeriod(newest.period, this.#language)})`;
        };
        const indicator = of(after);
        const target =
          indicator === undefined
            ? String(goal.measure.target)
            : formatAmount(goal.measure.target, indicator, this.#language);
        return this.#words.goal(
          plainMarkdown(goal.title),
          write(old, before),
          write(now, after),
          plainMarkdown(target),
        );
      }),
    );
  }

  concerned(): string {
    const shorts = new Map(this.#changes.indicators.map(({ indicator }) => [indicator.id, indicator.short])); // prettier-ignore
    const lines = this.#changes.concerned.map(({ title, file, indicators }) =>
      this.#words.concerned(
        plainMarkdown(title),
        file.replaceAll('`', ''),
        indicators.map((id) => plainMarkdown(shorts.get(id) ?? id)),
      ),
    );
    return lines.length === 0 ? '' : `${this.#words.concernedIntro}\n\n${list(lines)}`;
  }

  items({ added, gone, changed }: ListChange): string {
    const { listAdded, listGone, listChanged } = this.#words;
    const name = ({ name: called }: ItemChange): string => plainMarkdown(called);
    const line = (
      items: readonly ItemChange[],
      title: (count: number) => string,
      write: (item: ItemChange) => string,
    ): readonly string[] =>
      items.length === 0
        ? []
        : [`**${title(items.length)}:** ${this.#short(items.map(write)).join('; ')}`];
    return list([
      ...line(added, listAdded, name),
      ...line(gone, listGone, name),
      ...line(changed, listChanged, (item) => `${name(item)} (${item.fields.map((key) => this.field(key)).join(', ')})`), // prettier-ignore
    ]);
  }

  texts(): string {
    return list(
      this.#changes.texts.map(
        ({ name, id, how }) =>
          `**${plainMarkdown(name)}** (\`${id.replaceAll('`', '')}\`): ${this.#words.textHow[how]}`,
      ),
    );
  }
}

const namesOf = ({ frame }: PublishableDataset): readonly (readonly [string, string])[] => [
  [frame.municipality.id, frame.municipality.name],
  ...frame.geography.areas.map(({ id, name }) => [id, name] as const),
];
