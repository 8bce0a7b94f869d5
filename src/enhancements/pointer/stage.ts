/** A stage: one drawing that a reader points at. What stands where is measured when it is first asked for. */
import { hrefOf, loadOutlines, loadValues, valuesAt } from './handed-data.ts';
import type { Outlines, SpokenArea } from './handed-data.ts';
import { marksIn } from './marks.ts';
import type { Mark } from './marks.ts';
import { nearest } from './walk.ts';
import { svgElement } from './svg-element.ts';

/** A map that is a picture, with its outlines once they are there. */
export interface PictureMap {
  readonly svg: SVGSVGElement;
  readonly outlines: Outlines;
  readonly shapes: readonly Path2D[];
}

export interface Stage {
  /** Listens, is focused, and gives the corner from which marks are measured. */
  readonly box: HTMLElement | SVGSVGElement;
  /** Files of values: one, one for each axis, or one for each period. */
  values: readonly string[];
  readonly byPeriod: boolean;
  /** Marks are said by the table of their figure. */
  readonly byTable: boolean;
  /** Which distance counts: both, one, or none where the shape itself is hit. */
  readonly near: string;
  readonly outlines: string | undefined;
  marks: readonly Mark[] | undefined;
  picture: PictureMap | undefined;
}

/** Makes a stage of what the page has marked as one. */
export function stageOf(box: HTMLElement | SVGSVGElement): Stage {
  const { values = '', by, outlines } = box.dataset;
  const strip = box instanceof SVGSVGElement;
  const marked = box.querySelector<SVGElement>('[data-near]');
  const near = strip
    ? 'x'
    : (marked?.dataset['near'] ??
      (box.querySelector('[data-scale]') ? 'x' : box.querySelector('[data-x]') ? 'xy' : ''));
  return {
    box,
    values: values.split(' ').filter(Boolean),
    byPeriod: by === 'period',
    byTable: by === 'table',
    near,
    outlines,
    marks: undefined,
    picture: undefined,
  };
}

/** The drawing that is seen: of two widths one is hidden. */
export const drawingOf = ({ box, picture }: Stage): SVGSVGElement | undefined =>
  box instanceof SVGSVGElement
    ? box
    : (picture?.svg ??
      [...box.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0));

/** Asks for all that the stage needs before it can answer; of a band of lines all periods where they are `walked`. */
export async function prepare(stage: Stage, walked = false): Promise<void> {
  const { outlines: address, box } = stage;
  const band = walked && box.querySelector('[data-y]') !== null;
  const needed = stage.byPeriod && !band ? [] : stage.values.map(loadValues);
  if (address !== undefined && stage.picture === undefined) {
    const outlines = await loadOutlines(address);
    if (outlines !== undefined && stage.picture === undefined) {
      const svg = svgElement('svg', {
        class: 'pointer-layer',
        viewBox: `0 0 ${outlines.width} ${outlines.height}`,
        'aria-hidden': 'true',
      }) as SVGSVGElement;
      box.append(svg);
      stage.picture = { svg, outlines, shapes: outlines.paths.map(([, d]) => new Path2D(d)) };
      stage.marks = undefined;
    }
  }
  await Promise.all(needed);
  if (band || box.matches('[data-scale]') || box.querySelector('[data-scale]'))
    stage.marks = undefined;
}

/** What can be pointed at, measured once for each size of the window. */
export function marksOf(stage: Stage): readonly Mark[] {
  if (stage.marks === undefined || stage.marks.length === 0) {
    const box = stage.box.getBoundingClientRect();
    const svg = drawingOf(stage);
    if (stage.picture !== undefined) {
      const scale = box.width / stage.picture.outlines.width;
      stage.marks = stage.picture.outlines.paths.map(([area, , x, y]) => ({
        area,
        x: x * scale,
        y: y * scale,
        shape: undefined,
        point: undefined,
        period: 0,
        column: 0,
      }));
    } else {
      stage.marks = svg === undefined ? [] : marksIn(svg, box, stage.values);
    }
  }
  return stage.marks;
}

/** Of a band of lines: asks for what areas say in the period under a pointer; whether there is more to find now. */
export async function askForPeriod(stage: Stage, event: PointerEvent): Promise<boolean> {
  const svg = stage.byPeriod ? drawingOf(stage) : undefined;
  if (svg?.dataset['y'] === undefined) return false;
  const { x } = new DOMPoint(event.clientX, event.clientY).matrixTransform(
    svg.getScreenCTM()?.inverse(),
  );
  const far = (svg.dataset['x'] ?? '').split(' ').map((at) => Math.abs(Number(at) - x));
  const period = far.indexOf(Math.min(...far));
  const isThere = marksOf(stage).some((mark) => mark.shape === svg && mark.period === period);
  if (isThere || (await loadValues(stage.values[period] ?? '')) === undefined) return false;
  stage.marks = undefined;
  return true;
}

