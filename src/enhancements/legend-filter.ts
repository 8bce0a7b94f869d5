/** Classes and states of a legend as switches: one is pressed, and all other areas recede in every drawing. */
import type { PointerParts } from './pointer/pointer-parts.ts';
import type { Stage } from './pointer/stage.ts';

{
  const { pointerParts } = globalThis as unknown as { pointerParts: PointerParts };
  const { stages, said, loadValues, prepare, announce, svgElement } = pointerParts;
  let pressed: Element | undefined;

  /** Areas of these ids stay as they are, others recede; undefined: none recedes. */
  function dim(
    stages: readonly Stage[],
    kept: ReadonlySet<string> | undefined,
    all: ReadonlySet<string>,
  ): void {
    for (const { box, picture } of stages) {
      for (const shape of box.querySelectorAll<SVGElement>('[data-area]')) {
        const area = shape.dataset['area'] ?? '';
        shape.classList.toggle('is-dimmed', kept !== undefined && all.has(area) && !kept.has(area));
      }
      picture?.svg.querySelector('.pointer-veil')?.remove();
      if (picture === undefined || kept === undefined) continue;
      const veiled = picture.outlines.paths.filter(([id]) => !kept.has(id)).map(([, d]) => d);
      picture.svg.prepend(svgElement('path', { class: 'pointer-veil', d: veiled.join('') }));
    }
  }

  async function press(item: SVGElement, stage: Stage, stages: readonly Stage[]): Promise<void> {
    const off = pressed === item;
    pressed?.setAttribute('aria-pressed', 'false');
    pressed = off ? undefined : item;
    pressed?.setAttribute('aria-pressed', 'true');
    await prepare(stage);
    const values = await loadValues(stage.values[0] ?? '');
    const areas = (values?.areas ?? []).filter(([, , , , , look]) => look !== '');
    const all = new Set(areas.map(([id]) => id));
    const { look = '', label = '' } = item.dataset;
    const kept = areas.filter(([, , , , , looks]) => looks.split(' ').includes(look));
    dim(stages, off ? undefined : new Set(kept.map(([id]) => id)), all);
    const text = off ? said['all'] : said['filtered'];
    announce(
      (text ?? '')
        .replace('{n}', `${kept.length}`)
        .replace('{m}', `${all.size}`)
        .replace('{class}', label),
    );
  }

  /** Makes switches of the legend beside a map. */
  function addFilter(stage: Stage, stages: readonly Stage[]): void {
    const legend = stage.box.parentElement?.querySelector<SVGElement>('.legend .map-legend');
    const items = [...(legend?.querySelectorAll<SVGElement>('.legend-item') ?? [])];
    if (!legend || items.length < 2) return;
    // A picture to read is now a row of switches: one stop for Tab, arrows within.
    legend.role = 'toolbar';
    items.forEach((item, at) => {
      item.role = 'button';
      item.setAttribute('tabindex', at === 0 ? '0' : '-1');
      item.setAttribute('aria-pressed', 'false');
      item.setAttribute('aria-label', item.dataset['label'] ?? '');
      item.addEventListener('click', () => void press(item, stage, stages));
      item.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        const next = step === undefined ? undefined : items.at((at + step) % items.length);
        if (next !== undefined) {
          item.setAttribute('tabindex', '-1');
          next.setAttribute('tabindex', '0');
          next.focus();
        } else if (event.key === 'Enter' || event.key === ' ') void press(item, stage, stages);
        else if (event.key === 'Escape' && pressed === item) void press(item, stage, stages);
        else return;
        event.preventDefault();
      });
    });
  }

  for (const stage of stages) addFilter(stage, stages);
}
