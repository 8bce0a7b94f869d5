/**
 * Data in scripts of their own, asked for when a reader first points: a strict policy and pages opened from disk let
 * scripts load, but no data. Each hands its data over as a property of its element.
 */

/** Id, name, profile, value, details, looks on maps, number. */
export type SpokenArea = readonly [string, string, string, string, string, string, number | null];

export interface SpokenAreas {
  readonly title: string;
  readonly areas: readonly SpokenArea[];
  /** Made here: the areas by their ids. */
  readonly byId: ReadonlyMap<string, SpokenArea>;
}

export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly (readonly [string, string, number, number])[];
}

type Handing = HTMLScriptElement & { handed?: unknown };

const own = document.currentScript as HTMLScriptElement;
/** What the script says itself, from its element. */
export const said = own.dataset;
const root = new URL('..', own.src);

/** Where an address from the root of the site lies, under any sub-path. */
export const hrefOf = (address: string): string => new URL(address.slice(1), root).href;

const asked = new Map<string, Promise<unknown>>();

/** Loads a script of the site once, and resolves to what it hands over. */
export function load(address: string): Promise<unknown> {
  let answer = asked.get(address);
  if (answer === undefined) {
    answer = new Promise((resolve) => {
      const script: Handing = document.createElement('script');
      script.src = hrefOf(address);
      script.onload = script.onerror = () => {
        resolve(script.handed);
        script.remove();
      };
      document.head.append(script);
    });
    asked.set(address, answer);
  }
  return answer;
}

const loaded = new Map<string, SpokenAreas>();

/** What the areas of a file say; nothing where it does not load. */
export async function loadValues(address: string): Promise<SpokenAreas | undefined> {
  const known = loaded.get(address);
  if (known !== undefined || address === '') return known;
  const found = (await load(address)) as SpokenAreas | undefined;
  if (found === undefined) return undefined;
  const made = { ...found, byId: new Map(found.areas.map((area) => [area[0], area])) };
  loaded.set(address, made);
  return made;
}

/** What is there already. */
export const valuesAt = (address: string | undefined): SpokenAreas | undefined =>
  address === undefined ? undefined : loaded.get(address);

export const loadOutlines = (address: string): Promise<Outlines | undefined> =>
  load(address) as Promise<Outlines | undefined>;
