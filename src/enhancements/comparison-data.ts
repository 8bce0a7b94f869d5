/** The numbers of the comparison: files are loaded when they are asked for, as scripts of the site's own. */

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  readonly unit: string;
  readonly decimals: number;
  readonly periods: readonly (string | readonly [string, string])[];
  readonly when: readonly number[];
  readonly latest: readonly number[];
  readonly classes: readonly number[];
  readonly hasReference: boolean;
}

export interface Choice {
  readonly words: Readonly<Record<string, string>>;
  readonly marks: { readonly decimal: string; readonly group: string; readonly minus: string };
  readonly states: Readonly<Record<string, string>>;
  readonly comparison: Readonly<Record<string, string>>;
  readonly whole: { readonly name: string; readonly label: string };
  readonly levels: readonly (readonly [string, string])[];
  readonly areas: readonly (readonly [string, string, number, string?])[];
  readonly areasInFile: number;
  readonly tints: Readonly<Record<string, readonly number[]>>;
  readonly first: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** A value as it is shown. */
export interface Shown {
  readonly text: string;
  readonly number: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** As style sheets name it. */
  readonly state: string;
  /** `higher`, `lower`, `similar`. */
  readonly word: string | undefined;
  /** From 1. */
  readonly classNumber: number | undefined;
  readonly gapBefore: boolean;
  readonly remark: string | undefined;
}

/** One place over all periods of an indicator. */
export interface Course {
  readonly values: readonly Shown[];
  readonly change: string | undefined;
}

export interface ComparisonData {
  /** The list; loaded once. Rejects where a file cannot be loaded, as all of these do. */
  readonly open: (address: string) => Promise<Choice>;
  /** Courses of areas, by their numbers, and of the municipality at the end. */
  readonly courses: (indicator: Indicator, areas: readonly number[]) => Promise<readonly Course[]>;
  /** Numbers of all areas in a period. */
  readonly section: (indicator: Indicator, period: number) => Promise<readonly (number | null)[]>;
  readonly write: (number: number, decimals: number) => string;
  /** With as many decimals as it has: for axes. */
  readonly plain: (number: number) => string;
  readonly fill: (text: string | undefined, values: Readonly<Record<string, string>>) => string;
  readonly periodText: (indicator: Indicator, period: number) => string;
  readonly periodName: (indicator: Indicator, period: number) => string;
}

{
  type CellData = number | readonly [number] | string | null;
  interface CourseData {
    readonly v: readonly CellData[];
    readonly lo?: readonly (number | null)[];
    readonly hi?: readonly (number | null)[];
    readonly c?: string;
    readonly k?: string;
    readonly g: string;
    readonly t?: string;
    readonly r?: Readonly<Record<string, string>>;
  }
  interface ValueData {
    readonly whole: CourseData;
    readonly areas: readonly CourseData[];
  }

  let list: Choice | undefined;
  let folder = '';
  const values = new Map<string, ValueData>();
  const sections = new Map<string, readonly (number | null)[]>();
  const loads = new Map<string, Promise<void>>();

  const load = (address: string): Promise<void> => {
    const known = loads.get(address);
    if (known !== undefined) return known;
    const loading = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => {
        resolve();
      };
      script.onerror = () => {
        // The next choice may try again.
        loads.delete(address);
        reject(new Error(address));
      };
      document.head.append(script);
    });
    loads.set(address, loading);
    return loading;
  };

  const write = (number: number, decimals: number): string => {
    const [whole = '0', fraction] = Math.abs(number).toFixed(Math.min(decimals, 10)).split('.');
    const { decimal = ',', group = '.', minus = '−' } = list?.marks ?? {};
    const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
    return (number < 0 ? minus : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
  };

  const stateNames: Readonly<Record<string, string>> = {
    w: 'withheld',
    u: 'unreliable',
    x: 'not-meaningful',
    l: 'later',
  };
  const words: Readonly<Record<string, string>> = { h: 'higher', l: 'lower', s: 'similar' };

  const read = (cell: CellData, decimals: number): Pick<Shown, 'text' | 'number' | 'state'> => {
    if (cell === null) {
      return { text: list?.states['n'] ?? '', number: undefined, state: 'not-available' };
    }
    if (typeof cell === 'number') {
      return { text: write(cell, decimals), number: cell, state: 'observed' };
    }
    if (typeof cell !== 'string') {
      return { text: `(${write(cell[0], decimals)})`, number: cell[0], state: 'unreliable' };
    }
    if (cell === '0') return { text: '0', number: 0, state: 'zero' };
    if (cell.startsWith('=')) return { text: cell.slice(1), number: undefined, state: 'observed' };
    return {
      text: list?.states[cell] ?? '',
      number: undefined,
      state: stateNames[cell] ?? 'not-available',
    };
  };

  const courseOf = (data: CourseData, { decimals }: Indicator): Course => {
    const ofLast = 10 ** decimals;
    const limit = (number: number | undefined, distance: number | null | undefined) =>
      number === undefined || typeof distance !== 'number'
        ? undefined
        : Math.round(number * ofLast + distance) / ofLast;
    return {
      values: data.v.map((cell, at) => {
        const digit = data.k?.[at] ?? '-';
        const shown = read(cell, decimals);
        return {
          ...shown,
          lower: limit(shown.number, typeof data.lo?.[at] === 'number' ? -data.lo[at] : null),
          upper: limit(shown.number, data.hi?.[at]),
          word: words[data.c?.[at] ?? ''],
          classNumber: digit === '-' ? undefined : Number.parseInt(digit, 36),
          gapBefore: data.g[at] === '1',
          remark: data.r?.[at],
        };
      }),
      change: data.t,
    };
  };

  const data: ComparisonData = {
    async open(address) {
      folder = address.replace(/[^/]*$/, '');
      await load(address);
      if (list === undefined) throw new Error(address);
      return list;
    },
    async courses(indicator, areas) {
      const size = list?.areasInFile ?? 1;
      const chunkOf = (area: number): number => Math.floor(area / size);
      const chunks = [...new Set([...areas.map(chunkOf), ...(areas.length === 0 ? [0] : [])])];
      await Promise.all(
        chunks.map((chunk) => load(`${folder}${indicator.id}/gebiete-${chunk}.js`)),
      );
      const file = (chunk: number) => values.get(`${indicator.id}/${chunk}`);
      const whole = file(chunks[0] ?? 0)?.whole;
      return [...areas.map((area) => file(chunkOf(area))?.areas[area % size]), whole].map((one) =>
        one === undefined ? { values: [], change: undefined } : courseOf(one, indicator),
      );
    },
    async section(indicator, period) {
      if (list === undefined) return [];
      if (list.areas.length > list.areasInFile) {
        await load(`${folder}${indicator.id}/zeitraum-${period}.js`);
        return sections.get(`${indicator.id}/${period}`) ?? [];
      }
      const courses = await data.courses(indicator, [...list.areas.keys()]);
      return courses.slice(0, -1).map((course) => course.values[period]?.number ?? null);
    },
    write,
    plain: (number) => write(number, (String(number).split('.')[1] ?? '').length),
    fill: (text = '', given) =>
      text.replace(/\{(\w+)\}/g, (all, name: string) => given[name] ?? all),
    periodText(indicator, period) {
      const found = indicator.periods[period] ?? '';
      return typeof found === 'string' ? found : found[0];
    },
    periodName(indicator, period) {
      const found = indicator.periods[period] ?? '';
      return typeof found === 'string' ? found : found[1];
    },
  };

  Object.assign(globalThis, {
    comparisonData: data,
    comparisonChoice(given: Choice) {
      list = given;
    },
    comparisonValues(indicator: string, chunk: number, given: ValueData) {
      values.set(`${indicator}/${chunk}`, given);
    },
    comparisonSection(indicator: string, period: number, given: readonly (number | null)[]) {
      sections.set(`${indicator}/${period}`, given);
    },
  });
}
