/** The same area marked in every drawing and table of the page: ink with paper around it, seen on the palest and the darkest class. */
import { loadOutlines } from './handed-data.ts';
import { drawingOf, marksOf } from './stage.ts';
import type { Saying, Stage } from './stage.ts';
import type { Mark } from './marks.ts';
import { svgElement } from './svg-element.ts';

let drawn: Element[] = [];
let rows: readonly Element[] = [];

/** Takes all marks away. */
export function clearHighlight(): void {
  for (const element of drawn) element.remove();
  drawn = [];
  for (const row of rows) row.classList.remove('is-pointed');
  rows = [];
}

/** Marks the rows of an area in all tables: by the address of its profile, without one by its name. */
export function markRows({ name, profile, row }: Saying): void {
  const heads = [...document.querySelectorAll('tbody th[scope="row"]')];
  // A row that is no area stands for itself.
  const found = (row !== undefined && profile === '' ? [] : heads).filter((head) => {
    const link = head.querySelector('a');
    return link === null || profile === ''
      ? head.textContent.trim() === name
      : link.href === profile;
  });
  rows = [...found.flatMap((head) => head.closest('tr') ?? []), ...(row ? [row] : [])];
  for (const one of rows) one.classList.add('is-pointed');
}

/** The small map of where a place lies: any area of the level is marked on it, from the file of outlines. */
async function onLocator(locator: SVGSVGElement, area: string): Promise<void> {
  const before = drawn;
  const outlines = await loadOutlines(locator.dataset['outlines'] ?? '');
  const path = outlines?.paths.find(([id]) => id === area)?.[1];
  // Meanwhile another may be pointed at.
  if (outlines === undefined || path === undefined || drawn !== before) return;
  const scale = locator.viewBox.baseVal.width / outlines.width;
  twice(
    () => svgElement('path', { d: path, transform: `scale(${scale})` }),
    (copy) => {
      locator.append(copy);
    },
  );
}

/** Paper below, ink above: two copies of a shape, put where `place` says. */
function twice(make: () => Element, place: (element: Element) => void): void {
  for (const layer of ['pointer-halo', 'pointer-line']) {
    const copy = make();
    copy.setAttribute('class', layer);
    place(copy);
    drawn.push(copy);
  }
}

const outlined = (shape: Element): readonly Element[] =>
  shape.matches('a, g')
    ? [...shape.children].filter((one) => one.matches('path')).slice(0, 1)
    : [shape];

function ofShape(shape: Element): void {
  for (const part of outlined(shape)) {
    const group = shape.matches('a, g') ? shape.parentNode : part.parentNode;
    twice(
      () => {
        const copy = part.cloneNode() as Element;
        for (const name of ['data-area', 'data-column', 'tabindex']) copy.removeAttribute(name);
        return copy;
      },
      (copy) => group?.append(copy),
    );
  }
}

function ofPoint({ shape, point }: Mark, svg: SVGSVGElement): void {
  if (shape === undefined || point === undefined) return;
  const [cx, cy] = point.map(String);
  const group = shape === svg ? svg : shape.parentNode;
  twice(
    () => svgElement('circle', { cx: cx ?? '', cy: cy ?? '', r: '7' }),
    (ring) => group?.append(ring),
  );
}

/** One of the lines of a band, through the periods that have been loaded. */
function ofLine(stage: Stage, area: string, svg: SVGSVGElement): void {
  const points = marksOf(stage).flatMap((mark) =>
    mark.area === area && mark.shape === svg && mark.point !== undefined ? [mark.point] : [],
  );
  twice(
    () => svgElement('path', { d: `M${points.map((point) => point.join(' ')).join('L')}` }),
    (copy) => {
      svg.append(copy);
    },
  );
}

/** All that is drawn of a row of the table: the parts of both bars. */
function sameRow(shape: SVGElement, svg: SVGSVGElement): readonly Element[] {
  const { row, column } = shape.dataset;
  if (row === undefined || column !== undefined) return [shape];
  return [...svg.querySelectorAll(`[data-row="${row}"]`)];
}

/** Marks an area on one stage; `pointed` is the very mark a reader points at. */
function onStage(stage: Stage, area: string, pointed: Mark | undefined): void {
  const svg = drawingOf(stage);
  if (svg === undefined) return;
  const { picture } = stage;
  if (picture !== undefined) {
    const path = picture.outlines.paths.find(([id]) => id === area)?.[1];
    if (path !== undefined)
      twice(
        () => svgElement('path', { d: path }),
        (copy) => {
          svg.append(copy);
        },
      );
    return;
  }
  const own = area === '' ? undefined : `[data-area="${CSS.escape(area)}"]`;
  const shapes = own === undefined ? [] : [...svg.querySelectorAll(own)];
  if (pointed?.shape !== undefined && pointed.point === undefined && shapes.length === 0)
    shapes.push(...sameRow(pointed.shape, svg));
  for (const shape of shapes) ofShape(shape);
  if (pointed?.point !== undefined) {
    if (pointed.shape === svg && stage.byPeriod) ofLine(stage, area, svg);
    ofPoint(pointed, svg);
  } else if (shapes.length === 0 && area !== '') {
    const mark = marksOf(stage).find((one) => one.area === area);
    if (mark !== undefined) ofPoint(mark, svg);
  }
}

/** Marks the area of a mark wherever the page draws it. */
export function highlight(stages: readonly Stage[], at: Stage, mark: Mark): void {
  clearHighlight();
  for (const stage of stages) onStage(stage, mark.area, stage === at ? mark : undefined);
  if (mark.area === '') return;
  for (const locator of document.querySelectorAll<SVGSVGElement>('.locator-map[data-outlines]')) {
    void onLocator(locator, mark.area);
  }
}
