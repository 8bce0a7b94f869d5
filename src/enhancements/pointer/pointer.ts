/**
 * One pointer for all drawings of a page: mouse, finger and arrow keys find an area, its words stand beside it, and it
 * is marked wherever the page draws it. Without this script everything stands in the tables.
 */
import { load, loadValues, said } from './handed-data.ts';
import { clearHighlight, highlight, markRows } from './highlight.ts';
import type { Mark } from './marks.ts';
import type { PointerParts } from './pointer-parts.ts';
import { askForPeriod, markAt, marksOf, prepare, sayingOf, stageOf } from './stage.ts';
import type { Stage } from './stage.ts';
import { svgElement } from './svg-element.ts';
import { nextMark } from './walk.ts';
import { announce, hideTip, isShown, lineOfSaying, showTip, tip } from './tip.ts';

interface Pointed {
  readonly stage: Stage;
  readonly mark: Mark;
  readonly by: 'mouse' | 'touch' | 'keys';
}

const stages = [...document.querySelectorAll<HTMLElement | SVGSVGElement>('[data-values]')].map(
  stageOf,
);
let pointed: Pointed | undefined;
let held = false;
let leaving = 0;

function release(): void {
  clearTimeout(leaving);
  pointed = undefined;
  held = false;
  clearHighlight();
  hideTip();
}

/** Points at a mark; `x` and `y` of the window, the middle of the mark where they are not given. */
async function pointAt(next: Pointed, hold: boolean, x?: number, y?: number): Promise<void> {
  clearTimeout(leaving);
  const { stage, mark, by } = next;
  pointed = next;
  held = hold;
  highlight(stages, stage, mark);
  const saying = await sayingOf(stage, mark);
  // Meanwhile the reader may have gone on.
  if (pointed !== next || saying === undefined) return;
  markRows(saying);
  if (by === 'keys') announce(lineOfSaying(saying));
  const box = stage.box.getBoundingClientRect();
  const gap = { mouse: 10, touch: 30, keys: 18 }[by];
  showTip(saying, stage.box, x ?? box.left + mark.x, y ?? box.top + mark.y, gap, hold);
}

const isSame = (stage: Stage, mark: Mark): boolean =>
  pointed?.stage === stage && pointed.mark === mark;

function leaveSoon(): void {
  clearTimeout(leaving);
  // Time to get from the mark onto the words beside it.
  if (!held) leaving = window.setTimeout(release, 250);
}

function addMouse(stage: Stage): void {
  const { box } = stage;
  let latest: PointerEvent | undefined;
  const follow = (): void => {
    if (held || latest === undefined || latest.pointerType === 'touch') return;
    const mark = markAt(stage, latest);
    if (mark === undefined) leaveSoon();
    else if (isSame(stage, mark)) clearTimeout(leaving);
    else void pointAt({ stage, mark, by: 'mouse' }, false, latest.clientX, latest.clientY);
  };
  // A mouse that came to rest before all was there is answered then.
  box.addEventListener('pointerenter', () => void prepare(stage).then(follow));
  box.addEventListener('pointermove', (event) => {
    latest = event as PointerEvent;
    follow();
    void askForPeriod(stage, latest).then((isMore) => {
      if (isMore) follow();
    });
  });
  box.addEventListener('pointerleave', () => {
    latest = undefined;
    leaveSoon();
  });
  box.addEventListener('click', (event) => void tap(stage, event as PointerEvent));
}

async function tap(stage: Stage, event: PointerEvent): Promise<void> {
  const mouse = event.pointerType === 'mouse' || event.pointerType === '';
  const link = (event.target as Element).closest('a');
  // A mouse has seen the words already: its click follows the link, as does Enter.
  if (mouse && link !== null) return;
  if (link !== null) event.preventDefault();
  const before = held ? pointed : undefined;
  await prepare(stage);
  await askForPeriod(stage, event);
  const mark = markAt(stage, event);
  if (mark === undefined || (before?.stage === stage && before.mark.area === mark.area)) release();
  else
    await pointAt(
      { stage, mark, by: mouse ? 'mouse' : 'touch' },
      true,
      event.clientX,
      event.clientY,
    );
}

/** Stages that share one stop of the Tab key: rows of key figures together, other drawings alone. */
const groupOf = ({ box }: Stage): readonly Stage[] => {
  const list = box.closest('.key-figures');
  return list === null
    ? stages.filter((one) => one.box === box)
    : stages.filter((one) => list.contains(one.box));
};

const focusable = (stage: Stage, mark: Mark | undefined): HTMLElement | SVGElement =>
  stage.near === '' && stage.picture === undefined && mark?.shape?.closest('.map')
    ? mark.shape
    : stage.box;

