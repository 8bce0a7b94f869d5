/** What a feature says about its area: id, name, parent, validity. */
import type { Level, Municipality } from '../domain/municipality.ts';
import type { Place, ProblemList } from '../domain/problem.ts';
import { unassigned } from '../domain/observation.ts';
import type { BoundaryFeature } from './boundary-feature.ts';
import { own } from './boundary-file.ts';
import { isWellFormedId } from '../domain/id.ts';

export interface AreaProperties {
  readonly id: string;
  readonly name: string;
  readonly short: string | undefined;
  /** As written, not yet looked up. */
  readonly parent: string | undefined;
  readonly unpopulated: boolean;
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** Where the feature's id stands. */
  readonly place: Place;
}

/** A text or number of a file as text; numbers keep every digit JSON gives them. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return text === '' ? undefined : text;
}

/**
 * Reads the properties of one feature.
 * Problems: `area-without-id`, `area-without-name`, `bad-area-id`, `bad-area-name`, `reserved-area-id`,
 * `bad-area-property`, `area-validity-reversed`; undefined where there is no usable id.
 */
export function readAreaProperties(
  feature: BoundaryFeature,
  level: Level,
  municipality: Municipality,
  problems: ProblemList,
): AreaProperties | undefined {
  const { properties, file } = feature;
  const idProperty = level.idProperty ?? 'id';
  const nameProperty = level.nameProperty ?? 'name';
  const present = Object.keys(properties).slice(0, 20);
  const fromProperty = asText(own(properties, idProperty));
  const id = fromProperty ?? asText(feature.ownId);
  const name = asText(own(properties, nameProperty));
  if (id === undefined) {
    const place = name === undefined ? { file: file.file } : { ...file.place(nameProperty, name) };
    const facts = { feature: feature.number, property: idProperty, present };
    problems.fold('area-without-id', level.id, place, facts);
    return undefined;
  }
  const idPlace = (): Place => file.place(fromProperty === undefined ? 'id' : idProperty, id);
  const lowerId = id.toLowerCase();
  if (!isWellFormedId(id)) {
    problems.add('bad-area-id', idPlace(), { id });
    return undefined;
  }
  if (lowerId === unassigned || lowerId === municipality.id.toLowerCase()) {
    const meaning = lowerId === unassigned ? 'unassigned' : 'municipality';
    problems.add('reserved-area-id', idPlace(), { id, meaning });
    return undefined;
  }
  if (name === undefined) {
    const facts = { area: id, property: nameProperty, present };
    problems.fold('area-without-name', level.id, idPlace(), facts);
  } else {
    const fault = nameFault(name);
    const shown = [...name].length > 60 ? `${[...name].slice(0, 60).join('')}…` : name;
    if (fault !== undefined) {
      problems.add('bad-area-name', idPlace(), { area: id, name: shown, fault });
    }
  }
  const wrong = (property: string, expected: 'year' | 'yes-no'): undefined => {
    const value = String(JSON.stringify(own(properties, property))).slice(0, 60);
    problems.add('bad-area-property', idPlace(), { area: id, property, value, expected });
  };
  const year = (property: string): number | undefined => {
    const written = asText(own(properties, property));
    if (written === undefined) return undefined;
    // A day of validity, as cadastres write it, counts with its year.
    const found = /^(\d{4})(?:-\d{2}-\d{2}(?:T.*)?)?$/u.exec(written)?.[1];
    return found === undefined ? wrong(property, 'year') : Number(found);
  };
  const from = year('from');
  const until = year('until');
  if (from !== undefined && until !== undefined && from > until) {
    problems.add('area-validity-reversed', idPlace(), { area: id, from, until });
  }
  const unpopulated = yesNo(own(properties, 'unpopulated'));
  if (unpopulated === undefined) wrong('unpopulated', 'yes-no');
  return {
    id,
    name: name ?? id,
    short: asText(own(properties, 'short')),
    parent: asText(own(properties, 'parent')),
    unpopulated: unpopulated ?? false,
    from,
    until,
    get place() {
      return idPlace();
    },
  };
}

/** Longer names fit no address (255 bytes in most file systems) and no map. */
const longestName = 200;

function nameFault(name: string): 'too-long' | 'control-character' | undefined {
  if ([...name].length > longestName) return 'too-long';
  return /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(name) ? 'control-character' : undefined;
}

function yesNo(value: unknown): boolean | undefined {
  if (value === undefined || value === null || value === '') return false;
  if (/^(?:true|yes|ja|1)$/iu.test(String(value))) return true;
  return /^(?:false|no|nein|0)$/iu.test(String(value)) ? false : undefined;
}
