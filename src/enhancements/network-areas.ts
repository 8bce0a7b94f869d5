/**
 * The network page of a large register: which areas the offers of a mark stand in, how many of them match the choice,
 * each a way to its lines in the register.
 */
for (const root of document.querySelectorAll<HTMLElement>('[data-network][data-facts]')) {
  const words = root.dataset;
  root.addEventListener('tell-areas', (event) => {
    const mark = event.target as SVGGraphicsElement;
    const answer = (event as CustomEvent<{ list: HTMLElement; sum: string }>).detail;
    const column = (name: string): ((offer: number) => string) => {
      const found = (words.facts ?? '').split('/').find((part) => part.startsWith(`${name};`));
      const [, values = '', of = ''] = (found ?? '').split(';');
      const [list, places] = [values.split(','), of.split(' ')];
      return (offer) => list[Number(places[offer] ?? NaN)] ?? '';
    };
    const { members, node } = mark.dataset;
    const block = column('block');
    const many = (words.facts ?? '').split('/')[0]?.split(' ').length ?? 0;
    const inside = (members ?? `0-${many - 1}`).split(' ').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
    const asked = new URLSearchParams(location.search);
    const facets = [...document.querySelectorAll<HTMLSelectElement>('[data-facet]')]
      .filter(({ value }) => value !== '')
      .map(({ value, dataset }) => ({ value, of: column(dataset.facet ?? '') }));
    const area = column('area');
    const counts = new Map<string, number>();
    for (const offer of inside) {
      if (members === undefined && block(offer) !== node) continue;
      if (!facets.every(({ value, of }) => of(offer).split('|').includes(value))) continue;
      counts.set(area(offer), (counts.get(area(offer)) ?? 0) + 1);
    }
    // In the order of the choice above, that readers know; what has no area stands nowhere.
    for (const { value, text } of document.querySelectorAll<HTMLOptionElement>(
      '#filter-gebiet option',
    )) {
      const count = counts.get(value);
      if (value === '' || count === undefined) continue;
      asked.set('gebiet', value);
      const line = document.createElement('li');
      const remark = document.createElement('span');
      remark.className = 'remark';
      remark.textContent = `${count}`;
      const way = document.createElement('a');
      way.href = `${words.register ?? ''}?${asked}`;
      way.textContent = text.trim().replace(/ \([\d.,’\s]+\)$/, '');
      line.append(way, remark);
      answer.list.append(line);
    }
    const sum = [...counts.values()].reduce((all, count) => all + count, 0);
    answer.sum = `${sum}`.replace(/\B(?=(\d{3})+$)/g, words.groupMark ?? '');
  });
}
