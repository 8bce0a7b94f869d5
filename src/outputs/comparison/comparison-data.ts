/** Everything that the comparison draws in the browser, made of published values: a list to choose from, and the numbers. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import {
  comparedAreas,
  comparedIndicators,
  comparedPeriods,
} from '../../report/comparison/compared.ts';
import { viewReport } from '../../report/report-view.ts';
import type { ReportView } from '../../report/report-view.ts';
import { choiceOf } from './choice-data.ts';
import { sectionOf, valuesOf } from './value-data.ts';

/** Areas of one file of values: those of a town in one, those of a city in files of which five are enough. */
export const areasInFile = 60;

/**
 * The files of the comparison; none where there are not two areas. They are scripts, calls of one function with plain
 * data: a page read from disk may not fetch files, and a strict policy allows scripts of the site's own and nothing else.
 */
export function* comparisonFiles(
  dataset: PublishableDataset,
): Generator<readonly [SiteAddress, string]> {
  const view = viewReport(dataset);
  const areas = comparedAreas(view);
  if (areas.length < 2) return;
  const choice = choiceOf(view, areas, areasInFile);
  yield [addresses.comparisonChoice, script('comparisonChoice', choice)];
  for (const indicator of comparedIndicators(view)) yield* valueFiles(view, areas, indicator);
}

function* valueFiles(
  view: ReportView,
  areas: readonly Area[],
  indicator: Indicator,
): Generator<readonly [SiteAddress, string]> {
  const { id } = indicator;
  const chunks = Math.ceil(areas.length / areasInFile);
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    const some = areas.slice(chunk * areasInFile, (chunk + 1) * areasInFile);
    const values = valuesOf(view, indicator, some);
    yield [addresses.comparisonValues(id, chunk), script('comparisonValues', id, chunk, values)];
  }
  if (chunks === 1) return;
  for (const [at, period] of comparedPeriods(view, indicator).entries()) {
    const section = sectionOf(view, indicator, areas, period);
    yield [addresses.comparisonSection(id, at), script('comparisonSection', id, at, section)];
  }
}

const script = (call: string, ...values: readonly unknown[]): string =>
  `${call}(${values.map((value) => JSON.stringify(value)).join(',')})\n`;
