/**
 * The network page: two views as tabs, marks to choose (by pointer or keyboard) whose partners are then named,
 * numbers on the map that open, zoom. Everything it shows is in the page already.
 */
for (const root of document.querySelectorAll<HTMLElement>('[data-network]')) {
  const words = root.dataset;
  const svgs = [...root.querySelectorAll<SVGSVGElement>('svg:is(.network, .network-map)')];
  const nodesOf = (within: Element): SVGGraphicsElement[] => [
    ...within.querySelectorAll<SVGGraphicsElement>('.node, .cluster'),
  ];
  const nodes = nodesOf(root);
  const ties = [...root.querySelectorAll<SVGPathElement>('.tie[data-ends]')];

  // --- Facts, read from the drawings -------------------------------------------------------------
  const elements = Map.groupBy(
    nodes.filter((node) => node.dataset.node !== undefined),
    (node) => node.dataset.node ?? '',
  );
  const partners = new Map<string, Map<string, string>>();
  const meet = (one: string, other: string, kind: string): void => {
    const known = partners.get(one) ?? new Map<string, string>();
    partners.set(one, known.set(other, known.get(other) || kind));
  };
  for (const tie of ties) {
    const [from = '', to = ''] = (tie.dataset.ends ?? '').split(' ');
    const kind = tie.dataset.kind ?? tie.dataset.weight ?? '';
    meet(from, to, kind);
    meet(to, from, kind);
  }
  const nameOf = (key: string): string => {
    const element = elements.get(key)?.[0];
    const text = element?.querySelector('title') ?? element;
    return (
      text instanceof SVGTextContentElement || !element?.querySelector('tspan') || text !== element
        ? (text?.textContent ?? '')
        : [...element.querySelectorAll('tspan')].map((line) => line.textContent).join(' ')
    ).trim();
  };
  const hrefOf = (key: string): string | null =>
    elements.get(key)?.[0]?.getAttribute('href') ?? null;

  /** What belongs to a mark: itself; for a provider all its offers. */
  const own = (key: string): Set<string> => {
    const element = elements.get(key)?.[0];
    const provider = element?.matches('.provider') ? element.dataset.provider : undefined;
    const all = provider === undefined ? [] : nodes.filter((n) => n.dataset.provider === provider);
    return new Set([key, ...all.flatMap((node) => node.dataset.node ?? [])]);
  };

  // --- What is chosen, in words ------------------------------------------------------------------
  const panel = document.createElement('div');
  panel.className = 'network-panel';
  panel.role = 'status';
  panel.hidden = true;
  root.append(panel);
  let chosen = '';

  const link = (text: string, href: string | null): HTMLElement => {
    const element = document.createElement(href === null ? 'span' : 'a');
    if (element instanceof HTMLAnchorElement && href !== null) element.href = href;
    element.textContent = text;
    return element;
  };
  const say = (key: string, with_: ReadonlyMap<string, string>): void => {
    const title = document.createElement('p');
    title.className = 'network-chosen';
    title.append(`${words.chosen ?? ''}: `, link(nameOf(key), hrefOf(key)));
    const count = document.createElement('p');
    count.textContent =
      with_.size === 0
        ? (words.noPartner ?? '')
        : with_.size === 1
          ? (words.partner ?? '')
          : (words.partners ?? '').replace('{n}', `${with_.size}`);
    const list = document.createElement('ul');
    list.className = 'partner-list';
    for (const [other, kind] of with_) {
      const line = document.createElement('li');
      line.append(link(nameOf(other), hrefOf(other)));
      if (kind !== '') {
        const remark = document.createElement('span');
        remark.className = 'remark';
        remark.textContent = kind;
        line.append(remark);
      }
      list.append(line);
    }
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = words.clear ?? '';
    clear.addEventListener('click', () => {
      const back = elements.get(chosen)?.find((node) => node.getClientRects().length > 0);
      choose('');
      back?.focus();
    });
    const tied = [count, ...(with_.size > 0 ? [list] : []), clear];
    const group = elements.get(key)?.[0];
    if (words.facts === undefined || !group?.matches('.group')) {
      panel.replaceChildren(title, ...tied);
      return;
    }
    // What the mark's own title says is not about the choice of the filters.
    const areas = areasOf(group);
    const name = group.querySelector('.island-name')?.textContent ?? '';
    title.replaceChildren(`${words.chosen ?? ''}: `, link(name, hrefOf(key)));
    title.append(`, ${offersSaid(areas.sum)}`);
    const heading = document.createElement('p');
    heading.textContent = words.byArea ?? '';
    panel.replaceChildren(
      title,
      ...tied.filter((part) => part !== clear && part.textContent !== ''),
      heading,
      areas.list,
      clear,
    );
  };

  const choose = (key: string): void => {
    chosen = key;
    root.classList.toggle('has-choice', key !== '');
    const mine = key === '' ? new Set<string>() : own(key);
    const with_ = new Map(
      [...mine]
        .flatMap((one) => [...(partners.get(one) ?? [])])
        .filter(([other]) => !mine.has(other)),
    );
    const on = (one: string): boolean => mine.has(one) || with_.has(one);
    for (const node of nodes) {
      const { node: name, members } = node.dataset;
      const lit = name === undefined ? (members ?? '').split(' ').some(on) : on(name);
      node.classList.toggle('is-on', lit);
      if (name !== undefined) node.ariaPressed = String(mine.has(name) && name === key);
    }
    for (const tie of ties) {
      const [from = '', to = ''] = (tie.dataset.ends ?? '').split(' ');
      tie.classList.toggle('is-on', mine.has(from) || mine.has(to));
    }
    panel.hidden = key === '';
    if (key !== '') say(key, with_);
  };

  /** Of a large register: the areas of a mark's matching offers (network-areas.ts), and how many they are. */
  const areasOf = (mark: SVGGraphicsElement): { list: HTMLElement; sum: string } => {
    const list = document.createElement('ul');
    list.className = 'partner-list';
    const detail = { list, sum: '' };
    mark.dispatchEvent(new CustomEvent('tell-areas', { bubbles: true, detail }));
    return detail;
  };
  const offersSaid = (sum: string): string => (words.offersSaid ?? '').replace('{n}', sum);

  /** A number of a large register, in words. */
  const tellAreas = (cluster: SVGGraphicsElement): void => {
    choose('');
    const title = document.createElement('p');
    title.className = 'network-chosen';
    const { list, sum } = areasOf(cluster);
    title.textContent = `${words.chosen ?? ''}: ${offersSaid(sum)}`;
    panel.replaceChildren(title, list);
    panel.hidden = false;
  };

  // --- Numbers on the map open ---------------------------------------------------------------------
  const open = (cluster: SVGGraphicsElement | null): void => {
    for (const other of root.querySelectorAll<SVGGraphicsElement>('.cluster')) {
      const is = other === cluster;
      other.classList.toggle('is-open', is);
      if (other.querySelector('.members')) other.ariaExpanded = String(is);
    }
    // Drawn last, it lies on top; its marks are links of their own again.
    if (cluster) cluster.parentNode?.append(cluster);
    const first = cluster?.querySelector<SVGElement>('.members .node:not(.is-out)');
    first?.focus();
  };

  const placeIn = (svg: SVGSVGElement, node: SVGGraphicsElement): DOMPoint => {
    const box = node.getBoundingClientRect();
    return new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(
      svg.getScreenCTM()?.inverse(),
    );
  };

  // --- Choosing by pointer and keyboard --------------------------------------------------------------
  const isThere = (node: SVGGraphicsElement): boolean =>
    node.getClientRects().length > 0 && getComputedStyle(node).visibility !== 'hidden';
  const act = (node: SVGGraphicsElement): void => {
    const { node: key } = node.dataset;
    if (key !== undefined) {
      choose(key === chosen ? '' : key);
      // The words below must not cover what they speak of.
      node.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (node.querySelector('.members')) {
      open(node.classList.contains('is-open') ? null : node);
      return;
    }
    tellAreas(node);
    const svg = node.ownerSVGElement;
    const at = svg ? placeIn(svg, node) : undefined;
    if (!svg || !at) return;
    const before = svg.dataset.shown;
    svg.dispatchEvent(new CustomEvent('zoom-to', { detail: at }));
    if (svg.dataset.shown !== before) focusNear(svg, at);
  };
  /** What was focused is no longer shown: the mark nearest to it is. */
  const focusNear = (svg: SVGSVGElement, { x, y }: DOMPoint): void => {
    const [nearest] = nodesOf(svg)
      .filter(isThere)
      .map((node) => ({ node, at: placeIn(svg, node) }))
      .map(({ node, at }) => ({ node, far: Math.hypot(at.x - x, at.y - y) }))
      .sort((a, b) => a.far - b.far);
    nearest?.node.focus({ preventScroll: true });
  };
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  for (const svg of svgs) {
    const within = nodesOf(svg);
    // One stop for the Tab key in each drawing; arrows go on from there.
    within.forEach((node, index) => {
      node.setAttribute('tabindex', index === 0 ? '0' : '-1');
      node.setAttribute('role', 'button');
      if (node.querySelector('.members')) node.ariaExpanded = 'false';
      else if (node.matches('.node')) node.ariaPressed = 'false';
    });
    svg.addEventListener('click', (event) => {
      const node = (event.target as Element).closest<SVGGraphicsElement>('.node, .cluster');
      if (node === null) {
        choose('');
        open(null);
        return;
      }
      event.preventDefault();
      act(node);
    });
    svg.addEventListener('focusin', (event) => {
      const target = (event.target as Element).closest('.node, .cluster');
      if (target)
        for (const node of within) node.setAttribute('tabindex', node === target ? '0' : '-1');
    });
    svg.addEventListener('keydown', (event) => {
      const node = (event.target as Element).closest<SVGGraphicsElement>('.node, .cluster');
      if (node === null) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act(node);
        return;
      }
      const way = arrows[event.key];
      if (way === undefined) return;
      event.preventDefault();
      const here = node.getBoundingClientRect();
      const [dx, dy] = way;
      let best: SVGGraphicsElement | undefined;
      let least = Infinity;
      for (const other of within) {
        if (other === node || !isThere(other)) continue;
        const there = other.getBoundingClientRect();
        const x = there.x + there.width / 2 - here.x - here.width / 2;
        const y = there.y + there.height / 2 - here.y - here.height / 2;
        const ahead = x * dx + y * dy;
        // Straight ahead counts more than near but aside.
        const cost = ahead + 2.5 * Math.abs(x * dy + y * dx);
        if (ahead > 2 && cost < least) {
          least = cost;
          best = other;
        }
      }
      best?.focus();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const opened = root.querySelector<SVGGraphicsElement>('.cluster.is-open');
    if (opened) {
      open(null);
      opened.focus();
    }
    choose('');
  });
}
