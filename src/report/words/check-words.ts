/** Words against published numbers: what they claim, quote and show must still be there and still be so. */
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { textsOf } from '../../domain/words/texts.ts';
import type { TagNode, WordNode } from '../../domain/words/words.ts';
import { anchorsOfPages, checkLinks, pagesOfTexts } from './dead-links.ts';
import { viewReport } from '../report-view.ts';
import { TagArguments } from './tag-arguments.ts';
import type { CheckedTags } from './checked-tag.ts';
import { indicatorsNamed } from '../../domain/words/tag-schema.ts';
import { checkGoal } from './check-goal.ts';

/**
 * Checks every tag of every text, and the goals, against the published values.
 *
 * A claim or a goal's baseline on a withheld cell is an error that does not depend on the withheld value:
 * messages, and whether there are any, say nothing about it.
 *
 * @param tags all that the reader knows, by name
 * @param site addresses of all pages and tables of the site, which words may link to
 * @param isSound whether the numbers of an indicator were read whole: in a report with errors, words about
 * half-read numbers are not judged
 */
export function checkWords(
  dataset: PublishableDataset,
  tags: CheckedTags,
  site: ReadonlySet<string>,
  isSound: (indicator: string) => boolean = () => true,
): readonly Problem[] {
  const view = viewReport(dataset);
  const problems = new ProblemList();
  // Pages of what could not be read are no dead ends.
  const isWhole = dataset.frame.indicators.every(({ id }) => isSound(id));
  const pages = pagesOfTexts(view);
  const anchors = anchorsOfPages(view);
  for (const words of textsOf(view.frame)) {
    for (const tag of tagsOf(words.nodes)) {
      const known = Object.hasOwn(tags, tag.name) ? tags[tag.name] : undefined;
      if (known?.check === undefined) continue;
      const isIndicator = (id: string): boolean => view.indicator(id) !== undefined;
      if (indicatorsNamed(tag.attributes, known.schema, isIndicator).every(isSound)) {
        known.check(new TagArguments(tag, view, problems));
      }
    }
    if (isWhole) checkLinks(words, pages.get(words.file), site, problems, anchors);
  }
  for (const goal of dataset.frame.goals) {
    if (isSound(goal.measure.indicator)) checkGoal(goal, view, problems);
  }
  return problems.all;
}

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
