/**
 * One control for the period of a map: the pictures of the other periods, which the page shows small, take its place.
 * What is said about the page's own period recedes meanwhile, and a link leads to the page of the one shown.
 */
import type { PointerParts } from './pointer/pointer-parts.ts';
import type { Stage } from './pointer/stage.ts';

{
  const { pointerParts } = globalThis as unknown as { pointerParts: PointerParts };
  const { stages, said, prepare, release } = pointerParts;

  interface Shown {
    readonly text: string;
    /** Picture, and the page of the period; undefined for the page's own. */
    readonly picture: string | undefined;
    readonly href: string;
    readonly values: string;
  }

  const valuesOf = (picture: string, own: string): string =>
    own.replace(/[^/]+$/, '') + picture.replace(/^.*\//, '').replace(/\.svg$/, '.js');

  /** All periods of a map, the oldest first; its own has the address of its values. */
  function periodsOf({ box, values: [own = ''] }: Stage): readonly Shown[] {
    const others = [...document.querySelectorAll<HTMLAnchorElement>('.other-periods li a')];
    const found = others.flatMap((link): Shown[] => {
      const picture = link.querySelector('img')?.src;
      const text = link.parentElement?.querySelector('span')?.textContent ?? '';
      return picture === undefined
        ? []
        : [{ text: text.trim(), picture, href: link.href, values: valuesOf(picture, own) }];
    });
    const text = (box as HTMLElement).dataset['period'] ?? '';
    return [...found, { text, picture: undefined, href: '', values: own }].toSorted((a, b) =>
      a.values < b.values ? -1 : 1,
    );
  }

  /** Puts the picture of a period in the place of the map; `changed` is told when it stands. */
  function show(stage: Stage, period: Shown, changed: () => void): void {
    const figure = stage.box.closest('figure');
    const { picture } = period;
    figure?.classList.toggle('is-other-period', picture !== undefined);
    const over = stage.box.querySelector<HTMLImageElement>('.period-picture');
    if (picture === undefined) over?.remove();
    else {
      const image = over ?? new Image();
      image.className = 'period-picture';
      image.alt = '';
      image.src = picture;
      if (over === null) stage.box.prepend(image);
    }
    stage.values = [period.values];
    void prepare(stage);
    changed();
  }

  /** Adds the control above a map whose other periods the page shows. */
  function addPeriods(stage: Stage, changed: () => void): void {
    const { box } = stage;
    if ((box as HTMLElement).dataset['period'] === undefined) return;
    // A map of another level beside it has no pictures of other periods.
    if (!box.closest('.map-and-periods')?.querySelector('.other-periods')) return;
    const periods = periodsOf(stage);
    if (periods.length < 2) return;
    const at = periods.findIndex(({ picture }) => picture === undefined);
    const control = document.createElement('p');
    control.className = 'period-control';
    const label = document.createElement('label');
    const range = document.createElement('input');
    range.type = 'range';
    range.min = '0';
    range.max = `${periods.length - 1}`;
    range.value = `${at}`;
    const title = document.createElement('span');
    title.textContent = said['period'] ?? '';
    const page = document.createElement('a');
    page.className = 'period-shown';
    label.append(title, range);
    control.append(label, page);
    box.before(control);
    const nameShown = (): Shown | undefined => {
      const period = periods[Number(range.value)];
      if (period === undefined) return undefined;
      range.setAttribute('aria-valuetext', period.text);
      page.textContent = period.text;
      if (period.picture === undefined) page.removeAttribute('href');
      else page.href = period.href;
      return period;
    };
    nameShown();
    range.addEventListener('input', () => {
      const period = nameShown();
      if (period !== undefined) show(stage, period, changed);
    });
  }

  for (const stage of stages) addPeriods(stage, release);
}
