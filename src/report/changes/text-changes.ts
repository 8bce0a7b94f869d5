/** Words that were written, taken away or rewritten, and words that speak about numbers that changed. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import type { Goal } from '../../domain/words/goal.ts';
import type { WordNode } from '../../domain/words/words.ts';
import type { IndicatorChange } from './indicator-changes.ts';
import type { ItemChange } from './place-changes.ts';

export interface ConcernedText {
  readonly file: string;
  readonly title: string;
  /** Ids of indicators, in the order of the catalogue. */
  readonly indicators: readonly string[];
}

/** A goal whose indicator changed: the newest value of its place before and now. */
export interface ConcernedGoal {
  readonly goal: Goal;
  readonly before: NewestValue | undefined;
  readonly after: NewestValue | undefined;
}

export interface NewestValue {
  readonly period: Period;
  readonly value: Cell;
}

/** A text with what it is called; `whole` is all that readers see of it. */
interface Written {
  readonly file: string;
  readonly title: string;
  readonly nodes: readonly WordNode[];
  readonly whole: string;
}

function writtenOf(frame: ReportFrame): readonly Written[] {
  const names = new Map(frame.geography.areas.map(({ id, name }) => [id, name]));
  const shorts = new Map(frame.indicators.map(({ id, short }) => [id, short]));
  const titled = [
    // A draft is published nowhere; that it becomes a story is a change.
    ...frame.narratives.filter(({ status }) => status === 'published'),
    ...frame.goals,
    ...frame.measures,
    ...frame.questions,
    ...frame.pages,
    ...frame.localKnowledge.map((one) => ({ ...one, title: names.get(one.area) ?? one.area })),
    ...frame.readingNotes.map((one) => ({
      ...one,
      title: one.title ?? shorts.get(one.indicator) ?? one.indicator,
    })),
  ];
  return titled
    .map((one) => ({
      file: one.words.file,
      title: one.title,
      nodes: one.words.nodes,
      // Where something stands in its file is seen by nobody.
      whole: JSON.stringify(one, (key, value: unknown) => key === 'place' || key === 'places' || key === 'nodes' ? undefined : value), // prettier-ignore
    }))
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Published texts by file: new, gone, rewritten. */
export function compareTexts(
  before: ReportFrame,
  after: ReportFrame,
): readonly (ItemChange & { readonly how: 'added' | 'gone' | 'changed' })[] {
  const [old, now] = [writtenOf(before), writtenOf(after)];
  const wholes = new Map(old.map(({ file, whole }) => [file, whole]));
  const files = new Set(now.map(({ file }) => file));
  const item = ({ file, title }: Written, how: 'added' | 'gone' | 'changed') => ({
    id: file,
    name: title,
    fields: [],
    how,
  });
  return [
    ...now.flatMap((text) => {
      const earlier = wholes.get(text.file);
      if (earlier === undefined) return [item(text, 'added')];
      return earlier === text.whole ? [] : [item(text, 'changed')];
    }),
    ...old.filter(({ file }) => !files.has(file)).map((text) => item(text, 'gone')),
  ];
}

const tagsOf = (nodes: readonly WordNode[]): readonly (WordNode & { readonly kind: 'tag' })[] =>
  nodes.flatMap((node) => {
    const below =
      'children' in node
        ? tagsOf(node.children)
        : node.kind === 'list'
          ? tagsOf(node.items.flat())
          : node.kind === 'table'
            ? tagsOf([...node.head, ...node.rows.flat()].flat())
            : [];
    return node.kind === 'tag' ? [node, ...below] : below;
  });

/** Texts of which a tag names an indicator with any change. */
export function concernedTexts(
  frame: ReportFrame,
  changes: readonly IndicatorChange[],
): readonly ConcernedText[] {
  const changed = changes.filter(({ how }) => how !== 'added').map(({ indicator }) => indicator.id);
  return writtenOf(frame).flatMap(({ file, title, nodes }) => {
    const named = new Set(
      tagsOf(nodes).flatMap(({ attributes }) =>
        Object.values(attributes).flatMap((value) => value.split('|').map((part) => part.trim())),
      ),
    );
    const indicators = changed.filter((id) => named.has(id));
    return indicators.length === 0 ? [] : [{ file, title, indicators }];
  });
}

/** Goals whose newest value differs, or came with a new period. */
export function concernedGoals(
  before: PublishableDataset,
  after: PublishableDataset,
  changes: readonly IndicatorChange[],
): readonly ConcernedGoal[] {
  const changed = new Set(changes.map(({ indicator }) => indicator.id));
  return after.frame.goals.flatMap((goal) => {
    if (!changed.has(goal.measure.indicator)) return [];
    const [old, now] = [newestValue(before, goal), newestValue(after, goal)];
    const isSame =
      old?.period.text === now?.period.text && numberOf(old?.value) === numberOf(now?.value);
    return isSame ? [] : [{ goal, before: old, after: now }];
  });
}

function newestValue({ series }: PublishableDataset, { measure }: Goal): NewestValue | undefined {
  const own = series.get(measure.indicator);
  const period = own?.periods.findLast(
    ({ text }) => numberOf(own.at(measure.area, text)?.value) !== undefined,
  );
  const value = period && own?.at(measure.area, period.text)?.value;
  return period === undefined || value === undefined ? undefined : { period, value };
}
