/** `data/columns.yaml`: how to read deliveries that stay as they came. */
import { z } from 'zod';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { SignState } from '../../domain/municipality.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { globPattern } from '../observations/row/area-lookup.ts';
import { observationColumns } from '../observations/row/observation-columns.ts';
import type { YamlTree } from '../yaml/yaml.ts';
import { listField, mapField, textField, textsField } from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

/** How the files that bear a pattern are read. */
export interface DeliveryColumns {
  /** Pattern of files, relative to `data/`. */
  readonly files: string;
  readonly place: Place;
  /** Heading as written → canonical column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Headings left out. */
  readonly ignore: readonly string[];
  /** Heading → values; rows with another value are left out. */
  readonly where: ReadonlyMap<string, readonly string[]>;
  /** Words of the indicator column (folded) → id of the indicator. */
  readonly indicators: ReadonlyMap<string, string>;
  /** Where each of them stands, by the same words. */
  readonly indicatorPlaces: ReadonlyMap<string, Place>;
  readonly signs: Readonly<Partial<Record<SignState, readonly string[] | undefined>>>;
}

const deliverySchema = mapField({
  files: textField().describe('Pattern of the files, relative to data/; * stands for any text.'),
  columns: z.record(z.string(), textField(), 'map').optional().describe('Heading → known column.'),
  ignore: textsField().optional().describe('Headings left out without a warning.'),
  where: z
    .record(z.string(), textsField(), 'map')
    .optional()
    .describe('Heading → values; other rows are left out.'),
  indicators: z
    .record(z.string(), textField(), 'map')
    .optional()
    .describe('Words of the indicator column → id in the catalogue.'),
  signs: mapField({
    zero: textsField().optional(),
    withheld: textsField().optional(),
    unreliable: textsField().optional(),
    notMeaningful: textsField().optional(),
    later: textsField().optional(),
  })
    .optional()
    .describe('Signs of this delivery; given keys replace those of the municipality.'),
});

/** The shape of `data/columns.yaml`, for the handbook too. */
export const columnsSchema = listField(deliverySchema);

/** Parses `data/columns.yaml`. Problems: those of YAML, and `unknown-choice` for a column that does not exist. */
export function parseColumns(tree: YamlTree, problems: ProblemList): readonly DeliveryColumns[] {
  // An empty file is an empty map to the parser, and no delivery here.
  if (!Array.isArray(tree.value) && Object.keys(tree.value).length === 0) return [];
  const written = parseShape(columnsSchema, tree, problems) ?? [];
  const names = new Map<string, string>();
  for (const { name, aliases } of observationColumns) {
    for (const known of [name, ...aliases]) names.set(foldName(known), name);
  }
  return written.map((delivery, index) => {
    const columns = new Map<string, string>();
    for (const [heading, column] of Object.entries(delivery.columns ?? {})) {
      const name = names.get(foldName(column));
      if (name !== undefined) columns.set(heading, name);
      else {
        const allowed = observationColumns.map((known) => known.name);
        const nearest = nearestName(column, names.keys());
        const path = [index, 'columns', heading];
        const key = `columns.${heading}`;
        problems.add('unknown-choice', tree.place(path), { key, value: column, allowed, nearest });
      }
    }
    return {
      files: delivery.files,
      place: tree.place([index, 'files']),
      columns,
      ignore: delivery.ignore ?? [],
      where: new Map(Object.entries(delivery.where ?? {})),
      indicators: new Map(
        Object.entries(delivery.indicators ?? {}).map(([words, id]) => [foldName(words), id]),
      ),
      indicatorPlaces: new Map(
        Object.keys(delivery.indicators ?? {}).map((words) => [
          foldName(words),
          tree.place([index, 'indicators', words]),
        ]),
      ),
      signs: delivery.signs ?? {},
    };
  });
}

/** Whether a file (relative to the report folder) is one of a delivery. */
export const isOfDelivery = (file: string, delivery: DeliveryColumns): boolean =>
  globPattern(delivery.files.replace(/^(?:\.\/)?(?:data\/)?/u, '')).test(
    file.replace(/^data\//u, ''),
  );
