/** A schema of YAML or front matter → its keys, as paths from the top: `levels.file`. */
import type { z } from 'zod';

export interface SchemaField {
  /** Keys from the top; entries of lists add none. */
  readonly path: readonly string[];
  readonly required: boolean;
  /** What holds where nothing is written, where that is one text or number. */
  readonly fallback: string | undefined;
  /** The words of a closed list; empty where the field takes others. */
  readonly words: readonly string[];
}

/** The parts of a schema's definition that say what lies within it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly defaultValue?: unknown;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** What a schema wraps: the optional, the defaulted, the entry of a list, what is checked after a transformation. */
const within = (schema: z.ZodType): readonly z.ZodType[] => {
  const { innerType, element, in: first, out } = definitionOf(schema);
  return [innerType, element, first, out].filter((one) => one !== undefined);
};

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  const { shape } = definitionOf(schema);
  if (shape !== undefined) return shape;
  return within(schema)
    .map(shapeOf)
    .find((found) => found !== undefined);
}

function wordsOf(schema: z.ZodType): readonly string[] {
  const { entries } = definitionOf(schema);
  if (entries !== undefined) return Object.values(entries);
  return (
    within(schema)
      .map(wordsOf)
      .find((found) => found.length > 0) ?? []
  );
}

function fallbackOf(schema: z.ZodType): string | undefined {
  const { type, defaultValue, innerType } = definitionOf(schema);
  if (type !== 'default') return innerType === undefined ? undefined : fallbackOf(innerType);
  if (typeof defaultValue === 'boolean') return defaultValue ? 'yes' : 'no';
  return typeof defaultValue === 'string' || typeof defaultValue === 'number'
    ? String(defaultValue)
    : undefined;
}

const isRequired = (schema: z.ZodType): boolean =>
  !['optional', 'default'].includes(definitionOf(schema).type);

/** Every key of a schema, those within maps and lists of maps behind the key that holds them. */
export function schemaFields(schema: z.ZodType, above: readonly string[] = []): SchemaField[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const path = [...above, key];
    const own = {
      path,
      required: isRequired(field),
      fallback: fallbackOf(field),
      words: shapeOf(field) === undefined ? wordsOf(field) : [],
    };
    return [own, ...schemaFields(field, path)];
  });
}
