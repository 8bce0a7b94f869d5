/** The attributes of one tag, looked up: indicator with level and group, period, cell. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { findPeriod } from '../../domain/indicator/period.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { TagNode } from '../../domain/words/words.ts';
import { cellOf, levelOf, periodsAtLevel } from '../indicator/cells.ts';
import type { FigureSubject } from '../indicator/figure-subject.ts';
import type { ReportView } from '../report-view.ts';
import type { CellRequest } from '../indicator/cells.ts';

/** The reader has checked names and forms: what is missing here is missing from the data. */
export class TagArguments {
  readonly view: ReportView;
  readonly tag: TagNode;
  readonly problems: ProblemList;

  constructor(tag: TagNode, view: ReportView, problems: ProblemList) {
    this.tag = tag;
    this.view = view;
    this.problems = problems;
  }

  text(attribute: string): string | undefined {
    return Object.hasOwn(this.tag.attributes, attribute)
      ? this.tag.attributes[attribute]
      : undefined;
  }

  list(attribute: string): readonly string[] {
    return this.text(attribute)?.split('|') ?? [];
  }

  /** A list that chooses; undefined where nothing is written, and all is meant. */
  chosen(attribute: string): readonly string[] | undefined {
    const list = this.list(attribute);
    return list.length === 0 ? undefined : list;
  }

  /** Ids of the municipality and the areas that a text means: the one with this id, else all of this id or name, of the tag's level where it names one. */
  placesNamed(written: string): readonly string[] {
    const places = [this.view.municipality, ...this.view.frame.geography.areas];
    if (places.some(({ id }) => id === written)) return [written];
    const wanted = foldName(written);
    const sharing = this.view.frame.geography.areas.filter(({ sharedId }) => sharedId === written);
    const named =
      sharing.length > 0 ? sharing : places.filter(({ name }) => foldName(name) === wanted);
    const level = this.text('level');
    const ofLevel = named.filter(({ id }) => this.view.area(id)?.level === level);
    return (ofLevel.length > 0 ? ofLevel : named).map(({ id }) => id);
  }

  placeNames(): readonly string[] {
    const places = [this.view.municipality, ...this.view.frame.geography.areas];
    return places.flatMap(({ id, name }) => [id, name]);
  }

  place(attribute: string): Place {
    return this.tag.places[attribute] ?? this.tag.place;
  }

  /** Level of the first area named; areas of several levels are shown together all the same. */
  levelOfAreas(): string | undefined {
    const [first] = this.list('areas').filter((id) => this.view.area(id) !== undefined);
    return first === undefined ? undefined : levelOf(this.view, first);
  }

  subject(attribute: string, level?: string): FigureSubject | undefined {
    const indicator = this.view.indicator(this.text(attribute) ?? '');
    if (indicator === undefined) return undefined;
    const group = this.text('group');
    const groups = this.view.series(indicator.id)?.groups ?? [];
    if (group !== undefined && !groups.includes(group)) {
      this.problems.add('group-not-found', this.place('group'), {
        indicator: indicator.short,
        value: group,
        candidates: groups,
        nearest: nearestName(group, groups),
      });
      return undefined;
    }
    return this.view.subject(indicator, level, group);
  }

  /** The subject of a figure, which must have any number to show at its level or for the municipality. */
  subjectWithValues(level: string | undefined): FigureSubject | undefined {
    const subject = this.subject('indicator', level);
    if (subject === undefined) return undefined;
    const { view } = this;
    const shown = view.latest(subject) ?? view.latest(subject, view.municipality.id);
    if (shown === undefined) this.#withoutValues(subject);
    return shown && subject;
  }

  subjectAndPeriod(
    level: string | undefined,
  ): { subject: FigureSubject; period: Period } | undefined {
    const subject = this.subject('indicator', level);
    const wanted = this.text('period') ?? 'latest';
    const period = subject && this.period(subject, wanted, 'period', 'figure');
    return subject && period && { subject, period };
  }

  /** The cell of `<Value>` and `<Claim>`; without ungrouped values the group must be named. */
  cell(): CellRequest | undefined {
    const area = this.text('area');
    if (area === undefined) return undefined;
    const subject = this.subject('indicator', levelOf(this.view, area));
    if (subject === undefined) return undefined;
    if (subject.group !== undefined && this.text('group') === undefined) {
      const { indicator } = subject;
      const candidates = this.view.series(indicator.id)?.groups ?? [];
      this.problems.add('group-needed', this.tag.place, { indicator: indicator.short, candidates });
      return undefined;
    }
    const period = this.period(subject, this.text('period') ?? 'latest', 'period', 'cell');
    return period && cellOf(this.view, subject, area, period);
  }

  /** The same place's cell in another period, which `than` names. */
  cellAt(cell: CellRequest, wanted: string): CellRequest | undefined {
    const period = this.period(cell.subject, wanted, 'than', 'cell');
    return period && cellOf(this.view, cell.subject, cell.place.id, period);
  }

  /** `latest`: the last with any number at the level. Others are sought at the level; of a cell, then anywhere. */
  period(
    subject: FigureSubject,
    wanted: string,
    attribute: string,
    of: 'cell' | 'figure',
  ): Period | undefined {
    if (wanted === 'latest') {
      const latest = this.view.latest(subject);
      if (latest === undefined) this.#withoutValues(subject);
      return latest;
    }
    const here = periodsAtLevel(this.view, subject);
    const everywhere =
      of === 'cell' ? (this.view.series(subject.indicator.id)?.periods ?? []) : here;
    if (everywhere.length === 0) {
      this.#withoutValues(subject);
      return undefined;
    }
    let search = findPeriod(wanted, here);
    if (search.kind === 'absent') search = findPeriod(wanted, everywhere);
    if (search.kind === 'found') return search.period;
    const ambiguous = search.kind === 'ambiguous';
    const present = here.length > 0 ? here : everywhere;
    const candidates = search.kind === 'ambiguous' ? search.candidates : present;
    this.problems.add(ambiguous ? 'period-ambiguous' : 'period-not-found', this.place(attribute), {
      indicator: subject.indicator.short,
      value: wanted,
      candidates: candidates.map((period) => period.text),
    });
    return undefined;
  }

  #withoutValues({ indicator, level }: FigureSubject): void {
    const attribute = this.text('level') === undefined ? 'indicator' : 'level';
    this.problems.add('figure-without-values', this.place(attribute), {
      indicator: indicator.short,
      level: level.title,
    });
  }
}
