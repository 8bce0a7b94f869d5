/** `<NeedSupply>`: an indicator as need beside an indicator or the register as supply. */
import {
  levelOfAreaAttribute,
  optional,
  periodAttribute,
  reference,
  required,
  text,
} from '../../domain/words/tag-attribute.ts';
import { figureTag } from '../figure-kind.ts';
import { drawNeedSupply } from './draw.ts';
import { needSupplyModel } from './model.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { parseSupply, supplyWords } from '../../domain/register/supply.ts';
import type { SupplyChoice } from '../../domain/register/supply.ts';
import type { ReportView } from '../../report/report-view.ts';
import { supplyModel } from '../../report/register/supply-model.ts';
import type { SupplyRequest } from '../../report/register/supply-model.ts';
import type { TagArguments } from '../../report/words/tag-arguments.ts';
import { termsIn } from '../../report/register/term.ts';
import { childrenFor } from '../../report/register/children.ts';
import type { ChildrenRef } from '../../report/register/children.ts';
import type { NeedSupplyRequest } from './model.ts';
import { isCount } from '../../domain/indicator/unit.ts';

/**
 * What the tag asks for, at the reporting level. `supply` is the id of an indicator, or a measure of the
 * register with its offer types (`places:kita|hort`, `offers:familienzentrum`, `distance:bibliothek`); `of` and
 * `group` name the children that places and offers are set against. `period` is that of the need.
 *
 * Problems: `wrong-attribute`, `unknown-reference`, `missing-attribute`, and those of the indicators.
 */
function resolveNeedSupply(given: TagArguments): NeedSupplyRequest | undefined {
  const { view } = given;
  const level = view.reportLevel.id;
  const named = view.indicator(given.text('need') ?? '');
  const need = named && view.subject(named, level);
  const needPeriod =
    need && given.period(need, given.text('period') ?? 'latest', 'period', 'figure');
  const supply = supplyOf(given, level);
  if (need === undefined || needPeriod === undefined || supply === undefined) return undefined;
  return { need, needPeriod, supply, area: given.text('area') };
}

function supplyOf(given: TagArguments, level: string): NeedSupplyRequest['supply'] | undefined {
  const { view, problems } = given;
  const written = given.text('supply') ?? '';
  const indicator = view.indicator(written);
  if (indicator !== undefined) {
    const subject = view.subject(indicator, level);
    const period = given.period(subject, 'latest', 'supply', 'figure');
    return period && { subject, period };
  }
  const choice = parseSupply(written);
  if (choice === undefined) {
    const ids = view.frame.indicators.map(({ id }) => id);
    problems.add('wrong-attribute', given.place('supply'), {
      tag: given.tag.name,
      attribute: 'supply',
      value: written,
      allowed: supplyWords.map((word) => `${word}:…`),
      nearest: nearestName(written, ids),
    });
    return undefined;
  }
  return typesAreKnown(given, choice) ? withChildren(given, choice) : undefined;
}

function typesAreKnown(given: TagArguments, { types }: SupplyChoice): boolean {
  const known = knownTypes(given.view);
  const unknown = types.filter((type) => !known.includes(type));
  for (const value of unknown) {
    given.problems.add('unknown-reference', given.place('supply'), {
      kind: 'offer-type',
      value,
      known,
      nearest: nearestName(value, known),
    });
  }
  return unknown.length === 0;
}

/** Declared types, or those that the register uses where none are. */
function knownTypes(view: ReportView): readonly string[] {
  const declared = view.frame.municipality.offerTypes.map(({ id }) => id);
  return declared.length > 0
    ? declared
    : termsIn(
        [],
        view.frame.offers.flatMap(({ types }) => types),
      );
}

function withChildren(given: TagArguments, choice: SupplyChoice): SupplyRequest | undefined {
  const { view, problems, tag } = given;
  if (choice.measure === 'distance') return choice;
  const of = view.indicator(given.text('of') ?? '');
  if (of !== undefined && !isCounted(given, of)) return undefined;
  const children: ChildrenRef | undefined =
    of === undefined
      ? childrenFor(view, choice.types)
      : { indicator: of, group: given.text('group') };
  if (children !== undefined && !groupExists(given, children)) return undefined;
  const request = { ...choice, children };
  if (children === undefined || supplyModel(view, request) === undefined) {
    problems.add('missing-attribute', tag.place, { tag: tag.name, attribute: 'of' });
    return undefined;
  }
  return request;
}

/** Places and offers are set against a number of children, not against a rate. */
function isCounted(given: TagArguments, of: Indicator): boolean {
  const isDelivered = ({ unit, fromOffers }: Indicator): boolean =>
    isCount(unit) && fromOffers === undefined;
  if (isDelivered(of)) return true;
  const { view, problems, tag } = given;
  const counts = view.frame.indicators.filter(isDelivered).map(({ id }) => id);
  problems.add('wrong-attribute', given.place('of'), {
    tag: tag.name,
    attribute: 'of',
    value: of.id,
    allowed: counts,
    nearest: nearestName(of.id, counts),
  });
  return false;
}

function groupExists(given: TagArguments, { indicator, group }: ChildrenRef): boolean {
  const groups = given.view.series(indicator.id)?.groups ?? [];
  if (group === undefined || groups.includes(group)) return true;
  given.problems.add('group-not-found', given.place('group'), {
    indicator: indicator.short,
    value: group,
    candidates: groups,
    nearest: nearestName(group, groups),
  });
  return false;
}

export const needSupply = {
  draw: drawNeedSupply,
  styles: ['life-phases'] as const,
  tag: figureTag({
    name: 'NeedSupply',
    attributes: {
      need: required(reference('indicator'), {
        de: 'Kennung des Indikators, der für den Bedarf steht.',
        en: 'Id of the indicator that stands for the need.',
      }),
      supply: required(
        { is: 'text', mayName: 'indicator' },
        {
          de: 'Versorgung: ein Indikator oder das Verzeichnis, zum Beispiel „places:kita|hort“, „offers:familienzentrum“ oder „distance:bibliothek“.',
          en: 'Supply: an indicator or the register, for example “places:kita|hort”, “offers:familienzentrum” or “distance:bibliothek”.',
        },
      ),
      of: optional(reference('indicator'), {
        de: 'Kennung der Kinderzahl, auf die Plätze und Angebote bezogen werden.',
        en: 'Id of the number of children that places and offers are set against.',
      }),
      group: optional(text, {
        de: 'Gruppe dieser Kinderzahl.',
        en: 'Group of this number of children.',
      }),
      period: periodAttribute,
      area: optional(reference('area'), {
        de: 'Gebiet, das hervorgehoben wird.',
        en: 'The area that is pointed out.',
      }),
      level: levelOfAreaAttribute,
    },
    handbook: {
      de: 'Bedarf und Versorgung nebeneinander: Gebiete in vier Feldern, geteilt an den Werten der Kommune.',
      en: 'Need beside supply: areas in four fields, split at the values of the municipality.',
    },
    resolve: resolveNeedSupply,
    model: needSupplyModel,
  }),
};
