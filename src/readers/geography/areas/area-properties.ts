/** What a feature says about its area: id, name, parent, validity. */
import { distance } from 'fastest-levenshtein';
import type { Level, Municipality } from '../../../domain/municipality.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { unassigned } from '../../../domain/indicator/observation.ts';
import { controlCharacter } from '../../text/control-characters.ts';
import type { BoundaryFeature } from '../features/boundary-feature.ts';
import { keyNamed, ownNamed } from '../features/boundary-file.ts';
import { writtenJson } from '../features/written-json.ts';
import { isAreaId } from '../../../domain/naming/id.ts';
import { isCalendarDay } from '../../yaml/yaml-fields.ts';

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
  /** Where that id stands the last time: the second of two areas that share it. */
  readonly lastPlace: Place;
}

/** A text or number of a file as text; numbers keep every digit JSON gives them. What nobody can see is no text. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text) ? undefined : text;
}

/**
 * Reads the properties of one feature.
 * Problems: `area-without-id`, `area-without-name`, `bad-area-id`, `bad-area-name`, `reserved-area-id`,
 * `bad-area-property`, `area-property-not-read`, `area-validity-reversed`; undefined where there is no usable id.
 *
 * @param namesServe whether the file has no ids, so that names are taken
 */
export function readAreaProperties(
  feature: BoundaryFeature,
  level: Level,
  municipality: Municipality,
  problems: ProblemList,
  namesServe = false,
): AreaProperties | undefined {
  const { properties, file } = feature;
  const nameProperty = keyNamed(properties, level.nameProperty ?? 'name') ?? 'name';
  const idProperty = namesServe
    ? nameProperty
    : (keyNamed(properties, level.idProperty ?? 'id') ?? level.idProperty ?? 'id');
  const present = Object.keys(properties).slice(0, 20);
  const fromProperty = asText(ownNamed(properties, idProperty));
  const id = fromProperty ?? asText(feature.ownId);
  const name = asText(ownNamed(properties, nameProperty));
  if (id === undefined) {
    const place = name === undefined ? { file: file.file } : { ...file.place(nameProperty, name) };
    const facts = { feature: feature.number, name, property: idProperty, present };
    problems.fold('area-without-id', level.id, place, facts);
    return undefined;
  }
  const idPlace = (): Place => file.place(fromProperty === undefined ? 'id' : idProperty, id);
  const checkName = (text: string): void => {
    const fault = nameFault(text);
    const shown = [...text].length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
    if (fault !== undefined) {
      problems.add('bad-area-name', idPlace(), { area: id, name: shown, fault });
    }
  };
  const lowerId = id.toLowerCase();
  if (!isAreaId(id)) {
    problems.fold('bad-area-id', level.id, idPlace(), { id });
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
    checkName(name);
  }
  const wrong = (property: string, expected: Expected): undefined => {
    const value = writtenJson(ownNamed(properties, property));
    const key = `${level.id} ${property} ${value}`;
    problems.fold('bad-area-property', key, idPlace(), { area: id, property, value, expected });
  };
  const optional = (property: string, expected: Expected): string | undefined => {
    const value = ownNamed(properties, property);
    const text = asText(value);
    const isWrong = text === undefined && (value ?? '') !== '' && typeof value !== 'string';
    return isWrong ? wrong(property, expected) : text;
  };
  const short = optional('short', 'text');
  if (short !== undefined) checkName(short);
  const year = (property: string): number | undefined => {
    const written = optional(property, 'year');
    if (written === undefined) return undefined;
    // A day of validity, as cadastres write it, counts with its year.
    const [, found, day] = /^(\d{4})(?:(-\d{2}-\d{2})(?:T.*)?)?$/u.exec(written) ?? [];
    const exists = found !== undefined && (day === undefined || isCalendarDay(`${found}${day}`));
    return exists ? Number(found) : wrong(property, 'year');
  };
  const from = year('from');
  const until = year('until');
  if (from !== undefined && until !== undefined && from > until) {
    problems.add('area-validity-reversed', idPlace(), { area: id, from, until });
  }
  for (const property of Object.keys(properties)) {
    const meant = [idProperty, nameProperty].includes(property) ? undefined : meantBy(property);
    if (meant === undefined || keyNamed(properties, meant) !== undefined) continue;
    const facts = { property, meant };
    problems.fold('area-property-not-read', `${level.id} ${property}`, idPlace(), facts);
  }
  const unpopulated = yesNo(ownNamed(properties, 'unpopulated'));
  if (unpopulated === undefined) wrong('unpopulated', 'yes-no');
  return {
    id,
    name: name ?? id,
    short,
    parent: optional('parent', 'id'),
    unpopulated: unpopulated ?? false,
    from,
    until,
    get place() {
      return idPlace();
    },
    get lastPlace() {
      return file.lastPlace(fromProperty === undefined ? 'id' : idProperty, id);
    },
  };
}

/** Names of properties that mostly hold ids. */
const idLike =
  /(?:^|[_\s-])(?:id|ids|key|code|nr|num|ags|gen|schl\w*|kenn\w*)(?:$|[_\s-])|(?:id|nr|code|nummer|schluessel|schlüssel|kennung|number|key)$/iu;

/** Whether a level's file has no ids at all but a name for each area, no two of them equal. */
export function haveOnlyNames(features: readonly BoundaryFeature[], level: Level): boolean {
  if (level.idProperty !== undefined || features.length === 0) return false;
  const names = features.map(({ properties, ownId }) =>
    asText(ownNamed(properties, 'id')) === undefined && asText(ownId) === undefined
      ? asText(ownNamed(properties, level.nameProperty ?? 'name'))
      : undefined,
  );
  // A property that looks like an id under another name is not passed over in silence.
  const likeIds = Object.keys(features[0]?.properties ?? {}).filter((key) => idLike.test(key));
  const isTelling = likeIds.some(
    (key) => new Set(features.map((f) => f.properties[key])).size === features.length,
  );
  if (isTelling) return false;
  return (
    !names.includes(undefined) && new Set(names.map((n) => n?.toLowerCase())).size === names.length
  );
}

type Expected = 'year' | 'yes-no' | 'id' | 'text';

const optionalProperties = ['parent', 'short', 'unpopulated', 'from', 'until'] as const;

/** The property that one of another spelling stands for: a slip in a long name. */
function meantBy(property: string): string | undefined {
  const written = property.toLowerCase();
  return optionalProperties.find((known) => {
    if (written === known) return false;
    const slips = known.length > 8 ? 2 : known.length > 5 ? 1 : 0;
    if (Math.abs(written.length - known.length) > slips) return false;
    return slips > 0 && distance(written, known) <= slips;
  });
}

/** Longer names fit no address (255 bytes in most file systems) and no map. */
const longestName = 200;

function nameFault(name: string): 'too-long' | 'control-character' | undefined {
  if ([...name].length > longestName) return 'too-long';
  const garbles = controlCharacter.test(name) || /[\t\r\n\u2028\u2029]/u.test(name);
  return garbles ? 'control-character' : undefined;
}

function yesNo(value: unknown): boolean | undefined {
  if (value === undefined || value === null || value === '') return false;
  if (/^(?:true|yes|ja|1)$/iu.test(String(value))) return true;
  return /^(?:false|no|nein|0)$/iu.test(String(value)) ? false : undefined;
}
