/** Words against published numbers: what they claim, quote and show must still be there and still be so. */
import { parsePeriod } from '../../domain/indicator/period.ts';
import type { Goal } from '../../domain/words/goal.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { findPeriod } from '../../domain/indicator/period.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Place, Problem } from '../../domain/problem/problem.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import type { TagNode, WordNode, Words } from '../../domain/words/words.ts';
import { cellFacts, cellOf, levelOf, periodsAtLevel } from '../indicator/cells.ts';
import { anchorsOfPages, checkLinks, pagesOfTexts } from './dead-links.ts';
import { decideClaim } from './decide-claim.ts';
import { viewReport } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';
import { resolveTag } from './resolve-tag.ts';
import type { CellRequest, ClaimRequest, ValueRequest } from './tag-requests.ts';

/**
 * Checks every tag of every text, and the goals, against the published values.
 *
 * `site` holds the addresses that words may link to. `isSound` says of an indicator whether its numbers were read whole: in a report with errors, words about
 * half-read numbers are not judged.
 *
 * A claim or a goal's baseline on a withheld cell is an error that does not depend on the withheld value:
 * messages, and whether there are any, say nothing about it.
 */
export function checkWords(
  dataset: PublishableDataset,
  site: ReadonlySet<string>,
  isSound: (indicator: string) => boolean = () => true,
): readonly Problem[] {
  const view = viewReport(dataset);
  const problems = new ProblemList();
  // Pages of what could not be read are no dead ends.
  const isWhole = dataset.frame.indicators.every(({ id }) => isSound(id));
  const pages = pagesOfTexts(view);
  const anchors = anchorsOfPages(view);
  for (const words of allWords(view)) {
    for (const tag of tagsOf(words.nodes)) {
      if (indicatorsOf(tag, view).every(isSound)) checkTag(tag, view, problems);
    }
    if (isWhole) checkLinks(words, pages.get(words.file), site, problems, anchors);
  }
  for (const goal of dataset.frame.goals) {
    if (isSound(goal.measure.indicator)) checkGoal(goal, view, problems);
  }
  return problems.all;
}

/** Indicators that a tag names; the supply of `<NeedSupply>` may be the register's instead. */
const indicatorsOf = ({ attributes }: TagNode, view: ReportView): readonly string[] => [
  ...['indicator', 'x', 'y', 'need', 'of'].flatMap((name) =>
    Object.hasOwn(attributes, name) ? (attributes[name] ?? []) : [],
  ),
  ...(Object.hasOwn(attributes, 'supply') ? [attributes['supply'] ?? ''] : []).filter(
    (id) => view.indicator(id) !== undefined,
  ),
];

const allWords = ({ frame }: ReportView): readonly Words[] =>
  [
    frame.narratives,
    frame.localKnowledge,
    frame.readingNotes,
    frame.questions,
    frame.goals,
    frame.measures,
    frame.pages,
  ].flatMap((texts) => texts.map(({ words }) => words));

/** Every tag in reading order, those inside others too. */
export function tagsOf(nodes: readonly WordNode[]): readonly TagNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'tag') return [node, ...tagsOf(node.children)];
    if (node.kind === 'list') return node.items.flatMap(tagsOf);
    if (node.kind === 'table')
      return [...node.head.flatMap(tagsOf), ...node.rows.flat().flatMap(tagsOf)];
    return 'children' in node ? tagsOf(node.children) : [];
  });
}

function checkTag(tag: TagNode, view: ReportView, problems: ProblemList): void {
  const resolved = resolveTag(tag, view, problems);
  if (resolved?.kind === 'value') checkValue(tag, resolved.request, problems);
  if (resolved?.kind === 'claim') checkClaim(tag, resolved.request, view, problems);
}

function checkValue(tag: TagNode, request: ValueRequest, problems: ProblemList): void {
  const cells: CellRequest[] = [request];
  if (request.earlier !== undefined) cells.push(request.earlier);
  for (const one of cells) {
    if (one.cell?.value.state === 'withheld') {
      problems.add('value-withheld', tag.place, cellFacts(one));
    } else if (numberOf(one.cell?.value) === undefined) {
      problems.add('value-without-number', tag.place, cellFacts(one));
    }
  }
}

