/**
 * Adds a search field to lists marked with `data-filter` (its label). Without this script the list is
 * simply whole. Words come from the page: `data-filter-none`, `data-filter-shown` („{n} von {m}“);
 * with `data-filter-go`, Enter leads to the first match.
 */
{
  // „Röhlinghausen“ is found by röhling, rohling and roehling.
  const plain = (text: string): string =>
    text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  const spelled = (text: string): string =>
    plain(
      text
        .toLowerCase()
        .normalize('NFC')
        .replace(/[äöü]/g, (letter) => `${letter}e`),
    );

  const addFilter = (list: HTMLElement, number: number): void => {
    const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')].map((element) => {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ');
      return { element, key: `${plain(text)}\n${spelled(text)}` };
    });
    const groups = [...list.querySelectorAll<HTMLElement>('[data-filter-group]')];
    const id = `filter-${number + 1}`;

    const label = document.createElement('label');
    label.htmlFor = id;
    label.textContent = list.dataset['filter'] ?? '';
    const input = document.createElement('input');
    Object.assign(input, { type: 'search', id, autocomplete: 'off', spellcheck: false });
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const form = document.createElement('form');
    form.className = 'filter';
    form.setAttribute('role', 'search');
    form.append(label, input, status);
    list.prepend(form);

    const show = (): void => {
      const words = plain(input.value)
        .split(/\s+/)
        .filter((word) => word !== '');
      let shown = 0;
      for (const { element, key } of items) {
        const matches = words.every((word) => key.includes(word));
        element.hidden = !matches;
        if (matches) shown += 1;
      }
      for (const group of groups) {
        group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
        if (group instanceof HTMLDetailsElement) group.open = words.length > 0;
      }
      const { filterShown = '', filterNone = '' } = list.dataset;
      const count = filterShown.replace('{n}', String(shown)).replace('{m}', String(items.length));
      status.textContent = words.length === 0 ? '' : shown === 0 ? filterNone : count;
    };
    input.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (list.dataset['filterGo'] === undefined || input.value.trim() === '') return;
      list.querySelector<HTMLAnchorElement>('[data-filter-item]:not([hidden]) a')?.click();
    });
    // A browser may have kept the word from before.
    if (input.value !== '') show();
  };

  document.querySelectorAll<HTMLElement>('[data-filter]').forEach(addFilter);
}
