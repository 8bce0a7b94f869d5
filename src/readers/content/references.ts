/** Everything that words and front matter may name, by kind: ids, and names where they help to find the id. */
import type { Area } from '../../domain/place/area.ts';
import { deliveredId } from '../../domain/place/area-key.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Offer, Provider } from '../../domain/register/offer.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { ReferenceKind } from '../../domain/problem/content-problems.ts';

/** What the rest of the report offers to the words. */
export interface ContentContext {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  /** Of the catalogue, and need indices. */
  readonly indicators: readonly Pick<Indicator, 'id' | 'short'>[];
  readonly offers: readonly Offer[];
  readonly providers: readonly Provider[];
}

/** Ids of one kind; names lead to the id in "Did you mean". */
interface Known {
  readonly ids: ReadonlySet<string>;
  /** Name → id, ids among them. */
  readonly names: ReadonlyMap<string, string>;
  /** Where a name may stand for its id. */
  readonly byName: boolean;
}

type Named = readonly [id: string, ...names: (string | undefined)[]];

function known(entries: readonly Named[], byName = false): Known {
  const names = new Map<string, string>();
  for (const [id, ...others] of entries) {
    for (const name of others) if (name !== undefined && !names.has(name)) names.set(name, id);
  }
  for (const [id] of entries) names.set(id, id);
  return { ids: new Set(entries.map(([id]) => id)), names, byName };
}

/** Name, without regard to case and spacing → the ids that bear it. */
function bearersOf(entries: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, Set<string>>();
  for (const [id, ...names] of entries) {
    for (const name of names) {
      if (name === undefined) continue;
      const folded = foldName(name);
      bearers.set(folded, (bearers.get(folded) ?? new Set()).add(id));
    }
  }
  return new Map([...bearers].map(([name, ids]) => [name, [...ids]]));
}

/** Ids that the content itself brings: its file names. */
export interface ContentIds {
  readonly goals: readonly string[];
  readonly questions: readonly string[];
  readonly pages: readonly string[];
}

/** Looks names up and reports those that nothing bears. */
export class References {
  readonly #areaNames: ReadonlyMap<string, readonly string[]>;
  /** Ids as delivered → keys of the areas that bear them. */
  readonly #areaIds: ReadonlyMap<string, readonly string[]>;
  readonly #areas: ReadonlyMap<string, Area>;
  readonly #known: { readonly [K in ReferenceKind]: Known };

  constructor(context: ContentContext, own: ContentIds) {
    const { municipality } = context;
    const terms = (list: readonly { readonly id: string; readonly title: string }[]): Named[] =>
      list.map(({ id, title }) => [id, title]);
    // Where no vocabulary is declared, what the register uses is the vocabulary.
    const types = new Set(context.offers.flatMap((offer) => offer.types));
    const phases = new Set(context.offers.flatMap((offer) => offer.phases));
    const ids = (list: Iterable<string>): Named[] => Array.from(list, (id): Named => [id]);
    const places: readonly Named[] = [
      [municipality.id, municipality.name],
      ...context.areas.map((area): Named => [area.id, area.name]),
    ];
    this.#areaNames = bearersOf(places);
    const bearers = Map.groupBy(context.areas, deliveredId);
    this.#areaIds = new Map([...bearers].map(([id, areas]) => [id, areas.map((area) => area.id)]));
    this.#areas = new Map(context.areas.map((area) => [area.id, area]));
    this.#known = {
      area: known(places, true),
      indicator: known(context.indicators.map(({ id, short }): Named => [id, short])),
      level: known(terms(municipality.levels)),
      'offer-type': known(
        municipality.offerTypes.length > 0 ? terms(municipality.offerTypes) : ids(types),
      ),
      phase: known(municipality.phases.length > 0 ? terms(municipality.phases) : ids(phases)),
      provider: known(
        context.providers.map(({ id, name, aliases }): Named => [id, name, ...aliases]),
        true,
      ),
      theme: known(terms(municipality.themes)),
      goal: known(ids(own.goals)),
      question: known(ids(own.questions)),
      page: known(ids(own.pages)),
    };
  }

  /**
   * The id that a text stands for; undefined (and a problem) where it is none.
   *
   * @param level id of the level that an id or a name of several areas means
   */
  find(
    kind: ReferenceKind,
    value: string,
    place: Place,
    problems: ProblemList,
    level?: string,
  ): string | undefined {
    const { ids, names, byName } = this.#known[kind];
    if (ids.has(value)) return value;
    if (kind === 'area') {
      const named = this.#areaIds.get(value) ?? this.#areaNames.get(foldName(value)) ?? [];
      const ofLevel = named.filter((id) => this.#areas.get(id)?.level === level);
      const [only, ...others] = ofLevel.length > 0 ? ofLevel : named;
      if (only !== undefined && others.length === 0) return only;
      if (only !== undefined) {
        problems.add('ambiguous-area', place, { area: value, ids: [only, ...others] });
        return undefined;
      }
    } else if (byName) {
      const wanted = foldName(value);
      for (const [name, id] of names) if (foldName(name) === wanted) return id;
    }
    const name = nearestName(value, names.keys());
    // Where names serve, the name that is nearest; else the id that bears it.
    const nearest = name === undefined || byName ? name : names.get(name);
    if (kind === 'area') {
      problems.add('unknown-area', place, { area: value, nearest, lostZero: false });
    } else if (kind === 'indicator') {
      problems.add('unknown-indicator', place, { indicator: value, nearest, fromFileName: false });
    } else {
      problems.add('unknown-reference', place, { kind, value, known: [...ids], nearest });
    }
    return undefined;
  }

  /** What a file about an area may be called, the usual name first: its id, unless two levels have it, and its slug. */
  fileNamesOf(key: string): readonly string[] {
    const area = this.#areas.get(key);
    if (area === undefined) return [key];
    const { id, sharedId, slug } = area;
    return sharedId === undefined ? [id, slug] : [slug, sharedId];
  }

  has(kind: ReferenceKind, value: string): boolean {
    return this.#known[kind].ids.has(value);
  }
}