function checkClaim(
  tag: TagNode,
  claim: ClaimRequest,
  view: ReportView,
  problems: ProblemList,
): void {
  const decided = decideClaim(view, claim);
  switch (decided.verdict) {
    case 'true':
      return;
    case 'withheld':
      problems.add('claim-on-withheld', tag.place, cellFacts(decided.cell));
      return;
    case 'without-number':
      problems.add('claim-without-number', tag.place, cellFacts(decided.cell));
      return;
    case 'undecidable':
      problems.add('claim-undecidable', tag.place, { ...cellFacts(claim), reason: decided.reason });
      return;
    case 'false': {
      const { indicator } = claim.subject;
      problems.add('claim-false', tag.place, {
        ...cellFacts(claim),
        words: plainText(tag.children),
        op: claim.op,
        found: decided.found,
        unit: typeof indicator.unit === 'string' ? indicator.unit : indicator.unit.text,
        decimals: indicator.decimals,
        against: decided.against,
      });
    }
  }
}

const plainText = (nodes: readonly WordNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.value;
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');

/** Baseline and target against the data; the period that the baseline means must exist. */
function checkGoal(goal: Goal, view: ReportView, problems: ProblemList): void {
  const { measure } = goal;
  const indicator = view.indicator(measure.indicator);
  if (indicator === undefined) return;
  const at = (key: 'period' | 'baseline' | 'target' | 'due'): Place =>
    goal.places?.[key] ?? { file: goal.words.file };
  const subject = view.subject(indicator, levelOf(view, measure.area));
  const here = periodsAtLevel(view, subject);
  const search = findPeriod(measure.baseline.period, here);
  if (search.kind !== 'found') {
    const candidates = (search.kind === 'ambiguous' ? search.candidates : here).map((p) => p.text);
    const code = search.kind === 'ambiguous' ? 'period-ambiguous' : 'period-not-found';
    const facts = { indicator: indicator.short, value: measure.baseline.period, candidates };
    problems.add(code, at('period'), facts);
  } else {
    const { period } = search;
    // The reader has compared the period as it is written.
    const written = parsePeriod(measure.baseline.period);
    const told = goal.places !== undefined && written !== undefined && goal.due <= written.lastDay;
    if (goal.due <= period.lastDay && !told) {
      problems.add('goal-due-too-early', at('due'), { due: goal.due, period: period.text });
    }
    checkBaseline(
      cellOf(view, subject, measure.area, period),
      measure.baseline.value,
      at('baseline'),
      problems,
    );
  }
  const { polarity } = indicator;
  const { target, baseline } = measure;
  const fault = impossible(target, indicator);
  if (fault !== undefined) {
    problems.add('goal-target-impossible', at('target'), {
      target,
      indicator: indicator.short,
      fault,
    });
    return;
  }
  const wrongWay =
    (polarity === 'lower' && target > baseline.value) ||
    (polarity === 'higher' && target < baseline.value);
  if (polarity !== 'neutral' && wrongWay) {
    const facts = { indicator: indicator.short, polarity, baseline: baseline.value, target };
    problems.add('goal-target-against-polarity', at('target'), facts);
  }
}

const counted: ReadonlySet<unknown> = new Set([
  'count',
  'persons',
  'percent',
  'per100',
  'per1000',
  'per10000',
]);

/** Whether no number of people can ever be so. */
function impossible(
  target: number,
  { unit, disclosure }: Indicator,
): 'negative' | 'over-100' | undefined {
  if (counted.has(unit) && target < 0) return 'negative';
  return unit === 'percent' && disclosure !== 'none' && target > 100 ? 'over-100' : undefined;
}

function checkBaseline(
  cell: CellRequest,
  stated: number,
  place: Place,
  problems: ProblemList,
): void {
  // The page shows the baseline: a number for a withheld cell would publish it.
  if (cell.cell?.value.state === 'withheld') {
    problems.add('goal-baseline-withheld', place, cellFacts(cell));
    return;
  }
  const found = numberOf(cell.cell?.value);
  if (found === undefined) return;
  const written = /\.(\d+)$/u.exec(String(stated))?.[1]?.length ?? 0;
  if (roundTo(found, written) === roundTo(stated, written)) return;
  const { decimals } = cell.subject.indicator;
  problems.add('goal-baseline-differs', place, { ...cellFacts(cell), stated, found, decimals });
}
