/** `<Distribution>`: a sum by head beside the same sum by children and need. */
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { optional, reference, required, text } from '../../domain/words/tag-attribute.ts';
import type { TagArguments } from '../../report/words/tag-arguments.ts';
import { figureTag } from '../figure-kind.ts';
import { drawDistributionOfMeans } from './draw.ts';
import { distributionModel } from './model.ts';
import type { DistributionRequest } from './model.ts';

/** Problems: `wrong-attribute` for what is no need index or no sum above 0, `figure-without-values`. */
function resolveDistribution(given: TagArguments): DistributionRequest | undefined {
  const { view, problems, tag } = given;
  const index = given.text('index') ?? '';
  const ids = view.frame.needIndices.map(({ id }) => id);
  if (!ids.includes(index)) {
    problems.add('wrong-attribute', given.place('index'), {
      tag: tag.name,
      attribute: 'index',
      value: index,
      allowed: ids,
      nearest: nearestName(index, ids),
    });
    return undefined;
  }
  const amount = Number(given.text('amount') ?? '100');
  if (!(amount > 0)) {
    problems.add('wrong-attribute', given.place('amount'), {
      tag: tag.name,
      attribute: 'amount',
      value: given.text('amount') ?? '',
      allowed: ['100000'],
      nearest: undefined,
    });
    return undefined;
  }
  const request = { index, amount, unit: given.text('unit'), of: given.text('of') };
  if (distributionModel(view, request) === undefined) {
    problems.add('figure-without-values', given.place('index'), {
      indicator: view.indicator(index)?.short ?? index,
      level: view.reportLevel.title,
    });
    return undefined;
  }
  return request;
}

export const distribution = {
  draw: drawDistributionOfMeans,
  tag: figureTag({
    name: 'Distribution',
    attributes: {
      index: required(reference('indicator'), {
        de: 'Kennung eines Bedarfsindex.',
        en: 'Id of a need index.',
      }),
      amount: optional(
        { is: 'number' },
        {
          de: 'Summe, die verteilt wird; ohne Angabe 100.',
          en: 'The sum that is distributed; without it 100.',
        },
      ),
      unit: optional(text, {
        de: 'Was verteilt wird, zum Beispiel „Euro“ oder „Stunden“; ohne Angabe Prozent.',
        en: 'What is distributed, for example “pounds” or “hours”; without it percent.',
      }),
      of: optional(reference('indicator'), {
        de: 'Kennung der Kinderzahl, nach der verteilt wird.',
        en: 'Id of the number of children by which it is distributed.',
      }),
    },
    handbook: {
      de: 'Eine Summe auf die Gebiete verteilt: nach Köpfen, und nach Kindern und Bedarf.',
      en: 'A sum distributed over the areas: by head, and by children and need.',
    },
    resolve: resolveDistribution,
    model: distributionModel,
  }),
};
