/** From what an office writes for an area to its id: as the check reads it, and in the looser forms of office tables. */
import { unassigned } from '../../domain/indicator/observation.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Area } from '../../domain/place/area.ts';
import { deliveredAreas } from '../../readers/observations/delivery/delivered-areas.ts';
import { areaLookup } from '../../readers/observations/row/area-lookup.ts';
import type { DeliveryColumns } from '../../readers/table/columns.ts';
import { splitPeriod, withoutFootnote } from './heading-text.ts';

export type AreaText =
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

export interface AreaTexts {
  /** Id of the whole municipality. */
  readonly whole: string;
  find(written: string): AreaText;
  nearest(written: string): string | undefined;
  /** Of areas that lie in each other the innermost; undefined where they do not. */
  finest(ids: readonly string[]): string | undefined;
}

/** Total words beyond those of the check, which stand in office tables alone. */
const totalForms =
  /^(?:stadt|kreis|landkreis|gemeinde|city|(?:column|row|grand) total|gesamtsumme|endsumme|(?:gesamt)?ergebnis|alle (?:gebiete|bezirke|stadtteile|quartiere)|all areas|ganze stadt|kreisfreie stadt)$/u;

/** In a list of areas they can only be the people without one. */
const withoutArea =
  /^(?:(?:ohne|keine) (?:zuordnung|zuordnung eines gebiets|angabe|adresse)|nicht zuordnungsfähig|unbekannt|unknown)$/u;

/** Words for kinds of areas that need not be the report's. */
const kindPrefix =
  /^(?:ortsteil|stadtteil|stadtbezirk|bezirk|sozialraum|gemeinde|quartier|ward|district)[\s:]+(?=\S)/u;

/**
 * Makes the search.
 *
 * @param delivery the entry of columns.yaml: its texts for areas, and which level names mean
 */
export function areaTexts(
  municipality: Municipality,
  areas: readonly Area[],
  delivery: DeliveryColumns | undefined,
): AreaTexts {
  const lookup = areaLookup(municipality, areas);
  const { texts, level } = deliveredAreas(delivery, lookup);
  const reading = { texts, level };
  const find = (text: string): AreaText => {
    const found = lookup.find(text, undefined, reading);
    switch (found.kind) {
      case 'found':
        return { kind: 'area', id: found.id };
      case 'ambiguous':
        return { kind: 'several', ids: found.ids };
      case 'contradicting':
        return { kind: 'several', ids: [found.byKey, found.byName] };
      case 'unknown':
        return { kind: 'unknown' };
    }
  };

  const search = (written: string): AreaText => {
    const text = withoutFootnote(written).text;
    const told = texts.get(foldName(written)) ?? texts.get(foldName(text));
    if (told !== undefined) return { kind: 'area', id: told };
    if (text === '') return { kind: 'unknown' };
    if (lookup.ignores(text)) return { kind: 'ignored' };
    const direct = find(text);
    if (direct.kind !== 'unknown') return direct;
    const folded = foldName(text).replace(/[:.]$/u, '');
    if (withoutArea.test(folded)) return { kind: 'area', id: unassigned };
    // A key of letters before its own name: `STGT01 Altstadt`.
    const [, key = '', rest = ''] = /^(\S+)[\s:–-]+(.+)$/u.exec(text) ?? [];
    if (areas.some(({ id }) => id === key)) {
      const named = find(rest);
      if (named.kind === 'area' && named.id === key) return named;
      if (named.kind === 'several' && named.ids.includes(key)) return { kind: 'area', id: key };
    }
    const bare = folded
      .replace(/\s*[([][\p{L}\d .]{1,20}[)\]]$/u, '')
      .replace(/,\s*(?:stadt|kreis|landkreis|gemeinde|kreisfreie stadt)$/u, '');
    for (const form of [bare, bare.replace(kindPrefix, ''), splitPeriod(folded).rest]) {
      if (form === folded || form === '') continue;
      const found = find(form);
      if (found.kind !== 'unknown') return found;
    }
    return totalForms.test(splitPeriod(folded).rest || folded)
      ? { kind: 'area', id: municipality.id }
      : { kind: 'unknown' };
  };

  const known = new Map<string, AreaText>();
  return {
    whole: municipality.id,
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
