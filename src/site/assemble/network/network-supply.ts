/** Supply of the usual kinds of offers, and need beside it, for the page of need. */
import type { SiteAddress } from '../../../domain/naming/address.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Figure } from '../../../figures/figure.ts';
import type { SupplyMeasure } from '../../../domain/register/supply.ts';
import { needSupplyModel } from '../../../figures/need-supply/model.ts';
import { usualNeed, usualSupply } from '../../../figures/need-supply/usual-choice.ts';
import { supplyModel } from '../../../report/register/supply-model.ts';
import type { Assembly } from '../assembly.ts';
import { askForFigure } from '../asked-figures.ts';
import { networkWords } from '../../../language/page-topics.ts';

export interface NetworkSupply {
  readonly figures: readonly Figure[];
  /** Need beside supply. */
  readonly beside: Figure | undefined;
  /** Why there is neither, where there is none. */
  readonly note: string | undefined;
}

/** More areas than these have one table of supply, not three. */
const manyAreas = 150;

/** Places, offers and ways for the usual types, and need beside supply. */
export function networkSupply(assembly: Assembly, from: SiteAddress): NetworkSupply {
  const { view, language } = assembly;
  const usual = usualSupply(view);
  if (usual === undefined) return { figures: [], beside: undefined, note: undefined };
  const need = usualNeed(view);
  const needPeriod = need && view.latest(need);
  const beside =
    need === undefined || needPeriod === undefined
      ? undefined
      : needSupplyModel(view, { need, needPeriod, supply: usual });
  // The table beside need has the usual supply of every area too.
  const many = beside !== undefined && view.areasOf(view.reportLevel.id).length > manyAreas;
  const measures = new Set<SupplyMeasure>(
    many ? ['distance'] : [usual.measure, 'offers', 'distance'],
  );
  const models = [...measures].flatMap((measure) => supplyModel(view, { ...usual, measure }) ?? []);
  const shown = models.filter(
    (model) =>
      model.mixedUnits.length === 0 && model.rows.some((row) => numberOf(row.value) !== undefined),
  );
  return {
    figures: shown.map((model) => askForFigure(assembly, 'supply', model, from)),
    beside: beside === undefined ? undefined : askForFigure(assembly, 'need-supply', beside, from),
    note:
      beside !== undefined || shown.some(({ measure }) => measure !== 'distance')
        ? undefined
        : networkWords(language).noSupply,
  };
}
