/** What the comparison shows of a choice: a table, dots with intervals, courses, two indicators together. */
import type { ComparisonCharts, Drawn } from './comparison-charts.ts';
import type { Choice, ComparisonData, Indicator, Shown } from './comparison-data.ts';
import type { ComparisonScatter } from './comparison-scatter.ts';

export interface Chosen {
  readonly areas: readonly { readonly at: number; readonly name: string }[];
  readonly indicators: readonly Indicator[];
  /** Text of a period; '' for the newest of each indicator. */
  readonly period: string;
  /** Ids of the indicators across and up in the scatter plot; '' where none has been chosen. */
  readonly axes: readonly [string, string];
  /** Keeps what a reader chooses for the axes. */
  readonly keepAxes: (axes: readonly [string, string]) => void;
  /** Whether nothing else has been chosen meanwhile. */
  readonly isCurrent: () => boolean;
}

export interface ComparisonResults {
  /** Rejects where numbers cannot be loaded. */
  readonly show: (results: HTMLElement, list: Choice, chosen: Chosen) => Promise<void>;
}

{
  const { comparisonData, comparisonCharts, comparisonScatter } = globalThis as unknown as {
    comparisonData: ComparisonData;
    comparisonCharts: ComparisonCharts;
    comparisonScatter: ComparisonScatter;
  };
  const { fill, periodName, periodText } = comparisonData;

  /** One indicator of the choice with its numbers; `period` is −1 where it does not have the wanted one. */
  interface Row {
    readonly indicator: Indicator;
    readonly period: number;
    readonly places: readonly Drawn[];
    readonly whole: Drawn;
  }

  const make = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    className: string,
    ...content: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] => {
    const made = document.createElement(name);
    if (className !== '') made.className = className;
    made.append(...content);
    return made;
  };
  const link = (text: string, address: string): HTMLAnchorElement => {
    const made = make('a', '', text);
    made.setAttribute('href', address);
    return made;
  };
  const section = (
    title: string | undefined,
    ...content: readonly (Node | string)[]
  ): HTMLElement => make('section', '', make('h2', '', title ?? ''), ...content);
  const unitAndPeriod = ({ indicator, period }: Row): string =>
    `${indicator.unit}, ${periodName(indicator, period)}`;

  /** The newest period that all levels of the chosen areas have, or the wanted one. */
  const periodOf = (indicator: Indicator, list: Choice, { areas, period }: Chosen): number => {
    if (period !== '') {
      return indicator.periods.findIndex((_, at) => periodText(indicator, at) === period);
    }
    const newest = areas
      .map(({ at }) => indicator.latest[list.areas[at]?.[2] ?? 0] ?? -1)
      .filter((at) => at >= 0);
    return newest.length === 0 ? -1 : Math.min(...newest);
  };

  const table = (rows: readonly Row[], list: Choice, { areas }: Chosen): HTMLElement => {
    const { words } = list;
    const cell = (value: Shown | undefined, row: Row, level: number | undefined): HTMLElement => {
      if (value === undefined) {
        return make(
          'td',
          'state-not-available',
          (row.period < 0 ? words['noPeriod'] : list.states['n']) ?? '',
        );
      }
      const classes = level === undefined ? 0 : (row.indicator.classes[level] ?? 0);
      const tint = list.tints[classes]?.[(value.classNumber ?? 0) - 1];
      const isPlain = value.state === 'observed' || value.state === 'zero';
      const made = make('td', tint === undefined ? '' : `heat-${tint}`, value.text);
      if (!isPlain) made.classList.add(`state-${value.state}`);
      const sayings = [
        value.number !== undefined && value.lower !== undefined && value.upper !== undefined
          ? fill(words['interval'], {
              lower: comparisonData.write(value.lower, row.indicator.decimals),
              upper: comparisonData.write(value.upper, row.indicator.decimals),
            })
          : undefined,
        value.word === undefined ? undefined : list.comparison[value.word],
        tint === undefined
          ? undefined
          : fill(words['classOf'], { n: `${value.classNumber ?? ''}`, m: `${classes}` }),
        value.remark,
      ];
      // Drawn by the style sheet: whoever copies a cell gets the number alone.
      const says = sayings.filter(Boolean).join('\n');
      if (says !== '') made.dataset['says'] = says;
      return made;
    };
    const heads = [
      ...areas.map(({ at, name }) => link(name, `../gebiete/${list.areas[at]?.[0] ?? ''}/`)),
      link(list.whole.name, '../'),
    ].map((content) => {
      const head = make('th', '', content);
      head.scope = 'col';
      return head;
    });
    const corner = make('td', '');
    const body = rows.map((row) => {
      const { indicator, period, places, whole } = row;
      const head = make('th', '', link(indicator.name, `../indikatoren/${indicator.id}/`));
      head.scope = 'row';
      head.append(make('small', '', period < 0 ? indicator.unit : unitAndPeriod(row)));
      return make(
        'tr',
        '',
        head,
        ...places.map(({ course }, at) =>
          cell(course.values[period], row, list.areas[areas[at]?.at ?? -1]?.[2]),
        ),
        cell(whole.course.values[period], row, undefined),
      );
    });
    const caption = make('caption', 'visually-hidden', words['table'] ?? '');
    const all = make(
      'table',
      '',
      caption,
      make('thead', '', make('tr', '', corner, ...heads)),
      make('tbody', '', ...body),
    );
    const scroll = make('div', 'table-scroll heat-table', all);
    scroll.role = 'region';
    scroll.ariaLabel = words['table'] ?? '';
    scroll.tabIndex = 0;
    return section(words['table'], scroll);
  };

  const figure = (title: string, remark: string, content: Node | string): HTMLElement =>
    make(
      'figure',
      'comparison-figure',
      make('figcaption', '', title, ' ', make('small', '', remark)),
      content,
    );

  const dots = (
    rows: readonly Row[],
    { words }: Choice,
    width: number,
  ): HTMLElement | undefined => {
    const drawn = rows.flatMap((row) => {
      const label = `${row.indicator.name}, ${periodName(row.indicator, row.period)}: ${row.places
        .map(({ name, course }) => `${name} ${course.values[row.period]?.text ?? ''}`)
        .join('; ')}`;
      const picture = comparisonCharts.dots(
        row.indicator,
        row.period,
        row.places,
        row.whole,
        width,
        label,
      );
      return picture === undefined ? [] : [figure(row.indicator.name, unitAndPeriod(row), picture)];
    });
    return drawn.length === 0
      ? undefined
      : section(words['dots'], make('p', '', words['dotsNote'] ?? ''), ...drawn);
  };

  const trends = (
    rows: readonly Row[],
    { words, whole: { name: ofWhole } }: Choice,
    width: number,
  ): HTMLElement | undefined => {
    const drawn = rows.flatMap((row) => {
      const { indicator, places, whole } = row;
      if (indicator.periods.length < 2) return [];
      const own = width < 460 ? Math.min(width, 320) : 210;
      const charts = places.map((place) => {
        const values = place.course.values
          .map(({ text }, at) => `${periodName(indicator, at)} ${text}`)
          .join(', ');
        const label = fill(words['course'], {
          area: place.name,
          indicator: indicator.name,
          values,
        });
        const picture = comparisonCharts.course(
          indicator,
          place,
          places,
          indicator.hasReference ? whole : undefined,
          own,
          label,
        );
        return make(
          'li',
          '',
          make('strong', '', place.name),
          picture ?? make('p', '', words['noTrend'] ?? ''),
          make('small', '', place.course.change ?? ''),
        );
      });
      return [figure(indicator.name, indicator.unit, make('ul', 'comparison-courses', ...charts))];
    });
    return drawn.length === 0
      ? undefined
      : section(
          words['trends'],
          make('p', '', fill(words['trendsNote'], { whole: ofWhole })),
          ...drawn,
        );
  };

  const scatter = (
    rows: readonly Row[],
    list: Choice,
    chosen: Chosen,
    width: number,
  ): HTMLElement => {
    const { words } = list;
    const fit = rows.filter(({ period }) => period >= 0);
    if (fit.length < 2)
      return section(words['scatter'], make('p', '', words['scatterNeedsTwo'] ?? ''));
    const ids = fit.map(({ indicator }) => indicator.id);
    const [x = '', y = ''] = chosen.axes.every((id) => ids.includes(id)) ? chosen.axes : ids;
    let axes: readonly [string, string] = [x, y];
    const place = make('div', 'comparison-scatter');
    const select = (which: 0 | 1, word: string | undefined): HTMLElement => {
      const box = make(
        'select',
        '',
        ...fit.map(({ indicator }) => new Option(indicator.name, indicator.id)),
      );
      box.value = axes[which];
      box.addEventListener('change', () => {
        axes = which === 0 ? [box.value, axes[1]] : [axes[0], box.value];
        chosen.keepAxes(axes);
        void draw();
      });
      return make('label', '', `${word ?? ''} `, box);
    };
    const levels = new Set(chosen.areas.map(({ at }) => list.areas[at]?.[2]));
    const names = new Map(chosen.areas.map(({ at, name }) => [at, name]));
    const plural = [...levels].map((level) => list.levels[level ?? 0]?.[1] ?? '').join(', ');
    const draw = async (): Promise<void> => {
      const [across, up] = axes.map((id) => fit.find(({ indicator }) => indicator.id === id));
      if (across === undefined || up === undefined) return;
      const axisOf = async ({ indicator, period, whole }: Row) => ({
        indicator,
        numbers: await comparisonData.section(indicator, period),
        whole: indicator.hasReference ? whole.course.values[period]?.number : undefined,
      });
      const [toX, toY] = [await axisOf(across), await axisOf(up)];
      if (!chosen.isCurrent()) return;
      const labelOf = (count: number): string =>
        fill(words['scatterLabel'], {
          x: across.indicator.name,
          y: up.indicator.name,
          n: `${count}`,
          level: plural,
        });
      const picture = comparisonScatter.scatter(
        toX,
        toY,
        names,
        (area) => levels.has(list.areas[area]?.[2]),
        list.whole.name,
        Math.min(width, 640),
        labelOf,
      );
      const without = chosen.areas.filter(
        ({ at }) =>
          (toX.numbers[at] ?? toY.numbers[at] ?? null) === null ||
          (toX.numbers[at] ?? null) === null ||
          (toY.numbers[at] ?? null) === null,
      );
      place.replaceChildren(
        make('p', 'chart-title', `↑ ${up.indicator.name} (${unitAndPeriod(up)})`),
        picture ?? make('p', '', words['scatterNone'] ?? ''),
        make(
          'p',
          'chart-title chart-title-across',
          `→ ${across.indicator.name} (${unitAndPeriod(across)})`,
        ),
        ...(without.length === 0
          ? []
          : [
              make(
                'p',
                '',
                fill(words['notShown'], { names: without.map(({ name }) => name).join(', ') }),
              ),
            ]),
      );
    };
    const made = section(
      words['scatter'],
      make('p', 'comparison-axes', select(0, words['scatterX']), ' ', select(1, words['scatterY'])),
      place,
      make('p', '', words['scatterNote'] ?? ''),
    );
    void draw();
    return made;
  };

  const show: ComparisonResults['show'] = async (results, list, chosen) => {
    const { areas, indicators } = chosen;
    const rows = await Promise.all(
      indicators.map(async (indicator): Promise<Row> => {
        const courses = await comparisonData.courses(
          indicator,
          areas.map(({ at }) => at),
        );
        const none = { values: [], change: undefined };
        return {
          indicator,
          period: periodOf(indicator, list, chosen),
          places: areas.map(({ name }, at) => ({ name, course: courses[at] ?? none })),
          whole: { name: list.whole.label, course: courses.at(-1) ?? none },
        };
      }),
    );
    if (!chosen.isCurrent()) return;
    const width = Math.min(results.clientWidth, 760);
    const parts = [
      table(rows, list, chosen),
      dots(
        rows.filter(({ period }) => period >= 0),
        list,
        width,
      ),
      trends(rows, list, Math.min(results.clientWidth, 1100)),
      scatter(rows, list, chosen, width),
    ];
    results.replaceChildren(...parts.filter((part) => part !== undefined));
  };

  Object.assign(globalThis, { comparisonResults: { show } satisfies ComparisonResults });
}
