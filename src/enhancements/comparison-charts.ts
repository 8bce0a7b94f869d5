/** Drawings of the comparison: dots with their intervals, small courses. SVG with attributes, styled by the style sheet. */
import type { ComparisonData, Course, Indicator, Shown } from './comparison-data.ts';

/** A place with its course, as drawings name it. */
export interface Drawn {
  readonly name: string;
  readonly course: Course;
}

export interface ComparisonCharts {
  /** Values of one period, one line a place; the municipality as a reference line. */
  readonly dots: (
    indicator: Indicator,
    period: number,
    places: readonly Drawn[],
    whole: Drawn,
    width: number,
    label: string,
  ) => SVGElement | undefined;
  /** One place's course, on the scale of all. */
  readonly course: (
    indicator: Indicator,
    place: Drawn,
    all: readonly Drawn[],
    whole: Drawn | undefined,
    width: number,
    label: string,
  ) => SVGElement | undefined;
  readonly element: (
    name: string,
    values: Readonly<Record<string, string | number>>,
    ...content: readonly (SVGElement | string)[]
  ) => SVGElement;
  readonly scale: (
    numbers: readonly number[],
    from: number,
    to: number,
  ) => ((value: number) => number) & { readonly ticks: readonly number[] };
}

{
  const { comparisonData } = globalThis as unknown as { comparisonData: ComparisonData };
  const { plain } = comparisonData;
  const fontSize = 14;

  const element: ComparisonCharts['element'] = (name, values, ...content) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(values)) {
      made.setAttribute(
        key,
        typeof value === 'number' ? String(Math.round(value * 10) / 10) : value,
      );
    }
    made.append(...content);
    return made;
  };

  const drawing = (
    width: number,
    height: number,
    label: string,
    content: SVGElement[],
  ): SVGElement =>
    element(
      'svg',
      {
        class: 'comparison-chart',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': label,
      },
      ...content,
    );

  /** Linear, a little wider than the numbers, with round numbers to write at an axis. */
  const scale: ComparisonCharts['scale'] = (numbers, from, to) => {
    const min = Math.min(...numbers);
    const max = Math.max(...numbers);
    const room = (max - min || Math.abs(max) || 1) * 0.06;
    // Room around the numbers does not lead below zero where they do not.
    const low = min >= 0 ? Math.max(0, min - room) : min - room;
    const high = max + room;
    const raw = (high - low) / 4;
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power;
    const first = Math.ceil(low / step - 1e-9);
    const ticks = Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, at) =>
      Number(((first + at) * step).toPrecision(12)),
    );
    return Object.assign(
      (value: number): number => from + ((value - low) / (high - low)) * (to - from),
      { ticks },
    );
  };

  const reach = ({ number, lower, upper }: Shown): number[] =>
    number === undefined ? [] : [number, lower ?? number, upper ?? number];

  const dots: ComparisonCharts['dots'] = (indicator, period, places, whole, width, label) => {
    const values = places.flatMap(({ name, course }) => {
      const value = course.values[period];
      return value === undefined ? [] : [{ name, value }];
    });
    const reference = indicator.hasReference ? whole.course.values[period] : undefined;
    const numbers = [
      ...values.flatMap(({ value }) => reach(value)),
      ...(reference?.number === undefined ? [] : [reference.number]),
    ];
    if (!values.some(({ value }) => value.number !== undefined)) return undefined;
    const isNarrow = width < 480;
    const left = isNarrow ? 8 : Math.min(190, width * 0.3);
    const right = width - 78;
    const row = isNarrow ? 44 : 30;
    const top = reference?.number === undefined ? 8 : 28;
    const bottom = top + row * values.length;
    const x = scale(numbers, left + 8, right);
    const content: SVGElement[] = x.ticks.flatMap((tick) => [
      element('path', { class: 'chart-grid', d: `M${x(tick).toFixed(1)} ${top}V${bottom}` }),
      element(
        'text',
        { class: 'chart-axis', x: x(tick), y: bottom + 18, 'text-anchor': 'middle' },
        plain(tick),
      ),
    ]);
    if (reference?.number !== undefined) {
      const at = x(reference.number);
      const side = at > width / 2 ? 'end' : 'start';
      content.push(
        element('path', { class: 'chart-reference', d: `M${at.toFixed(1)} ${top - 8}V${bottom}` }),
        element(
          'text',
          {
            class: 'chart-axis',
            x: at + (side === 'end' ? 4 : -4),
            y: top - 13,
            'text-anchor': side,
          },
          `${whole.name}: ${reference.text}`,
        ),
      );
    }
    values.forEach(({ name, value }, at) => {
      const y = top + row * at + (isNarrow ? 30 : row / 2);
      const { number, lower, upper } = value;
      content.push(
        element(
          'text',
          { class: 'chart-name', x: isNarrow ? left : 0, y: isNarrow ? y - 12 : y + 5 },
          fit(name, isNarrow ? width - 20 : left - 4),
        ),
        ...(number === undefined
          ? [element('text', { class: 'chart-state', x: left + 8, y: y + 5 }, value.text)]
          : [
              ...(lower === undefined || upper === undefined
                ? []
                : [
                    element('path', {
                      class: 'chart-interval',
                      d: `M${x(lower).toFixed(1)} ${y}H${x(upper).toFixed(1)}`,
                    }),
                  ]),
              element('circle', {
                class: value.state === 'unreliable' ? 'chart-unreliable' : 'chart-own',
                cx: x(number),
                cy: y,
                r: 6,
              }),
              element(
                'text',
                { class: 'chart-value', x: width, y: y + 5, 'text-anchor': 'end' },
                value.text,
              ),
            ]),
      );
    });
    return drawing(width, bottom + 26, label, content);
  };

  /** Short, as it stands at an axis. */
  const axisPeriod = (indicator: Indicator, at: number): string => {
    const name = comparisonData.periodName(indicator, at);
    return name.length <= 11 ? name : comparisonData.periodText(indicator, at);
  };

  const fit = (text: string, width: number): string => {
    const most = Math.floor(width / (fontSize * 0.54));
    return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
  };

  const course: ComparisonCharts['course'] = (indicator, place, all, whole, width, label) => {
    const own = place.course.values;
    const numbers = [...all, ...(whole === undefined ? [] : [whole])].flatMap((one) =>
      one.course.values.flatMap(({ number }) => number ?? []),
    );
    const shown = own.flatMap(({ number, text }, at) =>
      number === undefined ? [] : [{ number, text, at }],
    );
    const first = shown[0];
    const last = shown.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const height = 128;
    const bottom = height - 24;
    const y = scale(numbers, bottom - 4, 18);
    const times = indicator.when;
    const [from = 0, to = 1] = [times[0], times.at(-1)];
    const x = (at: number): number =>
      to === from ? width / 2 : 10 + (((times[at] ?? from) - from) / (to - from)) * (width - 20);
    const line = (values: readonly Shown[]): string => {
      let path = '';
      let pen = false;
      values.forEach(({ number, gapBefore }, at) => {
        if (number === undefined) {
          pen = false;
          return;
        }
        const point = `${x(at).toFixed(1)} ${y(number).toFixed(1)}`;
        // A lone point is a line of no length, seen by its round end.
        path += pen && !gapBefore ? `L${point}` : `M${point}h0`;
        pen = true;
      });
      return path;
    };
    const value = (one: typeof first, anchor: string): SVGElement =>
      element(
        'text',
        {
          class: 'chart-value',
          x: x(one.at) + (anchor === 'end' ? 6 : -6),
          y: y(one.number) - 8,
          'text-anchor': anchor,
        },
        one.text,
      );
    const end = (at: number, anchor: string): SVGElement =>
      element(
        'text',
        {
          class: 'chart-axis',
          x: anchor === 'end' ? width - 4 : 4,
          y: height - 6,
          'text-anchor': anchor,
        },
        axisPeriod(indicator, at),
      );
    const isWide = x(last.at) - x(first.at) > 90;
    return drawing(width, height, label, [
      element('path', { class: 'chart-grid', d: `M4 ${bottom}H${width - 4}` }),
      ...(whole === undefined
        ? []
        : [element('path', { class: 'chart-whole', d: line(whole.course.values) })]),
      element('path', { class: 'chart-line', d: line(own) }),
      element('circle', { class: 'chart-own', cx: x(last.at), cy: y(last.number), r: 4 }),
      ...(isWide ? [value(first, 'start')] : []),
      value(last, x(last.at) > width / 2 ? 'end' : 'start'),
      ...(times.length > 1 ? [end(0, 'start'), end(times.length - 1, 'end')] : [end(0, 'start')]),
    ]);
  };

  Object.assign(globalThis, {
    comparisonCharts: { dots, course, element, scale } satisfies ComparisonCharts,
  });
}
