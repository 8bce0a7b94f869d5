/** Areas under the headings of the level above, for lists and "find my area". */
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import type { Area } from '../../../domain/place/area.ts';
import type { PageScope } from '../assembly.ts';

export interface AreaGroup {
  readonly title: string | undefined;
  readonly address: SiteAddress | undefined;
  /** Without an address: listed, but without a profile. */
  readonly areas: readonly (Pick<Link, 'text'> & {
    readonly address: SiteAddress | undefined;
    readonly remark: string | undefined;
  })[];
}

/** Areas of one level under the headings of the level above. */
export function areaGroups(
  { view, words }: PageScope,
  areas: readonly Area[],
): readonly AreaGroup[] {
  const remark = (area: Area): string | undefined =>
    area.unpopulated
      ? words.unpopulated
      : view.place(area.id).address === undefined
        ? words.withoutValues
        : undefined;
  const byParent = Map.groupBy(areas, (area) => area.parent);
  return [...byParent].map(([parent, children]) => {
    const above = parent === undefined ? undefined : view.area(parent);
    const shown = above === undefined ? undefined : view.place(above.id);
    return {
      title: shown?.name,
      address: shown?.address,
      areas: children.map((area) => {
        const { name, address } = view.place(area.id);
        return { text: name, address, remark: remark(area) };
      }),
    };
  });
}
