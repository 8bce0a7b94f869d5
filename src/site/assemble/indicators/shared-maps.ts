/** Maps of the pages: one drawing for each indicator, period and level, whoever shows it. */
import type { SiteAddress } from '../../../domain/naming/address.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import { mapAddress } from '../../../figures/choropleth/map-file.ts';
import { choroplethModel } from '../../../figures/choropleth/model.ts';
import type { Figure } from '../../../figures/figure.ts';
import type { FigureSubject } from '../../../report/indicator/figure-subject.ts';
import { subjectAbove } from '../../../report/places/coarser-level.ts';
import { municipalityLevel } from '../../../report/report-view.ts';
import type { Assembly } from '../assembly.ts';
import { askForFigure, askForFile, askForValues } from '../asked-figures.ts';
import { isPercentage } from '../../../domain/indicator/unit.ts';
import { formatPeriod } from '../../../language/numbers/periods.ts';

/** Whether an indicator can be a map: areas, and a period with a number. */
export const mapPeriod = (assembly: Assembly, subject: FigureSubject): Period | undefined =>
  subject.level.id === municipalityLevel ? undefined : assembly.view.latest(subject);

/** A map of one period as a figure of the page at `from`; its file is shared with other pages. */
export const mapFigure = (
  assembly: Assembly,
  subject: FigureSubject,
  period: Period,
  from: SiteAddress,
): Figure =>
  askForFigure(assembly, 'choropleth', choroplethModel(assembly.view, subject, period), from);

/** The map of one period as a file that pages share. */
function askForMapFile(assembly: Assembly, subject: FigureSubject, period: Period): SiteAddress {
  const model = choroplethModel(assembly.view, subject, period);
  askForValues(assembly, { subject, period });
  return askForFile(assembly, 'choropleth', model) ?? mapAddress(model);
}

/** A map as a picture that pages share, with its size, so that a page keeps its place free. */
export interface SharedMap {
  readonly address: SiteAddress;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

/** The map of one period as a picture of its own. */
export function sharedMap(assembly: Assembly, subject: FigureSubject, period: Period): SharedMap {
  const { words, language, geometries } = assembly;
  const { width, height } = geometries.at(geometries.keyOf(subject.level.id, period));
  return {
    address: askForMapFile(assembly, subject, period),
    alternative: words.mapAlternative(subject.indicator.short, formatPeriod(period, language)),
    width,
    height,
  };
}

/** The map a report opens with: the first indicator of the reporting level with numbers, shares before counts; in large cities at the level above. */
export function mainMap(assembly: Assembly, from: SiteAddress): Figure | undefined {
  const { view } = assembly;
  const candidates = view.frame.indicators
    .filter((indicator) => indicator.level === view.reportLevel.id)
    .map((indicator) => view.subject(indicator))
    .filter((subject) => view.latest(subject) !== undefined);
  const subject = candidates.find(({ indicator }) => isPercentage(indicator.unit)) ?? candidates[0];
  const period = subject === undefined ? undefined : view.latest(subject);
  if (subject === undefined || period === undefined) return undefined;
  const above = subjectAbove(view, subject.indicator);
  return mapFigure(assembly, above?.subject ?? subject, above?.period ?? period, from);
}
