/** Numbers that nobody delivered although all of their parts are there: the audit knows how its tables add up. */
import type { System, Unknown } from '../system/system.ts';

/** The system with what follows for wholes without a row, from the parts up. */
export function withWholes(system: System): System {
  const delivered = system.unknowns.map((unknown) => unknown.delivered);
  const sums = system.rows.filter(
    ({ relation: { kind }, low, high }) => (kind === 'areas' || kind === 'groups') && low === high,
  );
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { unknowns, coefficients, low } of sums) {
      const missing = unknowns.filter((unknown) => delivered[unknown] === undefined);
      const [whole] = missing;
      if (whole === undefined || missing.length > 1) continue;
      // Of what is withheld its own row speaks, or nobody.
      if (system.unknowns[whole]?.withheld !== false) continue;
      if (coefficients[unknowns.indexOf(whole)] !== -1) continue;
      const parts = unknowns.reduce(
        (sum, unknown, i) => sum + (coefficients[i] ?? 0) * (delivered[unknown] ?? 0),
        0,
      );
      delivered[whole] = parts - low;
      isNew = true;
    }
  }
  const unknowns = system.unknowns.map((unknown, i): Unknown => ({
    ...unknown,
    delivered: delivered[i],
  }));
  return { ...system, unknowns };
}
