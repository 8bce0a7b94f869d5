/** A column of names beside the column of areas: in each row both must mean one area. */
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Area } from '../../../domain/place/area.ts';
import { problem } from '../../../domain/problem/problem.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import type { Table, TableRow } from '../../table/table-row.ts';
import { observationColumns } from './observation-columns.ts';

/** So many rows show what stands in a column. */
const lookedAt = 200;
/** So many rows of each agree, or the column is about something else. */
const agreeing = 0.5;
/** Different names that a column must hold. */
const fewestNames = 2;
/** A column called so names the area of its row even where most rows contradict it. */
const namesTheArea =
  /^(?:name|areanm|areaname|area name|label|bezeichnung|gebietsname|(?:stadtteil|stadtbezirk|bezirk|ortsteil|stadtviertel|viertel|quartier|gebiet|gemeinde|kreis|raum)s?(?:[ _-]?(?:name|bezeichnung))?)$/u;

/** What is compared, and what has been found. */
interface NameColumn {
  readonly heading: string;
  readonly isNamed: boolean;
  agree: number;
  readonly names: Set<string>;
  readonly contradicting: Contradiction[];
  count: number;
}
interface Contradiction {
  readonly place: Place;
  readonly area: string;
  readonly name: string;
  readonly byKey: string;
  readonly byName: string;
}

/**
 * Compares the area of each row with the names in other columns, and tells at the end. Only names of areas of the same
 * level count, and only in columns that mostly name the area of their row: origin and destination are other things.
 */
export class NameColumns {
  readonly #columns: readonly NameColumn[];
  readonly #byName = new Map<string, readonly Area[]>();
  readonly #byId: ReadonlyMap<string, Area>;
  readonly #folded = new Map<string, string>();

  constructor(table: Table, areas: readonly Area[]) {
    this.#byName = Map.groupBy(areas, ({ name }) => foldName(name));
    this.#byId = new Map(areas.map((area) => [area.id, area]));
    const known = new Set(
      observationColumns.flatMap(({ name, aliases }) =>
        name === 'area' ? [] : [name, ...aliases].map(foldName),
      ),
    );
    const head = table.rows.slice(0, lookedAt);
    this.#columns = table.headings
      .filter((heading) => !known.has(foldName(heading)))
      .filter((heading) => this.#holdsNames(heading, head))
      .map((heading) => {
        const isNamed = namesTheArea.test(foldName(heading));
        return { heading, isNamed, agree: 0, names: new Set(), contradicting: [], count: 0 };
      });
  }

  /** @param area id as the row's own column says it */
  look(row: TableRow, area: string): void {
    if (this.#columns.length === 0) return;
    const own = this.#byId.get(area);
    if (own === undefined) return;
    const written = row.text('area');
    for (const column of this.#columns) {
      const name = row.textUnder(column.heading);
      if (name === '' || name === written) continue;
      const named = (this.#byName.get(this.#fold(name)) ?? []).filter(
        ({ level }) => level === own.level,
      );
      const [other] = named;
      if (other === undefined) continue;
      column.names.add(name);
      if (named.some(({ id }) => id === area)) column.agree += 1;
      else {
        column.count += 1;
        if (column.contradicting.length > 0) continue;
        const place = row.place('area');
        const byName = other.id;
        column.contradicting.push({ place, area: written, name, byKey: area, byName });
      }
    }
  }

  /** Problem `area-unlike-name-column`: once for each column. */
  report(problems: ProblemList): void {
    for (const { heading, isNamed, agree, names, contradicting, count } of this.#columns) {
      const [first] = contradicting;
      if (first === undefined || names.size < fewestNames) continue;
      if (!isNamed && agree < agreeing * (agree + count)) continue;
      const { place, ...rest } = first;
      const facts = { ...rest, column: heading };
      problems.append([problem('area-unlike-name-column', place, facts, count)]);
    }
  }

  #holdsNames(heading: string, rows: readonly TableRow[]): boolean {
    const texts = rows.map((row) => row.textUnder(heading)).filter((text) => text !== '');
    const names = texts.filter((text) => this.#byName.has(this.#fold(text)));
    return names.length > 0 && names.length >= texts.length / 2;
  }

  #fold(text: string): string {
    const known = this.#folded.get(text);
    if (known !== undefined) return known;
    const folded = foldName(text);
    this.#folded.set(text, folded);
    return folded;
  }
}
