/** The same area marked in every drawing of the page: ink with paper around it, seen on the palest and the darkest class. */
import { drawingOf, marksOf } from './stage.ts';
import type { Stage } from './stage.ts';
import type { Mark } from './marks.ts';
import { svgElement } from './svg-element.ts';

let drawn: Element[] = [];

/** Takes all marks away. */
export function clearHighlight(): void {
  for (const element of drawn) element.remove();
  drawn = [];
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
  if (pointed !== undefined && pointed.point === undefined && shapes.length === 0) return;
  for (const shape of shapes) ofShape(shape);
  if (pointed?.point !== undefined) ofPoint(pointed, svg);
  else if (shapes.length === 0 && area !== '') {
    const mark = marksOf(stage).find((one) => one.area === area);
    if (mark !== undefined) ofPoint(mark, svg);
  }
}

/** Marks the area of a mark wherever the page draws it. */
export function highlight(stages: readonly Stage[], at: Stage, mark: Mark): void {
  clearHighlight();
  for (const stage of stages) onStage(stage, mark.area, stage === at ? mark : undefined);
}
