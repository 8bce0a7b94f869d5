/** From what an office writes for an area to its id: names with numbers, kinds and brackets, total words, ids made of names. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Area } from '../../domain/place/area.ts';
import { globPattern } from '../../readers/observations/row/area-lookup.ts';
import { withoutFootnote } from './heading-text.ts';

export type AreaText =
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

export interface AreaTexts {
  find(written: string): AreaText;
  nearest(written: string): string | undefined;
  /** Of areas that lie in each other the innermost; undefined where they do not. */
  finest(ids: readonly string[]): string | undefined;
}

const totalWords =
  /^(?:insgesamt|gesamt|gesamtstadt|gesamtergebnis|zusammen|summe|total|sum|stadt|kreis|landkreis|gemeinde|(?:die )?ganze stadt|stadt (?:insgesamt|gesamt)|summe (?:der )?(?:stadtteile|stadtbezirke|bezirke)|alle (?:stadtteile|gebiete|bezirke)|all areas|city|whole city|overall)$/u;

const withoutArea =
  /^(?:nicht (?:zuzuordnen|zuordenbar|zuordbar|zugeordnet|zuordnungsfähig)|ohne (?:zuordnung|angabe|zuordnung eines gebiets)|keine (?:angabe|zuordnung)|unbekannt|unassigned|not assigned|unknown)$/u;

const bareSlug = (text: string): string => slugOf(text).replaceAll('-', '');

/**
 * Makes the search.
 *
 * @param given texts (folded) that columns.yaml maps to ids
 * @param level which level names mean where several share them
 */
export function areaTexts(
  municipality: Municipality,
  areas: readonly Area[],
  given: ReadonlyMap<string, string>,
  level: string | undefined,
): AreaTexts {
  const ids = new Set([municipality.id, ...areas.map(({ id }) => id)]);
  const byName = new Map<string, Area[]>();
  const bySlug = new Map<string, Area[]>();
  const add = (names: Map<string, Area[]>, key: string, area: Area): void => {
    const others = names.get(key);
    if (others === undefined) names.set(key, [area]);
    else if (!others.includes(area)) others.push(area);
  };
  for (const area of areas) {
    for (const name of [area.name, area.short ?? area.name]) {
      add(byName, foldName(name), area);
      if (bareSlug(name) !== '') add(bySlug, bareSlug(name), area);
    }
  }
  const ignored = municipality.ignoreAreas.map(globPattern);
  const kinds = municipality.levels
    .flatMap(({ id, title, plural }) => [id, title, plural])
    .map((word) => foldName(word).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const kindPrefix = new RegExp(
    `^(?:${[...kinds, 'ortsteil', 'stadtteil', 'stadtbezirk', 'bezirk', 'sozialraum', 'gemeinde', 'ward', 'district'].join('|')})[\\s:]+(?=\\S)`,
    'u',
  );
  const city = foldName(municipality.name);
  const kind = foldName(municipality.kind ?? 'stadt');

  const named = (name: string): AreaText | undefined => {
    const all = byName.get(foldName(name)) ?? bySlug.get(bareSlug(name)) ?? [];
    const ofLevel = level === undefined ? all : all.filter((area) => area.level === level);
    const found = ofLevel.length > 0 ? ofLevel : all;
    const [only, ...others] = found;
    if (only === undefined) return undefined;
    return others.length === 0
      ? { kind: 'area', id: only.id }
      : { kind: 'several', ids: found.map(({ id }) => id) };
  };
  const isWhole = (folded: string): boolean => {
    if (totalWords.test(folded)) return true;
    const rest = ` ${folded} `
      .replace(` ${city} `, ' ')
      .replace(/[,()-]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    return (
      rest !== folded &&
      (rest === '' ||
        rest === kind ||
        totalWords.test(rest) ||
        /^(?:kreisfreie |hanse|landeshaupt)?stadt$|^(?:stadt )?kreisfreie stadt$|^lk$|^landkreis$/u.test(
          rest,
        ))
    );
  };

  const search = (written: string): AreaText => {
    const text = withoutFootnote(written).text;
    const mapped = given.get(foldName(written)) ?? given.get(foldName(text));
    if (mapped !== undefined && (ids.has(mapped) || mapped === unassigned)) {
      return { kind: 'area', id: mapped };
    }
    if (text === '') return { kind: 'unknown' };
    if (ids.has(text)) return { kind: 'area', id: text };
    if (ignored.some((pattern) => pattern.test(text))) return { kind: 'ignored' };
    const direct = named(text);
    if (direct?.kind === 'area' && foldName(text) === city) {
      return { kind: 'several', ids: [municipality.id, direct.id] };
    }
    if (direct !== undefined) return direct;
    const folded = foldName(text).replace(/[:.]$/u, '');
    if (withoutArea.test(folded)) return { kind: 'area', id: unassigned };
    // `01 Altstadt`, `1 - Altstadt`, `STGT01 Altstadt`, `Stadtteil Altstadt`, `Altstadt (01)`, `darunter: Altstadt`.
    const forms = [
      folded.replace(/^\d{1,8}\s*[-–.:)_]?\s*(?=\p{L})/u, ''),
      folded.replace(kindPrefix, ''),
      folded.replace(kindPrefix, '').replace(/^\d{1,8}\s*[-–.:)_]?\s*(?=\p{L})/u, ''),
      folded.replace(/\s*[([][\p{L}\d .]{1,20}[)\]]$/u, ''),
      folded.replace(/,\s*(?:stadt|kreis|landkreis|gemeinde|kreisfreie stadt)$/u, ''),
    ];
    const first = /^(\S+)[\s:–-]+(.+)$/u.exec(text);
    if (first?.[1] !== undefined && first[2] !== undefined && ids.has(first[1])) {
      const other = named(first[2]);
      if (other?.kind === 'area' && other.id === first[1]) return other;
      if (other?.kind === 'several' && other.ids.includes(first[1]))
        return { kind: 'area', id: first[1] };
    }
    for (const form of forms) {
      const found = form === folded ? undefined : named(form);
      if (found !== undefined) return found;
    }
    if (isWhole(folded)) return { kind: 'area', id: municipality.id };
    return { kind: 'unknown' };
  };

  const known = new Map<string, AreaText>();
  return {
    find(written) {
      const earlier = known.get(written);
      if (earlier !== undefined) return earlier;
      const result = search(written);
      known.set(written, result);
      return result;
    },
    finest(all) {
      const parents = (id: string): readonly string[] => {
        const chain: string[] = [municipality.id];
        let at = areas.find((area) => area.id === id)?.parent;
        while (at !== undefined && !chain.includes(at)) {
          chain.push(at);
          const next = at;
          at = areas.find((area) => area.id === next)?.parent;
        }
        return chain;
      };
      return all.find((id) => all.every((other) => other === id || parents(id).includes(other)));
    },
    nearest: (written) =>
      nearestName(
        withoutFootnote(written).text,
        areas.map(({ name }) => name),
      ),
  };
}
