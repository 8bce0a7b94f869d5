/** The network page: its two views as tabs, the one in the address first; both on paper. */
for (const root of document.querySelectorAll<HTMLElement>('[data-network]')) {
  const words = root.dataset;
  const views = [...root.querySelectorAll<HTMLElement>('.network-view')];
  const keys = document.createElement('p');
  keys.className = 'remark network-keys';
  keys.textContent = words.keys ?? '';
  root.prepend(keys);
  if (views.length > 1) {
    const list = document.createElement('div');
    list.className = 'network-tabs';
    list.role = 'tablist';
    list.ariaLabel = words.views ?? '';
    const tabs = views.map((view) => {
      const tab = document.createElement('button');
      const title = view.querySelector('h2');
      tab.type = 'button';
      tab.role = 'tab';
      tab.id = `${view.id}-tab`;
      tab.textContent = title?.textContent ?? '';
      tab.setAttribute('aria-controls', view.id);
      view.role = 'tabpanel';
      view.setAttribute('aria-labelledby', tab.id);
      title?.classList.add('visually-hidden');
      return tab;
    });
    const show = (index: number): void => {
      views.forEach((view, at) => {
        view.hidden = at !== index;
        const tab = tabs[at];
        if (tab) {
          tab.ariaSelected = String(at === index);
          tab.tabIndex = at === index ? 0 : -1;
        }
      });
    };
    tabs.forEach((tab, index) => {
      tab.addEventListener('click', () => {
        show(index);
      });
      tab.addEventListener('keydown', ({ key }) => {
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        if (step === 0) return;
        const next = (index + step + tabs.length) % tabs.length;
        show(next);
        tabs[next]?.focus();
      });
    });
    list.append(...tabs);
    root.prepend(list);
    const follow = (): void => {
      const asked = views.findIndex((view) => `#${view.id}` === location.hash);
      if (asked >= 0) show(asked);
    };
    show(0);
    follow();
    addEventListener('hashchange', follow);
    // Both views are on paper.
    addEventListener('beforeprint', () => {
      for (const view of views) view.hidden = false;
    });
    addEventListener('afterprint', () => {
      show(
        Math.max(
          0,
          tabs.findIndex((tab) => tab.ariaSelected === 'true'),
        ),
      );
    });
  }
}
