/** The choice of the comparison: fields, address, and what is shown of it. */
import type { Choice, ComparisonData } from './comparison-data.ts';
import type { ComparisonResults } from './comparison-results.ts';

{
  const { comparisonData, comparisonResults } = globalThis as unknown as {
    comparisonData: ComparisonData;
    comparisonResults: ComparisonResults;
  };
  const { fill } = comparisonData;
  const mostAreas = 5;
  const mostMatches = 8;

  const start = (form: HTMLFormElement, results: HTMLElement, list: Choice): void => {
    const { words } = list;
    const status = form.querySelector<HTMLElement>('[role=status]');
    const period = form.querySelector('select');
    const areaAt = new Map(list.areas.map(([slug], at) => [slug, at]));
    const indicatorAt = new Map(list.indicators.map(({ id }, at) => [id, at]));
    let areas: number[] = [];
    let indicators: number[] = [];
    let asked = '';
    /** The scatter plot's two indicators; they stay chosen while both are among the indicators. */
    let axes: readonly [string, string] = ['', ''];
    let said = '';

    const areaName = (at: number): string => {
      const [, name = '', , parent] = list.areas[at] ?? [];
      return parent === undefined ? name : `${name} (${parent})`;
    };

    // --- The address ---------------------------------------------------------------------------
    const recall = (): void => {
      const given = new URLSearchParams(location.search);
      const listIn = (name: string): string[] =>
        (given.get(name) ?? '')
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean);
      const unknown: string[] = [];
      const known = (names: string[], at: ReadonlyMap<string, number>): number[] => {
        const found = names.map((name) => at.get(name));
        unknown.push(...names.filter((_, place) => found[place] === undefined));
        return [...new Set(found.filter((one) => one !== undefined))];
      };
      const all = known(listIn('gebiete'), areaAt);
      areas = all.slice(0, mostAreas);
      indicators = given.has('indikatoren')
        ? known(listIn('indikatoren'), indicatorAt)
        : list.first.flatMap((id) => indicatorAt.get(id) ?? []);
      asked = given.get('zeitraum') ?? '';
      if (asked !== '' && !periodsOf().has(asked)) {
        unknown.push(asked);
        asked = '';
      }
      const [across = '', up = ''] = listIn('achsen');
      unknown.push(...[across, up].filter((id) => id !== '' && !indicatorAt.has(id)));
      axes = [across, up];
      said = [
        unknown.length > 0 ? fill(words['unknown'], { names: unknown.join(', ') }) : '',
        all.length > mostAreas
          ? fill(words['tooMany'], { names: all.slice(mostAreas).map(areaName).join(', ') })
          : '',
      ]
        .filter(Boolean)
        .join(' ');
    };

    const remember = (): void => {
      const encoded = (values: (string | undefined)[]): string =>
        values.map((value) => encodeURIComponent(value ?? '')).join(',');
      const parts = [
        ['gebiete', encoded(areas.map((at) => list.areas[at]?.[0]))],
        ['indikatoren', encoded(indicators.map((at) => list.indicators[at]?.id))],
        ['zeitraum', encodeURIComponent(asked)],
        [
          'achsen',
          axes.every((id) => indicators.includes(indicatorAt.get(id) ?? -1))
            ? encoded([...axes])
            : '',
        ],
      ].filter(([name, value]) => value !== '' || name === 'indikatoren');
      try {
        history.pushState(null, '', `?${parts.map((pair) => pair.join('=')).join('&')}`);
      } catch {
        // Pages read from disk may not change their address in some browsers.
      }
    };

    /** Periods of the chosen indicators by their text: what they are called, and when they are. */
    function periodsOf(): Map<string, { name: string; when: number }> {
      const found = new Map<string, { name: string; when: number }>();
      for (const at of indicators.length > 0 ? indicators : list.indicators.keys()) {
        const indicator = list.indicators[at];
        if (indicator === undefined) continue;
        indicator.periods.forEach((_, place) => {
          const name = comparisonData.periodName(indicator, place);
          found.set(comparisonData.periodText(indicator, place), {
            name,
            when: indicator.when[place] ?? 0,
          });
        });
      }
      return found;
    }

    // --- The fields ----------------------------------------------------------------------------
    const plain = (text: string): string =>
      text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
    const keyOf = (text: string): string =>
      `${plain(text)}\n${plain(text.normalize('NFC').replace(/[äöüÄÖÜ]/g, '$&e'))}`;

    const chooser = (
      kind: string,
      entries: readonly { readonly name: string; readonly remark: string }[],
      chosen: () => number[],
      choose: (next: number[]) => void,
      most: number,
    ): (() => void) => {
      const field = form.querySelector<HTMLElement>(`[data-choose=${kind}]`);
      const input = field?.querySelector('input');
      const [names, matches] = field?.querySelectorAll('ul') ?? [];
      const count = field?.querySelector<HTMLElement>('.comparison-count');
      if (!field || !input || !names || !matches || !count) return () => undefined;
      const keys = entries.map(({ name, remark }) => keyOf(`${name} ${remark}`));

      const shown = (): number[] => {
        const terms = plain(input.value).split(/\s+/).filter(Boolean);
        return [...keys.keys()].filter((at) => terms.every((term) => keys[at]?.includes(term)));
      };
      const match = (at: number): HTMLElement => {
        const item = document.createElement('li');
        const label = document.createElement('label');
        const box = document.createElement('input');
        const remark = document.createElement('small');
        box.type = 'checkbox';
        box.checked = chosen().includes(at);
        box.disabled = !box.checked && chosen().length >= most;
        remark.textContent = entries[at]?.remark ?? '';
        label.append(box, ` ${entries[at]?.name ?? ''} `, remark);
        box.addEventListener('change', () => {
          choose(box.checked ? [...chosen(), at] : chosen().filter((one) => one !== at));
        });
        item.append(label);
        return item;
      };
      const lines = (): void => {
        const found = shown();
        const focused = [...matches.querySelectorAll('input')].indexOf(
          document.activeElement as HTMLInputElement,
        );
        matches.replaceChildren(...found.slice(0, mostMatches).map(match));
        matches.querySelectorAll('input')[focused]?.focus();
        count.textContent =
          chosen().length >= most
            ? (words['most'] ?? '')
            : found.length === 0
              ? (words['noneFound'] ?? '')
              : fill(words['found'], {
                  n: `${Math.min(found.length, mostMatches)}`,
                  m: comparisonData.write(found.length, 0),
                });
      };
      const draw = (): void => {
        names.replaceChildren(
          ...chosen().map((at) => {
            const item = document.createElement('li');
            const button = document.createElement('button');
            const name = entries[at]?.name ?? '';
            button.type = 'button';
            button.textContent = `${name} ×`;
            button.ariaLabel = fill(words['remove'], { name });
            button.addEventListener('click', () => {
              choose(chosen().filter((one) => one !== at));
              (names.querySelector('button') ?? input).focus();
            });
            item.append(button);
            return item;
          }),
        );
        lines();
      };
      input.addEventListener('input', lines);
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        const best = shown().find((at) => !chosen().includes(at));
        if (input.value.trim() === '' || best === undefined || chosen().length >= most) return;
        input.value = '';
        choose([...chosen(), best]);
      });
      return draw;
    };

    const drawAreas = chooser(
      'areas',
      list.areas.map(([, , level], at) => ({
        name: areaName(at),
        remark: list.levels.length > 1 ? (list.levels[level]?.[0] ?? '') : '',
      })),
      () => areas,
      (next) => {
        areas = next;
        changed();
      },
      mostAreas,
    );
    const drawIndicators = chooser(
      'indicators',
      list.indicators.map(({ name, theme }) => ({ name, remark: theme })),
      () => indicators,
      (next) => {
        indicators = next;
        changed();
      },
      Infinity,
    );

    const drawPeriods = (): void => {
      if (period === null) return;
      const [newest] = period.options;
      const found = [...periodsOf()].toSorted(([, a], [, b]) => b.when - a.when);
      period.replaceChildren(
        ...(newest === undefined ? [] : [newest]),
        ...found.map(([text, { name }]) => new Option(name, text)),
      );
      if (asked !== '' && !found.some(([text]) => text === asked)) asked = '';
      period.value = asked;
    };

    // --- What is shown -------------------------------------------------------------------------
    let turn = 0;
    const show = async (): Promise<void> => {
      turn += 1;
      const own = turn;
      drawPeriods();
      drawAreas();
      drawIndicators();
      const counted = (count: number, one: string, many: string): string =>
        count === 1 ? (words[one] ?? '') : fill(words[many], { n: `${count}` });
      const chosen = fill(words['chosen'], {
        areas: counted(areas.length, 'oneArea', 'manyAreas'),
        indicators: counted(indicators.length, 'oneIndicator', 'manyIndicators'),
      });
      const wish =
        areas.length === 0
          ? words['chooseAreas']
          : indicators.length === 0
            ? words['chooseIndicators']
            : chosen;
      const say = (text: string | undefined): void => {
        if (status) status.textContent = [said, text].filter(Boolean).join(' ');
      };
      if (wish !== chosen) {
        results.replaceChildren();
        results.classList.remove('is-awaited');
        say(wish);
        return;
      }
      say(words['loading']);
      try {
        await comparisonResults.show(results, list, {
          areas: areas.map((at) => ({ at, name: areaName(at) })),
          indicators: indicators.flatMap((at) => list.indicators[at] ?? []),
          period: asked,
          axes,
          keepAxes: (next) => {
            axes = next;
            remember();
          },
          isCurrent: () => own === turn,
        });
        if (own === turn) say(chosen);
      } catch {
        if (own === turn) {
          results.replaceChildren();
          say(words['failed']);
        }
      }
      results.classList.remove('is-awaited');
    };
    const changed = (): void => {
      said = '';
      remember();
      void show();
    };

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The page answers each choice at once: this leads to the answer.
      results.tabIndex = -1;
      results.focus();
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      areas = [];
      indicators = [];
      asked = '';
      axes = ['', ''];
      changed();
      form.querySelector('input')?.focus();
    });
    period?.addEventListener('change', () => {
      asked = period.value;
      changed();
    });
    addEventListener('popstate', () => {
      recall();
      void show();
    });
    let width = results.clientWidth;
    addEventListener('resize', () => {
      if (results.clientWidth === width) return;
      width = results.clientWidth;
      void show();
    });
    recall();
    void show();
  };

  const form = document.querySelector<HTMLFormElement>('[data-comparison]');
  const results = document.querySelector<HTMLElement>('[data-comparison-results]');
  if (form && results) {
    // What comes takes its room before it is there, so that nothing below moves.
    if (location.search.includes('gebiete=')) results.classList.add('is-awaited');
    comparisonData.open(form.dataset.comparison ?? '').then(
      (list) => {
        start(form, results, list);
      },
      () => {
        form.hidden = true;
        results.classList.remove('is-awaited');
      },
    );
  }
}
