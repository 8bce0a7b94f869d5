/** The map of the network page: zooms that are in the drawing already, by button, by pointer, after the focus. */
for (const root of document.querySelectorAll<HTMLElement>('[data-network]')) {
  const words = root.dataset;
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg.network-map')) {
    const layers = [...svg.querySelectorAll<SVGGElement>('[data-zoom]')];
    if (layers.length < 2) continue;
    const { width, height } = svg.viewBox.baseVal;
    let level = 0;
    let x = width / 2;
    let y = height / 2;
    const show = (): void => {
      const factor = Number(layers[level]?.dataset.zoom ?? 1);
      const [w, h] = [width / factor, height / factor];
      x = Math.min(width - w / 2, Math.max(w / 2, x));
      y = Math.min(height - h / 2, Math.max(h / 2, y));
      svg.setAttribute('viewBox', `${x - w / 2} ${y - h / 2} ${w} ${h}`);
      svg.dataset.shown = layers[level]?.dataset.zoom ?? '1';
      buttons[0]?.toggleAttribute('disabled', level === layers.length - 1);
      buttons[1]?.toggleAttribute('disabled', level === 0);
    };
    const zoom = (step: number): void => {
      level = Math.min(layers.length - 1, Math.max(0, level + step));
      show();
    };
    // Asked for by a number on the map that opens.
    svg.addEventListener('zoom-to', (event) => {
      ({ x, y } = (event as CustomEvent<DOMPoint>).detail);
      zoom(1);
    });
    const bar = document.createElement('div');
    bar.className = 'network-zoom';
    const buttons = [words.zoomIn ?? '', words.zoomOut ?? ''].map((text, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => {
        zoom(index === 0 ? 1 : -1);
      });
      return button;
    });
    bar.append(...buttons);
    svg.parentElement?.before(bar);
    svg.addEventListener('pointerdown', (event) => {
      if (level === 0 || event.pointerType === 'touch') return;
      const from = { x: event.clientX, y: event.clientY, left: x, top: y };
      const scale = svg.viewBox.baseVal.width / svg.clientWidth;
      const move = (to: PointerEvent): void => {
        x = from.left - (to.clientX - from.x) * scale;
        y = from.top - (to.clientY - from.y) * scale;
        show();
      };
      addEventListener('pointermove', move);
      addEventListener(
        'pointerup',
        () => {
          removeEventListener('pointermove', move);
        },
        { once: true },
      );
    });
    svg.addEventListener('focusin', (event) => {
      if (level === 0 || !(event.target instanceof SVGGraphicsElement)) return;
      const box = event.target.getBoundingClientRect();
      ({ x, y } = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(
        svg.getScreenCTM()?.inverse(),
      ));
      show();
    });
    show();
  }
}
