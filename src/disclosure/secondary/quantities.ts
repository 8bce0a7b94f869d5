/**
 * The numbers of people behind the cells of a report, each once: a count, the numerator of its rate and
 * the same numerator in another rate are one quantity. Suppression is decided for quantities, not for cells.
 */
import { isRate } from '../../domain/indicator/indicator.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { factorOf } from '../../domain/indicator/rate.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateSeries, GateTable } from '../cells/cell-table.ts';
import { isOpen } from '../cells/cell-table.ts';
import type { RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import { numeratorRange } from '../cells/numerator-interval.ts';
import { countsPeopleUntil, isProtected } from '../gate/primary.ts';
import type { Relation } from '../relations/relation.ts';

/** What a quantity is in the indicator that names it. `rest` stands for areas or groups without a row. */
export type Role = 'count' | 'numerator' | 'denominator' | 'complement' | 'rest';

/** A cell that tells of a quantity, and what the quantity is in it. */
export interface Carrier {
  readonly cell: GateCell;
  readonly series: GateSeries;
  readonly role: Role;
  /** Whether the cell, while open, shows the exact number. */
  readonly shows: boolean;
}

export interface Membership {
  readonly relation: Relation;
  readonly coefficient: number;
}

export interface Quantity {
  /** In the order of catalogue, role and key: the same whatever the order of rows. */
  readonly indicator: string;
  readonly role: Role;
  readonly key: number;
  /** Number of the latest period of its cells; those that divide by it apart. */
  period: number;
  /** Ours; for what the office withheld a number that fits all relations. */
  value: number;
  /** Whether `value` is the delivered number. */
  known: boolean;
  /** Limits that the public knows while the number is hidden. */
  least: number;
  most: number;
  /** By how much the areas exceed the municipality's row: whoever takes both as equal must take so much away. */
  excess: number;
  /** How many open cells show the exact number. */
  shown: number;
  /** Its interval must stay wide. */
  isProtected: boolean;
  /** Whether it may be withheld to protect others. */
  mayGo: boolean;
  /** A published zero: withheld only where nothing else hides what the office has withheld. */
  isZeroOfPeople: boolean;
  readonly carriers: Carrier[];
  /** Relations in force; grows period by period. */
  readonly members: Membership[];
}

/** What withholding a quantity costs: itself, and the rates it is a denominator of. */
export const lossOf = ({ carriers }: Quantity): number => {
  let loss = 1;
  for (const { cell, role } of carriers) if (role === 'denominator' && isOpen(cell)) loss += 1;
  return loss;
};

const roles: readonly Role[] = ['count', 'numerator', 'denominator', 'complement', 'rest'];

export class QuantityTable {
  readonly axes: CellAxes;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #byPlace = new Map<number, Quantity>();
  readonly #size: number;

  constructor(table: GateTable) {
    this.axes = table.axes;
    this.#numbers = new Map([...table.series.keys()].map((id, i) => [id, i]));
    const { areas, periods, groups } = table.axes;
    this.#size = areas.length * periods.length * groups.length;
  }

  get all(): IterableIterator<Quantity> {
    return this.#byPlace.values();
  }

  at(indicator: string, role: Role, key: number): Quantity | undefined {
    return this.#byPlace.get(this.#place(indicator, role, key));
  }

  /** The quantity of a place, made where there is none yet: unseen by the public and of unknown value. */
  make(indicator: string, role: Role, key: number): Quantity {
    const place = this.#place(indicator, role, key);
    const found = this.#byPlace.get(place);
    if (found !== undefined) return found;
    const made = unseen(indicator, role, key, this.axes.partsOf(key).period);
    this.#byPlace.set(place, made);
    return made;
  }

  /** Order of catalogue, role and key. */
  compare(a: Quantity, b: Quantity): number {
    return this.#place(a.indicator, a.role, a.key) - this.#place(b.indicator, b.role, b.key);
  }

  #place(indicator: string, role: Role, key: number): number {
    const layer = (this.#numbers.get(indicator) ?? 0) * roles.length + roles.indexOf(role);
    return layer * this.#size + key;
  }
}

export const unseen = (indicator: string, role: Role, key: number, period: number): Quantity => ({
  indicator,
  role,
  key,
  period,
  value: 0,
  known: false,
  least: 0,
  most: Infinity,
  excess: 0,
  shown: 0,
  isProtected: false,
  mayGo: false,
  isZeroOfPeople: false,
  carriers: [],
  members: [],
});

/** A rate's cell with the quantities it is made of. */
export interface RateParts {
  readonly cell: GateCell;
  readonly series: GateSeries;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}

/** All quantities of the counts and rates of `table`; marks of primary suppression decide what is hidden. */
export function quantitiesOf(
  table: GateTable,
  links: readonly RateLinks[],
  policy: DisclosurePolicy,
): { readonly quantities: QuantityTable; readonly rates: readonly RateParts[] } {
  const quantities = new QuantityTable(table);
  const linksOf = new Map(links.map((one) => [one.rate.indicator.id, one]));
  const rates: RateParts[] = [];
  for (const series of table.series.values()) {
    const { indicator } = series;
    const countsUntil = countsPeopleUntil(series, table.axes);
    // Of rates alone no number of people is known, and nothing adds up.
    const hasParts = linksOf.has(indicator.id) || hasNumbersOfPeople(series);
    for (const [key, cell] of series.cells) {
      const { unit } = indicator;
      const isCount =
        unit === 'count' || unit === 'persons' || table.axes.partsOf(key).period < countsUntil;
      if (isCount) {
        addCount(quantities, linksOf, series, key, cell);
      } else if (hasParts && (isRate(unit) || cell.row.numerator !== undefined)) {
        const parts = addRate(quantities, linksOf, series, key, cell);
        if (parts !== undefined) rates.push(parts);
      }
    }
  }
  for (const one of quantities.all) finish(one, policy);
  for (const one of rates) boundByRate(one);
  return { quantities, rates };
}

const hasNumbersOfPeople = ({ indicator, cells }: GateSeries): boolean => {
  for (const { row } of cells.values()) {
    if (row.numerator !== undefined || row.denominator !== undefined) return true;
    if (indicator.disclosure === 'kompik' && row.children !== undefined) return true;
  }
  return false;
};

type LinksOf = ReadonlyMap<string, RateLinks>;

/** Where the quantity of a place is kept: counts that are the same are one. */
function homeOf(
  quantities: QuantityTable,
  linksOf: LinksOf,
  indicator: string,
  role: Role,
  key: number,
  cell?: GateCell,
): Quantity {
  const links = linksOf.get(indicator);
  if (role === 'denominator') {
    const link = links?.denominator;
    const linked = link && linkedKey(key, link, quantities.axes, cell);
    return link === undefined || linked === undefined
      ? quantities.make(indicator, role, key)
      : homeOf(quantities, linksOf, link.count, 'count', linked);
  }
  const same = links?.same;
  const sameKey = same && linkedKey(key, same, quantities.axes);
  if (same !== undefined && sameKey !== undefined) {
    return homeOf(quantities, linksOf, same.count, role, sameKey);
  }
  if (role !== 'numerator') return quantities.make(indicator, role, key);
  for (const link of links?.numerators ?? []) {
    const linked = linkedKey(key, link, quantities.axes);
    if (linked !== undefined) return homeOf(quantities, linksOf, link.count, 'count', linked);
  }
  return quantities.make(indicator, role, key);
}

function addCount(
  quantities: QuantityTable,
  linksOf: LinksOf,
  series: GateSeries,
  key: number,
  cell: GateCell,
): void {
  const value = numberOf(cell.row.value);
  const isHidden = cell.row.value.state === 'withheld';
  if (value === undefined && !isHidden) return;
  const quantity = homeOf(quantities, linksOf, series.indicator.id, 'count', key);
  carry(quantity, { cell, series, role: 'count', shows: value !== undefined }, value, quantities);
}

function addRate(
  quantities: QuantityTable,
  linksOf: LinksOf,
  series: GateSeries,
  key: number,
  cell: GateCell,
): RateParts | undefined {
  const { row } = cell;
  const id = series.indicator.id;
  const n = numberOf(row.numerator);
  const d =
    numberOf(row.denominator) ??
    (series.indicator.disclosure === 'kompik' ? row.children : undefined);
  const value = numberOf(row.value);
  const isHidden = row.value.state === 'withheld' || row.numerator?.state === 'withheld';
  if (value === undefined && n === undefined && !isHidden) return undefined;
  const numerator = homeOf(quantities, linksOf, id, 'numerator', key);
  const denominator = homeOf(quantities, linksOf, id, 'denominator', key, cell);
  // Places over people are no share of people: their numerators are not counts of people.
  if (cell.basis !== 'register') {
    const carrier: Carrier = { cell, series, role: 'numerator', shows: n !== undefined };
    carry(numerator, carrier, n, quantities);
  }
  const carrier: Carrier = { cell, series, role: 'denominator', shows: d !== undefined };
  carry(denominator, carrier, d, quantities);
  return cell.basis === 'register' ? undefined : { cell, series, numerator, denominator };
}

function carry(
  quantity: Quantity,
  carrier: Carrier,
  value: number | undefined,
  { axes }: QuantityTable,
): void {
  quantity.carriers.push(carrier);
  // A count is no younger for being the denominator of a later rate.
  if (carrier.role !== 'denominator') {
    const period = axes.periodIndex(carrier.cell.row.period.text) ?? 0;
    quantity.period = Math.max(quantity.period, period);
  }
  if (value !== undefined && (!quantity.known || carrier.role === 'count')) {
    quantity.value = value;
    quantity.known = true;
  }
  if (carrier.shows && isOpen(carrier.cell)) quantity.shown += 1;
}

/** Decides from its cells whether a quantity is protected, and whether it may go to protect others. */
function finish(quantity: Quantity, policy: DisclosurePolicy): void {
  const { carriers, value } = quantity;
  const own = carriers.filter(({ role }) => role !== 'denominator');
  const ofPeople = own.some(({ cell, series }) => isProtected(series.indicator, cell));
  const hidden = own.some(({ cell }) => !isOpen(cell));
  setHidden(quantity);
  if (quantity.shown > 0) {
    const allOfPeople =
      own.length > 0 && own.every(({ cell, series }) => isProtected(series.indicator, cell));
    quantity.mayGo = value >= 1 && allOfPeople;
    quantity.isZeroOfPeople = value === 0 && allOfPeople;
    return;
  }
  quantity.isProtected = hidden && ofPeople;
  if (own.length > 0 || !quantity.known) return;
  // A denominator of closed cells only. A large one may as well be known; a small one is a count of people.
  const small = value > 0 && value < policy.minimumCount;
  if (small) quantity.isProtected = carriers.some(({ cell, series }) => isProtected(series.indicator, cell)); // prettier-ignore
  if (value >= policy.minimumCount + policy.width) quantity.shown += 1;
}

/** What the public knows of a number that no cell shows: ours are at least 1, the office's at least 0. */
export function setHidden(quantity: Quantity): void {
  const least = quantity.known && quantity.value >= 1 ? 1 : Math.min(0, quantity.value);
  quantity.least = least;
  quantity.most = Infinity;
}

/** A numerator that nobody delivered lies where the written rate and its denominator put it. */
function boundByRate({ cell, series, numerator, denominator }: RateParts): void {
  const value = numberOf(cell.row.value);
  if (numerator.known || value === undefined || !denominator.known) return;
  const { unit, decimals } = series.indicator;
  const range = numeratorRange(
    value,
    cell.row.decimals ?? decimals,
    denominator.value,
    factorOf(unit),
  );
  const nearest = Math.round((value * denominator.value) / factorOf(unit));
  numerator.value = Math.min(range.most, Math.max(range.least, nearest));
  if (isOpen(cell)) {
    numerator.least = Math.max(numerator.least, range.least);
    numerator.most = Math.min(numerator.most, range.most);
    numerator.mayGo = numerator.value >= 1 && isProtected(series.indicator, cell);
    numerator.isZeroOfPeople = numerator.value === 0 && isProtected(series.indicator, cell);
  } else {
    numerator.least = Math.min(1, range.least);
    // A stand-in within what the office wrote; other values of the interval are as possible.
  }
}
