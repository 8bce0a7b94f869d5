/**
 * Answers the choices of the register and the network: lines that do not match go, marks of drawings recede.
 * Choices stand in the address, so that they can be shared; the number of matches is announced.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-offer-filter]')) {
  const plain = (text: string): string =>
    text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  // „Röhricht“ is found by röhricht, rohricht and roehricht.
  const keyOf = (text: string): string =>
    `${plain(text)} ${plain(text.normalize('NFC').replace(/[äöüÄÖÜ]/g, '$&e'))}`;

  /** „4.189“ */
  const written = (count: number): string =>
    `${count}`.replace(/\B(?=(\d{3})+$)/g, form.dataset.groupMark ?? '');

  const lines = [...document.querySelectorAll<HTMLElement>('[data-offers] li[data-k]')].map(
    (element) => ({
      element,
      values: (element.dataset.k ?? '').split(' ').map((part) => part.split(',')),
      address: element.querySelector('a')?.getAttribute('href') ?? '',
      words: '',
    }),
  );
  type Line = (typeof lines)[number];
  /** What a line says of a facet in its text; a type that is the group's stands in the heading. */
  const said = ({ element }: Line, facet: string): string =>
    (
      element.querySelector(`[data-f=${facet}]`) ??
      (facet === 'type'
        ? element.closest('section')?.querySelector('h2, h3')
        : facet === 'area'
          ? element.closest('.offer-area')?.firstElementChild
          : null)
    )?.textContent ?? '';
  const groups = document.querySelectorAll<HTMLElement>('[data-offers] [data-filter-group]');
  const marks = [
    ...document.querySelectorAll<SVGElement>('[data-offers] svg :is(.node, .single, .cluster)'),
  ];
  const links = document.querySelectorAll<SVGAElement>('[data-offers] .offer-marks > a');
  const selects = [...form.querySelectorAll('select')];
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const status = form.querySelector('[role=status]');
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]');

  // Names of providers are in the page: in the lines, or in the list of who works with whom.
  for (const select of selects) {
    if (select.dataset.gather === undefined) continue;
    const names = new Map<string, string>();
    for (const line of lines) names.set(said(line, 'provider'), said(line, 'provider'));
    for (const entry of document.querySelectorAll('.provider-list > [id^=traeger-]'))
      names.set(entry.id.slice(8), entry.querySelector('h3')?.textContent ?? '');
    names.delete('');
    const sorted = [...names].sort(([, a], [, b]) =>
      a.localeCompare(b, document.documentElement.lang, { numeric: true }),
    );
    select.append(...sorted.map(([value, text]) => new Option(text.trim(), value)));
  }
  const titleOf = (select: HTMLSelectElement): string =>
    (select.selectedOptions[0]?.text ?? '').trim().replace(/ \([\d.,’\s]+\)$/, '');

  const answers = (line: Line, select: HTMLSelectElement): boolean => {
    const { place, facet = '' } = select.dataset;
    const values = line.values[Number(place)] ?? [];
    return values[0] === '~'
      ? `, ${said(line, facet)}, `.includes(`, ${titleOf(select)}, `)
      : values.includes(String(select.selectedIndex - 1));
  };

  // A drawing for narrow columns has no facts of its own: the wide one has them.
  const facts = new Map(
    marks.flatMap(({ dataset }) =>
      dataset.node !== undefined && dataset.type !== undefined ? [[dataset.node, dataset]] : [],
    ),
  );
  const matchingMark = (mark: SVGElement): boolean =>
    selects.every(({ value, dataset }) => {
      if (value === '') return true;
      const own = facts.get(mark.dataset.node ?? '') ?? mark.dataset;
      const values = own[dataset.facet ?? ''];
      return (values ?? '').split('|').includes(value);
    });

  /** A line's words; of a large register the area's heading belongs to them. */
  const wordsOf = (line: Line): string => {
    const own = line.element.textContent;
    const area = line.element.querySelector('[data-f=area]') === null ? said(line, 'area') : '';
    return (line.words ||= keyOf(`${own} ${area}`));
  };

  const filterLines = (terms: readonly string[]): Set<string> => {
    const shown = new Set<string>();
    const type = selects.find(({ name }) => name === 'art');
    const chosen = type === undefined || type.selectedIndex < 1 ? '' : type.value;
    const isChosen = terms.length > 0 || selects.some(({ selectedIndex }) => selectedIndex > 0);
    for (const line of lines) {
      const match =
        selects.every((select) => select.selectedIndex < 1 || answers(line, select)) &&
        terms.every((word) => wordsOf(line).includes(word));
      if (match) shown.add(line.address);
      // An offer of several types stands below each; a chosen type shows it once.
      const group = line.element.closest('section')?.dataset['filterGroup'];
      line.element.hidden = !match || (chosen !== '' && group !== chosen);
    }
    for (const group of groups) {
      group.hidden = !group.querySelector('li:not([hidden])');
      const fold = group.querySelector<HTMLDetailsElement>(':scope > details');
      if (fold) fold.open = isChosen;
    }
    // A way to a group that is gone leads nowhere; the others say how many lines wait there.
    for (const way of document.querySelectorAll<HTMLAnchorElement>('[data-offer-contents] a')) {
      const list = document.querySelector(
        `section[aria-labelledby="${CSS.escape(way.hash.slice(1))}"]`,
      );
      const left = list?.querySelectorAll('li:not([hidden])').length ?? 0;
      const entry = way.parentElement;
      const count = entry?.querySelector('.remark');
      if (entry) entry.hidden = left === 0;
      if (count) count.textContent = written(left);
    }
    for (const link of links) {
      link.classList.toggle('is-out', !shown.has(link.getAttribute('href') ?? ''));
    }
    return shown;
  };

  // A large register on the network page: `type;kita,kita|hort;0 0 1/area;…`, offers by their numbers.
  const columns = new Map(
    (document.querySelector<HTMLElement>('[data-facts]')?.dataset.facts ?? '')
      .split('/')
      .map((column) => {
        const [name = '', values = '', of = ''] = column.split(';');
        const lists = values.split(',').map((value) => value.split('|'));
        return [name, of.split(' ').map((place) => lists[Number(place)] ?? [])] as const;
      }),
  );
  const many = columns.get('type')?.length ?? 0;
  const numbersIn = (ranges: string): number[] =>
    ranges.split(' ').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });

  /** Marks of a large register say how many of their offers match. */
  const filterCounts = (): number => {
    const asked = selects.filter(({ value }) => value !== '');
    const matches = Array.from({ length: many }, (_, offer) =>
      asked.every(({ value, dataset }) =>
        columns.get(dataset.facet ?? '')?.[offer]?.includes(value),
      ),
    );
    const [block, operator] = [columns.get('block') ?? [], columns.get('operator') ?? []];
    const parts = new Map<string, number>();
    matches.forEach((match, offer) => {
      if (!match) return;
      const part = `${block[offer]?.[0] ?? ''} ${operator[offer]?.[0] ?? ''}`;
      parts.set(part, (parts.get(part) ?? 0) + 1);
    });
    for (const mark of marks) {
      const { members, node = '' } = mark.dataset;
      if (members !== undefined) {
        const count = numbersIn(members).filter((offer) => matches[offer]).length;
        mark.classList.toggle('is-out', count === 0);
        const text = mark.querySelector('text');
        if (text) text.textContent = written(count || numbersIn(members).length);
      } else if (node.startsWith('g')) {
        let sum = 0;
        for (const text of mark.querySelectorAll<SVGElement>('[data-part]')) {
          const count = parts.get(`${node} ${text.dataset.part ?? ''}`) ?? 0;
          text.textContent = written(count);
          sum += count;
        }
        mark.classList.toggle('is-out', sum === 0);
      }
    }
    return matches.filter(Boolean).length;
  };

  const filterMarks = (): Set<string> => {
    const shown = new Set<string>();
    for (const mark of marks) {
      const members = [...mark.querySelectorAll<SVGElement>('.members .node')];
      const count = members.filter(matchingMark).length;
      const match = members.length > 0 ? count > 0 : matchingMark(mark);
      mark.classList.toggle('is-out', !match);
      const text = members.length > 0 ? mark.querySelector('.cluster-mark text') : null;
      if (text !== null) text.textContent = String(count > 0 ? count : members.length);
      if (match && mark.matches('.node:not(.provider)')) shown.add(mark.dataset.node ?? '');
    }
    return shown;
  };

  const all =
    many ||
    new Set(
      lines.length > 0
        ? lines.map(({ address }) => address)
        : marks
            .filter((mark) => mark.matches('.node:not(.provider)'))
            .map((mark) => mark.dataset.node),
    ).size;

  const answer = (): void => {
    const terms = plain(input?.value ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const chosen = terms.length > 0 || selects.some(({ selectedIndex }) => selectedIndex > 0);
    const shown = many
      ? filterCounts()
      : (lines.length > 0 ? filterLines(terms) : filterMarks()).size;
    for (const part of document.querySelectorAll('[data-network]')) {
      part.classList.toggle('has-filter', chosen);
    }
    if (reset) reset.hidden = !chosen;
    if (status) {
      const { none = '', shown: text = '' } = form.dataset;
      status.textContent = !chosen
        ? ''
        : shown === 0
          ? none
          : text.replace('{n}', written(shown)).replace('{m}', written(all));
    }
  };

  const remember = (): void => {
    const address = new URL(location.href);
    for (const { name, value } of [...selects, ...(input ? [input] : [])]) {
      if (value.trim() === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value.trim());
    }
    try {
      history.replaceState(null, '', address);
    } catch {
      // Pages read from disk may not change their address in some browsers.
    }
  };

  const recall = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of [...selects, ...(input ? [input] : [])]) {
      const value = asked.get(field.name) ?? '';
      field.value = value;
      // An unknown value chooses nothing rather than hiding everything.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
    answer();
  };

  form.hidden = false;
  form.addEventListener('input', () => {
    answer();
    remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The page answers each choice at once: this leads to the answer.
    const found = [
      ...document.querySelectorAll<HTMLElement>('[data-filter-group] :is(h2, h3), [data-network]'),
    ].find((element) => element.offsetParent !== null);
    found?.setAttribute('tabindex', '-1');
    found?.focus();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.selectedIndex = 0;
    if (input) input.value = '';
    answer();
    remember();
    (input ?? selects[0])?.focus();
  });
  addEventListener('pageshow', recall);
  addEventListener('popstate', recall);
}
