/** `data/areas.csv`: how words speak of an area, where no rule gets it right. */
import type { Area } from '../../../domain/place/area.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import { parseTable } from '../../table/table.ts';
import type { ColumnSpec } from '../../table/column-spec.ts';
import { areaReading, columnsOfArea } from './area-of-row.ts';

export const areasFile = 'data/areas.csv';

export const areaColumns: readonly ColumnSpec[] = [
  ...columnsOfArea,
  { name: 'locative', aliases: ['ortsangabe', 'lokativ', 'wo', 'where'], required: false },
  { name: 'short', aliases: ['kurz', 'kurzname', 'short name'], required: false },
];

/** What the table says of one area; undefined where it says nothing. */
export interface AreaWords {
  readonly locative: string | undefined;
  readonly short: string | undefined;
}

/** Words that begin a place where something is, with a capital letter too. */
const prepositions =
  /^(?:ab|am|an|around|at|auf|außerhalb|bei|beim|beyond|by|hinter|im|in|inside|inmitten|near|nahe|oberhalb|on|outside|rund|über|um|unter|unterhalb|vor|zu|zum|zur|zwischen)\s+\S/iu;
/** Any other small word that is no article: „jenseits der Bahn“. */
const otherwise = /^(?!(?:das|dem|den|der|des|die|the)\s)\p{Ll}+\s+\S/u;

/**
 * Parses the table. An area has one row; the first counts.
 *
 * @returns by the area's key
 * Problems: those of the table and of the area (area-of-row.ts), `area-described-twice`, `locative-without-preposition`.
 */
export function parseAreas(
  bytes: Uint8Array,
  municipality: Municipality,
  areas: readonly Omit<Area, 'slug'>[],
  problems: ProblemList,
): ReadonlyMap<string, AreaWords> {
  const areaOf = areaReading(municipality, areas, problems);
  const words = new Map<string, AreaWords>();
  const lines = new Map<string, number>();
  for (const row of parseTable(bytes, areasFile, areaColumns, problems)?.rows ?? []) {
    const area = areaOf(row);
    if (area === undefined) continue;
    const line = lines.get(area);
    if (line !== undefined) {
      problems.add('area-described-twice', row.place('area'), { area: row.text('area'), line });
      continue;
    }
    lines.set(area, row.line);
    const written = row.text('locative');
    const isPlace = prepositions.test(written) || otherwise.test(written);
    if (written !== '' && !isPlace) {
      const facts = { area: row.text('area'), locative: written };
      problems.add('locative-without-preposition', row.place('locative'), facts);
    }
    const short = row.text('short');
    words.set(area, {
      locative: isPlace ? written.charAt(0).toLowerCase() + written.slice(1) : undefined,
      short: short === '' ? undefined : short,
    });
  }
  return words;
}
