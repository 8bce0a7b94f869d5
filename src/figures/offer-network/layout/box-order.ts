/** Boxes of a network: what is placed, in which order, and rows where nothing ties them. */

export interface NetworkBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Left upper corners by id, and the size of the whole. */
export interface NetworkPlaces {
  readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly width: number;
  readonly height: number;
}

/** Boxes in the order of their ties: the best tied first, then what it is tied to. */
export function orderByTies(
  boxes: readonly NetworkBox[],
  ties: readonly NetworkTie[],
): readonly NetworkBox[] {
  const partners = new Map<string, Map<string, number>>(boxes.map((box) => [box.id, new Map()]));
  for (const { from, to, weight } of ties) {
    partners.get(from)?.set(to, weight);
    partners.get(to)?.set(from, weight);
  }
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const degree = (id: string): number => partners.get(id)?.size ?? 0;
  const better = (a: string, b: string): number => degree(b) - degree(a) || (a < b ? -1 : 1);
  const order: NetworkBox[] = [];
  const seen = new Set<string>();
  for (const start of boxes.map((box) => box.id).sort(better)) {
    const queue = [start];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const box = byId.get(id);
      if (box === undefined || seen.has(id)) continue;
      seen.add(id);
      order.push(box);
      queue.push(...[...(partners.get(id)?.keys() ?? [])].sort(better));
    }
  }
  return order;
}

/** Boxes without ties: in rows, in their order, like words in a text. */
export function inRows(boxes: readonly NetworkBox[], width: number, gap: number): NetworkPlaces {
  const at = new Map<string, { readonly x: number; readonly y: number }>();
  let x = 0;
  let y = 0;
  let row = 0;
  let widest = 0;
  for (const box of boxes) {
    if (x > 0 && x + box.width > width) {
      x = 0;
      y += row + gap;
      row = 0;
    }
    at.set(box.id, { x, y });
    x += box.width + gap;
    row = Math.max(row, box.height);
    widest = Math.max(widest, x - gap);
  }
  return { at, width: widest, height: y + row };
}
