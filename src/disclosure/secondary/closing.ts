/** What follows when a quantity is withheld: its cells close, and what only they have shown is hidden too. */
import { isProtected } from '../gate/primary.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import type { GateCell } from '../cells/cell-table.ts';
import { isOpen } from '../cells/cell-table.ts';
import type { MovableQuantities } from './movable-quantities.ts';
import type { Quantity, QuantityTable } from './quantities.ts';
import { setHidden } from './quantities.ts';

type Before = Pick<Quantity, 'shown' | 'least' | 'most' | 'isProtected' | 'mayGo'> & {
  readonly cells: number;
};

/** Withholds quantities, and takes it back: the state depends on which are withheld, not on the order. */
export class Closing {
  readonly withheld = new Set<Quantity>();
  readonly #closed = new Map<GateCell, number>();
  readonly #tellsOf = new Map<GateCell, Quantity[]>();
  readonly #before = new Map<Quantity, Before>();
  readonly #movable: MovableQuantities;
  readonly #policy: DisclosurePolicy;

  constructor(quantities: QuantityTable, movable: MovableQuantities, policy: DisclosurePolicy) {
    this.#movable = movable;
    this.#policy = policy;
    for (const quantity of quantities.all) {
      for (const { cell } of quantity.carriers) {
        const told = this.#tellsOf.get(cell);
        if (told === undefined) this.#tellsOf.set(cell, [quantity]);
        else if (!told.includes(quantity)) told.push(quantity);
      }
    }
  }

  /** Withholds a quantity; returns all that are hidden and protected now and were not before. */
  withhold(quantity: Quantity): readonly Quantity[] {
    this.withheld.add(quantity);
    return this.#shift(quantity, 1);
  }

  /** Takes a suppression back. */
  show(quantity: Quantity): void {
    this.withheld.delete(quantity);
    this.#shift(quantity, -1);
  }

  /** Publishes a total that no row delivers. */
  showTotal(quantity: Quantity): void {
    quantity.shown += 1;
    this.#movable.changed(quantity);
  }

  hideTotal(quantity: Quantity): void {
    quantity.shown -= 1;
    this.#movable.changed(quantity);
  }

  /** What a cell tells of, without the denominators of rates unless they are few people. */
  countsIn(cell: GateCell): readonly Quantity[] {
    return (this.#tellsOf.get(cell) ?? []).filter(({ carriers, isProtected: isSecret }) =>
      carriers.some((one) => one.cell === cell && (isSecret || one.role !== 'denominator')),
    );
  }

  /** All that a cell tells of. */
  toldBy(cell: GateCell): readonly Quantity[] {
    return this.#tellsOf.get(cell) ?? [];
  }

  isClosed(cell: GateCell): boolean {
    return (this.#closed.get(cell) ?? 0) > 0;
  }

  #shift(quantity: Quantity, by: 1 | -1): readonly Quantity[] {
    const touched = new Set([quantity]);
    const cells = new Set(quantity.carriers.map(({ cell }) => cell));
    for (const cell of cells) {
      for (const told of this.#tellsOf.get(cell) ?? []) {
        touched.add(told);
        this.#remember(told);
      }
      this.#closed.set(cell, (this.#closed.get(cell) ?? 0) + by);
    }
    const fresh: Quantity[] = [];
    for (const one of touched) {
      const wasProtected = one.isProtected;
      this.#refresh(one);
      this.#movable.changed(one);
      if (one.isProtected && !wasProtected) fresh.push(one);
    }
    return fresh;
  }

  #remember(quantity: Quantity): void {
    if (this.#before.has(quantity)) return;
    const { shown, least, most, isProtected: was, mayGo } = quantity;
    const cells = this.#openCells(quantity);
    this.#before.set(quantity, { shown, least, most, isProtected: was, mayGo, cells });
  }

  #openCells({ carriers }: Quantity): number {
    let open = 0;
    for (const { cell } of carriers) if (isOpen(cell) && !this.isClosed(cell)) open += 1;
    return open;
  }

  #refresh(quantity: Quantity): void {
    const before = this.#before.get(quantity);
    if (before === undefined) return;
    Object.assign(quantity, { ...before, cells: undefined });
    const own = quantity.carriers.filter(({ role }) => role !== 'denominator');
    const closes = quantity.carriers.some(({ cell }) => isOpen(cell) && this.isClosed(cell));
    if (!closes) return;
    let shown = 0;
    for (const { cell, shows } of quantity.carriers) {
      if (shows && isOpen(cell) && !this.isClosed(cell)) shown += 1;
    }
    quantity.shown = shown;
    if (shown > 0) return;
    quantity.mayGo = false;
    const { minimumCount, width } = this.#policy;
    if (own.length === 0) {
      // A denominator of closed cells only: a large one may as well be known.
      if (quantity.value >= minimumCount + width) quantity.shown = 1;
      else if (quantity.value > 0 && quantity.value < minimumCount) quantity.isProtected = true;
      setHidden(quantity);
      return;
    }
    // A numerator whose rate is still open elsewhere stays within what that rate says.
    if (!own.every(({ cell }) => !isOpen(cell) || this.isClosed(cell)) && before.shown === 0)
      return;
    setHidden(quantity);
    quantity.isProtected = own.some(({ cell, series }) => isProtected(series.indicator, cell));
  }
}