const canvas = document.createElement('canvas').getContext('2d');

/** What lies under a pointer; a finger may miss by more. */
export function markAt(stage: Stage, event: PointerEvent | MouseEvent): Mark | undefined {
  const box = stage.box.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const marks = marksOf(stage);
  if (stage.picture !== undefined) {
    const scale = stage.picture.outlines.width / box.width;
    const at = stage.picture.shapes.findIndex((shape) =>
      canvas?.isPointInPath(shape, x * scale, y * scale),
    );
    return marks[at];
  }
  if (stage.near === '') {
    const shape = (event.target as Element).closest('[data-area], [data-row]');
    return shape === null ? undefined : marks.find((mark) => mark.shape === shape);
  }
  // In a bar of many areas each has its height.
  const inBar = drawingOf(stage)?.dataset['scale'] !== undefined;
  return nearest(marks, x, y, inBar ? 'xy' : stage.near, stage.near === 'xy' ? 36 : 24);
}

/** What a mark says: name, lines of value and details, profile. */
export interface Saying {
  readonly name: string;
  readonly lines: readonly string[];
  /** Address of its profile; '' without. */
  readonly profile: string;
  /** The row that says it, where it is the figure's own. */
  readonly row?: Element | undefined;
}

const lineOf = ([, , , value, details]: SpokenArea): string =>
  details === '' ? value : `${value}; ${details}`;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s*\n\s*/g, ' ').trim();

const tableOf = ({ box }: Stage): Element | null | undefined =>
  box.closest('figure')?.querySelector('.figure-table table');

/** A row of the figure's own table, or one cell of it, each with the name of its column. */
function rowOf(stage: Stage, { period, column }: Mark): Saying | undefined {
  const table = tableOf(stage);
  const row = table?.querySelectorAll('tbody tr')[period];
  if (row === undefined) return undefined;
  const heads = [...(table?.querySelectorAll('thead th') ?? [])].map(textOf);
  const cells = [...row.children].map(textOf);
  return {
    name: cells[0] ?? '',
    lines: cells.flatMap((text, at) =>
      at === 0 || text === '' || (column > 0 && at !== column) ? [] : `${heads[at] ?? ''}: ${text}`,
    ),
    profile: row.querySelector('a')?.href ?? '',
    row,
  };
}

/** A number of the trend's own table with its unit, a word for a state as it stands. */
function cellOf(stage: Stage, { period, column }: Mark): Saying | undefined {
  const { box } = stage;
  const table = tableOf(stage);
  const row = table?.querySelectorAll('tbody tr')[period];
  const cell = row?.children[column];
  if (cell === undefined) return undefined;
  const { unit = '{}', unitOne = unit } = (box as HTMLElement).dataset;
  const [number = '', ...rest] = textOf(cell).split(' (');
  const value = (number === '1' ? unitOne : unit).replace('{}', number);
  return {
    name: textOf(table?.querySelectorAll('thead th')[column]),
    lines: [
      `${textOf(row?.children[0])}: ${/\d/.test(number) ? [value, ...rest].join(' (') : textOf(cell)}`,
    ],
    profile: '',
  };
}

/** What a mark says, as far as it has been loaded. */
export async function sayingOf(stage: Stage, mark: Mark): Promise<Saying | undefined> {
  if (stage.byTable) return rowOf(stage, mark);
  if (mark.column > 0) return cellOf(stage, mark);
  await prepare(stage);
  const addresses = stage.byPeriod ? [stage.values[mark.period] ?? ''] : stage.values;
  const files = await Promise.all(addresses.map(loadValues));
  const found = addresses.flatMap((address, at) => {
    const area = files[at]?.byId.get(mark.area);
    const title = valuesAt(address)?.title ?? '';
    return area === undefined ? [] : [{ area, title }];
  });
  const first = found[0];
  if (first === undefined) return undefined;
  const titled = stage.byPeriod || found.length > 1;
  return {
    name: first.area[1],
    lines: found.map(({ area, title }) => (titled ? `${title}: ${lineOf(area)}` : lineOf(area))),
    profile: first.area[2] === '' ? '' : hrefOf(first.area[2]),
  };
}
