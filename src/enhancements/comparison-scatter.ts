/** Two indicators of the comparison together: all areas, the chosen ones with their names, the municipality as a cross. */
import type { ComparisonCharts } from './comparison-charts.ts';
import type { ComparisonData, Indicator } from './comparison-data.ts';

/** One axis: numbers of all areas, and of the municipality where it lies on the same scale. */
export interface Axis {
  readonly indicator: Indicator;
  readonly numbers: readonly (number | null)[];
  readonly whole: number | undefined;
}

export interface ComparisonScatter {
  /** `names`: chosen areas by their numbers; `among`: whether an area is shown at all. Undefined without two points. */
  readonly scatter: (
    x: Axis,
    y: Axis,
    names: ReadonlyMap<number, string>,
    among: (area: number) => boolean,
    whole: string,
    width: number,
    labelOf: (count: number) => string,
  ) => SVGElement | undefined;
}

{
  const { comparisonCharts, comparisonData } = globalThis as unknown as {
    comparisonCharts: ComparisonCharts;
    comparisonData: ComparisonData;
  };
  const { element, scale } = comparisonCharts;
  const { plain } = comparisonData;

  const scatter: ComparisonScatter['scatter'] = (x, y, names, among, whole, width, labelOf) => {
    const points = x.numbers.flatMap((across, area) => {
      const up = y.numbers[area] ?? null;
      return across === null || up === null || !among(area) ? [] : [{ area, across, up }];
    });
    if (points.length < 2) return undefined;
    const height = Math.round(Math.min(width, 460));
    const [left, bottom] = [48, height - 26];
    const toX = scale(
      [...points.map(({ across }) => across), ...(x.whole === undefined ? [] : [x.whole])],
      left,
      width - 10,
    );
    const toY = scale(
      [...points.map(({ up }) => up), ...(y.whole === undefined ? [] : [y.whole])],
      bottom,
      12,
    );
    const content: SVGElement[] = [
      ...toX.ticks.flatMap((tick) => [
        element('path', { class: 'chart-grid', d: `M${toX(tick).toFixed(1)} 12V${bottom}` }),
        element(
          'text',
          { class: 'chart-axis', x: toX(tick), y: bottom + 18, 'text-anchor': 'middle' },
          plain(tick),
        ),
      ]),
      ...toY.ticks.flatMap((tick) => [
        element('path', {
          class: 'chart-grid',
          d: `M${left} ${toY(tick).toFixed(1)}H${width - 10}`,
        }),
        element(
          'text',
          { class: 'chart-axis', x: left - 6, y: toY(tick) + 5, 'text-anchor': 'end' },
          plain(tick),
        ),
      ]),
    ];
    if (x.whole !== undefined) {
      content.push(
        element('path', {
          class: 'chart-reference',
          d: `M${toX(x.whole).toFixed(1)} 12V${bottom}`,
        }),
      );
    }
    if (y.whole !== undefined) {
      content.push(
        element('path', {
          class: 'chart-reference',
          d: `M${left} ${toY(y.whole).toFixed(1)}H${width - 10}`,
        }),
      );
    }
    for (const { area, across, up } of points) {
      if (!names.has(area)) {
        content.push(
          element('circle', {
            class: 'chart-other',
            cx: toX(across),
            cy: toY(up),
            r: points.length > 120 ? 3 : 4,
          }),
        );
      }
    }
    // Names keep their distance from each other: each may move down by lines.
    const taken: { x: number; y: number }[] = [];
    const labelled = (px: number, py: number, text: string, kind: string): void => {
      const side = px > width / 2 ? 'end' : 'start';
      let line = Math.max(20, py + 5);
      while (
        taken.some((one) => Math.abs(one.y - line) < 16 && Math.abs(one.x - px) < width * 0.45)
      )
        line += 16;
      taken.push({ x: px, y: line });
      content.push(
        element(
          'text',
          { class: kind, x: px + (side === 'end' ? -10 : 10), y: line, 'text-anchor': side },
          text,
        ),
      );
    };
    for (const { area, across, up } of points) {
      const name = names.get(area);
      if (name === undefined) continue;
      content.push(element('circle', { class: 'chart-own', cx: toX(across), cy: toY(up), r: 6 }));
      labelled(toX(across), toY(up), name, 'chart-name');
    }
    if (x.whole !== undefined && y.whole !== undefined) {
      labelled(toX(x.whole), toY(y.whole) - 12, whole, 'chart-axis');
    }
    return element(
      'svg',
      {
        class: 'comparison-chart',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': labelOf(points.length),
      },
      ...content,
    );
  };

  Object.assign(globalThis, { comparisonScatter: { scatter } satisfies ComparisonScatter });
}
