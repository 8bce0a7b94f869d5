/**
 * A search field above lists marked with `data-filter` (its label); other words come from the page too.
 * With `data-filter-go`, Enter leads to the best match.
 */
{
  const plain = (text: string): string =>
    text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  // „Röhlinghausen“ is found by röhling, rohling and roehling.
  const keyOf = (element: Element | null | undefined): string => {
    const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
    return `${plain(text)}\n${plain(text.replace(/[äöüÄÖÜ]/g, '$&e'))}`;
  };

  const addFilter = (list: HTMLElement, number: number): void => {
    // The heading above counts too: „Spielplatz Altstadt“ finds the playgrounds there.
    const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')].map((element) => {
      const group = element.closest('[data-filter-group]');
      const own = keyOf(element);
      return { element, own, key: own + keyOf(group?.querySelector('h2, h3, summary')) };
    });
    const groups = list.querySelectorAll<HTMLElement>('[data-filter-group]');
    const { filter = '', filterShown = '', filterNone = '', filterGo } = list.dataset;

    const form = document.createElement('form');
    form.className = 'filter';
    const label = document.createElement('label');
    label.textContent = filter;
    const input = document.createElement('input');
    label.htmlFor = input.id = `filter-${number + 1}`;
    input.type = 'search';
    input.autocomplete = 'off';
    const status = document.createElement('p');
    status.role = 'status';
    form.append(label, input, status);
    list.prepend(form);

    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { element, key } of items) {
        element.hidden = !words.every((word) => key.includes(word));
        if (!element.hidden) shown += 1;
      }
      for (const group of groups) {
        group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
        if (group instanceof HTMLDetailsElement) group.open = words.length > 0;
      }
      const count = filterShown.replace('{n}', `${shown}`).replace('{m}', `${items.length}`);
      status.textContent = words.length === 0 ? '' : shown === 0 ? filterNone : count;
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const word = plain(input.value.trim());
      if (filterGo === undefined || word === '') return;
      const shown = items.filter(({ element }) => !element.hidden);
      const best = shown.find(({ own }) => `\n${own}`.includes(`\n${word}`)) ?? shown[0];
      best?.element.querySelector('a')?.click();
    });
  };

  document.querySelectorAll<HTMLElement>('[data-filter]').forEach(addFilter);
}
