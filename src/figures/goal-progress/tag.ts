/** `<GoalProgress>`: a goal's way from baseline to target. */
import { reference, required } from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawGoalProgress } from './draw.ts';
import { goalProgressModel } from './model.ts';

export const goalProgress = {
  draw: drawGoalProgress,
  tag: figureTag({
    name: 'GoalProgress',
    attributes: {
      goal: required(
        reference('goal'),
        {
          de: 'Kennung des Ziels; im Text eines Ziels ist es dieses.',
          en: 'Id of the goal; in the text of a goal it is this one.',
        },
        'goal',
      ),
    },
    handbook: {
      de: 'Weg eines Ziels: vom Ausgangswert zum Zielwert, mit den Werten dazwischen.',
      en: 'Way of a goal: from the baseline to the target, with the values between.',
    },
    resolve: (given) => given.view.frame.goals.find((goal) => goal.id === given.text('goal')),
    model: goalProgressModel,
  }),
};
