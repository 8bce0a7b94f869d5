/**
 * Fields that find one of very many: streets, postcodes, offers. What they look through is loaded with the first
 * letter, as a script of the site's own: a page read from disk may not fetch files.
 */
{
  type Target = readonly [name: string, address: string];
  type Entry = readonly [text: string, remark: string, target: number | string];
  interface List {
    readonly targets: readonly Target[];
    readonly entries: readonly { readonly entry: Entry; readonly key: string }[];
  }

  const plain = (text: string): string =>
    text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  // „Röhrichtweg“ is found by röhricht, rohricht and roehricht; „Haupt Str.“ by hauptstr.
  const keyOf = (text: string): string =>
    [text, text.normalize('NFC').replace(/[äöüÄÖÜ]/g, '$&e')]
      .map((form) => ` ${plain(form)} ${plain(form).replace(/[\s.-]+/g, '')}`)
      .join('\n');

  const lists = new Map<string, List>();
  const waiting = new Map<string, () => void>();
  Object.assign(window, {
    finderData(name: string, targets: readonly Target[], entries: readonly Entry[]) {
      lists.set(name, {
        targets,
        entries: entries.map((entry) => ({ entry, key: keyOf(entry[0]) })),
      });
      waiting.get(name)?.();
    },
  });

  const mostShown = 30;
  for (const field of document.querySelectorAll<HTMLElement>('[data-finder]')) {
    const { finder = '', finderRoot = '', finderFolder = '', finderKeys = '' } = field.dataset;
    const { finderNone = '', finderMore = '' } = field.dataset;
    const form = document.createElement('form');
    form.className = 'filter';
    const label = document.createElement('label');
    label.textContent = finder;
    const input = document.createElement('input');
    label.htmlFor = input.id = `finder-${finderFolder.replace(/\W+/g, '-')}`;
    input.type = 'search';
    input.autocomplete = 'off';
    const status = document.createElement('p');
    status.role = 'status';
    const found = document.createElement('ul');
    found.className = 'finder-found';
    form.append(label, input, status);
    field.prepend(form, found);

    const show = (): void => {
      const typed = plain(input.value.trim());
      const key = finderKeys === '*' ? 'alle' : typed.slice(0, 1);
      const known = finderKeys === '*' || (key !== '' && finderKeys.includes(key));
      found.replaceChildren();
      status.textContent = typed === '' || known ? '' : finderNone;
      if (typed === '' || !known) return;
      const name = `${finderFolder}${key}`;
      const list = lists.get(name);
      if (list === undefined) {
        if (waiting.has(name)) return;
        waiting.set(name, show);
        const script = document.createElement('script');
        script.src = `${finderRoot}${name}.js`;
        document.head.append(script);
        return;
      }
      const words = typed.split(/[\s.]+/).filter(Boolean);
      const joined = words.join('');
      const matches = list.entries
        .filter(
          ({ key: text }) =>
            words.every((word) => text.includes(` ${word}`)) ||
            text.includes(` ${joined}`) ||
            (finderKeys === '*' && words.every((word) => text.includes(word))),
        )
        .map(({ entry }) => entry);
      for (const [text, remark, target] of matches.slice(0, mostShown)) {
        const [name = '', address = ''] =
          typeof target === 'number' ? (list.targets[target] ?? []) : ['', target];
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = finderRoot + address;
        link.textContent = text;
        const more = document.createElement('span');
        more.className = 'remark';
        more.textContent = [remark, name].filter(Boolean).join(' · ');
        item.append(address === '' ? text : link, ' ', more);
        found.append(item);
      }
      const rest = matches.length - mostShown;
      status.textContent =
        matches.length === 0 ? finderNone : rest > 0 ? finderMore.replace('{n}', `${rest}`) : '';
    };

    input.addEventListener('input', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      found.querySelector('a')?.click();
    });
  }
}