function goTo(stage: Stage, mark: Mark): void {
  const target = focusable(stage, mark);
  for (const { box } of groupOf(stage)) {
    for (const one of [box, ...box.querySelectorAll('[tabindex="0"]')]) {
      if (one.hasAttribute('tabindex')) one.setAttribute('tabindex', '-1');
    }
  }
  target.setAttribute('tabindex', '0');
  void pointAt({ stage, mark, by: 'keys' }, false);
  if (document.activeElement !== target) target.focus();
}

async function onKey(stage: Stage, event: KeyboardEvent): Promise<void> {
  const { key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const arrow = key.startsWith('Arrow');
  const hold = key === ' ' || (key === 'Enter' && !(event.target as Element).matches('a'));
  if (!arrow && !hold && key !== 'Home' && key !== 'End') return;
  event.preventDefault();
  await prepare(stage, true);
  const marks = marksOf(stage);
  const current = pointed?.stage === stage ? marks.find((one) => one === pointed?.mark) : undefined;
  const first = marks[0];
  if (hold) {
    if (pointed !== undefined) await pointAt({ ...pointed, by: 'keys' }, !held);
    return;
  }
  if (key === 'Home' || key === 'End' || current === undefined) {
    const end = key === 'End' ? marks.at(-1) : first;
    if (end !== undefined) goTo(stage, end);
    return;
  }
  const next = nextMark(marks, current, key, stage.near);
  if (next !== undefined) goTo(stage, next);
  else if (stage.near === 'x' && (key === 'ArrowDown' || key === 'ArrowUp')) {
    // From one row of key figures to the next, on the same area where it has a number.
    const group = groupOf(stage);
    const other = group[group.indexOf(stage) + (key === 'ArrowDown' ? 1 : -1)];
    if (other === undefined) return;
    await prepare(other);
    const there = marksOf(other).find(({ area }) => area === current.area) ?? marksOf(other)[0];
    if (there !== undefined) goTo(other, there);
  }
}

function addKeys(stage: Stage): void {
  const { box } = stage;
  const links = [...box.querySelectorAll<SVGElement>('.map [data-area]')];
  if (links.length > 0) {
    links.forEach((link, at) => {
      link.setAttribute('tabindex', at === 0 ? '0' : '-1');
      const title = link.querySelector('title');
      // The words beside the area say more than the browser's own; those who hear the page still get the short ones.
      link.setAttribute('aria-label', title?.textContent ?? '');
      if (!link.matches('a')) link.role = 'img';
      title?.remove();
    });
    box.querySelector('.map')?.setAttribute('aria-description', said['keys'] ?? '');
  } else {
    const alone = groupOf(stage)[0] === stage;
    // Their words beside the pointer would stand twice.
    for (const title of box.querySelectorAll('title')) title.remove();
    box.setAttribute('tabindex', alone ? '0' : '-1');
    if (box instanceof HTMLElement) {
      box.role = 'application';
      const title = box.closest('figure')?.querySelector('.figure-title')?.textContent ?? '';
      box.ariaLabel = `${title.trim()}. ${said['keys'] ?? ''}`;
    }
  }
  box.addEventListener('keydown', (event) => void onKey(stage, event as KeyboardEvent));
  box.addEventListener('focusin', (event) => {
    const target = event.target as Element;
    const known = pointed?.by === 'keys' && pointed.stage === stage ? pointed.mark : undefined;
    if (!target.matches(':focus-visible') || (known && focusable(stage, known) === target)) return;
    void prepare(stage).then(() => {
      const marks = marksOf(stage);
      const mark = marks.find(({ shape }) => shape === target) ?? marks[0];
      if (mark !== undefined && document.activeElement === target) {
        void pointAt({ stage, mark, by: 'keys' }, false);
      }
    });
  });
  box.addEventListener('focusout', (event) => {
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node && (box.contains(to) || tip.contains(to)))) leaveSoon();
  });
}

if ('popover' in HTMLElement.prototype) {
  for (const stage of stages) {
    addMouse(stage);
    addKeys(stage);
  }
  // What maps have besides is asked for where there is one.
  const pointerParts = { stages, said, loadValues, prepare, announce, svgElement, release };
  Object.assign(globalThis, { pointerParts } satisfies { pointerParts: PointerParts });
  if (document.querySelector('.map-legend')) void load('/skript/legend-filter.js');
  if (document.querySelector('.other-periods')) void load('/skript/period-control.js');
  tip.addEventListener('pointerenter', () => {
    clearTimeout(leaving);
  });
  tip.addEventListener('pointerleave', leaveSoon);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isShown()) release();
  });
  addEventListener('pointerdown', ({ target }) => {
    const inside = (box: Element): boolean => target instanceof Node && box.contains(target);
    if (held && !inside(tip) && !stages.some(({ box }) => inside(box))) release();
  });
  addEventListener('resize', () => {
    for (const stage of stages) stage.marks = undefined;
    release();
  });
}
