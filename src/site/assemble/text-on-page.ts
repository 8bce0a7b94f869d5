/** What the tags of a text show on a page: numbers in the report's language, figures as they are drawn. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { addresses } from '../../domain/naming/address.ts';
import type { TagNode, Words } from '../../domain/words/words.ts';
import type { TagName } from '../../figures/tags.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import {
  formatChange,
  formatSubject,
  formatValueAsNumber,
  formatValueInWords,
} from '../../language/numbers/values-in-sentences.ts';
import type { CellRequest } from '../../report/indicator/cells.ts';
import type { ValueRequest } from '../../report/words/tags/value.ts';
import { showText } from '../words/show-text.ts';
import type { Showing } from '../words/show-text.ts';
import type { PreparedPlace, ShownText } from '../words/shown-text.ts';
import { textName } from '../words/text-name.ts';
import { figureInWords } from './asked-figures.ts';
import type { Assembly } from './assembly.ts';

/**
 * A text as the page at `from` shows it; a goal's own page leaves out the progress it already shows, an area's profile
 * the map of its offers, which stands on their page; texts that share a page set their name before their anchors.
 *
 * @returns undefined where the part of the text that is shown holds nothing
 */
export const textOn = (
  assembly: Assembly,
  words: Words,
  from: SiteAddress,
  showing: Showing & { readonly withoutGoal?: string; readonly withoutOffersOf?: string } = {},
): ShownText | undefined =>
  showText(
    words,
    textName(words),
    assembly.view,
    {
      value: (request) => valueOf(assembly, request),
      claim: (request) => ({ kind: 'claim', title: titleOf(assembly, request) }),
      figure: (tag): PreparedPlace => {
        if (isProgressOf(tag, showing.withoutGoal) || isMapOf(tag, showing.withoutOffersOf))
          return { kind: 'left-out' };
        const figure = figureInWords(assembly, tag, from);
        return figure === undefined ? { kind: 'words' } : { kind: 'figure', figure };
      },
      picture: ({ file, alternative, credit }) => ({
        kind: 'picture',
        picture: assembly.pictures.shown(file, alternative, credit),
      }),
    },
    showing,
  );

const isProgressOf = ({ name, attributes }: TagNode, goal: string | undefined): boolean =>
  name === ('GoalProgress' satisfies TagName) && attributes['goal'] === goal;

const isMapOf = ({ name, attributes }: TagNode, area: string | undefined): boolean =>
  area !== undefined && name === ('OfferMap' satisfies TagName) && attributes['area'] === area;

const titleOf = ({ language }: Assembly, { subject, place, period }: CellRequest): string =>
  formatSubject(subject.indicator, place.name, period, subject.group?.title, language);

function valueOf(assembly: Assembly, request: ValueRequest): PreparedPlace {
  const { language } = assembly;
  const { indicator } = request.subject;
  const cell = request.cell?.value;
  const written = {
    unit: () => formatValue(cell, indicator, language),
    number: () => formatValueAsNumber(cell, indicator, language),
    words: () => formatValueInWords(cell, indicator, language),
    change: () => formatChange(cell, request.earlier?.cell?.value, indicator, language),
  };
  return {
    kind: 'value',
    text: written[request.format](),
    state: cell?.state ?? 'not-available',
    title: titleOf(assembly, request),
    address: addresses.indicator(indicator.id),
  };
}
