/** Tags against the published values: what each asks for, or why the data do not have it. */
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { TagNode } from '../../domain/words/words.ts';
import { cellBefore, cellFacts, cellOf, levelled, periodsAtLevel } from '../indicator/cells.ts';
import type { ReportView } from '../report-view.ts';
import { resolveNeedSupply } from '../../figures/need-supply/tag.ts';
import { TagArguments } from './tag-arguments.ts';
import type { ClaimRequest, FigureRequest, TagRequest } from './tag-requests.ts';
import type { CellRequest } from '../indicator/cells.ts';

/**
 * What a tag asks for.
 *
 * @returns undefined for tags that ask for nothing (voices, expectations, answers), and where the data do
 * not have what is asked; the reason is in `problems`
 */
export function resolveTag(
  tag: TagNode,
  view: ReportView,
  problems: ProblemList,
): TagRequest | undefined {
  const given = new TagArguments(tag, view, problems);
  if (tag.name === 'Value') return resolveValue(given);
  if (tag.name === 'Claim') return resolveClaim(given);
  const request = resolveFigure(given);
  return request && { kind: 'figure', request };
}

function resolveValue(given: TagArguments): TagRequest | undefined {
  const cell = given.cell();
  if (cell === undefined) return undefined;
  const written = given.text('format');
  const format = written === 'words' || written === 'change' ? written : 'number';
  const than = given.text('than');
  let earlier: CellRequest | undefined;
  if (format === 'change') {
    earlier = than === undefined ? cellBefore(given.view, cell) : cellAt(given, cell, than);
    if (earlier === undefined && than === undefined) {
      given.problems.add('change-without-earlier-value', given.tag.place, cellFacts(cell));
    }
  }
  return { kind: 'value', request: { ...cell, format, earlier } };
}

function resolveClaim(given: TagArguments): TagRequest | undefined {
  const cell = given.cell();
  if (cell === undefined) return undefined;
  const op = given.text('op') ?? '';
  const written = given.text('value');
  const wanted = given.text('than');
  const than =
    wanted === undefined ? silentThan(given.view, cell, op) : writtenThan(given, cell, op, wanted);
  if (than === undefined && wanted !== undefined) return undefined;
  if (than?.place.id === cell.place.id && than.period.text === cell.period.text) {
    given.problems.add('claim-attributes', given.place('than'), { op, fault: 'itself' });
    return undefined;
  }
  const value = written === undefined ? undefined : Number(written);
  const request: ClaimRequest = { ...cell, op, value, than };
  return { kind: 'claim', request };
}

/** `than`: an area (its value in the same period) or a period (the same place's value then). */
function writtenThan(
  given: TagArguments,
  cell: CellRequest,
  op: string,
  wanted: string,
): CellRequest | undefined {
  const { view } = given;
  const overTime = op === 'rising' || op === 'falling';
  const [place, ...others] = overTime ? [] : given.placesNamed(wanted);
  if (place !== undefined && others.length > 0) {
    const facts = { area: wanted, ids: [place, ...others] };
    given.problems.add('ambiguous-area', given.place('than'), facts);
    return undefined;
  }
  if (place !== undefined) return cellOf(view, levelled(view, cell, place), place, cell.period);
  // What begins with a letter is no period.
  if (!overTime && wanted !== 'latest' && !/^\d/u.test(wanted)) {
    const nearest = nearestName(wanted, given.placeNames());
    given.problems.add('unknown-area', given.place('than'), {
      area: wanted,
      nearest,
      lostZero: false,
    });
    return undefined;
  }
  return cellAt(given, cell, wanted);
}

/** Directions compare with the place's earlier value, `similar` with the municipality. */
function silentThan(view: ReportView, cell: CellRequest, op: string): CellRequest | undefined {
  if (op === 'rising' || op === 'falling') return cellBefore(view, cell);
  const { id } = view.municipality;
  if (op !== 'similar' || cell.place.id === id) return undefined;
  return cellOf(view, levelled(view, cell, id), id, cell.period);
}

function cellAt(given: TagArguments, cell: CellRequest, wanted: string): CellRequest | undefined {
  const period = given.period(cell.subject, wanted, 'than', 'cell');
  return period && cellOf(given.view, cell.subject, cell.place.id, period);
}

function resolveFigure(given: TagArguments): FigureRequest | undefined {
  switch (given.tag.name) {
    case 'ChoroplethMap': {
      const shown = given.subjectAndPeriod(given.text('level'));
      return shown && { figure: 'choropleth', ...shown, current: given.text('current') };
    }
    case 'ComparisonChart': {
      const shown = given.subjectAndPeriod(given.text('level') ?? given.levelOfAreas());
      return shown && { figure: 'comparison', ...shown, areas: given.list('areas') };
    }
    case 'TrendChart': {
      const subject = given.subjectWithValues(given.levelOfAreas());
      return subject && { figure: 'trend', subject, areas: given.list('areas') };
    }
    case 'IndicatorTable': {
      const subject = given.subjectWithValues(given.levelOfAreas());
      return subject && { figure: 'indicator-table', subject, areas: given.list('areas') };
    }
    case 'ScatterPlot':
      return resolveScatter(given);
    case 'OfferMap': {
      const types = given.list('types');
      const phases = given.list('phases');
      return { figure: 'offer-map', types, phases, area: given.text('area') };
    }
    case 'OfferNetwork': {
      const provider = given.text('provider');
      return { figure: 'offer-network', provider, area: given.text('area') };
    }
    case 'LifePhases': {
      const phases = given.list('phases');
      const types = given.list('types');
      return { figure: 'life-phases', phases, types, area: given.text('area') };
    }
    case 'NeedSupply': {
      const request = resolveNeedSupply(given);
      return request && { figure: 'need-supply', ...request };
    }
    case 'GoalProgress': {
      const goal = given.view.frame.goals.find((one) => one.id === given.text('goal'));
      return goal && { figure: 'goal-progress', goal };
    }
    case 'Value':
    case 'Claim':
    case 'Facts':
    case 'Institutions':
    case 'Experience':
    case 'Expectation':
    case 'Answer':
      return undefined;
  }
}

/** Both indicators at one level; `latest` is the last period that both have, else each one's own. */
function resolveScatter(given: TagArguments): FigureRequest | undefined {
  const { view } = given;
  const first = given.subject('x')?.indicator;
  const second = given.subject('y')?.indicator;
  if (first === undefined || second === undefined) return undefined;
  if (first === second) {
    given.problems.add('scatter-of-one-indicator', given.place('y'), { indicator: first.short });
  }
  const level = first.level === second.level ? first.level : view.reportLevel.id;
  const x = view.subject(first, level);
  const y = view.subject(second, level);
  let wanted = given.text('period') ?? 'latest';
  if (wanted === 'latest') {
    const others = new Set(periodsAtLevel(view, y).map((period) => period.text));
    const both = periodsAtLevel(view, x).findLast((period) => others.has(period.text));
    wanted = both?.text ?? wanted;
  }
  const xPeriod = given.period(x, wanted, 'period', 'figure');
  const yPeriod = given.period(y, wanted, 'period', 'figure');
  return xPeriod && yPeriod && { figure: 'scatter', x, y, xPeriod, yPeriod };
}
