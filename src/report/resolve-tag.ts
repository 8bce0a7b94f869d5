/**
 * Tags against the published values: which period, breakdown and cell a tag means.
 * The reader has checked names and forms; what is wrong here is wrong because of the data.
 */
import { nearestName } from '../domain/nearest-name.ts';
import { numberOf } from '../domain/observation.ts';
import { findPeriod } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Place, ProblemList } from '../domain/problem.ts';
import type { TagNode } from '../domain/words.ts';
import type { FigureSubject } from './figure-models.ts';
import { municipalityLevel } from './report-view.ts';
import type { ReportView } from './report-view.ts';
import type { CellRequest, ClaimRequest, FigureRequest, TagRequest } from './tag-requests.ts';

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
  const resolver = new TagResolver(tag, view, problems);
  switch (tag.name) {
    case 'Value':
      return resolver.value();
    case 'Claim':
      return resolver.claim();
    case 'Facts':
    case 'Institutions':
    case 'Experience':
    case 'Expectation':
    case 'Answer':
      return undefined;
    default: {
      const request = resolver.figure();
      return request === undefined ? undefined : { kind: 'figure', request };
    }
  }
}

/** One cell as tags speak of it. */
export const cellOf = (
  view: ReportView,
  subject: FigureSubject,
  placeId: string,
  period: Period,
): CellRequest => ({
  subject,
  place: view.place(placeId),
  period,
  cell: view.series(subject.indicator.id)?.at(placeId, period.text, subject.group?.id ?? ''),
});

/** Level of a place: its own, or that of the whole municipality. */
export const levelOf = (view: ReportView, placeId: string): string =>
  view.area(placeId)?.level ?? municipalityLevel;

/** Periods in which any area of the subject's level has a row. */
export function periodsAtLevel(view: ReportView, subject: FigureSubject): readonly Period[] {
  const series = view.series(subject.indicator.id);
  const { id } = subject.level;
  const places =
    id === municipalityLevel ? [view.municipality.id] : view.areasOf(id).map((area) => area.id);
  return (series?.periods ?? []).filter((period) =>
    places.some((place) => series?.at(place, period.text, subject.group?.id ?? '') !== undefined),
  );
}

class TagResolver {
  readonly #tag: TagNode;
  readonly #view: ReportView;
  readonly #problems: ProblemList;

  constructor(tag: TagNode, view: ReportView, problems: ProblemList) {
    this.#tag = tag;
    this.#view = view;
    this.#problems = problems;
  }

  value(): TagRequest | undefined {
    const cell = this.#cell();
    if (cell === undefined) return undefined;
    const written = this.#text('format');
    const format = written === 'words' || written === 'change' ? written : 'number';
    const than = this.#text('than');
    let earlier: CellRequest | undefined;
    if (format === 'change') {
      earlier = than === undefined ? this.#before(cell) : this.#at(cell, than);
      if (earlier === undefined && than === undefined) {
        this.#problems.add('change-without-earlier-value', this.#tag.place, cellFacts(cell));
      }
    }
    return { kind: 'value', request: { ...cell, format, earlier } };
  }

  claim(): TagRequest | undefined {
    const cell = this.#cell();
    if (cell === undefined) return undefined;
    const op = this.#text('op') ?? '';
    const written = this.#text('value');
    const wanted = this.#text('than');
    const than = wanted === undefined ? this.#silentThan(op, cell) : this.#than(cell, wanted, op);
    if (than === undefined && wanted !== undefined) return undefined;
    const value = written === undefined ? undefined : Number(written);
    const request: ClaimRequest = { ...cell, op, value, than };
    return { kind: 'claim', request };
  }

  figure(): FigureRequest | undefined {
    switch (this.#tag.name) {
      case 'ChoroplethMap': {
        const shown = this.#subjectAndPeriod(this.#text('level'));
        return shown && { figure: 'choropleth', ...shown, current: this.#text('current') };
      }
      case 'ComparisonChart': {
        const shown = this.#subjectAndPeriod(this.#text('level') ?? this.#levelOfAreas());
        return shown && { figure: 'comparison', ...shown, areas: this.#list('areas') };
      }
      case 'TrendChart': {
        const subject = this.#subjectWithValues(this.#levelOfAreas());
        return subject && { figure: 'trend', subject, areas: this.#list('areas') };
      }
      case 'IndicatorTable': {
        const subject = this.#subjectWithValues(this.#levelOfAreas());
        return subject && { figure: 'indicator-table', subject, areas: this.#list('areas') };
      }
      case 'ScatterPlot':
        return this.#scatter();
      case 'OfferMap':
        return {
          figure: 'offer-map',
          types: this.#list('types'),
          phases: this.#list('phases'),
          area: this.#text('area'),
        };
      case 'OfferNetwork':
        return {
          figure: 'offer-network',
          provider: this.#text('provider'),
          area: this.#text('area'),
        };
      case 'GoalProgress': {
        const goal = this.#view.frame.goals.find((one) => one.id === this.#text('goal'));
        return goal && { figure: 'goal-progress', goal };
      }
      default:
        return undefined;
    }
  }

  #text(attribute: string): string | undefined {
    return Object.hasOwn(this.#tag.attributes, attribute)
      ? this.#tag.attributes[attribute]
      : undefined;
  }

  #list(attribute: string): readonly string[] {
    return this.#text(attribute)?.split('|') ?? [];
  }

  #place(attribute: string): Place {
    return this.#tag.places[attribute] ?? this.#tag.place;
  }

  /** Level of the first area named; areas of several levels are shown together all the same. */
  #levelOfAreas(): string | undefined {
    const [first] = this.#list('areas').filter((id) => this.#view.area(id) !== undefined);
    return first === undefined ? undefined : levelOf(this.#view, first);
  }

  #cell(): CellRequest | undefined {
    const area = this.#text('area');
    if (area === undefined) return undefined;
    const subject = this.#subject('indicator', levelOf(this.#view, area));
    if (subject === undefined) return undefined;
    if (subject.group !== undefined && this.#text('group') === undefined) {
      const { indicator } = subject;
      const candidates = this.#view.series(indicator.id)?.groups ?? [];
      this.#problems.add('group-needed', this.#tag.place, { indicator: indicator.short, candidates });
      return undefined;
    }
    const period = this.#period(subject, this.#text('period') ?? 'latest', 'period', 'cell');
    return period && cellOf(this.#view, subject, area, period);
  }

  #subject(attribute: 'indicator' | 'x' | 'y', level?: string): FigureSubject | undefined {
    const indicator = this.#view.indicator(this.#text(attribute) ?? '');
    if (indicator === undefined) return undefined;
    const group = this.#text('group');
    const groups = this.#view.series(indicator.id)?.groups ?? [];
    if (group !== undefined && !groups.includes(group)) {
      this.#problems.add('group-not-found', this.#place('group'), {
        indicator: indicator.short,
        value: group,
        candidates: groups,
        nearest: nearestName(group, groups),
      });
      return undefined;
    }
    return this.#view.subject(indicator, level, group);
  }

  /** The subject of a figure, which must have any number to show at its level or for the municipality. */
  #subjectWithValues(level: string | undefined): FigureSubject | undefined {
    const subject = this.#subject('indicator', level);
    if (subject === undefined) return undefined;
    const shown =
      this.#view.latest(subject) ?? this.#view.latest(subject, this.#view.municipality.id);
    if (shown !== undefined) return subject;
    this.#withoutValues(subject);
    return undefined;
  }

  #subjectAndPeriod(
    level: string | undefined,
  ): { subject: FigureSubject; period: Period } | undefined {
    const subject = this.#subject('indicator', level);
    const wanted = this.#text('period') ?? 'latest';
    const period = subject && this.#period(subject, wanted, 'period', 'figure');
    return subject && period && { subject, period };
  }

  #withoutValues({ indicator, level }: FigureSubject): void {
    this.#problems.add('figure-without-values', this.#place('indicator'), {
      indicator: indicator.short,
      level: level.title,
    });
  }

  /** `latest`: the last with any number at the level. Others are sought at the level; of a cell, then anywhere. */
  #period(
    subject: FigureSubject,
    wanted: string,
    attribute: string,
    of: 'cell' | 'figure',
  ): Period | undefined {
    if (wanted === 'latest') {
      const latest = this.#view.latest(subject);
      if (latest === undefined) this.#withoutValues(subject);
      return latest;
    }
    const here = periodsAtLevel(this.#view, subject);
    const everywhere = of === 'cell' ? (this.#view.series(subject.indicator.id)?.periods ?? []) : here;
    if (everywhere.length === 0) {
      this.#withoutValues(subject);
      return undefined;
    }
    let search = findPeriod(wanted, here);
    if (search.kind === 'absent') search = findPeriod(wanted, everywhere);
    if (search.kind === 'found') return search.period;
    const found = search.kind === 'ambiguous' ? search.candidates : here.length > 0 ? here : everywhere;
    const code = search.kind === 'ambiguous' ? 'period-ambiguous' : 'period-not-found';
    this.#problems.add(code, this.#place(attribute), {
      indicator: subject.indicator.short,
      value: wanted,
      candidates: found.map((period) => period.text),
    });
    return undefined;
  }

  /** `than`: an area (its value in the same period) or a period (the same place's value then). */
  #than(cell: CellRequest, wanted: string, op: string): CellRequest | undefined {
    const isPlace =
      wanted === this.#view.municipality.id || this.#view.area(wanted) !== undefined;
    const overTime = op === 'rising' || op === 'falling';
    if (isPlace && !overTime) return cellOf(this.#view, this.#levelled(cell, wanted), wanted, cell.period);
    return this.#at(cell, wanted);
  }

  #at(cell: CellRequest, wanted: string): CellRequest | undefined {
    const period = this.#period(cell.subject, wanted, 'than', 'cell');
    return period && cellOf(this.#view, cell.subject, cell.place.id, period);
  }

  #levelled({ subject }: CellRequest, place: string): FigureSubject {
    return this.#view.subject(subject.indicator, levelOf(this.#view, place), subject.group?.id);
  }

  #silentThan(op: string, cell: CellRequest): CellRequest | undefined {
    if (op === 'rising' || op === 'falling') return this.#before(cell);
    if (op !== 'similar' || cell.place.id === this.#view.municipality.id) return undefined;
    const { id } = this.#view.municipality;
    return cellOf(this.#view, this.#levelled(cell, id), id, cell.period);
  }

  /** The place's last earlier cell of the same kind of period that says anything. */
  #before(cell: CellRequest): CellRequest | undefined {
    return periodsAtLevel(this.#view, cell.subject)
      .filter(({ kind, lastDay }) => kind === cell.period.kind && lastDay < cell.period.lastDay)
      .map((period) => cellOf(this.#view, cell.subject, cell.place.id, period))
      .findLast(({ cell: one }) => numberOf(one?.value) !== undefined || one?.value.state === 'withheld');
  }

  /** Both indicators at one level; `latest` is the last period that both have, else each one's own. */
  #scatter(): FigureRequest | undefined {
    const { indicator: first } = this.#subject('x') ?? {};
    const { indicator: second } = this.#subject('y') ?? {};
    if (first === undefined || second === undefined) return undefined;
    const level = first.level === second.level ? first.level : this.#view.reportLevel.id;
    const x = this.#view.subject(first, level);
    const y = this.#view.subject(second, level);
    let wanted = this.#text('period') ?? 'latest';
    if (wanted === 'latest') {
      const others = new Set(periodsAtLevel(this.#view, y).map((period) => period.text));
      const both = periodsAtLevel(this.#view, x).findLast((period) => others.has(period.text));
      wanted = both?.text ?? wanted;
    }
    const xPeriod = this.#period(x, wanted, 'period', 'figure');
    const yPeriod = this.#period(y, wanted, 'period', 'figure');
    return xPeriod && yPeriod && { figure: 'scatter', x, y, xPeriod, yPeriod };
  }
}

/** How problems name a cell: by the words of the page. Never its value. */
export const cellFacts = ({
  subject,
  place,
  period,
}: CellRequest): { indicator: string; area: string; period: string } => ({
  indicator: subject.indicator.short,
  area: place.name,
  period: period.text,
});
